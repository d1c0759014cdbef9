#include "ui/learn/article_view.h"

#include "ui/base/button.h"
#include "ui/base/list_row.h"
#include "ui/base/roving_focus.h"
#include "ui/base/scroll_page.h"
#include "ui/base/surface.h"
#include "ui/base/text.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/learn/word_note.h"
#include "ui/reading/piece_body.h"
#include "ui/reading/piece_words.h"

#include <QBoxLayout>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace leeward::ui {

namespace {

constexpr int kWidest = 972;
constexpr int kTextWidth = 600;
constexpr int kSideWidth = 280;

} // namespace

ArticleView::ArticleView(const Theme& theme, const ShelfPresenter& presenter, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_presenter(presenter), m_look(theme.look()),
      m_scroll(new ScrollPage(theme, kWidest, this)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    m_scroll->column().addStretch(1);
    connect(&theme, &Theme::changed, this, [this] {
        keepPlace();
        m_look = m_theme.look();
        arrange();
    });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_kept.reset(); });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        // While the looks change, the page is half laid out anew.
        if (m_page && m_theme.look() == m_look)
            m_top = partAtTop();
    });
}

void ArticleView::show(const content::Piece& piece, int part) {
    m_piece = &piece;
    m_kept = 0;
    m_top = part;
    rebuild();
    m_scroll->verticalScrollBar()->setValue(0);
    m_kept = m_body->isVisibleTo(this) ? part : 0;
    QMetaObject::invokeMethod(this, &ArticleView::goToKept, Qt::QueuedConnection);
}

void ArticleView::clear() {
    delete m_page;
    m_page = nullptr;
    m_piece = nullptr;
    m_kept.reset();
}

void ArticleView::rebuild() {
    delete m_page;
    m_page = new QWidget(this);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_page);
    m_columns->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *m_columns, 40);
    m_columns->addWidget(makeText(m_page), 1);
    m_columns->addWidget(makeSide(m_page));
    m_scroll->column().insertWidget(0, m_page);
    const bool isFolded = isHeavy(*m_piece);
    m_unfold->setVisible(isFolded);
    for (QWidget* part : {static_cast<QWidget*>(m_body), m_foot, m_side})
        part->setVisible(!isFolded);
    arrange();
}

QWidget* ArticleView::makeText(QWidget* owner) {
    auto* box = new QWidget(owner);
    auto* column = new QVBoxLayout(box);
    setScaledMargins(m_theme, *column, 0, 0, 0, 24);
    column->setSpacing(0);
    addHead(*column, box);
    m_body = new PieceBody(m_theme, m_piece->body,
                           m_piece->kind == content::Kind::Term ? ShelfPresenter::Pieces() : m_presenter.terms(), box);
    connect(m_body, &PieceBody::wordPressed, this, &ArticleView::openWord);
    m_body->installEventFilter(this);
    column->addWidget(m_body);
    m_foot = new QWidget(box);
    auto* foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    addFoot(*foot, m_foot);
    column->addWidget(m_foot);
    column->addStretch(1);
    return box;
}

/// What to know before it begins comes first.
void ArticleView::addHead(QVBoxLayout& column, QWidget* owner) {
    QStringList first;
    if (!m_piece->paths.empty())
        first.append(toQt(m_piece->paths.front()));
    if (const QString minutes = minutesText(*m_piece); !minutes.isEmpty())
        first.append(minutes);
    if (!first.isEmpty())
        column.addWidget(label(m_theme, TextRole::Small, first.join(QStringLiteral(" · ")), owner));
    if (!m_piece->notes.empty()) {
        column.addSpacing(m_theme.px(4));
        column.addWidget(label(m_theme, TextRole::Small, toQt(m_piece->notes), owner));
    }
    column.addSpacing(m_theme.px(8));
    m_title = new HeadingLabel(m_theme, TextRole::Display, toQt(m_piece->title), owner);
    column.addWidget(m_title);
    if (!m_piece->summary.empty()) {
        auto* summary = label(m_theme, TextRole::Ui, toQt(m_piece->summary), owner);
        summary->setTone(Color::Ink2);
        column.addSpacing(m_theme.px(4));
        column.addWidget(summary);
    }
    column.addSpacing(m_theme.px(18));
    m_unfold = button(m_theme, tr("Open the text"), {}, owner);
    column.addWidget(m_unfold, 0, Qt::AlignLeading);
    connect(m_unfold, &Button::clicked, this, &ArticleView::unfold);
}

