#include "ui/pause/needs_view.h"

#include "ui/base/button.h"
#include "ui/base/icon_view.h"
#include "ui/base/list_row.h"
#include "ui/base/margins.h"
#include "ui/base/roving_focus.h"
#include "ui/base/scroll_page.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/base/tile.h"
#include "ui/pause/grounding_script.h"
#include "ui/pause/needs.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace leeward::ui {

namespace {

constexpr int kWidest = 1056;
constexpr int kSide = 32;
constexpr int kColumnsForTwo = 36; // em: below, tiles stand in one column

/// An exercise that stands on the first page; its words are there before any file is read.
struct Way {
    std::string id;
    QString words;
    Icon icon;
};

/// Outward first; breath is one way among others, and the last.
std::vector<Way> firstWays() {
    return {{idOf(Grounding::LookAround), NeedsView::tr("Look around the room"), Icon::Look},
            {idOf(Grounding::FiveSenses), NeedsView::tr("Five, four, three, two, one"), Icon::Senses},
            {"feet-and-floor", NeedsView::tr("Feet on the floor"), Icon::Feet},
            {"name-it-neutrally", NeedsView::tr("Name what you feel"), Icon::Sensation},
            {"paced", NeedsView::tr("Paced breath"), Icon::Breath}};
}

} // namespace

NeedsView::NeedsView(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_scroll(new ScrollPage(theme, kWidest, this)),
      m_body(new QBoxLayout(QBoxLayout::LeftToRight)), m_line(rule(theme, this)), m_top(makeTop()),
      m_tilesBox(makeTiles()), m_room(makeRoom()), m_footer(makeFooter()) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_top);
    outer->addWidget(m_scroll, 1);
    outer->addWidget(m_line);
    outer->addWidget(m_footer);
    m_scroll->column().addWidget(makeHeading());
    m_body->addWidget(m_tilesBox, 1);
    m_body->addWidget(m_room);
    m_scroll->column().addLayout(m_body);
    m_rest = new QHBoxLayout;
    m_scroll->column().addLayout(m_rest);
    m_scroll->column().addStretch(1);
    connect(&theme, &Theme::changed, this, [this] { arrange(); });
    arrange();
}

/// Stays where it is: what is scrolled never comes below hide and Pause.
QWidget* NeedsView::makeTop() {
    auto* top = new QWidget(this);
    m_topRow = new QHBoxLayout(top);
    setScaledSpacing(m_theme, *m_topRow, 8);
    m_topRow->addWidget(new IconView(m_theme, Icon::Pause, Color::Ink2, 18, top), 0, Qt::AlignTop);
    m_topRow->addWidget(label(m_theme, TextRole::Small, tr("Paused. Nothing on this screen is kept."), top), 1,
                        Qt::AlignTop);
    return top;
}

QWidget* NeedsView::makeHeading() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *column, 2);
    m_heading = new HeadingLabel(m_theme, TextRole::Display, tr("We’ve paused."), box);
    column->addWidget(m_heading);
    auto* sentence = label(m_theme, TextRole::Heading, tr("Nothing more is expected of anyone right now."), box);
    sentence->setTone(Color::Ink2);
    column->addWidget(sentence);
    return box;
}

QWidget* NeedsView::makeTiles() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *column, 3);
    auto* head = new QHBoxLayout;
    auto* question = label(m_theme, TextRole::Body, QString(), box);
    question->setWords(tr("What would help?"), tr("Tap any, or none."));
    head->addWidget(question, 1, Qt::AlignVCenter);
    m_backToFirst = button(m_theme, tr("The first ones"), {ButtonKind::Quiet, ButtonSize::Small, Icon::Back}, box);
    // Its room is there without it: no tile moves when it comes.
    QSizePolicy policy = m_backToFirst->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_backToFirst->setSizePolicy(policy);
    connect(m_backToFirst, &Button::clicked, this, &NeedsView::leaveMore);
    head->addWidget(m_backToFirst);
    column->addLayout(head);
    m_grid = new QGridLayout;
    column->addLayout(m_grid);
    column->addStretch(1);
    auto* firstFocus = new RovingFocus(this);
    auto* moreFocus = new RovingFocus(this);
    for (const Need& need : firstNeeds())
        addTile(m_firstTiles, new Tile(m_theme, need.words, need.icon, Tile::Use::Choice, box), *firstFocus);
    m_more =
        addTile(m_firstTiles, new Tile(m_theme, tr("Something else…"), Icon::Else, Tile::Use::Opens, box), *firstFocus);
    connect(m_more, &Tile::clicked, this, [this] {
        showTiles(Tiles::More);
        m_moreTiles.front()->setFocus(Qt::OtherFocusReason);
    });
    for (const Need& need : moreNeeds())
        addTile(m_moreTiles, new Tile(m_theme, need.words, need.icon, Tile::Use::Choice, box), *moreFocus);
    return box;
}

