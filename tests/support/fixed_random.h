#pragma once

#include "core/secret/random.h"

#include <cstdint>

namespace leeward::tests {

/// The same bytes for the same seed, for ever: golden files depend on it. SplitMix64, each number little-endian.
/// Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.
class FixedRandom final : public secret::Random {
public:
    explicit FixedRandom(std::uint64_t seed = 1) : m_state(seed) {}

    void fill(std::span<base::Byte> target) override {
        for (base::Byte& byte : target) {
            if (m_left == 0)
                drawNumber();
            byte = static_cast<base::Byte>(m_number);
            m_number >>= 8;
            --m_left;
        }
    }

private:
    void drawNumber() {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ mixed >> 30) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ mixed >> 27) * 0x94d049bb133111ebU;
        m_number = mixed ^ mixed >> 31;
        m_left = 8;
    }

    std::uint64_t m_state;
    std::uint64_t m_number = 0;
    int m_left = 0;
};

} // namespace leeward::tests
