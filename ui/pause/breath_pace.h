#pragma once

#include "core/content/piece.h"

#include <chrono>
#include <cstdint>
#include <vector>

namespace leeward::ui {

/// A part of one breath.
enum class BreathPhase : std::uint8_t { In, HoldFull, Out, HoldEmpty };

/// How long it goes on before it asks how that was.
enum class BreathRun : std::uint8_t { Usual, Shorter };

/// How a breath goes in time: its parts, how many of them, and where it is after a while. Without seconds it has no
/// parts, and time goes by.
class BreathPace {
public:
    /// One part and its length, never zero.
    struct Beat {
        BreathPhase phase = BreathPhase::In;
        double seconds = 0;

        /// What one counts to in it: whole counts, a little slower than seconds where those are not whole.
        int counts() const;
    };

    /// Where it is at a moment.
    struct Moment {
        std::size_t beat = 0;
        double part = 0;     ///< of the beat, or of the run where there are no beats; 0 to 1
        int count = 0;       ///< from 1
        double fullness = 0; ///< 0 = as small as it gets, 1 = as large
    };

    explicit BreathPace(const content::BreathPattern& pattern);

    const std::vector<Beat>& beats() const { return m_beats; }

    /// About a minute, whole breaths; half of that if shorter.
    std::chrono::milliseconds length(BreathRun run) const;

    /// After \p since from the beginning.
    Moment at(std::chrono::milliseconds since) const;

    /// Whether it can be done again at once: a long hold is for a few rounds and no more.
    bool mayRepeat() const;

private:
    std::vector<Beat> m_beats;
    double m_round = 0; ///< seconds
    int m_rounds = 0;
};

} // namespace leeward::ui
