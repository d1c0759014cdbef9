#include "ui/shell/nav_button.h"

#include "ui/base/focus_ring.h"
#include "ui/base/painting.h"
#include "ui/base/place_colors.h"
#include "ui/base/sentences.h"
#include "ui/base/theme.h"

#include <QPainter>

namespace leeward::ui {

namespace {

// Pixels at 100 %, from the drawing.
constexpr int kHeight = 36;
constexpr int kRailWidth = 47;
constexpr int kIcon = 20;
constexpr int kIconLeft = 10;
constexpr int kWordsLeft = 41;
constexpr int kCorner = 8;
constexpr int kMark = 15;
constexpr int kMarkInRail = 13;

} // namespace

NavButton::NavButton(const Theme& theme, const PlaceEntry& entry, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_entry(entry) {
    setText(entry.name);
    setAccessibleName(entry.name);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setRing(*this, kCorner);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void NavButton::setReflow(Reflow reflow) {
    m_reflow = reflow;
    describe();
    updateGeometry();
    update();
}

void NavButton::setMark(PlaceMark mark) {
    m_mark = mark;
    describe();
    update();
}

void NavButton::describe() {
    const QString changed = m_mark == PlaceMark::Changed ? tr("Changed since you talked") : QString();
    setAccessibleDescription(changed);
    const bool isRail = m_reflow != Reflow::Wide;
    setToolTip(!isRail ? changed : changed.isEmpty() ? m_entry.name : inSentences({m_entry.name, changed}));
}

QSize NavButton::sizeHint() const {
    return {m_theme.px(kRailWidth), m_theme.px(kHeight)};
}

void NavButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked())
        drawBox(painter, m_theme, rect(), {Color::Surface, Color::Line, double(m_theme.px(kCorner)), Edge::Line});
    else if (underMouse())
        drawBox(painter, m_theme, rect(), {Color::Hover, Color::Hover, double(m_theme.px(kCorner)), Edge::None});

    const bool isRail = m_reflow != Reflow::Wide;
    const int side = m_theme.px(kIcon);
    const QRect icon(isRail ? (width() - side) / 2 : m_theme.px(kIconLeft), (height() - side) / 2, side, side);
    const Color tone = isChecked() ? colorsOf(m_entry.place).text : Color::Ink2;
    drawIcon(painter, m_theme, directed(layoutDirection(), rect(), icon), m_entry.icon, tone, side);
    if (m_mark == PlaceMark::Changed)
        paintMark(painter);
    if (isRail)
        return;

    const QRect words = rect().adjusted(m_theme.px(kWordsLeft), 0, -m_theme.px(kIconLeft), 0);
    drawLine(painter, m_theme, directed(layoutDirection(), rect(), words), Qt::AlignVCenter | Qt::AlignLeading,
             weighted(m_theme.font(TextRole::Ui), isChecked() ? 600 : 400), isChecked() ? Color::Ink : Color::Ink2,
             m_entry.name);
}

/// At the end of the row, or at the corner of the icon in the rail.
void NavButton::paintMark(QPainter& painter) const {
    const bool isRail = m_reflow != Reflow::Wide;
    const int side = m_theme.px(isRail ? kMarkInRail : kMark);
    const int end = m_theme.px(isRail ? 2 : kIconLeft);
    const QRect place(width() - end - side, isRail ? m_theme.px(2) : (height() - side) / 2, side, side);
    drawIcon(painter, m_theme, directed(layoutDirection(), rect(), place), Icon::Edit, Color::Ochre, side);
}

} // namespace leeward::ui
