#include "core/transfer/plain_text.h"

#include "core/base/text.h"

namespace leeward::transfer {

namespace {

bool isBlank(std::string_view line) {
    return base::trimmed(line).empty();
}

} // namespace

std::string withLineFeeds(std::string_view content) {
    std::string text;
    text.reserve(content.size());
    for (std::size_t i = 0; i < content.size(); ++i) {
        if (content[i] != '\r')
            text += content[i];
        else if (i + 1 == content.size() || content[i + 1] != '\n')
            text += '\n';
    }
    return text;
}

std::string_view withoutBlankLines(std::string_view text) {
    for (std::size_t end = text.find('\n'); end != std::string_view::npos && isBlank(text.substr(0, end));
         end = text.find('\n'))
        text.remove_prefix(end + 1);
    while (!text.empty() && (text.back() == '\n' || text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return isBlank(text) ? std::string_view() : text;
}

std::string_view takeHeading(std::string_view& body) {
    const std::string_view text = withoutBlankLines(body);
    const std::string_view line = text.substr(0, text.find('\n'));
    if (!line.starts_with("# "))
        return {};
    body = text.substr(line.size());
    return base::trimmed(line.substr(2));
}

} // namespace leeward::transfer