void ArticleView::addFoot(QVBoxLayout& column, QWidget* owner) {
    column.addSpacing(m_theme.px(28));
    column.addWidget(rule(m_theme, owner));
    column.addSpacing(m_theme.px(12));
    if (!m_piece->sources.empty()) {
        auto* head = label(m_theme, TextRole::Ui, tr("Where this comes from"), owner);
        head->setWeight(600);
        column.addWidget(head);
    }
    for (const std::string& source : m_piece->sources)
        column.addWidget(label(m_theme, TextRole::Small, toQt(source), owner));
    column.addSpacing(m_theme.px(8));
    column.addWidget(label(m_theme, TextRole::Meta, standingText(*m_piece), owner));
    const ShelfPresenter::Pieces near = m_presenter.near(*m_piece);
    if (near.empty())
        return;
    column.addSpacing(m_theme.px(20));
    auto* head = label(m_theme, TextRole::Ui, tr("Nearby"), owner);
    head->setWeight(600);
    column.addWidget(head);
    auto* list = new ListFrame(m_theme, owner);
    list->setAccessibleName(head->text());
    auto* roving = new RovingFocus(list);
    for (const content::Piece* piece : near) {
        auto* row = new ListRow(m_theme, toQt(piece->title), std::nullopt, ListRow::Kind::Row, list);
        if (!piece->summary.empty())
            row->setSentence(toQt(piece->summary));
        list->addRow(row);
        roving->add(row);
        connect(
            row, &ListRow::clicked, this, [this, piece] { Q_EMIT chosen(*piece); }, Qt::QueuedConnection);
    }
    column.addWidget(list);
}

QWidget* ArticleView::makeSide(QWidget* owner) {
    m_side = new QWidget(owner);
    m_sideColumn = new QVBoxLayout(m_side);
    m_sideColumn->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *m_sideColumn, 4);
    m_aboveNote = new QWidget(m_side);
    m_aboveNote->setFixedHeight(0);
    m_sideColumn->addWidget(m_aboveNote);
    m_note = new WordNote(m_theme, m_side);
    m_note->hide();
    connect(m_note, &WordNote::closeRequested, this, &ArticleView::closeWord);
    connect(m_note, &WordNote::allWordsRequested, this, &ArticleView::allWordsRequested, Qt::QueuedConnection);
    m_sideColumn->addWidget(m_note);
    addHeadings(*m_sideColumn, m_side);
    addWords(*m_sideColumn, m_side);
    addMark(*m_sideColumn, m_side);
    m_sideColumn->addStretch(1);
    return m_side;
}

void ArticleView::addHeadings(QVBoxLayout& side, QWidget* owner) {
    if (m_body->headings().size() < 2)
        return;
    side.addWidget(fieldLabel(m_theme, tr("On this page"), owner));
    auto* roving = new RovingFocus(owner);
    for (TextLabel* heading : m_body->headings()) {
        auto* there = new ListRow(m_theme, heading->text(), std::nullopt, ListRow::Kind::Place, owner);
        side.addWidget(there);
        roving->add(there);
        connect(there, &ListRow::clicked, this, [this, heading] {
            m_kept.reset();
            m_scroll->verticalScrollBar()->setValue(heading->mapTo(m_scroll->widget(), QPoint()).y());
            heading->setFocus(Qt::OtherFocusReason);
        });
    }
    side.addSpacing(m_theme.px(16));
}

void ArticleView::addWords(QVBoxLayout& side, QWidget* owner) {
    if (m_body->terms().empty())
        return;
    side.addWidget(fieldLabel(m_theme, tr("Words on this page"), owner));
    auto* roving = new RovingFocus(owner);
    for (const std::string& id : m_body->terms()) {
        const content::Piece* term = m_presenter.find(id);
        auto* word = new ListRow(m_theme, toQt(term->title), std::nullopt, ListRow::Kind::Place, owner);
        side.addWidget(word);
        roving->add(word);
        connect(word, &ListRow::clicked, this, [this, id] { openWord(id); });
    }
    side.addSpacing(m_theme.px(16));
}

