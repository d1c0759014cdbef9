#include "ui/pause/breath_circle.h"

#include "ui/base/focus_ring.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/pause/breath_words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace leeward::ui {

namespace {

constexpr std::chrono::milliseconds kFrame{34}; ///< a little under 30 a second
constexpr int kSide = 326;
constexpr double kSmaller = 0.8; ///< where the window is small
constexpr double kRing = 160;
constexpr double kSmallest = 78;
constexpr double kLargest = 138;
constexpr double kDot = 14;
constexpr int kFullTurn = 360 * 16; ///< as Qt counts angles
constexpr int kTop = 90 * 16;
constexpr int kArc = 4;
constexpr int kEdge = 2; ///< what is smoothed at an edge reaches a little beyond it

/// What lies between two circles, in a few strips: less than a square around both, and more than either edge.
QRegion between(QPointF middle, double inner, double outer) {
    constexpr int kStrips = 16;
    QRegion region;
    const double strip = 2 * outer / kStrips;
    const auto halfWidth = [](double radius, double height) {
        return std::sqrt(std::max(0.0, radius * radius - height * height));
    };
    for (int number = 0; number < kStrips; ++number) {
        const double top = -outer + number * strip;
        const double far = std::max(std::abs(top), std::abs(top + strip));
        const double near = top < 0 && top + strip > 0 ? 0 : std::min(std::abs(top), std::abs(top + strip));
        const double wide = halfWidth(outer, near);
        const double free = halfWidth(inner, far);
        const QRectF left(middle.x() - wide, middle.y() + top, wide - free, strip);
        const QRectF right(middle.x() + free, middle.y() + top, wide - free, strip);
        region += left.toAlignedRect();
        region += right.toAlignedRect();
    }
    return region;
}

} // namespace

BreathCircle::BreathCircle(const Theme& theme, const base::Clock& clock, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_clock(clock) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::ClickFocus);
    setNoRing(*this);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kFrame);
    connect(&m_timer, &QTimer::timeout, this, &BreathCircle::look);
    connect(&theme, &Theme::changed, this, [this] {
        m_ring = {};
        m_words = {};
        updateGeometry();
        update();
    });
}

void BreathCircle::start(const BreathPace& pace) {
    m_pace = pace;
    m_began = m_clock.monotonic();
    m_said = std::chrono::seconds(-1);
    m_moment = {};
    m_words = {};
    m_timer.start();
    look();
}

void BreathCircle::stop() {
    m_timer.stop();
}

std::chrono::milliseconds BreathCircle::since() const {
    return m_clock.monotonic() - m_began;
}

void BreathCircle::look() {
    if (!isMoving())
        return;
    const auto since = this->since();
    const BreathPace::Moment before = std::exchange(m_moment, m_pace.at(since));
    const bool isOtherBeat = before.beat != m_moment.beat || m_moment.part < before.part;
    if (isOtherBeat || before.count != m_moment.count)
        m_words = {};
    if (const QString words = nowWords(); accessibleName() != words)
        setAccessibleName(words); // which tells a screen reader
    isOtherBeat ? update() : update(changedSince(before));
    const auto second = std::chrono::floor<std::chrono::seconds>(since);
    if (second == m_said)
        return;
    m_said = second;
    Q_EMIT went(since);
}

QRegion BreathCircle::changedSince(const BreathPace::Moment& before) const {
    if (m_pace.beats().empty())
        return QRegion(dot(before.fullness)) + dot(m_moment.fullness);
    const auto [small, large] = std::minmax({radius(before.fullness), radius(m_moment.fullness)});
    QRegion changed = QRegion(arcEnd(before.part) | arcEnd(m_moment.part));
    if (small < large)
        changed += between(ring().center(), small - kEdge, large + kEdge);
    if (before.count != m_moment.count)
        changed += wordsArea();
    return changed;
}

QRect BreathCircle::wordsArea() const {
    const int above = m_theme.lineHeight(TextRole::Title);
    const int below = m_theme.px(4) + m_theme.lineHeight(TextRole::Ui);
    return {0, rect().center().y() - above, width(), above + below};
}

/// Around where the arc ends.
QRect BreathCircle::arcEnd(double part) const {
    const double turn = 2 * std::numbers::pi * part * (layoutDirection() == Qt::RightToLeft ? -1 : 1);
    const double reach = kRing * scale();
    const QPointF end = ring().center() + QPointF(reach * std::sin(turn), -reach * std::cos(turn));
    const double around = m_theme.px(kArc) + kEdge;
    return QRectF(end.x() - around, end.y() - around, 2 * around, 2 * around).toAlignedRect();
}

