#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace leeward::transfer {

/// What one key of the front matter says.
struct FrontMatterValue {
    std::vector<std::string> items;
    bool isList = false; ///< written as a list; otherwise one item, or none
};

/// The lines between "---" and "---" at the top of a Markdown file, as far as they are of use here: a small part of
/// YAML. What isn't understood is left out.
struct FrontMatter {
    std::map<std::string, FrontMatterValue, std::less<>> values; ///< by key, in lower case; the last one counts
    std::string_view body; ///< the rest of the file; all of it if there are no such lines

    bool has(std::string_view key) const { return values.find(key) != values.end(); }

    /// The first item of \p key; empty if there is none.
    std::string_view value(std::string_view key) const;

    /// The items of \p key, none empty; what is not written as a list is cut at its commas.
    std::vector<std::string> list(std::string_view key) const;
};

/// Reads \p text, well-formed UTF-8 with plain line feeds, which must outlive the result. Lines that are never closed,
/// or go on for more than 512 KiB, are no front matter but text.
FrontMatter frontMatterOf(std::string_view text);

/// A value as frontMatterOf() reads it back exactly: in double quotes, as YAML and JSON have them.
std::string quotedValue(std::string_view value);

/// Several values, in square brackets.
std::string quotedList(const std::vector<std::string>& values);

} // namespace leeward::transfer
