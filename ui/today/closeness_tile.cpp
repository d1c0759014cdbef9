#include "ui/today/closeness_tile.h"

#include "ui/base/focus_ring.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/base/wrapped_text.h"
#include "ui/today/closeness_words.h"

#include <QPainter>

#include <algorithm>

namespace leeward::ui {

using records::Closeness;

namespace {

// In pixels at 100 %.
constexpr int kLeast = 124;
constexpr int kLeastRow = 46;
constexpr int kPadding = 8;
constexpr int kCirclesTop = 18;
constexpr int kCirclesHeight = 16;
constexpr int kCirclesWidth = 88;
constexpr int kWordsTop = 46;
constexpr int kWhoseGap = 8;
constexpr int kBottom = 12;
constexpr int kRowWords = 108;
constexpr double kRadius = 6.5;

/// How far apart the middles of the two circles are, at 100 %; zero for the one that is not sure.
double distanceOf(Closeness choice) {
    switch (choice) {
    case Closeness::Space:
        return 73;
    case Closeness::SameRoom:
        return 37;
    case Closeness::SideBySide:
        return 18;
    case Closeness::HeldNoMore:
        return 10;
    case Closeness::NotSureYet:
        return 0;
    }
    return 0;
}

} // namespace

ClosenessTile::ClosenessTile(const Theme& theme, Closeness choice, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_choice(choice) {
    setText(nameOf(choice));
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setRing(*this, 10);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ClosenessTile::show(const records::ClosenessToday& today, const QString& other) {
    const bool isMine = today.mine == m_choice;
    m_isTheirs = today.theirs == m_choice;
    const QString them = other.isEmpty() ? tr("The other person") : other;
    if (isMine && m_isTheirs)
        m_whose = tr("You and %1", "a name").arg(other.isEmpty() ? tr("the other person") : other);
    else
        m_whose = isMine ? tr("You") : m_isTheirs ? them : QString();
    setChecked(isMine);
    setAccessibleName(spokenName(m_choice, today, other));
    updateGeometry();
    update();
}

void ClosenessTile::setForm(Form form) {
    m_form = form;
    updateGeometry();
    update();
}

int ClosenessTile::room(int width) const {
    const int sides = m_form == Form::Row ? m_theme.px(kRowWords) + m_theme.px(kPadding) : 2 * m_theme.px(kPadding);
    return std::max(1, width - sides);
}

WrappedText ClosenessTile::words(int width) const {
    TextSetting setting{TextRole::Small, isChecked() ? 600 : 400};
    setting.alignment = m_form == Form::Row ? Qt::AlignLeading : Qt::AlignHCenter;
    setting.direction = layoutDirection();
    return {m_theme, text(), setting, width};
}

WrappedText ClosenessTile::whose(int width) const {
    TextSetting setting{TextRole::Meta, 600};
    setting.alignment = m_form == Form::Row ? Qt::AlignLeading : Qt::AlignHCenter;
    setting.direction = layoutDirection();
    return {m_theme, isChecked() ? u'✓' + QStringLiteral(" ") + m_whose : m_whose, setting, width};
}

QSize ClosenessTile::sizeHint() const {
    const int width = m_theme.px(m_form == Form::Row ? 240 : 112);
    return {width, heightForWidth(width)};
}

QSize ClosenessTile::minimumSizeHint() const {
    return {m_theme.px(m_form == Form::Row ? 200 : 84), m_theme.px(m_form == Form::Row ? kLeastRow : kLeast)};
}

int ClosenessTile::heightForWidth(int width) const {
    const int wide = room(width);
    const int below = m_whose.isEmpty() ? 0 : whose(wide).height();
    if (m_form == Form::Row)
        return std::max(m_theme.px(kLeastRow), words(wide).height() + below + m_theme.px(18));
    const int tall = m_theme.px(kWordsTop + kBottom) + words(wide).height();
    return std::max(m_theme.px(kLeast), below == 0 ? tall : tall + below + m_theme.px(kWhoseGap));
}

void ClosenessTile::paintGround(QPainter& painter) const {
    Box box{Color::Inset, Color::Line, m_theme.px(10) * 1.0, Edge::Line};
    if (isChecked())
        box = {Color::SharedTint, Color::SharedEdge, box.corner, Edge::Thick};
    else if (isDown() || underMouse())
        box.fill = isDown() ? Color::Pressed : Color::Hover;
    drawBox(painter, m_theme, rect(), box);
}

void ClosenessTile::paintCircles(QPainter& painter, const QRect& area) const {
    const double half = m_theme.px(distanceOf(m_choice)) / 2.0;
    const double radius = kRadius * m_theme.scale();
    const QPointF middle = QRectF(area).center();
    const auto circle = [&](double across, const QBrush& fill) {
        QPen pen(m_theme.color(isChecked() || m_isTheirs ? Color::Shared : Color::Ink2), 1.5 * m_theme.scale());
        if (m_choice == Closeness::NotSureYet)
            pen.setDashPattern({2, 1.6});
        painter.setPen(pen);
        painter.setBrush(fill);
        painter.drawEllipse(middle + QPointF(across, 0), radius, radius);
    };
    const QBrush mine = isChecked() ? QBrush(m_theme.color(Color::Shared)) : QBrush(Qt::NoBrush);
    const QBrush theirs = m_isTheirs ? QBrush(m_theme.color(Color::SharedLine)) : QBrush(Qt::NoBrush);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_choice == Closeness::NotSureYet) {
        circle(0, isChecked() ? mine : theirs);
    } else {
        const double start = layoutDirection() == Qt::RightToLeft ? half : -half;
        circle(start, mine);
        circle(-start, theirs);
    }
    painter.restore();
}

void ClosenessTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintGround(painter);
    const bool isRow = m_form == Form::Row;
    const int wide = room(width());
    const WrappedText name = words(wide);
    const WrappedText by = whose(wide);
    const int below = m_whose.isEmpty() ? 0 : by.height();
    const int circles = m_theme.px(kCirclesHeight);
    const QRect area = isRow ? QRect(m_theme.px(kPadding), 0, m_theme.px(kCirclesWidth), height())
                             : QRect(0, m_theme.px(kCirclesTop), width(), circles);
    paintCircles(painter, directed(layoutDirection(), rect(), area));
    const int left = m_theme.px(isRow ? kRowWords : kPadding);
    const int start = directed(layoutDirection(), rect(), QRect(left, 0, wide, 1)).x();
    const int top = isRow ? (height() - name.height() - below) / 2 : m_theme.px(kWordsTop);
    name.paint(painter, QPoint(start, top), Color::Ink);
    if (below > 0)
        by.paint(painter, QPoint(start, isRow ? top + name.height() : height() - m_theme.px(kBottom) - below),
                 Color::Shared);
}

} // namespace leeward::ui
