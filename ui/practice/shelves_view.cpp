#include "ui/practice/shelves_view.h"

#include "ui/base/button.h"
#include "ui/base/chip.h"
#include "ui/base/combo_box.h"
#include "ui/base/flow_layout.h"
#include "ui/base/list_row.h"
#include "ui/base/roving_focus.h"
#include "ui/base/scroll_page.h"
#include "ui/base/segments.h"
#include "ui/base/surface.h"
#include "ui/base/text.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/practice/practice_card.h"
#include "ui/practice/practice_words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace leeward::ui {

namespace {

constexpr int kWidest = 1024;
constexpr std::size_t kFew = 3;

/// The number of a shelf among the choices: all of them come first.
std::optional<Shelf> shelfAt(int choice) {
    return choice <= 0 ? std::nullopt : std::optional(static_cast<Shelf>(choice - 1));
}

} // namespace

ShelvesView::ShelvesView(const Theme& theme, PracticePresenter& presenter, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_presenter(presenter), m_scroll(new ScrollPage(theme, kWidest, this)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    m_scroll->column().addWidget(makeChoices());
    m_scroll->column().addStretch(1);
}

QWidget* ShelvesView::makeChoices() {
    auto* box = new QWidget(this);
    m_choices = new QBoxLayout(QBoxLayout::TopToBottom, box);
    m_choices->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *m_choices, 12);
    QList<Segments::Choice> choices{{tr("All")}};
    m_box = new ComboBox(m_theme, ComboBox::Height::Row, box);
    m_box->setAccessibleName(tr("Shelf"));
    m_box->addItem(tr("All"));
    for (std::size_t number = 0; number < kShelfCount; ++number) {
        const auto shelf = static_cast<Shelf>(number);
        choices.append({shelfName(shelf), shelfIcon(shelf), {}});
        m_box->addItem(shelfName(shelf));
    }
    m_segments = new Segments(m_theme, tr("Shelf"), choices, box);
    m_choices->addWidget(m_segments, 0, Qt::AlignLeading);
    m_choices->addWidget(m_box, 0, Qt::AlignLeading);
    connect(m_segments, &Segments::chosenByHand, this, [this](int choice) { choose(shelfAt(choice)); });
    connect(m_box, &QComboBox::activated, this, [this](int choice) { choose(shelfAt(choice)); });

    auto* filters = new QWidget(box);
    auto* flow = new FlowLayout(m_theme, 8, filters);
    const auto add = [this, filters, flow](const QString& words) {
        auto* chip = new Chip(m_theme, words, Chip::Kind::Choice, filters);
        flow->addWidget(chip);
        connect(chip, &Chip::clicked, this, &ShelvesView::rebuild);
        return chip;
    };
    m_withoutTouch = add(tr("No touch"));
    m_alone = add(tr("Alone"));
    m_underFive = add(tr("Under five minutes"));
    m_choices->addWidget(filters);
    return box;
}

CardFilter ShelvesView::filter() const {
    return {m_withoutTouch->isChecked(), m_alone->isChecked(), m_underFive->isChecked()};
}

void ShelvesView::choose(std::optional<Shelf> shelf) {
    m_shelf = shelf;
    rebuild();
    m_scroll->verticalScrollBar()->setValue(0);
}

void ShelvesView::begin() {
    m_shelf = std::nullopt;
    for (Chip* chip : {m_withoutTouch, m_alone, m_underFive})
        chip->setChecked(false);
    refresh();
}

void ShelvesView::refresh() {
    m_presenter.refresh();
    rebuild();
}

void ShelvesView::clear() {
    m_cards.clear();
    delete m_lists;
}

void ShelvesView::rebuild() {
    const int choice = m_shelf ? static_cast<int>(*m_shelf) + 1 : 0;
    m_segments->setChosen(choice);
    m_box->setCurrentIndex(choice);
    m_cards.clear();
    delete m_lists;
    m_lists = new QWidget(this);
    m_column = new QVBoxLayout(m_lists);
    m_column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *m_column, 12);
    bool isAny = false;
    if (!m_shelf)
        addOwn();
    for (std::size_t number = 0; number < kShelfCount; ++number)
        if (const auto shelf = static_cast<Shelf>(number); !m_shelf || m_shelf == shelf)
            isAny = addShelf(shelf) || isAny;
    if (!isAny)
        addNothing();
    if (!m_shelf)
        addHidden();
    m_scroll->column().insertWidget(1, m_lists);
}

void ShelvesView::addHeading(const QString& name, const QString& words) {
    m_column->addSpacing(m_theme.px(10));
    auto* line = new QHBoxLayout;
    setScaledSpacing(m_theme, *line, 8);
    auto* heading = new HeadingLabel(m_theme, TextRole::Heading, name, m_lists);
    heading->setWordWrap(words.isEmpty());
    line->addWidget(heading, words.isEmpty() ? 1 : 0);
    if (!words.isEmpty())
        line->addWidget(label(m_theme, TextRole::Small, words, m_lists), 1, Qt::AlignVCenter);
    m_column->addLayout(line);
}

