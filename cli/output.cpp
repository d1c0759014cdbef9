#include "cli/output.h"

#include "core/base/text.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace leeward::cli {

namespace {

constexpr std::string_view kShownInstead = "\uFFFD";

/// Whether a terminal would obey it, or lines after it would run the other way.
bool isCommand(std::string_view codePoint) {
    static constexpr std::string_view kTurning[] = {"\u200E", "\u200F", "\u202A", "\u202B", "\u202C",
                                                    "\u202D", "\u202E", "\u2066", "\u2067", "\u2068",
                                                    "\u2069", "\u2028", "\u2029", "\u061C"};
    const auto lead = static_cast<unsigned char>(codePoint.front());
    if (codePoint.size() == 1)
        return lead < 0x20 || lead == 0x7F;
    const bool isC1 = codePoint.size() == 2 && lead == 0xC2 && static_cast<unsigned char>(codePoint[1]) < 0xA0;
    return isC1 || std::find(std::begin(kTurning), std::end(kTurning), codePoint) != std::end(kTurning);
}

std::string withoutCommands(std::string_view text, std::string_view kept) {
    std::string shown;
    shown.reserve(text.size());
    while (!text.empty()) {
        const std::string_view one = base::firstCodePoints(text, 1);
        const bool isKept = kept.find(one) != std::string_view::npos;
        shown += isKept || !isCommand(one) ? one : kShownInstead;
        text.remove_prefix(one.size());
    }
    return shown;
}

} // namespace

std::string onOneLine(std::string_view text) {
    std::string line(base::trimmed(text));
    std::replace_if(
        line.begin(), line.end(), [](char c) { return c == '\n' || c == '\t' || c == '\r'; }, ' ');
    return withoutCommands(line, {});
}

std::string forTerminal(std::string_view text) {
    return withoutCommands(text, "\n\t");
}

Outcome<void> print(std::string_view text) {
    const bool isWhole = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
    if (isWhole && std::fflush(stdout) == 0)
        return {};
    const ExitStatus status = errno == ENOSPC || errno == EFBIG ? ExitStatus::NoRoom : ExitStatus::NotPermitted;
    return Fail{Ending{status, "The answer could not be written to standard output."}};
}

void say(std::string_view text) {
    std::fprintf(stderr, "%.*s\n", static_cast<int>(text.size()), text.data());
}

} // namespace leeward::cli
