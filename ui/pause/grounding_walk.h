#pragma once

#include "ui/pause/grounding_script.h"

#include <vector>

namespace leeward::ui {

/// Where somebody is in a grounding exercise. Kept in memory while it is open, and nowhere else.
class GroundingWalk {
public:
    explicit GroundingWalk(GroundingScript script);

    const GroundingScript& script() const { return m_script; }

    /// Counted from 0; as many as there are steps when all are behind.
    std::size_t stepIndex() const { return m_step; }

    /// Whether every page is behind: what is left is to stay a while.
    bool isOver() const { return m_step == m_script.steps.size(); }

    /// The page in hand; only while not isOver().
    const GroundingStep& step() const { return m_script.steps[m_step]; }

    /// Whether the page went by with Next rather than Skip.
    bool isDone(std::size_t step) const { return m_done[step]; }

    bool isTapped(int circle) const { return m_taps[static_cast<std::size_t>(circle)]; }

    /// Fills a circle of the page in hand, or empties it again.
    void toggle(int circle);

    /// Goes on; the page counts as done, whatever was tapped.
    void next();

    /// Goes on without.
    void skip();

private:
    void leave();

    GroundingScript m_script;
    std::size_t m_step = 0;
    std::vector<bool> m_done;
    std::vector<bool> m_taps;
};

} // namespace leeward::ui
