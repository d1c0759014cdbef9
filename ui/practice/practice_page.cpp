#include "ui/practice/practice_page.h"

#include "ui/base/button.h"
#include "ui/base/clipboard.h"
#include "ui/base/place_colors.h"
#include "ui/base/text.h"
#include "ui/errors/error_text.h"
#include "ui/practice/card_view.h"
#include "ui/practice/composer_view.h"
#include "ui/practice/shelves_view.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace leeward::ui {

PracticePage::PracticePage(const PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_presenter(m_context), m_stack(new QStackedWidget(this)),
      m_shelves(new ShelvesView(context.theme, m_presenter, this)),
      m_card(new CardView(context.theme, context.clock, m_presenter, this)),
      m_composer(new ComposerView(context.theme, m_presenter, this)),
      m_back(button(context.theme, tr("All of Practice"), {ButtonKind::Outline, ButtonSize::Small, Icon::Back}, this)) {
    setPlace(*this, place());
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    for (QWidget* view :
         {static_cast<QWidget*>(m_shelves), static_cast<QWidget*>(m_card), static_cast<QWidget*>(m_composer)})
        m_stack->addWidget(view);
    m_back->hide();
    connect(m_shelves, &ShelvesView::chosen, this, &PracticePage::open);
    connect(m_shelves, &ShelvesView::drawRequested, this, &PracticePage::draw);
    connect(m_shelves, &ShelvesView::composerChosen, this, &PracticePage::compose);
    connect(m_shelves, &ShelvesView::notKept, this, &PracticePage::say);
    connect(m_card, &CardView::drawRequested, this, &PracticePage::draw);
    connect(m_card, &CardView::leaveRequested, this, &PracticePage::goBack);
    connect(m_card, &CardView::notKept, this, &PracticePage::say);
    connect(m_composer, &ComposerView::leaveRequested, this, &PracticePage::goBack);
    connect(m_composer, &ComposerView::copied, this, [this] { Q_EMIT toastRequested(copiedSentence(), {}, {}); });
    connect(m_composer, &ComposerView::keepRequested, this, &PracticePage::keep);
    connect(m_back, &Button::clicked, this, &PracticePage::goBack);
}

QWidget* PracticePage::headerActions() {
    return m_stack->currentWidget() == m_shelves ? nullptr : m_back;
}

/// It opens with the shelves, and with nothing typed: what was open last is nobody's to see.
void PracticePage::enter(const Destination&) {
    showShelves();
    m_shelves->begin();
}

void PracticePage::open(const content::Piece& piece) {
    if (piece.kind == content::Kind::Exercise || piece.kind == content::Kind::Breath) {
        Q_EMIT exerciseRequested(piece.id);
        return;
    }
    m_card->show(piece);
    m_stack->setCurrentWidget(m_card);
    Q_EMIT headChanged();
}

void PracticePage::draw() {
    if (const content::Piece* question = m_presenter.drawQuestion(m_card->piece()))
        open(*question);
}

void PracticePage::compose() {
    m_stack->setCurrentWidget(m_composer);
    m_composer->begin();
    Q_EMIT headChanged();
}

void PracticePage::goBack() {
    const std::string id = m_card->piece() ? m_card->piece()->id : std::string();
    showShelves();
    if (!m_shelves->focusCard(id))
        m_shelves->setFocus(Qt::OtherFocusReason);
}

void PracticePage::showShelves() {
    m_card->clear();
    m_composer->clear();
    m_back->hide();
    m_shelves->refresh();
    m_stack->setCurrentWidget(m_shelves);
    Q_EMIT headChanged();
}

void PracticePage::keep(const QString& words) {
    const auto kept = m_presenter.keepAsDraft(toUtf8(words));
    if (!kept)
        return say(kept.error());
    Q_EMIT openRequested({PageName::Journal, *kept, std::nullopt});
}

void PracticePage::say(store::SaveError error) {
    Q_EMIT toastRequested(notDoneText(error).what, {}, {});
}

void PracticePage::setReflow(Reflow reflow) {
    m_shelves->setReflow(reflow);
    m_card->setReflow(reflow);
    m_composer->setReflow(reflow);
}

/// Pause, which covers all pages, is no leaving.
void PracticePage::hideEvent(QHideEvent* event) {
    if (isHidden())
        m_shelves->clear();
    Page::hideEvent(event);
}

void PracticePage::keyPressEvent(QKeyEvent* event) {
    const bool isBack = event->key() == Qt::Key_Escape || event->matches(QKeySequence::Back);
    if (isBack && m_stack->currentWidget() == m_card && m_card->leaveOneStep())
        return;
    if (isBack && m_stack->currentWidget() != m_shelves)
        goBack();
    else
        Page::keyPressEvent(event);
}

} // namespace leeward::ui
