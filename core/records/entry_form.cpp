#include "core/records/entry_form.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

namespace leeward::records {

namespace {

std::string headingLine(Question question, const HeadingOf& headingOf) {
    return "## " + headingOf(question);
}

/// Whose heading the line that begins at \p at is; nothing if it is none, or had its turn already.
std::optional<Question> headedAt(const std::string& text, std::size_t at, const std::vector<Question>& open,
                                 const HeadingOf& headingOf) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = std::string_view(text).substr(at, end - at);
    const auto found =
        std::ranges::find_if(open, [&](Question question) { return line == headingLine(question, headingOf); });
    return found == open.end() ? std::nullopt : std::optional(*found);
}

/// \p text without the empty line that toFree() put at either end.
std::string unframed(std::string_view text) {
    if (text.starts_with(kBetweenParts))
        text.remove_prefix(kBetweenParts.size());
    if (text.ends_with(kBetweenParts))
        text.remove_suffix(kBetweenParts.size());
    return std::string(text);
}

/// Answers that \p entry holds already stay, and come first.
void addText(Entry& entry, Question question, std::string text) {
    const std::string& before = textOf(entry, question);
    if (!before.empty() && !text.empty())
        text = before + std::string(kBetweenParts) + text;
    if (!text.empty())
        setText(entry, question, std::move(text));
}

} // namespace

Entry toFree(Entry entry, const HeadingOf& headingOf) {
    std::string whole = textOf(entry, Question::Text);
    for (const Part& part : std::exchange(entry.parts, {})) {
        if (part.question == Question::Text || part.text.empty())
            continue;
        if (!whole.empty())
            whole += kBetweenParts;
        whole += headingLine(part.question, headingOf);
        whole += kBetweenParts;
        whole += part.text;
    }
    setText(entry, Question::Text, std::move(whole));
    entry.isFree = true;
    return entry;
}

Entry toGuided(Entry entry, const HeadingOf& headingOf) {
    const std::string whole = textOf(entry, Question::Text);
    setText(entry, Question::Text, {});
    const auto known = questionsIn(entry.kind);
    std::vector<Question> open(known.begin(), known.end());
    Question question = Question::Text;
    std::size_t start = 0;
    for (std::size_t at = 0; at < whole.size();) {
        const std::size_t end = std::min(whole.find('\n', at), whole.size());
        if (const auto next = headedAt(whole, at, open, headingOf)) {
            addText(entry, question, unframed(std::string_view(whole).substr(start, at - start)));
            question = *next;
            std::erase(open, question);
            start = end;
        }
        at = end + 1;
    }
    addText(entry, question, unframed(std::string_view(whole).substr(start)));
    entry.isFree = false;
    return entry;
}

} // namespace leeward::records
