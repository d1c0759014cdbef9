#include "ui/base/busy_ring.h"

#include "ui/base/accessible.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QPainter>

namespace leeward::ui {

namespace {

constexpr int kSide = 34;
constexpr int kGap = 16;
constexpr int kFrameMs = 33;
constexpr int kTurnMs = 1600;
constexpr int kPatienceMs = 10'000;

class Ring final : public QWidget {
public:
    Ring(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        m_frames.setInterval(kFrameMs);
        connect(&m_frames, &QTimer::timeout, this, [this] { update(); });
        connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
    }

    QSize sizeHint() const override { return {m_theme.px(kSide), m_theme.px(kSide)}; }

protected:
    void showEvent(QShowEvent*) override {
        m_since.start();
        if (!m_theme.look().reducedMotion)
            m_frames.start();
    }

    void hideEvent(QHideEvent*) override { m_frames.stop(); }

    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal pen = m_theme.px(3);
        const QRectF ring = QRectF(rect()).adjusted(pen, pen, -pen, -pen);
        painter.setPen(QPen(m_theme.color(Color::Line), pen));
        painter.drawEllipse(ring);
        painter.setPen(QPen(m_theme.color(Color::Calm), pen, Qt::SolidLine, Qt::RoundCap));
        const qint64 turned = m_frames.isActive() ? m_since.elapsed() % kTurnMs : 0;
        const int start = 90 * 16 - static_cast<int>(turned * 360 * 16 / kTurnMs);
        painter.drawArc(ring, start, -100 * 16);
    }

private:
    const Theme& m_theme;
    QTimer m_frames;
    QElapsedTimer m_since;
};

} // namespace

BusyRing::BusyRing(const Theme& theme, const QString& sentence, QWidget* parent)
    : QWidget(parent), m_words(new TextLabel(theme, TextRole::Ui, sentence, this)) {
    auto* row = new QHBoxLayout(this);
    setScaledMargins(theme, *row, 0, 6, 0, 6);
    setScaledSpacing(theme, *row, kGap);
    m_words->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    row->addWidget(new Ring(theme, this));
    row->addWidget(m_words, 1);
    setAccessibleName(sentence);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { setSentence(tr("Still working. Nothing is lost.")); });
}

void BusyRing::setSentence(const QString& sentence) {
    m_words->setWords(sentence);
    setAccessibleName(sentence);
    announce(*this);
}

void BusyRing::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_patience.start();
}

void BusyRing::hideEvent(QHideEvent* event) {
    m_patience.stop();
    QWidget::hideEvent(event);
}

} // namespace leeward::ui
