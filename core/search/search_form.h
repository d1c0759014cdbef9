#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace leeward::search {

/// The form in which texts and terms are compared: base::fold, and beyond it every run of white space as one blank,
/// curly quotes straight, and letters that do not decompose as their plain ones (ı as i, ł as l, æ as ae). Holds no NUL
/// and no line break.
std::string searchForm(std::string_view text);

/// A search form with the way back to the text it was made from.
struct MappedForm {
    std::string form;
    std::vector<std::size_t> origins; ///< per byte of form: where its code point starts in the text
    std::size_t textSize = 0;

    /// Where what ends before byte \p end of form ends in the text: behind its code point and that one's marks.
    std::size_t endInText(std::size_t end) const;
};

/// As searchForm(), byte for byte, with the map.
MappedForm mappedForm(std::string_view text);

} // namespace leeward::search
