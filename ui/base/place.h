#pragma once

#include <cstdint>

namespace leeward::ui {

/// Who can read what stands on a page. Tints the header, colours filled controls, and stands in words in the chip.
enum class Place : std::uint8_t {
    Neutral, ///< "Nothing is recorded here"
    Private, ///< "Only you can read this"
    Shared,  ///< "Both of you can read this"
};

/// How a page is laid out, decided by the window's width in em (1 em = UI text size).
enum class Reflow : std::uint8_t {
    Wide,   ///< 70 em and more
    Narrow, ///< 44 to 70 em
    Tight,  ///< below 44 em
};

} // namespace leeward::ui