Tile* NeedsView::addTile(std::vector<Tile*>& group, Tile* tile, RovingFocus& focus) {
    // Columns are equally wide, whatever the words are.
    tile->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    focus.add(tile);
    group.push_back(tile);
    connect(tile, &Tile::toggled, tile,
            [tile] { tile->setAccessibleName(tile->isChecked() ? tr("%1, chosen").arg(tile->text()) : tile->text()); });
    return tile;
}

QWidget* NeedsView::makeRoom() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_beside = column;
    m_cantSpeak = new ListRow(m_theme, tr("They can’t speak"), Icon::Quiet, ListRow::Kind::Calm, box);
    connect(m_cantSpeak, &ListRow::clicked, this, &NeedsView::cantSpeakChosen);
    column->addWidget(label(m_theme, TextRole::Strong, tr("Come back to the room"), box));
    auto* list = new ListFrame(m_theme, box);
    for (const Way& way : firstWays()) {
        auto* row = new ListRow(m_theme, way.words, way.icon, ListRow::Kind::Row, list);
        connect(row, &ListRow::clicked, this, [this, id = way.id] { Q_EMIT wayChosen(id); });
        list->addRow(row);
    }
    auto* all = new ListRow(m_theme, tr("More ways back…"), Icon::Else, ListRow::Kind::Row, list);
    connect(all, &ListRow::clicked, this, &NeedsView::allWaysChosen);
    list->addRow(all);
    column->addWidget(list);
    m_steps = makeSteps(box);
    column->addWidget(m_steps);
    column->addStretch(1);
    return box;
}

ListRow* NeedsView::makeSteps(QWidget* box) {
    auto* row = new ListRow(m_theme, QString(), Icon::Sheet, ListRow::Kind::Calm, box);
    // However long its words are, the column keeps its width when it comes.
    QSizePolicy policy = row->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    row->setSizePolicy(policy);
    row->hide();
    connect(row, &ListRow::clicked, this, &NeedsView::stepsChosen);
    return row;
}

QWidget* NeedsView::makeFooter() {
    auto* footer = new QWidget(this);
    m_footerRow = new QHBoxLayout(footer);
    setScaledSpacing(m_theme, *m_footerRow, 12);
    m_ready = label(m_theme, TextRole::Ui, QString(), footer);
    m_help = button(m_theme, tr("I need help now"), {ButtonKind::Outline, ButtonSize::Normal, Icon::Support}, footer);
    m_write = button(m_theme, tr("Write a little, only for me"), {}, footer);
    m_close = button(m_theme, tr("Close for tonight"), {}, footer);
    m_goBack = button(m_theme, tr("Go back"), {ButtonKind::Primary, ButtonSize::Normal, std::nullopt}, footer);
    connect(m_help, &Button::clicked, this, &NeedsView::helpRequested);
    connect(m_write, &Button::clicked, this, &NeedsView::writeRequested);
    connect(m_close, &Button::clicked, this, &NeedsView::closeRequested);
    connect(m_goBack, &Button::clicked, this, &NeedsView::goBackRequested);
    return footer;
}

void NeedsView::reset() {
    for (auto* group : {&m_firstTiles, &m_moreTiles})
        for (Tile* tile : *group)
            tile->setChecked(false);
    showTiles(Tiles::First);
    m_scroll->verticalScrollBar()->setValue(0);
}

bool NeedsView::leaveMore() {
    if (m_shown == Tiles::First)
        return false;
    showTiles(Tiles::First);
    m_more->setFocus(Qt::OtherFocusReason);
    return true;
}

void NeedsView::setWriting(Writing writing) {
    m_writing = writing;
    arrangeFooter();
}

void NeedsView::setSteps(const QString& title, const QString& sentence) {
    m_steps->setText(title);
    m_steps->setSentence(sentence);
    m_steps->setVisible(!title.isEmpty());
}

void NeedsView::focusCantSpeak() {
    m_cantSpeak->setFocus(Qt::OtherFocusReason);
}

void NeedsView::focusSteps() {
    m_steps->setFocus(Qt::OtherFocusReason);
}

void NeedsView::focusStart() {
    m_heading->focusAsStart();
}

void NeedsView::showTiles(Tiles tiles) {
    m_shown = tiles;
    arrangeTiles();
}

int NeedsView::columns() const {
    if (m_reflow != Reflow::Tight)
        return 3;
    return width() >= kColumnsForTwo * m_theme.px(15) ? 2 : 1;
}

