#pragma once

#include <cstdint>

/// How things look on paper. All lengths of this room are points (1/72 inch) unless a name says otherwise.
namespace leeward::paper {

/// A colour of print; each part from 0 to 1.
struct Ink {
    double red = 0;
    double green = 0;
    double blue = 0;
};

/// The colour that is written 0xRRGGBB.
constexpr Ink inkOf(std::uint32_t hex) {
    return {((hex >> 16U) & 255U) / 255.0, ((hex >> 8U) & 255U) / 255.0, (hex & 255U) / 255.0};
}

// The light colours of resources/style/tokens.json; each of the dark ones holds 6:1 on white, in grey as well.
inline constexpr Ink kInk = inkOf(0x2A2825);
inline constexpr Ink kInk2 = inkOf(0x4B4740);
inline constexpr Ink kInk3 = inkOf(0x625C52);
inline constexpr Ink kHair = inkOf(0xC9BFAF); ///< lines that only part things
inline constexpr Ink kGround = inkOf(0xFAF6EF);
inline constexpr Ink kCalm = inkOf(0x2C4A66);
inline constexpr Ink kCalmLine = inkOf(0xA9BDCE);
inline constexpr Ink kCalmTint = inkOf(0xEDF2F6);
inline constexpr Ink kGreen = inkOf(0x3A5C31);
inline constexpr Ink kYellow = inkOf(0x74500A);
inline constexpr Ink kRed = inkOf(0x863829);

/// Gentium Book Plus for one's own words, Lato for all around them; both with the next best where they are missing.
enum class Family : std::uint8_t { Reading, Plain };

/// How heavy letters are.
enum class Weight : std::uint8_t { Regular, Semibold };

/// How a text is set.
struct Style {
    Family family = Family::Reading;
    double size = 12;
    double line = 17; ///< from baseline to baseline; more where a script needs it
    Weight weight = Weight::Regular;
    Ink ink = kInk;
};

} // namespace leeward::paper
