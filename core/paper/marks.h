#pragma once

#include "core/paper/paper_plan.h"
#include "core/paper/style.h"
#include "core/paper/text.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace leeward::paper {

/// Some lines of a text; (x, y) is the top of the first at its left edge.
struct TextMark {
    std::shared_ptr<const Text> text;
    std::size_t first = 0;
    std::size_t count = 0;
    double x = 0;
    double y = 0;
};

/// Whether a line is whole.
enum class Dashes : std::uint8_t { None, Short };

/// A straight line.
struct LineMark {
    double x1 = 0;
    double y1 = 0;
    double x2 = 0;
    double y2 = 0;
    double thickness = 0.6;
    Ink ink = kHair;
    Dashes dashes = Dashes::None;
};

/// A box with round corners.
struct BoxMark {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    double radius = 0;
    std::optional<Ink> fill{};
    std::optional<Ink> edge{};
};

/// A shape that carries meaning, in a square of \p size.
struct ShapeMark {
    /// Ring with a core, diamond, octagon: the levels. A dot, a box to tick and a ticked one: the items.
    enum class Shape : std::uint8_t { Ring, Diamond, Octagon, Dot, Box, TickedBox };
    Shape shape = Shape::Dot;
    double x = 0;
    double y = 0;
    double size = 0;
    Ink ink = kInk;
};

/// What the structure of a PDF knows: "Document", "H1", "L", "LI", "P" and so on, in a pair of begin and end.
struct TagBegin {
    const char* name = "";
};
/// The end of what a TagBegin began.
struct TagEnd {
    const char* name = "";
};

/// Everything that can stand on a page.
using Mark = std::variant<TextMark, LineMark, BoxMark, ShapeMark, TagBegin, TagEnd>;

/// A page in the order of reading.
using Marks = std::vector<Mark>;

/// Whether what is drawn on keeps a structure: a PDF does, a picture does not.
enum class Structure : std::uint8_t { Dropped, Kept };

/// Draws all of \p marks.
void draw(const Marks& marks, _cairo* to, Structure structure);

/// \p mark, further right and down.
Mark moved(Mark mark, double right, double down);

/// Turns a page of \p width around for those who read from the right; letters stay as they are.
void mirror(Marks& marks, double width);

/// The shape and the colour of a level; nothing for None.
std::optional<ShapeMark> shapeOf(Level level);

} // namespace leeward::paper
