#pragma once

#include "core/paper/flow.h"
#include "core/paper/paper_plan.h"
#include "core/paper/text.h"

#include <cstddef>
#include <string>

namespace leeward::paper {

/// What an item is set with.
struct ItemPlace {
    const Typesetter& typesetter;
    const Words& words;
    double width = 0;           ///< of the frame
    double gutter = 0;          ///< what comes before the text: a dot, a number, a level
    std::size_t number = 0;     ///< 0 for none
    const char* heading = "H4"; ///< what the structure calls a heading in running words
};

/// The gutter of a section with levels, and of one without.
inline constexpr double kLevelGutter = 86;
inline constexpr double kPlainGutter = 27;

/// The block of one item: a list item of the structure, from LI to its end.
Block itemBlock(const PaperItem& item, const ItemPlace& place);

/// The block of one item of running words: a paragraph, or a heading below those of sections.
Block runningBlock(const PaperItem& item, const ItemPlace& place);

/// The name of a level; empty for None.
std::string nameOf(Level level, const Words& words);

} // namespace leeward::paper
