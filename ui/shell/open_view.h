#pragma once

#include "core/store/change.h"
#include "ui/base/both_here.h"
#include "ui/base/departure.h"
#include "ui/base/destination.h"
#include "ui/base/page_context.h"
#include "ui/base/place.h"
#include "ui/base/transfer_request.h"
#include "ui/shell/bin_keeper.h"
#include "ui/shell/idle_guard.h"
#include "ui/shell/sidebar.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <vector>

class QDialog;
class QHBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace leeward::ui {

class Header;
class Page;
class PauseScreen;
class Toast;

/// An open vault: sidebar, header, the page in hand, its footer. Pages are built when they are first gone to.
class OpenView : public QWidget {
    Q_OBJECT

public:
    /// Everything in \p context outlives it.
    explicit OpenView(const PageContext& context, QWidget* parent = nullptr);
    ~OpenView() override;

    /// Goes to a page; the one in hand is saved first.
    void go(const Destination& destination);

    /// Saves everything typed, on every page. False when something could not be.
    bool flush();

    /// The two are no longer together, if they were.
    void endTogether();

    /// Goes to the n-th place of the sidebar, counted from 1; nothing happens beyond the last.
    void goToNth(int number);

    Page& currentPage() const { return *m_current; }
    Header& header() const { return *m_header; }

    /// Adds to \p screen what this vault has for a pause.
    void loadPause(PauseScreen& screen) const;

    /// The country that the person who is here chose for numbers to call; empty if none.
    std::string helpCountry() const;

    void setReflow(Reflow reflow);
    void setCornerWidth(int width);
    void setProgramName(const QString& name, const QString& markIcon);

    /// The regions in Tab's order: content, footer, sidebar, header.
    std::vector<QWidget*> regions() const;

Q_SIGNALS:
    void lockRequested();

    /// Somebody decided to go. What happens then ends this.
    void departureRequested(const leeward::ui::Departure& departure);

    /// A second person is to come to live here. What happens then ends this.
    void secondPersonRequested();

    /// Something comes in or goes out. That ends this, and makes another one after.
    void transferRequested(const leeward::ui::TransferRequest& request);

    /// A page asks for a grounding exercise.
    void groundingRequested(leeward::ui::Grounding grounding);

    /// A page asks for the exercise or breath of that id.
    void exerciseRequested(const std::string& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Page& pageFor(PageName name);
    void connectDecisions(const Page& page);
    void startAtTop();
    void showFooterOf(Page& page);
    Company company() const;
    void showPlaces();
    Sidebar* makeSidebar();
    void addPlacesMenu();
    bool isHere(PageName page) const;
    void askTogether();
    void onBegan();
    void onEnded(TogetherEnd how);
    void watchOurPlan();
    void markOurPlan();

    PageContext m_context;
    Reflow m_reflow = Reflow::Wide;
    std::map<PageName, Page*> m_pages;
    Page* m_current = nullptr;
    QHBoxLayout* m_row;
    Sidebar* m_sidebar;
    Header* m_header;
    QStackedWidget* m_stack;
    QVBoxLayout* m_column;
    QWidget* m_footer = nullptr;
    Toast* m_toast;
    IdleGuard m_idleTogether;
    BinKeeper m_bin;
    store::ChangeListeners::Subscription m_changes;
    QTimer m_markLater;
    QDialog* m_togetherDialog = nullptr;
    QString m_programName;
    QString m_markIcon;
};

} // namespace leeward::ui
