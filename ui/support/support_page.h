#pragma once

#include "ui/base/page.h"
#include "ui/base/page_context.h"

#include <vector>

class QBoxLayout;
class QStackedWidget;

namespace leeward::content {
struct Piece;
}

namespace leeward::ui {

class Button;
class ComboBox;
class HelplineList;
class OwnSupport;
class ScreenView;
class ScrollPage;

/// Support: lines to call by country, pages to think with, and words to send. What is chosen here stays private.
class SupportPage final : public Page {
    Q_OBJECT

public:
    explicit SupportPage(const PageContext& context, QWidget* parent = nullptr);

    QString title() const override { return tr("Support"); }
    Place place() const override { return Place::Neutral; }
    QString placeWords() const override;
    QWidget* headerActions() override;
    bool flush() override;
    void undo() override;
    void enter(const Destination& destination) override;
    void setReflow(Reflow reflow) override;

protected:
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeLines();
    void addPages(QWidget& owner);
    QWidget* makeSide();
    void addOwn(QWidget& side);
    void addWordsToSend(QWidget& side);
    void chooseByHand();
    void showLines();
    void toggleHidden(const std::string& id);
    void read(const content::Piece& piece);
    void leave();
    bool isReading() const;
    void copy(const QString& words);
    void arrange();

    const PageContext m_context;
    Reflow m_reflow = Reflow::Wide;
    QStackedWidget* m_stack;
    ScrollPage* m_scroll;
    QBoxLayout* m_columns;
    QBoxLayout* m_head = nullptr;
    ComboBox* m_country = nullptr;
    HelplineList* m_list = nullptr;
    QWidget* m_side = nullptr;
    QWidget* m_own = nullptr; ///< absent while two are here
    std::vector<OwnSupport*> m_lists;
    ScreenView* m_screen;
    Button* m_back;
};

} // namespace leeward::ui