void ArticleView::addMark(QVBoxLayout& side, QWidget* owner) {
    if (!m_presenter.isPrivate())
        return;
    side.addWidget(rule(m_theme, owner));
    side.addSpacing(m_theme.px(8));
    auto* mark = button(m_theme, QString(), {ButtonKind::Quiet, ButtonSize::Small, Icon::Tag}, owner);
    auto* said = label(m_theme, TextRole::Small, QString(), owner);
    const auto tell = [this, mark, said] {
        const bool isMarked = m_presenter.isMarked(*m_piece);
        mark->setText(isMarked ? tr("Take the mark away") : tr("Mark to talk about"));
        said->setWords(isMarked ? tr("It stands under “Marked to talk about”. Only you can see that.")
                                : tr("The mark is kept in your private space."));
    };
    tell();
    connect(mark, &Button::clicked, this, [this, tell] {
        if (const auto kept = m_presenter.toggleMark(*m_piece); !kept)
            Q_EMIT notKept(kept.error());
        tell();
    });
    side.addWidget(mark, 0, Qt::AlignLeading);
    side.addWidget(said);
}

void ArticleView::unfold() {
    for (QWidget* part : {static_cast<QWidget*>(m_body), m_foot, m_side})
        part->setVisible(true);
    m_unfold->hide();
    focusTitle();
}

void ArticleView::openWord(const std::string& term) {
    const content::Piece* piece = m_presenter.find(term);
    if (!piece)
        return;
    m_kept.reset();
    m_note->say(*piece);
    m_body->setOpenWord(term);
    placeNote();
    m_note->setVisible(true); // another parent hides it
    m_scroll->reveal(m_note);
}

void ArticleView::closeWord() {
    m_scroll->setFocus(Qt::OtherFocusReason); // where one is reading, not at the top
    m_note->hide();
    m_aboveNote->setFixedHeight(0);
    m_body->setOpenWord({});
}

/// Beside the text where there is room, else below the lines in which the word stands.
void ArticleView::placeNote() {
    if (m_reflow != Reflow::Wide) {
        m_body->putNote(*m_note, m_note->term());
    } else if (m_note->parentWidget() != m_side) {
        m_note->setParent(m_side);
        m_sideColumn->insertWidget(1, m_note);
    }
    levelNote();
}

/// As far down as the line of its word; what stands below it makes room.
void ArticleView::levelNote() {
    const bool isBeside = m_reflow == Reflow::Wide && !m_note->term().empty();
    const std::optional<int> line = isBeside ? m_body->lineOf(m_note->term()) : std::nullopt;
    const int top = line ? m_body->mapTo(m_page, QPoint(0, *line)).y() - m_theme.px(16) : 0;
    m_aboveNote->setFixedHeight(std::max(0, top));
}

void ArticleView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_page && !m_note->isHidden())
        QTimer::singleShot(0, m_note, [this] { levelNote(); });
}

/// What is read now is read on.
void ArticleView::keepPlace() {
    if (m_page && !m_kept)
        m_kept = m_top;
}

/// Where there is nothing to go back to, the page stays as it was scrolled.
void ArticleView::goToKept() {
    if (!m_page || m_kept.value_or(0) == 0)
        return;
    if (const QWidget* there = m_body->part(*m_kept))
        m_scroll->verticalScrollBar()->setValue(there->mapTo(m_scroll->widget(), QPoint(0, 0)).y());
}

/// Later, when every layout around it has settled.
bool ArticleView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_body && event->type() == QEvent::Resize && m_kept)
        QMetaObject::invokeMethod(this, &ArticleView::goToKept, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

int ArticleView::partAtTop() const {
    if (m_kept)
        return *m_kept;
    if (!m_body || m_body->isHidden() || m_scroll->verticalScrollBar()->value() == 0)
        return 0;
    return m_body->partAt(m_body->mapFrom(m_scroll->viewport(), QPoint(0, 0)).y());
}

void ArticleView::setReflow(Reflow reflow) {
    if (reflow != m_reflow)
        keepPlace();
    m_reflow = reflow;
    arrange();
}

void ArticleView::arrange() {
    const bool isWide = m_reflow == Reflow::Wide;
    m_scroll->setPadding(28, isWide ? 72 : m_reflow == Reflow::Narrow ? 32 : 14);
    if (!m_page)
        return;
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_page->setMaximumWidth(isWide ? QWIDGETSIZE_MAX : m_theme.px(kTextWidth + 80));
    m_side->setMinimumWidth(isWide ? m_theme.px(kSideWidth) : 0);
    m_side->setMaximumWidth(isWide ? m_theme.px(kSideWidth) : QWIDGETSIZE_MAX);
    if (!m_note->isHidden()) {
        const bool isInText = m_body->isAncestorOf(m_note);
        if (isInText == isWide)
            placeNote();
        m_note->setVisible(true); // another parent hides it
    }
}

void ArticleView::focusTitle() {
    if (m_title)
        m_title->focusAsStart();
}

} // namespace leeward::ui
