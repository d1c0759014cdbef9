#pragma once

#include "core/paper/paper_plan.h"

#include <QString>

#include <cstddef>
#include <functional>
#include <set>
#include <vector>

namespace leeward::ui {

/// What a page has for paper: things to choose from, and the words of what was chosen.
struct PaperOffer {
    std::vector<QString> things;                                        ///< what each is called
    std::set<std::size_t> suggested;                                    ///< those that are chosen at first
    std::function<paper::PaperPlan(const std::set<std::size_t>&)> made; ///< holds those that were chosen, and no more
};

} // namespace leeward::ui
