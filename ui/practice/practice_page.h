#pragma once

#include "ui/base/page.h"
#include "ui/base/page_context.h"
#include "ui/practice/practice_presenter.h"

class QStackedWidget;

namespace leeward::ui {

class Button;
class CardView;
class ComposerView;
class ShelvesView;

/// Practice: the shelves, one card opened, and sentences with "I". What was opened is recorded nowhere.
class PracticePage final : public Page {
    Q_OBJECT

public:
    explicit PracticePage(const PageContext& context, QWidget* parent = nullptr);

    QString title() const override { return tr("Practice"); }
    Place place() const override { return Place::Neutral; }
    QString placeWords() const override { return tr("Nothing is recorded here"); }
    QWidget* headerActions() override;
    void enter(const Destination& destination) override;
    void setReflow(Reflow reflow) override;

protected:
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void open(const content::Piece& piece);
    void draw();
    void compose();
    void goBack();
    void showShelves();
    void keep(const QString& words);
    void say(store::SaveError error);

    const PageContext m_context;
    PracticePresenter m_presenter;
    QStackedWidget* m_stack;
    ShelvesView* m_shelves;
    CardView* m_card;
    ComposerView* m_composer;
    Button* m_back;
};

} // namespace leeward::ui