QRect BreathCircle::dot(double fullness) const {
    const double reach = ring().width() - 4 * kDot * scale();
    const QPointF at(ring().center().x() + (fullness - 0.5) * reach, ring().center().y());
    const double side = kDot * scale();
    return QRectF(at.x() - side, at.y() - side, 2 * side, 2 * side)
        .toAlignedRect()
        .adjusted(-kEdge, -kEdge, kEdge, kEdge);
}

QString BreathCircle::nowWords() const {
    return m_pace.beats().empty() ? tr("A dot, going from side to side")
                                  : phaseWords(m_pace.beats()[m_moment.beat].phase);
}

double BreathCircle::scale() const {
    return m_theme.scale() * (m_room == Room::Small ? kSmaller : 1);
}

void BreathCircle::setRoom(Room room) {
    if (m_room == room)
        return;
    m_room = room;
    m_ring = {};
    m_words = {};
    updateGeometry();
    update();
}

QSize BreathCircle::sizeHint() const {
    const int side = static_cast<int>(std::lround(kSide * scale()));
    return {side, side};
}

QRectF BreathCircle::ring() const {
    const double radius = kRing * scale();
    return {rect().center().x() - radius, rect().center().y() - radius, 2 * radius, 2 * radius};
}

double BreathCircle::radius(double fullness) const {
    return (kSmallest + (kLargest - kSmallest) * fullness) * scale();
}

void BreathCircle::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_pace.beats().empty())
        paintDot(painter);
    else
        paintBreath(painter);
}

QPixmap BreathCircle::drawn(const std::function<void(QPainter&)>& draw) const {
    QPixmap picture(size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter);
    return picture;
}

void BreathCircle::drawWords(QPainter& painter) const {
    const BreathPace::Beat& beat = m_pace.beats()[m_moment.beat];
    const int middle = rect().center().y();
    const int line = m_theme.lineHeight(TextRole::Title);
    drawLine(painter, m_theme, QRect(0, middle - line, width(), line), static_cast<int>(Qt::AlignCenter),
             TextRole::Page, Color::Ink, phaseWords(beat.phase));
    drawLine(painter, m_theme, QRect(0, middle + m_theme.px(4), width(), m_theme.lineHeight(TextRole::Ui)),
             static_cast<int>(Qt::AlignCenter), TextRole::Ui, Color::Ink2, countWords(m_moment.count, beat.counts()));
}

void BreathCircle::paintBreath(QPainter& painter) {
    if (m_ring.isNull())
        m_ring = drawn([this](QPainter& still) {
            still.setPen(QPen(m_theme.color(Color::CalmLine), 2));
            still.drawEllipse(ring());
        });
    if (m_words.isNull())
        m_words = drawn([this](QPainter& still) { drawWords(still); });
    painter.drawPixmap(0, 0, m_ring);
    painter.setBrush(Qt::NoBrush);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int turn = static_cast<int>(std::lround(m_moment.part * kFullTurn));
    painter.setPen(QPen(m_theme.color(Color::Calm), m_theme.px(kArc), Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring(), kTop, isMirrored ? turn : -turn);

    painter.setPen(QPen(m_theme.color(Color::CalmLine), 1));
    painter.setBrush(m_theme.color(Color::CalmTint));
    const double radius = this->radius(m_moment.fullness);
    painter.drawEllipse(ring().center(), radius, radius);
    painter.drawPixmap(0, 0, m_words);
}

void BreathCircle::paintDot(QPainter& painter) const {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(Color::CalmLine), 2));
    painter.drawEllipse(ring());
    const double reach = ring().width() - 4 * kDot * scale();
    const double x = ring().center().x() + (m_moment.fullness - 0.5) * reach;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Color::Calm));
    painter.drawEllipse(QPointF(x, ring().center().y()), kDot * scale(), kDot * scale());
}

void BreathCircle::resizeEvent(QResizeEvent* event) {
    m_ring = {};
    m_words = {};
    QWidget::resizeEvent(event);
}

/// What nobody sees does not move: whoever shows it again starts it again.
void BreathCircle::hideEvent(QHideEvent* event) {
    stop();
    QWidget::hideEvent(event);
}

} // namespace leeward::ui
