#include "ui/pause/breath_still.h"

#include "ui/base/painting.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/pause/breath_words.h"

#include <QHBoxLayout>
#include <QPainter>

namespace leeward::ui {

namespace {

constexpr int kBarWidth = 26;
constexpr int kBarHeight = 10;
constexpr int kBarGap = 6;
constexpr int kNameWidth = 158;

/// One bar for each count. The words beside it say the same.
class Bars final : public QWidget {
public:
    Bars(const Theme& theme, int counts, QWidget* parent) : QWidget(parent), m_theme(theme), m_counts(counts) {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {m_counts * m_theme.px(kBarWidth + kBarGap), m_theme.px(kBarHeight)}; }

    /// Where there is less room, the bars are shorter.
    QSize minimumSizeHint() const override { return {m_counts * 2 * kBarGap, m_theme.px(kBarHeight)}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const int step = std::min(m_theme.px(kBarWidth + kBarGap), width() / m_counts);
        for (int count = 0; count < m_counts; ++count) {
            const QRect bar(count * step, 0, step - kBarGap, height());
            drawBox(painter, m_theme, directed(layoutDirection(), rect(), bar),
                    {Color::CalmLine, Color::CalmLine, height() / 2.0, Edge::None});
        }
    }

private:
    const Theme& m_theme;
    const int m_counts;
};

} // namespace

BreathStill::BreathStill(const Theme& theme, QWidget* parent) : ListFrame(theme, parent), m_theme(theme) {}

void BreathStill::show(const BreathPace& pace, const QStringList& steps) {
    clear();
    for (const BreathPace::Beat& beat : pace.beats())
        addBeat(beat);
    if (pace.beats().empty())
        for (const QString& step : steps)
            addSentence(step);
}

void BreathStill::addBeat(const BreathPace::Beat& beat) {
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    setScaledMargins(m_theme, *line, 28, 24, 28, 24);
    setScaledSpacing(m_theme, *line, 18);
    auto* name = label(m_theme, TextRole::Word, phaseWords(beat.phase), row);
    name->setWordWrap(false);
    name->setMinimumWidth(m_theme.px(kNameWidth));
    line->addWidget(name);
    line->addWidget(new Bars(m_theme, beat.counts(), row), 1, Qt::AlignVCenter);
    auto* count = label(m_theme, TextRole::Ui, countToWords(beat.counts()), row);
    count->setTone(Color::Ink2);
    count->setWordWrap(false);
    line->addWidget(count, 0, Qt::AlignVCenter);
    addRow(row);
}

void BreathStill::addSentence(const QString& sentence) {
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    setScaledMargins(m_theme, *line, 28, 16, 28, 16);
    line->addWidget(label(m_theme, TextRole::Body, sentence, row));
    addRow(row);
}

} // namespace leeward::ui
