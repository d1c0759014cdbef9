#include "ui/base/toast.h"

#include "ui/base/accessible.h"
#include "ui/base/focus_ring.h"
#include "ui/base/painting.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace leeward::ui {

namespace {

constexpr int kFromBottom = 24;

} // namespace

Toast::Toast(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_words(new TextLabel(theme, TextRole::Ui, QString(), this)),
      m_undo(new QPushButton(this)) {
    m_words->setTone(Color::Canvas);
    m_undo->setProperty("kind", QStringLiteral("toast"));
    setRing(*m_undo, 4);
    m_undo->installEventFilter(this);
    auto* row = new QHBoxLayout(this);
    setScaledMargins(theme, *row, 16, 11, 16, 11);
    setScaledSpacing(theme, *row, 22);
    row->addWidget(m_words, 1);
    row->addWidget(m_undo);
    m_time.setSingleShot(true);
    m_time.setTimerType(Qt::PreciseTimer);
    connect(&m_time, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto undo = std::exchange(m_undoing, nullptr))
            undo();
    });
    connect(&theme, &Theme::changed, this, [this] { settle(); });
    parent->installEventFilter(this);
    hide();
}

void Toast::say(const QString& sentence, const QString& undoLabel, std::function<void()> undo) {
    m_words->setWords(sentence);
    m_undo->setText(undoLabel);
    m_undo->setVisible(!undoLabel.isEmpty());
    m_undoing = std::move(undo);
    setAccessibleName(sentence);
    settle();
    show();
    raise();
    m_time.start(kShownMs);
    alert(*this);
}

void Toast::keepAbove(QWidget* footer) {
    if (m_footer)
        m_footer->removeEventFilter(this);
    m_footer = footer;
    if (m_footer)
        m_footer->installEventFilter(this);
    settle();
}

void Toast::settle() {
    QRect area = parentWidget()->rect();
    if (m_footer && m_footer->isVisible())
        area.setBottom(m_footer->mapTo(parentWidget(), QPoint(0, 0)).y() - 1);
    const int widest = area.width() - 2 * m_theme.px(kFromBottom);
    const int width = std::min(sizeHint().width(), widest);
    const int high = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    setGeometry(area.x() + (area.width() - width) / 2, area.bottom() + 1 - m_theme.px(kFromBottom) - high, width, high);
}

void Toast::waitOrGo() {
    if (underMouse() || m_undo->hasFocus())
        m_time.stop();
    else if (isVisible() && !m_time.isActive())
        m_time.start(kShownMs);
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    const QEvent::Type type = event->type();
    const bool isMoved = type == QEvent::Resize || type == QEvent::Move || type == QEvent::Show || type == QEvent::Hide;
    if ((watched == parentWidget() || watched == m_footer) && isMoved && isVisible())
        settle();
    if (watched == m_undo && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        QMetaObject::invokeMethod(
            this, [this] { waitOrGo(); }, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent* event) {
    m_time.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent* event) {
    QFrame::leaveEvent(event);
    waitOrGo();
}

void Toast::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawBox(painter, m_theme, rect(), {Color::Ink, Color::Ink, m_theme.px(8) * 1.0, Edge::None});
}

} // namespace leeward::ui
