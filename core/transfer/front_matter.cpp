#include "core/transfer/front_matter.h"

#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace leeward::transfer {

namespace {

using nlohmann::json;

/// The longest lists of an entry, with every byte of them escaped, stay below it.
constexpr std::size_t kMaxSize = 512 * 1024;

/// Takes one line off \p rest, without its line feed.
std::string_view takeLine(std::string_view& rest) {
    const std::size_t end = rest.find('\n');
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    return line;
}

bool isFence(std::string_view line) {
    const std::string_view fence = base::trimmed(line);
    return line.starts_with("---") && fence == "---";
}

bool isClosingFence(std::string_view line) {
    return isFence(line) || (line.starts_with("...") && base::trimmed(line) == "...");
}

/// 'text' with '' for ', as YAML has it.
std::string unquotedSingle(std::string_view text) {
    std::string value;
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
        value += text[i];
        if (text[i] == '\'' && text[i + 1] == '\'')
            ++i;
    }
    return value;
}

/// A string without NUL, which an escape can smuggle in.
bool isText(const json& value) {
    return value.is_string() && value.get_ref<const std::string&>().find('\0') == std::string::npos;
}

std::string scalarOf(std::string_view text) {
    text = base::trimmed(text);
    if (text.size() >= 2 && text.front() == '"') {
        const json parsed = json::parse(text, nullptr, false);
        if (isText(parsed))
            return parsed.get<std::string>();
    }
    if (text.size() >= 2 && text.front() == '\'' && text.back() == '\'')
        return unquotedSingle(text);
    const std::size_t comment = text.find(" #");
    return std::string(base::trimmed(text.substr(0, comment)));
}

void addCutAtCommas(std::vector<std::string>& items, std::string_view text) {
    while (!text.empty()) {
        const std::size_t comma = text.find(',');
        if (std::string item = scalarOf(text.substr(0, comma)); !item.empty())
            items.push_back(std::move(item));
        text.remove_prefix(comma == std::string_view::npos ? text.size() : comma + 1);
    }
}

/// [a, "b, c"]: as JSON where it is, and otherwise cut at the commas.
std::vector<std::string> listOf(std::string_view text) {
    std::vector<std::string> items;
    const json parsed = json::parse(text, nullptr, false);
    if (parsed.is_array()) {
        for (const json& item : parsed)
            if (isText(item) && !base::trimmed(item.get_ref<const std::string&>()).empty())
                items.push_back(item.get<std::string>());
    } else {
        addCutAtCommas(items, text.substr(1, text.size() - 2));
    }
    return items;
}

std::string lowered(std::string_view key) {
    std::string low(key);
    for (char& c : low)
        c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    return low;
}

/// Reads the lines between the fences one by one; "- value" belongs to the key above it.
class Lines {
public:
    void read(std::string_view line, FrontMatter& matter) {
        const std::string_view words = base::trimmed(line);
        if (words.starts_with("- ") && !m_key.empty()) {
            FrontMatterValue& value = matter.values[m_key];
            value.isList = true;
            if (std::string item = scalarOf(words.substr(2)); !item.empty())
                value.items.push_back(std::move(item));
            return;
        }
        const std::size_t colon = words.find(':');
        const bool isKey = colon != std::string_view::npos && !words.starts_with('#') && !line.starts_with(' ');
        if (!isKey)
            return;
        m_key = lowered(base::trimmed(words.substr(0, colon)));
        const std::string_view value = base::trimmed(words.substr(colon + 1));
        if (value.starts_with('[') && value.ends_with(']'))
            matter.values[m_key] = {listOf(value), true};
        else if (std::string item = scalarOf(value); !item.empty())
            matter.values[m_key] = {{std::move(item)}, false};
        else
            matter.values[m_key] = {};
    }

private:
    std::string m_key;
};

} // namespace

std::string_view FrontMatter::value(std::string_view key) const {
    const auto found = values.find(key);
    return found == values.end() || found->second.items.empty() ? std::string_view() : found->second.items.front();
}

std::vector<std::string> FrontMatter::list(std::string_view key) const {
    const auto found = values.find(key);
    if (found == values.end() || found->second.isList || found->second.items.empty())
        return found == values.end() ? std::vector<std::string>() : found->second.items;
    std::vector<std::string> items;
    addCutAtCommas(items, found->second.items.front());
    return items;
}

FrontMatter frontMatterOf(std::string_view text) {
    FrontMatter matter;
    std::string_view rest = text;
    Lines lines;
    if (isFence(takeLine(rest))) {
        while (!rest.empty() && text.size() - rest.size() <= kMaxSize) {
            const std::string_view line = takeLine(rest);
            if (isClosingFence(line)) {
                matter.body = rest;
                return matter;
            }
            lines.read(line, matter);
        }
    }
    matter.values.clear();
    matter.body = text;
    return matter;
}

std::string quotedValue(std::string_view value) {
    return json(value).dump(-1, ' ', false, json::error_handler_t::replace);
}

std::string quotedList(const std::vector<std::string>& values) {
    return json(values).dump(-1, ' ', false, json::error_handler_t::replace);
}

} // namespace leeward::transfer
