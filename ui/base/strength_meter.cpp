#include "ui/base/strength_meter.h"

#include "ui/base/accessible.h"
#include "ui/base/painting.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace leeward::ui {

namespace {

constexpr int kBars = 4;
constexpr int kBarHeight = 6;
constexpr int kBarGap = 5;

} // namespace

StrengthMeter::StrengthMeter(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_words(new TextLabel(theme, TextRole::Small, QString(), this)) {
    auto* column = new QVBoxLayout(this);
    setScaledMargins(theme, *column, 0, 13, 0, 0);
    column->addWidget(m_words);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void StrengthMeter::setStrength(int bars, const QString& lead, const QString& rest) {
    const bool isSame = bars == m_bars && m_words->text() == lead + QLatin1Char(' ') + rest;
    if (isSame)
        return;
    m_bars = std::clamp(bars, 0, kBars);
    m_words->setWords(lead, rest);
    setAccessibleName(tr("Strength: %1 %2 of 4").arg(lead).arg(m_bars));
    announce(*this);
    update();
}

void StrengthMeter::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int gap = m_theme.px(kBarGap);
    const int high = m_theme.px(kBarHeight);
    const double wide = (width() - gap * (kBars - 1)) / double(kBars);
    for (int i = 0; i < kBars; ++i) {
        const int place = layoutDirection() == Qt::RightToLeft ? kBars - 1 - i : i;
        const QRectF bar(place * (wide + gap), 0, wide, high);
        const Color color = i < m_bars ? Color::Sage : Color::Line;
        drawBox(painter, m_theme, bar, {color, color, high / 2.0, Edge::None});
    }
}

} // namespace leeward::ui
