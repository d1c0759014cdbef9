#include "core/transfer/markdown.h"

#include "core/base/text.h"
#include "core/transfer/front_matter.h"
#include "core/transfer/names.h"
#include "core/transfer/plain_text.h"
#include "core/transfer/timestamp.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <optional>

namespace leeward::transfer {

using records::Entry;
using records::Question;

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// What the name of a question stands behind.
constexpr std::string_view kOpen = "<!-- ";

/// The question that a line like "## What felt safe <!-- felt-safe -->" begins.
std::optional<Question> questionOf(std::string_view line) {
    static constexpr std::string_view kClose = " -->";
    const std::size_t open = line.rfind(kOpen);
    if (!line.starts_with("## ") || open == std::string_view::npos || !line.ends_with(kClose))
        return std::nullopt;
    const std::string_view name = line.substr(open + kOpen.size());
    return questionNamed(name.substr(0, name.size() - kClose.size()));
}

/// A line that would begin a question, but for backslashes before it.
bool isGuarded(std::string_view line) {
    const std::size_t words = line.find_first_not_of('\\');
    return words != std::string_view::npos && questionOf(line.substr(words)).has_value();
}

/// Each line of \p text as \p change gives it back, where one could be a question's.
std::string changedLines(std::string_view text, const std::function<std::string(std::string_view)>& change) {
    if (text.find(kOpen) == std::string_view::npos)
        return std::string(text);
    std::string changed;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        changed += (at > 0 ? "\n" : "") + change(text.substr(at, end - at));
        at = end + 1;
    }
    return changed;
}

/// \p text, no line of which begins a question when it is read.
std::string guarded(std::string_view text) {
    return changedLines(text, [](std::string_view line) { return (isGuarded(line) ? "\\" : "") + std::string(line); });
}

/// What guarded() was given.
std::string unguarded(std::string_view text) {
    return changedLines(text, [](std::string_view line) {
        return std::string(line.substr(line.starts_with('\\') && isGuarded(line) ? 1 : 0));
    });
}

/// Cuts \p body at the headings of questions. A question that comes again stays within the part before.
void setParts(Entry& entry, std::string_view body) {
    Question question = Question::Text;
    std::size_t start = 0;
    const auto finish = [&](std::size_t end) {
        setText(entry, question, unguarded(withoutBlankLines(body.substr(start, end - start))));
    };
    std::vector<Question> seen{Question::Text};
    for (std::size_t at = 0; at < body.size();) {
        const std::size_t end = std::min(body.find('\n', at), body.size());
        const auto next = questionOf(body.substr(at, end - at));
        if (next && std::find(seen.begin(), seen.end(), *next) == seen.end()) {
            finish(at);
            question = *next;
            seen.push_back(question);
            start = end;
        }
        at = end + 1;
    }
    finish(body.size());
}

/// 0 to 10; anything else says nothing.
std::optional<std::uint8_t> distressFrom(std::string_view text) {
    unsigned number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = error == std::errc() && end == text.data() + text.size();
    return isWhole && number <= records::kMaxDistress ? std::optional(static_cast<std::uint8_t>(number)) : std::nullopt;
}

Result<void, Refusal> readFrontMatter(Entry& entry, const FrontMatter& matter) {
    if (const auto date = matter.value("date"); !date.empty()) {
        const auto time = timeFrom(date, entry.writtenAt.utcOffset);
        if (!time)
            return Fail{Refusal::DateNotUnderstood};
        entry.writtenAt = *time;
    }
    entry.title = matter.value("title");
    entry.kind = kindNamed(matter.value("kind")).value_or(records::EntryKind::FreeWriting);
    entry.feltSafety = feltSafetyNamed(matter.value("felt-safety"));
    entry.feelings = matter.list("feelings");
    entry.bodySignals = matter.list("body-signals");
    entry.tags = matter.list("tags");
    entry.forTherapy = matter.value("for-therapy") == "true";
    entry.isDraft = matter.value("draft") == "true";
    entry.distressBefore = distressFrom(matter.value("distress-before"));
    entry.distressAfter = distressFrom(matter.value("distress-after"));
    entry.prompt = matter.value("prompt");
    entry.isFree = matter.value("free") == "true";
    return {};
}

void appendList(std::string& text, std::string_view key, const std::vector<std::string>& words) {
    if (!words.empty())
        text.append(key).append(": ").append(quotedList(words)).append("\n");
}

} // namespace

Result<Entry, Refusal> entryFromMarkdown(std::string_view content, const Unsaid& unsaid) {
    if (content.starts_with(kByteOrderMark))
        content.remove_prefix(kByteOrderMark.size());
    if (content.find('\0') != std::string_view::npos)
        return Fail{Refusal::HasNul};
    if (!base::isUtf8(content))
        return Fail{Refusal::NotText};
    const std::string text = withLineFeeds(content);
    const FrontMatter matter = frontMatterOf(text);
    Entry entry = records::newEntry(unsaid.id, records::EntryKind::FreeWriting, unsaid.writtenAt);
    RETURN_IF_FAILED(readFrontMatter(entry, matter));
    std::string_view body = matter.body;
    if (!matter.has("title"))
        entry.title = takeHeading(body);
    setParts(entry, body);
    if (isEmpty(entry))
        return Fail{Refusal::NothingInIt};
    if (!matter.has("title") && entry.title.empty())
        entry.title = unsaid.title;
    if (const auto refusal = refusalOf(entry))
        return Fail{*refusal};
    return entry;
}

std::string markdownFrom(const Entry& entry) {
    std::string text = "---\ntitle: " + quotedValue(entry.title) + "\ndate: " + timestampOf(entry.writtenAt) +
                       "\nkind: " + std::string(nameOf(entry.kind)) + "\n";
    if (entry.feltSafety)
        text.append("felt-safety: ").append(nameOf(*entry.feltSafety)).append("\n");
    appendList(text, "feelings", entry.feelings);
    appendList(text, "body-signals", entry.bodySignals);
    appendList(text, "tags", entry.tags);
    if (entry.distressBefore)
        text.append("distress-before: ").append(std::to_string(*entry.distressBefore)).append("\n");
    if (entry.distressAfter)
        text.append("distress-after: ").append(std::to_string(*entry.distressAfter)).append("\n");
    if (!entry.prompt.empty())
        text.append("prompt: ").append(quotedValue(entry.prompt)).append("\n");
    if (entry.isFree)
        text += "free: true\n";
    if (entry.forTherapy)
        text += "for-therapy: true\n";
    if (entry.isDraft)
        text += "draft: true\n";
    text += "---\n";
    for (const records::Part& part : entry.parts) {
        text += '\n';
        if (part.question != Question::Text)
            text.append("## ")
                .append(headingOf(part.question))
                .append(" <!-- ")
                .append(nameOf(part.question))
                .append(" -->\n\n");
        text.append(guarded(part.text)).append("\n");
    }
    return text;
}

} // namespace leeward::transfer
