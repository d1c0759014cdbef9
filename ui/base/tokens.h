#pragma once

#include <QColor>
#include <QStringList>

#include <array>
#include <cstddef>
#include <cstdint>

namespace leeward::ui {

/// Every colour there is, in the order of `tokens.json`; what each is for stands in the design pages.
enum class Color : std::uint8_t {
    Canvas,
    Sidebar,
    Surface,
    Inset,
    Hover,
    Pressed,
    Line,
    Control,
    Ink,
    Ink2,
    Ink3,
    Disabled,
    DisabledBg,
    Shared,
    SharedTint,
    SharedLine,
    SharedHover,
    Private,
    PrivateTint,
    PrivateLine,
    PrivateHover,
    Calm,
    CalmTint,
    CalmLine,
    CalmHover,
    SharedFill,
    PrivateFill,
    CalmFill,
    BrickFill,
    OnFill,
    SharedEdge,
    PrivateEdge,
    CalmEdge,
    Sage,
    SageTint,
    SageLine,
    Ochre,
    OchreTint,
    OchreLine,
    Brick,
    BrickTint,
    BrickLine,
    OnStrong,
    Focus,
    Selection,
    Mark,
    Hill1,
    Hill2,
    Hill3,
    HillPause1,
    HillPause2,
    HillPause3,
    PauseBg,
};
inline constexpr std::size_t kColorCount = 53;

/// What a piece of text is, which decides its family, size, line height and weight.
enum class TextRole : std::uint8_t {
    Display,
    Title,
    Page,
    Heading,
    Reading,
    Strong,
    Body,
    Ui,
    Small,
    Meta,
    Code,
    Word,
    Step,
    StepSub,
    StepLine,
};
inline constexpr std::size_t kTextRoleCount = 15;

/// Which typeface a role is set in.
enum class Family : std::uint8_t { Ui, Reading, Code };

/// How a role looks at 100 % text.
struct TextStyle {
    Family family = Family::Ui;
    int size = 15;    ///< pixels
    int line = 22;    ///< pixels from one line's top to the next
    int weight = 400; ///< as in CSS
};

/// The design's numbers, read from `:/style/tokens.json`.
struct Tokens {
    std::array<QColor, kColorCount> light;
    std::array<QColor, kColorCount> dark;
    std::array<TextStyle, kTextRoleCount> text;
    QStringList uiFamilies;      ///< first choice first
    QStringList readingFamilies; ///< first choice first
};

/// Reads the tokens built into the program.
Tokens loadTokens();

/// The colour's name in the tokens and, after an at-sign, in the style sheet template.
const char* tokenName(Color color);

constexpr std::size_t indexOf(Color color) {
    return static_cast<std::size_t>(color);
}
constexpr std::size_t indexOf(TextRole role) {
    return static_cast<std::size_t>(role);
}

} // namespace leeward::ui
