#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leeward::content {

/// The header lines of a file.
class Header {
public:
    /// Reads \p lines: "key: value", going on in lines that begin with two spaces. Nothing when a line is something
    /// else, or a key is there twice.
    static std::optional<Header> from(std::string_view lines);

    /// What \p key says; empty if it is not there.
    std::string value(std::string_view key) const;

    /// The parts of what \p key says, none empty, cut at \p separator.
    std::vector<std::string> list(std::string_view key, std::string_view separator) const;

    /// A whole number of 0 to 9999; nothing if it is something else.
    std::optional<int> number(std::string_view key) const;

    /// Whole numbers separated by spaces; empty if one of them is something else.
    std::vector<int> numbers(std::string_view key) const;

private:
    std::map<std::string, std::string, std::less<>> m_values;
};

/// A whole number of 0 to 9999.
std::optional<int> wholeNumber(std::string_view text);

} // namespace leeward::content