void NeedsView::arrangeTiles() {
    const bool isFirst = m_shown == Tiles::First;
    m_backToFirst->setVisible(!isFirst);
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    for (auto* group : {&m_firstTiles, &m_moreTiles})
        for (Tile* tile : *group)
            tile->setVisible((group == &m_firstTiles) == isFirst);
    const int across = columns();
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < across ? 1 : 0);
    m_grid->setSpacing(m_theme.px(m_reflow == Reflow::Narrow ? 8 : m_reflow == Reflow::Tight ? 6 : 12));
    int place = 0;
    for (Tile* tile : isFirst ? m_firstTiles : m_moreTiles) {
        tile->setForm(m_reflow == Reflow::Wide ? Tile::Form::Tall : Tile::Form::Row);
        tile->setMinimumHeight(m_reflow == Reflow::Narrow ? m_theme.px(88) : 0);
        m_grid->addWidget(tile, place / across, place % across);
        ++place;
    }
}

bool NeedsView::hasRoomForAll() const {
    constexpr int kGap = 12;
    int needed = m_theme.px(2 * sideRoom());
    for (const QWidget* part :
         {static_cast<QWidget*>(m_ready), static_cast<QWidget*>(m_help), static_cast<QWidget*>(m_write),
          static_cast<QWidget*>(m_close), static_cast<QWidget*>(m_goBack)})
        if (!part->isHidden())
            needed += part->minimumSizeHint().width() + m_theme.px(kGap);
    return needed <= width();
}

/// Where the window is small, help and "Go back" stay in the footer and the rest is at the end of the page.
void NeedsView::arrangeFooter() {
    const bool isTight = m_reflow == Reflow::Tight;
    for (QBoxLayout* row : {m_footerRow, m_rest})
        while (QLayoutItem* item = row->takeAt(0))
            delete item;
    m_ready->setVisible(!isTight);
    if (m_reflow == Reflow::Wide)
        m_ready->setWords(tr("When you’re ready."), tr("There is no hurry."));
    else
        m_ready->setWords(tr("When you’re ready."), QString());
    m_write->setVisible(m_writing == Writing::Offered);
    const bool isSmall = !hasRoomForAll();
    if (!isTight)
        m_footerRow->addWidget(m_ready, 1, Qt::AlignVCenter);
    m_footerRow->addWidget(m_help);
    QBoxLayout& row = isSmall ? *m_rest : *m_footerRow;
    row.setDirection(isSmall ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row.setSpacing(m_theme.px(12));
    row.addWidget(m_write, 0, isSmall ? Qt::AlignLeft : Qt::Alignment());
    row.addWidget(m_close, 0, isSmall ? Qt::AlignLeft : Qt::Alignment());
    m_footerRow->addWidget(m_goBack);
    if (isTight)
        m_footerRow->addStretch(1);
}

/// In a wide window the page stands in the middle.
int NeedsView::sideRoom() const {
    if (m_reflow == Reflow::Tight)
        return 16;
    const int spare = static_cast<int>((width() / m_theme.scale() - kWidest) / 2);
    return m_reflow == Reflow::Wide ? std::max(kSide, spare) : kSide;
}

void NeedsView::setReflow(Reflow reflow) {
    m_reflow = reflow;
    arrange();
}

void NeedsView::setCorner(const QSize& corner) {
    m_corner = corner;
    arrangeTop();
}

void NeedsView::arrangeTop() {
    const bool isWide = m_reflow == Reflow::Wide;
    const int start = m_theme.px(sideRoom());
    const int end = std::max(start, m_corner.width());
    const int above = m_theme.px(isWide ? 72 : m_reflow == Reflow::Tight ? 12 : 20);
    setMargins(*m_topRow, layoutDirection(), {start, above, end, 0});
    m_top->setMinimumHeight(m_corner.height());
}

void NeedsView::arrange() {
    const bool isWide = m_reflow == Reflow::Wide;
    const bool isTight = m_reflow == Reflow::Tight;
    arrangeTop();
    m_line->setVisible(isTight);
    m_scroll->setPadding(isWide ? 16 : isTight ? 8 : 0, sideRoom());
    m_scroll->column().setSpacing(m_theme.px(isWide ? 27 : isTight ? 13 : 9));
    m_body->setDirection(isTight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_body->setSpacing(m_theme.px(isWide ? 40 : 20));
    // In a small window it stands before the tiles: it is for those who are in a hurry.
    m_beside->setSpacing(m_theme.px(isWide ? 8 : 6));
    m_cantSpeak->setSentence(isWide ? tr("Steps for the person beside them") : QString());
    if (isTight)
        m_scroll->column().insertWidget(1, m_cantSpeak);
    else
        m_beside->insertWidget(0, m_cantSpeak);
    if (isTight)
        m_room->setMinimumWidth(0);
    else
        m_room->setMinimumWidth(m_theme.px(isWide ? 328 : 272));
    const int sides = m_theme.px(sideRoom());
    m_footerRow->setContentsMargins(sides, m_theme.px(8), sides, m_theme.px(isWide ? 34 : isTight ? 9 : 18));
    arrangeTiles();
    arrangeFooter();
}

void NeedsView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace leeward::ui
