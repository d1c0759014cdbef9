#pragma once

#include "core/paper/marks.h"
#include "core/paper/paper.h"
#include "core/paper/paper_plan.h"
#include "core/paper/text.h"

#include <vector>

namespace leeward::paper {

/// Width and height of a page in points.
struct PointSize {
    double width = 0;
    double height = 0;
};

/// How large a sheet is.
PointSize sizeOf(Sheet sheet);

/// The pages of \p plan on sheets of \p size.
std::vector<Marks> layOutPlan(const PaperPlan& plan, const Words& words, const Typesetter& typesetter,
                              const PointSize& size);

/// \p phrase with \p first and \p second in the places of %1 and %2.
std::string filledIn(std::string_view phrase, std::string_view first, std::string_view second = {});

} // namespace leeward::paper
