#include "ui/lookback/felt_plot.h"

#include "ui/base/felt_words.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/lookback/look_back_presenter.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <vector>

namespace leeward::ui {

using records::FeltSafety;

namespace {

// Pixels at 100 %, from the drawing.
constexpr int kStep = 44;
constexpr int kAbove = 12;
constexpr int kBelow = 40;
constexpr int kGap = 18;
constexpr int kBand = 22;
constexpr double kDot = 4.5;
constexpr int kLeastField = 140;
constexpr int kBetweenMonths = 16;

constexpr int kSteps = 5;

/// A picture of more days than this names years.
constexpr int kDaysWithMonths = 500;

QString nameOf(const QDate& begin, bool isOfYears) {
    return QLocale().toString(begin, isOfYears ? QStringLiteral("yyyy") : QStringLiteral("MMMM"));
}

/// Where a day has its entry, in days after \p first: by the time of day as well.
double daysAfter(const QDate& first, const base::LocalTime& time) {
    const auto day = records::dayOf(time);
    const auto inDay = (time.at + time.utcOffset).time_since_epoch() - day.time_since_epoch();
    return static_cast<double>(first.daysTo(toQt(day))) +
           std::chrono::duration<double, std::chrono::days::period>(inDay).count();
}

/// How steep a smooth line is at \p index: level where it turns, so that it never swings beyond its points.
double slopeAt(const std::vector<QPointF>& points, std::size_t index) {
    if (index == 0 || index + 1 == points.size())
        return 0;
    const QPointF before = points[index] - points[index - 1];
    const QPointF after = points[index + 1] - points[index];
    if (before.y() * after.y() <= 0 || before.x() == 0 || after.x() == 0)
        return 0;
    return 2 / (before.x() / before.y() + after.x() / after.y());
}

/// A smooth line through all of \p points.
QPainterPath smoothPath(const std::vector<QPointF>& points) {
    QPainterPath path;
    if (points.empty())
        return path;
    path.moveTo(points.front());
    for (std::size_t i = 1; i < points.size(); ++i) {
        const double third = (points[i].x() - points[i - 1].x()) / 3;
        path.cubicTo(points[i - 1] + QPointF(third, third * slopeAt(points, i - 1)),
                     points[i] - QPointF(third, third * slopeAt(points, i)), points[i]);
    }
    return path;
}

} // namespace

FeltPlot::FeltPlot(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setAccessibleName(tr("How safe it felt, as a picture"));
    setAccessibleDescription(tr("The table says the same in words."));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void FeltPlot::show(const Moments& moments, const Course& course, const QDate& first, const QDate& last) {
    m_moments = &moments;
    m_course = &course;
    m_first = first;
    m_last = last;
    update();
}

int FeltPlot::widthOfSteps() const {
    const QFontMetrics metrics(m_theme.font(TextRole::Small));
    int widest = 0;
    for (const FeltSafety step : feltSafetySteps())
        widest = std::max(widest, metrics.horizontalAdvance(ui::nameOf(step)));
    return widest + 2; // or what just fits may be elided
}

QSize FeltPlot::minimumSizeHint() const {
    return {widthOfSteps() + m_theme.px(kGap + kLeastField), sizeHint().height()};
}

QSize FeltPlot::sizeHint() const {
    const int height = m_theme.px(kAbove + (kSteps - 1) * kStep) + m_theme.px(kBelow);
    return {widthOfSteps() + m_theme.px(kGap + 3 * kLeastField), height};
}

/// What dots and lines are drawn in, left to right.
QRectF FeltPlot::field() const {
    const double left = widthOfSteps() + m_theme.px(kGap);
    return {left, double(m_theme.px(kAbove)), width() - left - m_theme.px(kBand) / 2.0,
            double(m_theme.px((kSteps - 1) * kStep))};
}

double FeltPlot::xOf(double daysAfterFirst) const {
    const QRectF inner = field().adjusted(m_theme.px(kBand) / 2.0, 0, -m_theme.px(kBand) / 2.0, 0);
    const double dayCount = static_cast<double>(m_first.daysTo(m_last)) + 1;
    const double x = inner.left() + inner.width() * daysAfterFirst / dayCount;
    return layoutDirection() == Qt::RightToLeft ? width() - x : x;
}

double FeltPlot::yOf(double level) const {
    return field().bottom() - (level - 1) * field().height() / (kSteps - 1);
}

void FeltPlot::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSteps(painter);
    if (!m_moments || !m_first.isValid())
        return;
    paintMonths(painter);
    paintCourse(painter);
    paintDots(painter);
}

void FeltPlot::paintSteps(QPainter& painter) const {
    const QRectF inner = field();
    for (const FeltSafety step : feltSafetySteps()) {
        const int y = qRound(yOf(static_cast<double>(step)));
        const QRect line(qRound(inner.left()), y, qRound(inner.width()), 1);
        painter.fillRect(directed(layoutDirection(), rect(), line), m_theme.color(Color::Line));
        const QRect words(0, y - m_theme.px(kStep) / 2, widthOfSteps(), m_theme.px(kStep));
        drawLine(painter, m_theme, directed(layoutDirection(), rect(), words),
                 static_cast<int>(Qt::AlignVCenter) | Qt::AlignRight, TextRole::Small, Color::Ink2, ui::nameOf(step));
    }
}

/// Months, or years, at their beginnings; what would stand upon another is left out.
void FeltPlot::paintMonths(QPainter& painter) const {
    const bool isOfYears = m_first.daysTo(m_last) > kDaysWithMonths;
    const QFontMetrics metrics(m_theme.font(TextRole::Small));
    const int top = qRound(field().bottom()) + m_theme.px(kBelow) - m_theme.lineHeight(TextRole::Small);
    QDate begin(m_first.year(), isOfYears ? 1 : m_first.month(), 1);
    int end = 0;
    const auto next = [isOfYears](const QDate& day) { return isOfYears ? day.addYears(1) : day.addMonths(1); };
    const auto leftOf = [this](const QDate& day) {
        const double after = std::max(0.0, static_cast<double>(m_first.daysTo(day)));
        return std::max(qRound(layoutDirection() == Qt::RightToLeft ? width() - xOf(after) : xOf(after)), 0);
    };
    for (; begin <= m_last; begin = next(begin)) {
        const QString name = nameOf(begin, isOfYears);
        const int left = leftOf(begin);
        const int room = metrics.horizontalAdvance(name) + 2;
        // The end of one that began before has no claim to the place of the next.
        const bool isInTheWay = begin < m_first && left + room > leftOf(next(begin));
        if (left < end || left + room > width() || isInTheWay)
            continue;
        const QRect words(left, top, room, m_theme.lineHeight(TextRole::Small));
        drawLine(painter, m_theme, directed(layoutDirection(), rect(), words),
                 static_cast<int>(Qt::AlignVCenter) | Qt::AlignLeft, TextRole::Small, Color::Ink2, name);
        end = left + room + m_theme.px(kBetweenMonths);
    }
}

void FeltPlot::paintCourse(QPainter& painter) const {
    painter.setBrush(Qt::NoBrush);
    for (const auto& stroke : *m_course) {
        std::vector<QPointF> points;
        points.reserve(stroke.size());
        for (const records::CoursePoint& point : stroke)
            points.emplace_back(xOf(static_cast<double>(m_first.daysTo(toQt(point.day))) + 0.5), yOf(point.level));
        const QPainterPath path = smoothPath(points);
        painter.setPen(
            QPen(m_theme.color(Color::PrivateTint), m_theme.px(kBand), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(path);
        painter.setPen(
            QPen(m_theme.color(Color::PrivateLine), m_theme.px(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(path);
    }
}

/// Dots that would stand upon each other are one: however many entries there are, it is painted at once.
void FeltPlot::paintDots(QPainter& painter) const {
    painter.setPen(QPen(m_theme.color(Color::Surface), 1.5));
    painter.setBrush(m_theme.color(Color::Private));
    const double radius = kDot * m_theme.px(100) / 100;
    std::array<double, kSteps + 1> last{};
    last.fill(-width());
    for (const records::FeltMoment& moment : *m_moments) {
        const auto level = static_cast<std::size_t>(moment.felt);
        const double x = xOf(daysAfter(m_first, moment.writtenAt));
        if (level >= last.size() || std::abs(x - last[level]) < 1)
            continue;
        last[level] = x;
        painter.drawEllipse(QPointF(x, yOf(static_cast<double>(level))), radius, radius);
    }
}

} // namespace leeward::ui
