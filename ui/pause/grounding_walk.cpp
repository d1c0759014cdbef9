#include "ui/pause/grounding_walk.h"

#include <utility>

namespace leeward::ui {

GroundingWalk::GroundingWalk(GroundingScript script)
    : m_script(std::move(script)), m_done(m_script.steps.size(), false),
      m_taps(static_cast<std::size_t>(m_script.steps.front().circles), false) {}

void GroundingWalk::toggle(int circle) {
    m_taps[static_cast<std::size_t>(circle)].flip();
}

void GroundingWalk::next() {
    m_done[m_step] = true;
    leave();
}

void GroundingWalk::skip() {
    leave();
}

void GroundingWalk::leave() {
    ++m_step;
    m_taps.assign(isOver() ? 0 : static_cast<std::size_t>(step().circles), false);
}

} // namespace leeward::ui
