#include "ui/base/choice_list.h"

#include "ui/base/focus_ring.h"
#include "ui/base/painting.h"
#include "ui/base/place_colors.h"
#include "ui/base/roving_focus.h"
#include "ui/base/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace leeward::ui {

namespace {

constexpr int kHeight = 35;
constexpr int kPadding = 14;
constexpr int kBarWidth = 44;
constexpr int kBarHeight = 8;
constexpr int kGap = 12;

} // namespace

ChoiceRow::ChoiceRow(const Theme& theme, const QString& text, int level, int levels, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_level(level), m_levels(levels) {
    setText(text);
    setAccessibleName(tr("%1, %2 of %3").arg(text).arg(level).arg(levels));
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setRingInside(*this, 8);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize ChoiceRow::sizeHint() const {
    const int words = QFontMetrics(weighted(m_theme.font(TextRole::Ui), 600)).horizontalAdvance(text());
    return {m_theme.px(2 * kPadding + kBarWidth + kGap + 32) + words, m_theme.px(kHeight)};
}

void ChoiceRow::paintBar(QPainter& painter, const QRect& bar) const {
    const PlaceColors place = colorsOf(placeOf(this));
    const Box track{Color::Surface, Color::Control, bar.height() / 2.0, Edge::Line};
    drawBox(painter, m_theme, bar, track);
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(bar, bar.height() / 2.0, bar.height() / 2.0);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(clip);
    const QRect filled(bar.x(), bar.y(), bar.width() * m_level / m_levels, bar.height());
    painter.fillRect(directed(layoutDirection(), bar, filled), m_theme.color(place.edge));
    painter.restore();
}

void ChoiceRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const PlaceColors place = colorsOf(placeOf(this));
    if (isChecked() || isDown() || underMouse())
        fillRow(painter, m_theme, *this, isDown() ? Color::Pressed : isChecked() ? place.tint : Color::Hover);
    const int barHeight = m_theme.px(kBarHeight);
    const QRect bar(m_theme.px(kPadding), (height() - barHeight) / 2, m_theme.px(kBarWidth), barHeight);
    paintBar(painter, directed(layoutDirection(), rect(), bar));
    const int left = m_theme.px(kPadding + kBarWidth + kGap);
    const QRect words(left, 0, width() - left - m_theme.px(kPadding + 24), height());
    drawLine(painter, m_theme, directed(layoutDirection(), rect(), words).translated(0, m_theme.sink(TextRole::Ui)),
             static_cast<int>(Qt::AlignVCenter) | Qt::AlignLeft,
             weighted(m_theme.font(TextRole::Ui), isChecked() ? 600 : 400), isChecked() ? Color::Ink : Color::Ink2,
             text());
    if (!isChecked())
        return;
    const int side = m_theme.px(18);
    const QRect tick(width() - m_theme.px(kPadding) - side, 0, side, height());
    drawIcon(painter, m_theme, directed(layoutDirection(), rect(), tick), Icon::Check, place.text, side);
}

ChoiceList::ChoiceList(const Theme& theme, const QString& name, const QStringList& choices, QWidget* parent)
    : ListFrame(theme, parent) {
    setAccessibleName(name);
    auto* roving = new RovingFocus(this);
    const int levels = static_cast<int>(choices.size());
    for (int i = 0; i < levels; ++i) {
        auto* row = new ChoiceRow(theme, choices[i], i + 1, levels, this);
        connect(row, &QAbstractButton::clicked, this, [this, i] { press(i); });
        addRow(row);
        roving->add(row);
        m_rows.append(row);
    }
}

void ChoiceList::setChosen(std::optional<int> index) {
    m_chosen = index;
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setChecked(m_chosen == i);
}

void ChoiceList::press(int index) {
    setChosen(m_chosen == index ? std::nullopt : std::optional(index));
    Q_EMIT edited();
}

} // namespace leeward::ui
