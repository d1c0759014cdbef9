#pragma once

#include "ui/base/place.h"
#include "ui/journal/bin_presenter.h"
#include "ui/journal/entry_view.h"

#include <QWidget>

#include <optional>

class QStackedLayout;
class QVBoxLayout;

namespace leeward::ui {

class Button;
class EntryListView;
class SharePresenter;
class TextLabel;
class Theme;

/// The bin: a list of what is in it, and the page that was opened from there.
class BinView final : public QWidget {
    Q_OBJECT

public:
    /// All outlive it.
    BinView(const Theme& theme, BinPresenter& presenter, const SharePresenter& sharing, QWidget* parent = nullptr);

    /// Begins with the list, read anew.
    void begin();

    /// Says anew what is shared of the page that is open.
    void refreshShared();

    /// Whether a page is open.
    bool isPageOpen() const { return m_shown.has_value(); }

    /// From the page back to the list; false when it is the list.
    bool backToList();

    void setReflow(Reflow reflow);

Q_SIGNALS:
    /// isPageOpen() is another.
    void layoutChanged();

    void bringBackRequested(const leeward::Id<leeward::records::Entry>& id);
    void goneRequested(const leeward::ui::BinPresenter::Ids& ids);
    void takeBackRequested(const leeward::Id<leeward::records::Passage>& id);

private:
    void addList(QVBoxLayout& column);
    void showList();
    void open(const Id<records::Entry>& id);
    void act(EntryAction action);
    void keepMargins();

    const Theme& m_theme;
    BinPresenter& m_presenter;
    QStackedLayout* m_stack;
    QWidget* m_listSide;
    QVBoxLayout* m_column;
    TextLabel* m_words;
    Button* m_emptyIt;
    EntryListView* m_list;
    EntryView* m_page;
    std::optional<Id<records::Entry>> m_shown;
};

} // namespace leeward::ui
