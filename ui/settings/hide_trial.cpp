#include "ui/settings/hide_trial.h"

#include "ui/base/accessible.h"
#include "ui/base/button.h"
#include "ui/base/surface.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace leeward::ui {

namespace {

constexpr int kDot = 7;
constexpr int kDotGap = 5;

} // namespace

/// Three small circles, as under the closed eye.
class HideTrial::Dots final : public QWidget {
public:
    Dots(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
        setFixedSize(theme.px(3 * kDot + 2 * kDotGap + 2), theme.px(kDot + 2));
    }

    void setFilled(int count) {
        m_filled = count;
        update();
        if (count == 0)
            return;
        setAccessibleName(tr("%1 of three").arg(count));
        announce(*this);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_theme.color(Color::Ink2));
        for (int i = 0; i < HideGuard::kPresses; ++i) {
            const QRectF dot(1 + m_theme.px(i * (kDot + kDotGap)), 1, m_theme.px(kDot), m_theme.px(kDot));
            painter.setBrush(i < m_filled ? QBrush(m_theme.color(Color::Ink2)) : QBrush(Qt::NoBrush));
            painter.drawEllipse(dot.adjusted(0.5, 0.5, -0.5, -0.5));
        }
    }

private:
    const Theme& m_theme;
    int m_filled = 0;
};

HideTrial::HideTrial(const Theme& theme, const base::Clock& clock, QWidget* parent)
    : QWidget(parent), m_guard(clock), m_dots(new Dots(theme, this)),
      m_button(button(theme, tr("Try it"), {ButtonKind::Outline, ButtonSize::Small, std::nullopt}, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(theme, *row, 14);
    row->addWidget(m_dots, 0, Qt::AlignVCenter);
    row->addWidget(m_button);
    m_button->setAccessibleName(tr("Try quick hide"));
    m_guard.setListening(HideGuard::Listening::Off);
    m_end.setSingleShot(true);
    m_end.setInterval(kTrialMs);
    connect(m_button, &QAbstractButton::clicked, this, &HideTrial::start);
    connect(&m_end, &QTimer::timeout, this, &HideTrial::stop);
    connect(&m_guard, &HideGuard::pressesChanged, m_dots, [this](int presses) { m_dots->setFilled(presses); });
    connect(&m_guard, &HideGuard::hideRequested, this, [this] {
        stop();
        m_dots->setFilled(HideGuard::kPresses);
        Q_EMIT said(tr("That would have hidden and locked this window."));
    });
}

HideTrial::~HideTrial() {
    qApp->removeEventFilter(this);
}

void HideTrial::start() {
    m_dots->setFilled(0);
    m_guard.setListening(HideGuard::Listening::On);
    // Put on last, this hears of keys before the window's own guard does.
    qApp->installEventFilter(this);
    m_end.start();
    Q_EMIT said(tr("Press Shift three times now. Nothing is hidden this time."));
}

void HideTrial::stop() {
    if (!isRunning())
        return;
    m_end.stop();
    qApp->removeEventFilter(this);
    m_guard.setListening(HideGuard::Listening::Off);
    m_dots->setFilled(0);
    Q_EMIT said({});
}

bool HideTrial::eventFilter(QObject* watched, QEvent* event) {
    m_guard.eventFilter(watched, event);
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    return isKey && watched->isWindowType() && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Shift;
}

void HideTrial::hideEvent(QHideEvent* event) {
    stop();
    QWidget::hideEvent(event);
}

} // namespace leeward::ui
