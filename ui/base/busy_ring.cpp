#include "ui/base/busy_ring.h"

#include "ui/base/accessible.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace leeward::ui {

namespace {

constexpr int kSide = 34;
constexpr int kGap = 16;
constexpr int kFrameMs = 33;
constexpr int kTurnMs = 1600;
constexpr int kPatienceMs = 10'000;

} // namespace

BusyRing::BusyRing(const Theme& theme, const QString& sentence, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_words(new TextLabel(theme, TextRole::Ui, sentence, this)) {
    auto* row = new QHBoxLayout(this);
    setScaledMargins(theme, *row, kSide + kGap, 6, 0, 6);
    m_words->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    row->addWidget(m_words, 1);
    setAccessibleName(sentence);
    m_frames.setInterval(kFrameMs);
    connect(&m_frames, &QTimer::timeout, this, [this] { update(); });
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { setSentence(tr("Still working. Nothing is lost.")); });
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

int BusyRing::side() const {
    return m_theme.px(kSide);
}

void BusyRing::setSentence(const QString& sentence) {
    m_words->setWords(sentence);
    setAccessibleName(sentence);
    announce(*this);
}

void BusyRing::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_since.start();
    m_patience.start();
    if (!m_theme.look().reducedMotion)
        m_frames.start();
}

void BusyRing::hideEvent(QHideEvent* event) {
    m_frames.stop();
    m_patience.stop();
    QWidget::hideEvent(event);
}

void BusyRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal pen = m_theme.px(3);
    const int left = layoutDirection() == Qt::RightToLeft ? width() - side() : 0;
    const QRectF ring = QRectF(left, (height() - side()) / 2.0, side(), side()).adjusted(pen, pen, -pen, -pen);
    painter.setPen(QPen(m_theme.color(Color::Line), pen, Qt::SolidLine, Qt::RoundCap));
    painter.drawEllipse(ring);
    painter.setPen(QPen(m_theme.color(Color::Calm), pen, Qt::SolidLine, Qt::RoundCap));
    const qint64 turned = m_frames.isActive() ? m_since.elapsed() % kTurnMs : 0;
    const int start = 90 * 16 - static_cast<int>(turned * 360 * 16 / kTurnMs);
    painter.drawArc(ring, start, -100 * 16);
}

} // namespace leeward::ui
