#pragma once

#include "core/paper/marks.h"

#include <string>
#include <type_traits>
#include <variant>
#include <vector>

namespace leeward::tests {

/// The structure of \p pages in one line: "Document(H1()L(LI(P())))". A tag that ends another says so.
inline std::string structureOf(const std::vector<paper::Marks>& pages) {
    std::string structure;
    std::vector<std::string> open;
    for (const paper::Marks& page : pages)
        for (const paper::Mark& mark : page) {
            if (const auto* begin = std::get_if<paper::TagBegin>(&mark)) {
                open.emplace_back(begin->name);
                structure += open.back() + "(";
            } else if (const auto* end = std::get_if<paper::TagEnd>(&mark)) {
                structure += !open.empty() && open.back() == end->name ? ")" : std::string("[") + end->name + "]";
                if (!open.empty())
                    open.pop_back();
            }
        }
    return structure + (open.empty() ? "" : "[left open: " + open.back() + "]");
}

/// All marks of one kind on a page.
template <typename Kind>
std::vector<Kind> marksOf(const paper::Marks& page) {
    std::vector<Kind> found;
    for (const paper::Mark& mark : page)
        if (const auto* one = std::get_if<Kind>(&mark))
            found.push_back(*one);
    return found;
}

} // namespace leeward::tests
