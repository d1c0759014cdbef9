#pragma once

#include "core/paper/marks.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace leeward::paper {

/// A text in a row, with what the structure of the PDF calls it.
struct Cell {
    std::shared_ptr<const Text> text;
    double x = 0; ///< from the left edge of the frame
    const char* tag = "P";
    std::vector<const char*> opens{}; ///< begun before it
};

/// Texts side by side, on one first baseline.
struct Row {
    double before = 0; ///< space above; not at the top of a page, nor of a block
    std::vector<Cell> cells{};
    std::size_t longest = 0; ///< the cell that may be broken over pages; the others are short
    Marks ornaments{};       ///< (0, 0) is the left edge and the first baseline
    std::vector<const char*> opens{};
    std::vector<const char*> closes{};
};

/// Rows that stay on one page if a page can hold them.
struct Block {
    /// Whether the next block has to begin on the same page.
    enum class Keep : std::uint8_t { Free, WithNext };

    double before = 0; ///< space above, not at the top of a page
    Keep keep = Keep::Free;
    std::vector<Row> rows{};
    std::optional<BoxMark> ground{}; ///< behind it all, as high as it is; x and width count
    std::size_t section = 0;         ///< blocks of one section have the same; 0 for none
};

/// Where blocks go on a page.
struct Frame {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

/// A page that is filled.
struct FilledPage {
    Marks marks{};
    std::size_t continues = 0; ///< the section that had begun before this page; 0 for none
    double used = 0;           ///< height
};

/// Puts \p blocks one below the other, onto as many pages as they need, at least one.
std::vector<FilledPage> flow(const std::vector<Block>& blocks, const Frame& frame);

/// How high \p block is, without the space above it.
double heightOf(const Block& block);

} // namespace leeward::paper
