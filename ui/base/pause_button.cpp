#include "ui/base/pause_button.h"

#include "ui/base/focus_ring.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace leeward::ui {

namespace {

constexpr int kHeight = 40;
constexpr int kDisc = 24;
constexpr int kDiscLeft = 9;
constexpr int kGap = 9;
constexpr int kRight = 18;

} // namespace

PauseButton::PauseButton(const Theme& theme, QWidget* parent) : QPushButton(parent), m_theme(theme) {
    setState(State::Ready);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setRing(*this, kPillRing);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void PauseButton::setState(State state) {
    m_state = state;
    setText(state == State::Ready ? tr("Pause") : tr("Paused"));
    updateGeometry();
    update();
}

QSize PauseButton::sizeHint() const {
    const int words = QFontMetrics(weighted(m_theme.font(TextRole::Ui), 600)).horizontalAdvance(text());
    return {m_theme.px(kDiscLeft + kDisc + kGap + kRight) + words + 1, m_theme.px(kHeight)};
}

void PauseButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool isPaused = m_state == State::Paused;
    const bool isOver = underMouse() && !isPaused;
    const Box pill{isPaused ? Color::CalmFill
                   : isOver ? Color::Surface
                            : Color::CalmTint,
                   isPaused ? Color::CalmEdge : Color::Calm, height() / 2.0, Edge::Line};
    drawBox(painter, m_theme, rect(), pill);
    const int side = m_theme.px(kDisc);
    const QRect disc =
        directed(layoutDirection(), rect(), QRect(m_theme.px(kDiscLeft), (height() - side) / 2, side, side));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(isPaused ? Color::OnFill : Color::Calm));
    painter.drawEllipse(disc);
    painter.setBrush(m_theme.color(isPaused ? Color::CalmFill : Color::OnStrong));
    const double unit = m_theme.scale();
    const QPointF middle = QRectF(disc).center();
    painter.drawRoundedRect(QRectF(middle.x() - 3.5 * unit, middle.y() - 4 * unit, 2.5 * unit, 8 * unit), unit, unit);
    painter.drawRoundedRect(QRectF(middle.x() + 1.0 * unit, middle.y() - 4 * unit, 2.5 * unit, 8 * unit), unit, unit);
    const int left = m_theme.px(kDiscLeft + kDisc + kGap);
    const QRect words(left, 0, width() - left - m_theme.px(kRight) + 1, height());
    drawLine(painter, m_theme, directed(layoutDirection(), rect(), words).translated(0, m_theme.sink(TextRole::Ui)),
             static_cast<int>(Qt::AlignVCenter) | Qt::AlignLeft, weighted(m_theme.font(TextRole::Ui), 600),
             isPaused ? Color::OnFill : Color::Calm, text());
}

} // namespace leeward::ui
