#include "ui/learn/learn_page.h"

#include "ui/base/button.h"
#include "ui/base/place_colors.h"
#include "ui/base/theme.h"
#include "ui/errors/error_text.h"
#include "ui/learn/article_view.h"
#include "ui/learn/shelf_view.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace leeward::ui {

LearnPage::LearnPage(const PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_presenter(m_context), m_stack(new QStackedWidget(this)),
      m_shelf(new ShelfView(context.theme, m_presenter, this)),
      m_article(new ArticleView(context.theme, m_presenter, this)),
      m_back(new Button(context.theme, QString(), {ButtonKind::Outline, ButtonSize::Small, Icon::Back}, this)) {
    setPlace(*this, place());
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    m_stack->addWidget(m_shelf);
    m_stack->addWidget(m_article);
    m_back->hide();
    connect(m_shelf, &ShelfView::chosen, this, &LearnPage::open);
    connect(m_article, &ArticleView::chosen, this, &LearnPage::open);
    connect(m_shelf, &ShelfView::forgetRequested, this, [this] {
        if (const auto kept = m_presenter.forget(); !kept)
            say(kept.error());
        m_shelf->refresh();
    });
    connect(m_article, &ArticleView::allWordsRequested, this, [this] {
        showShelf();
        m_shelf->revealWords();
    });
    connect(m_article, &ArticleView::notKept, this, &LearnPage::say);
    connect(m_back, &Button::clicked, this, &LearnPage::goBack);
}

void LearnPage::say(store::SaveError error) {
    Q_EMIT toastRequested(textFor(error).what, {}, {});
}

/// Two who look at one screen see nothing of either's place or marks, and leave none.
QString LearnPage::placeWords() const {
    return m_presenter.isPrivate() ? tr("Your place and marks are yours alone") : tr("Nothing is recorded here");
}

QWidget* LearnPage::headerActions() {
    return isReading() ? m_back : nullptr;
}

bool LearnPage::isReading() const {
    return m_article->piece() != nullptr;
}

/// A page that is open stays open, unless two are here: what is one's own stands on it. Coming from the sidebar while
/// it is shown leads to all pages.
void LearnPage::enter(const Destination&) {
    if (!isReading() || isVisible() || !m_presenter.isPrivate())
        showShelf();
    else
        read(*m_article->piece());
}

bool LearnPage::flush() {
    if (isReading())
        m_presenter.keepPlace(*m_article->piece(), m_article->partAtTop());
    return true;
}

void LearnPage::open(const content::Piece& piece) {
    if (isReading())
        m_before.push_back(m_article->piece());
    flush();
    read(piece);
}

void LearnPage::read(const content::Piece& piece) {
    const auto place = m_presenter.place();
    m_article->show(piece, place && place->piece == &piece ? place->part : 0);
    m_stack->setCurrentWidget(m_article);
    m_shelf->clear();
    m_back->setText(m_before.empty() ? tr("All pages") : tr("Back"));
    Q_EMIT headChanged();
    m_article->focusTitle();
}

void LearnPage::goBack() {
    flush();
    if (m_before.empty()) {
        const std::string id = m_article->piece()->id;
        showShelf();
        if (!m_shelf->focusRow(id))
            m_shelf->startSearch();
        return;
    }
    const content::Piece* piece = m_before.back();
    m_before.pop_back();
    read(*piece);
}

void LearnPage::showShelf() {
    flush();
    m_before.clear();
    m_article->clear();
    m_back->hide();
    m_shelf->refresh();
    m_stack->setCurrentWidget(m_shelf);
    Q_EMIT headChanged();
}

void LearnPage::setReflow(Reflow reflow) {
    m_shelf->setReflow(reflow);
    m_article->setReflow(reflow);
}

bool LearnPage::startSearch() {
    if (isReading())
        showShelf();
    m_shelf->startSearch();
    return true;
}

/// Pause, which covers all pages, is no leaving.
void LearnPage::hideEvent(QHideEvent* event) {
    if (isHidden())
        m_shelf->clear();
    Page::hideEvent(event);
}

void LearnPage::keyPressEvent(QKeyEvent* event) {
    const bool isBack = event->key() == Qt::Key_Escape || event->matches(QKeySequence::Back);
    if (isBack && isReading())
        goBack();
    else
        Page::keyPressEvent(event);
}

} // namespace leeward::ui
