#include "ui/support/help_view.h"

#include "core/content/library.h"
#include "ui/base/button.h"
#include "ui/base/combo_box.h"
#include "ui/base/margins.h"
#include "ui/base/place_colors.h"
#include "ui/base/preferences.h"
#include "ui/base/scroll_page.h"
#include "ui/base/surface.h"
#include "ui/base/text.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/reading/country_box.h"
#include "ui/reading/piece_body.h"
#include "ui/support/helpline_list.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace leeward::ui {

namespace {

constexpr int kWidest = 1024;
constexpr int kSideWidth = 296;

} // namespace

HelpView::HelpView(const Theme& theme, const Preferences& preferences, const base::Clock& clock,
                   const content::Library& library, QWidget* parent)
    : HelpScreen(parent), m_theme(theme), m_preferences(preferences), m_clock(clock), m_library(library),
      m_top(makeTop()), m_scroll(new ScrollPage(theme, kWidest, this)) {
    setPlace(*this, Place::Neutral);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_top);
    whole->addWidget(m_scroll, 1);
    build();
    connect(&theme, &Theme::changed, this, &HelpView::arrange);
}

QWidget* HelpView::makeTop() {
    auto* top = new QWidget(this);
    auto* row = new QHBoxLayout(top);
    auto* back = button(m_theme, tr("Back"), {ButtonKind::Outline, ButtonSize::Small, Icon::Back}, top);
    row->addWidget(back, 0, Qt::AlignLeading | Qt::AlignBottom);
    connect(back, &Button::clicked, this, &HelpView::backRequested);
    return top;
}

void HelpView::build() {
    m_heading = new HeadingLabel(m_theme, TextRole::Title, tr("You can talk to someone now"), this);
    auto* sentence =
        label(m_theme, TextRole::Ui,
              tr("These work without unlocking. Nothing is recorded, and nothing you kept is shown here."), this);
    sentence->setTone(Color::Ink2);
    QVBoxLayout& column = m_scroll->column();
    setScaledSpacing(m_theme, column, 10);
    column.addWidget(m_heading);
    column.addWidget(sentence);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    setScaledSpacing(m_theme, *m_columns, 24);
    m_choice = makeChoice(this);
    m_side = makeSide(this);
    auto* main = new QWidget(this);
    m_main = new QVBoxLayout(main);
    m_main->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *m_main, 16);
    m_lines = new HelplineList(m_theme, m_library, m_clock, HelplineList::Copying::Absent, this);
    m_main->addWidget(m_lines);
    m_columns->addWidget(main, 1, Qt::AlignTop);
    m_columns->addWidget(m_side, 0, Qt::AlignTop);
    column.addLayout(m_columns);
    column.addStretch(1);
    connect(m_country, &QComboBox::activated, this, [this] { m_lines->show(countryIn(*m_country)); });
}

QWidget* HelpView::makeChoice(QWidget* owner) {
    auto* choice = new QWidget(owner);
    auto* column = new QVBoxLayout(choice);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *column, 10);
    m_country = makeCountryBox(m_theme, m_library, ComboBox::Height::Field, tr("Choose a country"), choice);
    m_country->setAccessibleName(tr("Country"));
    auto* caption = fieldLabel(m_theme, tr("Country"), choice);
    caption->setBuddy(m_country);
    column->addWidget(caption);
    column->addWidget(m_country);
    return choice;
}

QWidget* HelpView::makeSide(QWidget* owner) {
    auto* side = new QWidget(owner);
    auto* column = new QVBoxLayout(side);
    m_sideColumn = column;
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *column, 16);
    addIfTooMuch(*side);
    column->addWidget(label(m_theme, TextRole::Small,
                            tr("Numbers change. If one does not connect, use another, or the emergency number. Your "
                               "phone keeps its own list of calls. Leeward never dials and never goes online."),
                            side));
    return side;
}

void HelpView::addIfTooMuch(QWidget& side) {
    const content::Piece* piece = m_library.find(content::Kind::Screen, "if-calling-is-too-much");
    if (!piece)
        return;
    auto* card = new Card(m_theme, &side);
    auto* head = fieldLabel(m_theme, toQt(piece->title), card);
    card->column().addWidget(head);
    content::Body few;
    for (const content::Block& block : piece->body)
        if (block.kind == content::BlockKind::Item && few.size() < 4)
            few.push_back(block);
    card->column().addWidget(new PieceBody(m_theme, few, {}, card, TextRole::Ui));
    auto* pause = button(m_theme, tr("Pause and ground"), {ButtonKind::Outline, ButtonSize::Small, Icon::Pause}, card);
    card->column().addWidget(pause, 0, Qt::AlignLeading);
    connect(pause, &Button::clicked, this, &HelpView::pauseRequested);
    side.layout()->addWidget(card);
}

void HelpView::begin(const std::string& country) {
    const std::string& shown = country.empty() ? m_preferences.now().helpCountry : country;
    chooseCountry(*m_country, shown);
    m_lines->show(shown);
    m_scroll->verticalScrollBar()->setValue(0);
    m_heading->focusAsStart();
}

void HelpView::setReflow(Reflow reflow) {
    m_reflow = reflow;
    m_lines->setReflow(reflow);
    arrange();
}

void HelpView::setCorner(const QSize& corner) {
    m_corner = corner;
    arrange();
}

void HelpView::arrangeTop(int side) {
    const int start = m_theme.px(side);
    const int end = std::max(start, m_corner.width());
    const int above = m_reflow == Reflow::Wide ? 60 : 12;
    setMargins(*m_top->layout(), layoutDirection(), {start, m_theme.px(above), end, m_theme.px(8)});
    m_top->setMinimumHeight(m_corner.height());
}

/// Where it all stands in one column the country comes before the numbers, and the rest after them.
void HelpView::arrange() {
    const bool isWide = m_reflow == Reflow::Wide;
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    (isWide ? m_sideColumn : m_main)->insertWidget(0, m_choice);
    m_side->setMinimumWidth(isWide ? m_theme.px(kSideWidth) : 0);
    m_side->setMaximumWidth(isWide ? m_theme.px(kSideWidth) : QWIDGETSIZE_MAX);
    const int spare = static_cast<int>((width() / m_theme.scale() - kWidest) / 2);
    const int side = isWide ? std::max(32, spare) : m_reflow == Reflow::Narrow ? 32 : 14;
    arrangeTop(side);
    m_scroll->setPadding(isWide ? 16 : 8, side);
}

void HelpView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else if (!scrollByKey(*m_scroll->verticalScrollBar(), *event))
        HelpScreen::keyPressEvent(event);
}

void HelpView::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), m_theme.color(Color::Canvas));
}

} // namespace leeward::ui
