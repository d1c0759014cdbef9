#include "core/content/header.h"

#include "core/base/text.h"

#include <charconv>

namespace leeward::content {

std::optional<int> wholeNumber(std::string_view text) {
    constexpr int kMost = 9999;
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = error == std::errc() && end == text.data() + text.size();
    if (!isWhole || number < 0 || number > kMost)
        return std::nullopt;
    return number;
}

std::optional<Header> Header::from(std::string_view lines) {
    Header header;
    std::string* last = nullptr;
    while (!lines.empty()) {
        const std::size_t end = lines.find('\n');
        const std::string_view line = lines.substr(0, end);
        lines = end == std::string_view::npos ? std::string_view() : lines.substr(end + 1);
        if (line.starts_with("  ") && last) {
            last->append(" ").append(base::trimmed(line));
            continue;
        }
        const std::size_t colon = line.find(':');
        if (colon == 0 || colon == std::string_view::npos)
            return std::nullopt;
        const auto [place, isNew] =
            header.m_values.emplace(line.substr(0, colon), base::trimmed(line.substr(colon + 1)));
        if (!isNew)
            return std::nullopt;
        last = &place->second;
    }
    return header;
}

std::string Header::value(std::string_view key) const {
    const auto found = m_values.find(key);
    return found == m_values.end() ? std::string() : found->second;
}

std::vector<std::string> Header::list(std::string_view key, std::string_view separator) const {
    std::vector<std::string> parts;
    const std::string all = value(key);
    std::string_view rest = all;
    while (!rest.empty()) {
        const std::size_t end = rest.find(separator);
        if (const std::string_view part = base::trimmed(rest.substr(0, end)); !part.empty())
            parts.emplace_back(part);
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + separator.size());
    }
    return parts;
}

std::optional<int> Header::number(std::string_view key) const {
    return wholeNumber(value(key));
}

std::vector<int> Header::numbers(std::string_view key) const {
    std::vector<int> found;
    const std::vector<std::string> parts = list(key, " ");
    for (const std::string& part : parts) {
        const auto one = wholeNumber(part);
        if (!one)
            return {};
        found.push_back(*one);
    }
    return found;
}

} // namespace leeward::content
