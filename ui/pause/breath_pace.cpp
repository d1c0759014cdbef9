#include "ui/pause/breath_pace.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace leeward::ui {

namespace {

constexpr double kRunSeconds = 60;
constexpr double kLongestEasyHold = 4;
/// One way of the dot that eyes can follow, where there are no beats.
constexpr double kDotSeconds = 6;

std::chrono::milliseconds fromSeconds(double seconds) {
    return std::chrono::milliseconds(std::lround(seconds * 1000));
}

/// Slow at both ends, as breath is.
double eased(double part) {
    return (1 - std::cos(std::numbers::pi * part)) / 2;
}

double fullnessIn(BreathPhase phase, double part) {
    switch (phase) {
    case BreathPhase::In:
        return eased(part);
    case BreathPhase::HoldFull:
        return 1;
    case BreathPhase::Out:
        return 1 - eased(part);
    case BreathPhase::HoldEmpty:
        break;
    }
    return 0;
}

} // namespace

int BreathPace::Beat::counts() const {
    return std::max(1, static_cast<int>(seconds));
}

BreathPace::BreathPace(const content::BreathPattern& pattern) {
    if (pattern.form == content::BreathForm::Watch)
        return;
    const auto add = [this](BreathPhase phase, double seconds) {
        if (seconds > 0)
            m_beats.push_back({phase, seconds});
        m_round += std::max(0.0, seconds);
    };
    add(BreathPhase::In, pattern.inSeconds);
    add(BreathPhase::HoldFull, pattern.holdFullSeconds);
    add(BreathPhase::Out, pattern.outSeconds);
    add(BreathPhase::HoldEmpty, pattern.holdEmptySeconds);
    if (m_beats.empty())
        return;
    m_rounds = pattern.cycles > 0 ? pattern.cycles : std::max(1, static_cast<int>(std::lround(kRunSeconds / m_round)));
}

std::chrono::milliseconds BreathPace::length(BreathRun run) const {
    const bool isShorter = run == BreathRun::Shorter;
    if (m_beats.empty())
        return fromSeconds(isShorter ? kRunSeconds / 2 : kRunSeconds);
    return fromSeconds(m_round * (isShorter ? (m_rounds + 1) / 2 : m_rounds));
}

BreathPace::Moment BreathPace::at(std::chrono::milliseconds since) const {
    const double seconds = std::max(0.0, std::chrono::duration<double>(since).count());
    if (m_beats.empty()) {
        const double way = std::fmod(seconds, 2 * kDotSeconds) / kDotSeconds;
        return {0, std::min(1.0, seconds / kRunSeconds), 0, eased(way < 1 ? way : 2 - way)};
    }
    double left = std::fmod(seconds, m_round);
    std::size_t index = 0;
    while (index + 1 < m_beats.size() && left >= m_beats[index].seconds)
        left -= m_beats[index++].seconds;
    const Beat& beat = m_beats[index];
    const double part = std::min(1.0, left / beat.seconds);
    const int count = std::min(beat.counts(), static_cast<int>(part * beat.counts()) + 1);
    return {index, part, count, fullnessIn(beat.phase, part)};
}

bool BreathPace::mayRepeat() const {
    return std::ranges::none_of(m_beats, [](const Beat& beat) {
        const bool isHold = beat.phase == BreathPhase::HoldFull || beat.phase == BreathPhase::HoldEmpty;
        return isHold && beat.seconds > kLongestEasyHold;
    });
}

} // namespace leeward::ui
