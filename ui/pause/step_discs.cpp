#include "ui/pause/step_discs.h"

#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/pause/grounding_walk.h"

#include <QPainter>

namespace leeward::ui {

namespace {

constexpr int kSide = 44;
constexpr int kGap = 14;

} // namespace

StepDiscs::StepDiscs(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StepDiscs::show(const GroundingWalk* walk) {
    m_walk = walk;
    updateGeometry();
    update();
}

QSize StepDiscs::sizeHint() const {
    const int count = m_walk == nullptr ? 0 : static_cast<int>(m_walk->script().steps.size());
    return {count * m_theme.px(kSide) + (count - 1) * m_theme.px(kGap), m_theme.px(kSide)};
}

void StepDiscs::paintEvent(QPaintEvent*) {
    if (m_walk == nullptr)
        return;
    QPainter painter(this);
    const int side = m_theme.px(kSide);
    int x = 0;
    for (std::size_t i = 0; i < m_walk->script().steps.size(); ++i, x += side + m_theme.px(kGap)) {
        const QRect disc = directed(layoutDirection(), rect(), QRect(x, 0, side, side));
        const bool isHere = i == m_walk->stepIndex();
        const bool isDone = !isHere && m_walk->isDone(i);
        Box box{Color::Surface, Color::Control, side / 2.0, Edge::Line};
        if (isHere)
            box = {Color::CalmFill, Color::CalmEdge, side / 2.0, Edge::Line};
        if (isDone)
            box = {Color::CalmTint, Color::CalmLine, side / 2.0, Edge::Line};
        drawBox(painter, m_theme, disc, box);
        if (isDone)
            drawIcon(painter, m_theme, disc, Icon::Check, Color::Calm, m_theme.px(18));
        else
            drawLine(painter, m_theme, disc, static_cast<int>(Qt::AlignCenter), TextRole::Reading,
                     isHere ? Color::OnFill : Color::Ink, m_walk->script().steps[i].mark);
    }
}

} // namespace leeward::ui
