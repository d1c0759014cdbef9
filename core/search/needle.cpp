#include "core/search/needle.h"

#include "core/base/check.h"
#include "core/search/byte_lane.h"

#include <algorithm>
#include <cstring>
#include <numeric>
#include <vector>

namespace leeward::search {

namespace {

constexpr std::size_t kStride = 64;   ///< places looked at together
constexpr std::size_t kLookedAt = 64; ///< only so many bytes of a term are candidates, which bounds the padding

static_assert(kStride + kLookedAt <= Needle::kPadding);

} // namespace

Needle::Needle(std::string_view term, const ByteCounts& counts) : m_term(term) {
    CHECK(!term.empty());
    std::vector<std::size_t> offsets(std::min(term.size(), kLookedAt));
    std::iota(offsets.begin(), offsets.end(), std::size_t{0});
    const auto countAt = [&](std::size_t offset) { return counts[static_cast<unsigned char>(term[offset])]; };
    std::stable_sort(offsets.begin(), offsets.end(),
                     [&](std::size_t a, std::size_t b) { return countAt(a) < countAt(b); });
    for (std::size_t i = 0; i < m_rarest.size(); ++i)
        m_rarest[i] = offsets[std::min(i, offsets.size() - 1)];
    m_commonness = countAt(m_rarest[0]);
}

bool Needle::isAt(const char* place) const {
    return place[m_rarest[0]] == m_term[m_rarest[0]] && std::memcmp(place, m_term.data(), m_term.size()) == 0;
}

const char* Needle::find(const char* from, const char* end) const {
    if (static_cast<std::size_t>(end - from) < m_term.size())
        return end;
    const std::size_t first = m_rarest[0];
    const std::size_t second = m_rarest[1];
    const std::size_t third = m_rarest[2];
    const ByteLane firstByte = laneOf(m_term[first]);
    const ByteLane secondByte = laneOf(m_term[second]);
    const ByteLane thirdByte = laneOf(m_term[third]);
    const auto hitsAt = [=](const char* places) {
        return equalBytes(laneAt(places + first), firstByte) & equalBytes(laneAt(places + second), secondByte) &
               equalBytes(laneAt(places + third), thirdByte);
    };
    const char* const behindLast = end - m_term.size() + 1;
    for (const char* places = from; places < behindLast; places += kStride) {
        if (!anyIn(hitsAt(places) | hitsAt(places + 16) | hitsAt(places + 32) | hitsAt(places + 48)))
            continue;
        const char* const placesEnd = std::min(places + kStride, behindLast);
        const char* const found = std::find_if(places, placesEnd, [&](const char& place) { return isAt(&place); });
        if (found != placesEnd)
            return found;
    }
    return end;
}

} // namespace leeward::search