/// False when there is nothing on it that is wanted.
bool ShelvesView::addShelf(Shelf shelf) {
    PracticePresenter::Pieces pieces = m_presenter.on(shelf, filter());
    if (pieces.empty())
        return false;
    addHeading(shelfName(shelf), m_reflow == Reflow::Tight ? QString() : shelfWords(shelf));
    if (m_shelf)
        addStarts(shelf);
    const bool isCut = !m_shelf && pieces.size() > kFew;
    if (isCut)
        pieces.resize(kFew);
    addCards(pieces, shelfName(shelf));
    if (!isCut)
        return true;
    auto* more = button(m_theme, tr("All of %1", "a shelf: All of Rituals").arg(shelfName(shelf)),
                        {ButtonKind::Link, ButtonSize::Small, {}}, m_lists);
    // Later, because it ends the button that asks.
    connect(
        more, &Button::clicked, this,
        [this, shelf] {
            choose(shelf);
            m_segments->isVisible() ? m_segments->setFocus(Qt::OtherFocusReason)
                                    : m_box->setFocus(Qt::OtherFocusReason);
        },
        Qt::QueuedConnection);
    m_column->addWidget(more, 0, Qt::AlignLeading);
    return true;
}

/// What is no card but belongs here.
void ShelvesView::addStarts(Shelf shelf) {
    if (shelf == Shelf::Talking) {
        auto* soft = button(m_theme, tr("Put it softly, in sentences with “I”…"), {}, m_lists);
        connect(soft, &Button::clicked, this, &ShelvesView::composerChosen, Qt::QueuedConnection);
        m_column->addWidget(soft, 0, Qt::AlignLeading);
    }
    if (shelf == Shelf::Questions) {
        auto* draw = button(m_theme, tr("Draw a card"), {}, m_lists);
        connect(draw, &Button::clicked, this, &ShelvesView::drawRequested, Qt::QueuedConnection);
        m_column->addWidget(draw, 0, Qt::AlignLeading);
    }
}

void ShelvesView::addCards(const PracticePresenter::Pieces& pieces, const QString& name) {
    auto* box = new QWidget(m_lists);
    box->setAccessibleName(name);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(m_theme.px(14));
    auto* roving = new RovingFocus(box);
    const int across = columns();
    int place = 0;
    for (const content::Piece* piece : pieces) {
        auto* card = new PracticeCard(m_theme, *piece, box);
        roving->add(card);
        grid->addWidget(card, place / across, place % across);
        m_cards.emplace_back(piece->id, card);
        connect(
            card, &PracticeCard::clicked, this, [this, piece] { Q_EMIT chosen(*piece); }, Qt::QueuedConnection);
        ++place;
    }
    for (int column = 0; column < across; ++column)
        grid->setColumnStretch(column, 1);
    m_column->addWidget(box);
}

/// What is one's own: absent until there is something.
void ShelvesView::addOwn() {
    const PracticePresenter::Pieces kept = m_presenter.kept();
    if (kept.empty())
        return;
    addHeading(tr("Kept"), tr("only you can see this"));
    addCards(kept, tr("Kept"));
}

/// Hidden ones can be found again, below everything.
void ShelvesView::addHidden() {
    const PracticePresenter::Pieces hidden = m_presenter.hidden();
    if (hidden.empty())
        return;
    addHeading(tr("Hidden"), tr("only you can see this"));
    auto* list = new ListFrame(m_theme, m_lists);
    list->setAccessibleName(tr("Hidden"));
    auto* roving = new RovingFocus(list);
    for (const content::Piece* piece : hidden) {
        auto* row = new ListRow(m_theme, toQt(piece->title), std::nullopt, ListRow::Kind::Row, list);
        row->setSentence(tr("Show it again"));
        list->addRow(row);
        roving->add(row);
        connect(
            row, &ListRow::clicked, this,
            [this, piece] {
                if (const auto done = m_presenter.toggleHidden(*piece); !done)
                    Q_EMIT notKept(done.error());
                rebuild();
            },
            Qt::QueuedConnection);
    }
    m_column->addWidget(list);
}

void ShelvesView::addNothing() {
    m_column->addSpacing(m_theme.px(24));
    m_column->addWidget(label(m_theme, TextRole::Heading, tr("Nothing here fits all of that."), m_lists));
    if (!filter().isAny())
        return;
    auto* back = button(m_theme, tr("Show everything again"), {}, m_lists);
    connect(
        back, &Button::clicked, this,
        [this] {
            for (Chip* chip : {m_withoutTouch, m_alone, m_underFive})
                chip->setChecked(false);
            rebuild();
            m_withoutTouch->setFocus(Qt::OtherFocusReason);
        },
        Qt::QueuedConnection);
    m_column->addWidget(back, 0, Qt::AlignLeading);
}

bool ShelvesView::focusCard(const std::string& id) {
    for (const auto& [known, card] : m_cards)
        if (known == id) {
            card->setFocus(Qt::OtherFocusReason);
            return true;
        }
    return false;
}

int ShelvesView::columns() const {
    return m_reflow == Reflow::Wide ? 3 : m_reflow == Reflow::Narrow ? 2 : 1;
}

void ShelvesView::setReflow(Reflow reflow) {
    const bool isOther = reflow != m_reflow;
    m_reflow = reflow;
    arrange();
    if (isOther && m_lists)
        rebuild();
}

void ShelvesView::arrange() {
    const int side = m_reflow == Reflow::Wide ? 32 : m_reflow == Reflow::Narrow ? 24 : 14;
    m_scroll->setPadding(24, side);
    const bool hasRoom = m_segments->sizeHint().width() <= width() - m_theme.px(2 * side + 20);
    m_segments->setVisible(hasRoom);
    m_box->setVisible(!hasRoom);
}

void ShelvesView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace leeward::ui
