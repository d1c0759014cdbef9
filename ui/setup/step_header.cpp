#include "ui/setup/step_header.h"

#include "ui/base/painting.h"
#include "ui/base/product_mark.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace leeward::ui {

namespace {

constexpr int kBarWidth = 22;
constexpr int kBarHeight = 4;
constexpr int kBarStep = 28;

} // namespace

StepHeader::StepHeader(const Theme& theme, const Preferences& preferences, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_words(new TextLabel(theme, TextRole::Ui, QString())) {
    auto* row = new QHBoxLayout(this);
    setScaledSpacing(theme, *row, 14);
    m_words->setTone(Color::Ink2);
    m_words->setWordWrap(false);
    row->addWidget(new ProductMark(theme, preferences, 30));
    row->addWidget(m_words, 0, Qt::AlignVCenter);
    row->addStretch(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setReflow(Reflow::Wide);
    connect(&theme, &Theme::changed, this, [this] { setReflow(m_reflow); });
}

void StepHeader::setStep(int number, int count) {
    m_number = number;
    m_count = count;
    m_words->setWords(number > 0 ? tr("Setting up, step %1 of %2").arg(number).arg(count) : QString());
    update();
}

void StepHeader::setReflow(Reflow reflow) {
    m_reflow = reflow;
    layout()->setContentsMargins(m_theme.px(reflow == Reflow::Tight ? 20 : 32), 0, m_theme.px(24), 0);
    updateGeometry();
    update();
}

QSize StepHeader::sizeHint() const {
    return {m_theme.px(360), m_theme.px(m_reflow == Reflow::Narrow ? 68 : 76)};
}

void StepHeader::paintEvent(QPaintEvent*) {
    if (m_reflow == Reflow::Tight || m_number == 0)
        return;
    QPainter painter(this);
    const QRect words = m_words->geometry();
    const int high = m_theme.px(kBarHeight);
    for (int i = 0; i < m_count; ++i) {
        const int left = words.right() + m_theme.px(20 + i * kBarStep);
        const QRect bar(left, words.center().y() - high / 2 + m_theme.px(1), m_theme.px(kBarWidth), high);
        const bool isReached = i < m_number;
        const Color color = isReached ? Color::Calm : Color::Line;
        const QRect mirrored(2 * words.center().x() - bar.right(), bar.y(), bar.width(), bar.height());
        drawBox(painter, m_theme, layoutDirection() == Qt::RightToLeft ? mirrored : bar,
                {color, color, high / 2.0, Edge::None});
    }
}

} // namespace leeward::ui
