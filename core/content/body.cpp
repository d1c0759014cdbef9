#include "core/content/body.h"

#include "core/base/text.h"

#include <charconv>
#include <optional>

namespace leeward::content {

namespace {

struct Start {
    BlockKind kind = BlockKind::Paragraph;
    std::string_view rest;
    int number = 0;
};

std::optional<Start> stepStart(std::string_view line) {
    int number = 0;
    const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), number);
    if (error != std::errc() || number < 1)
        return std::nullopt;
    const std::string_view rest = line.substr(static_cast<std::size_t>(end - line.data()));
    if (!rest.starts_with(". "))
        return std::nullopt;
    return Start{BlockKind::Step, rest.substr(2), number};
}

/// What begins in \p line, or nothing if it goes on with the line before.
std::optional<Start> startOf(std::string_view line) {
    if (line.starts_with("## "))
        return Start{BlockKind::Heading, line.substr(3)};
    if (line.starts_with("- "))
        return Start{BlockKind::Item, line.substr(2)};
    return stepStart(line);
}

/// Gathers lines until a block is whole.
class Gatherer {
public:
    void take(std::string_view line) {
        if (base::trimmed(line).empty()) {
            finish();
        } else if (line.starts_with("> ")) {
            if (m_open != BlockKind::Quote)
                finish();
            goOn({BlockKind::Quote, line.substr(2)});
        } else if (const auto start = startOf(line)) {
            finish();
            goOn(*start);
        } else {
            goOn({m_open.value_or(BlockKind::Paragraph), line, m_number});
        }
        if (m_open == BlockKind::Heading)
            finish();
    }

    Body done() {
        finish();
        return std::move(m_body);
    }

private:
    void goOn(const Start& start) {
        if (!m_words.empty())
            m_words += ' ';
        m_words += base::trimmed(start.rest);
        m_open = start.kind;
        m_number = start.number;
    }

    void finish() {
        if (m_open && !m_words.empty())
            m_body.push_back({*m_open, textFrom(m_words), m_number});
        m_open.reset();
        m_words.clear();
        m_number = 0;
    }

    Body m_body;
    std::optional<BlockKind> m_open;
    std::string m_words;
    int m_number = 0;
};

} // namespace

Body bodyFrom(std::string_view text) {
    Gatherer gatherer;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        gatherer.take(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return gatherer.done();
}

Text textFrom(std::string_view marked) {
    Text text;
    while (!marked.empty()) {
        const std::size_t from = marked.find('*');
        text.words += marked.substr(0, from);
        if (from == std::string_view::npos)
            break;
        marked.remove_prefix(from);
        const std::string_view mark = marked.starts_with("**") ? "**" : "*";
        const std::size_t end = marked.find(mark, mark.size());
        if (end == std::string_view::npos || end == mark.size()) {
            text.words += mark;
            marked.remove_prefix(mark.size());
            continue;
        }
        const std::string_view inside = marked.substr(mark.size(), end - mark.size());
        const Emphasis emphasis = mark.size() == 2 ? Emphasis::Strong : Emphasis::Light;
        text.spans.push_back({text.words.size(), inside.size(), emphasis});
        text.words += inside;
        marked.remove_prefix(end + mark.size());
    }
    return text;
}

StepWords stepWordsOf(const Text& step) {
    const std::string_view words = step.words;
    StepWords parts;
    std::size_t from = 0, to = words.size();
    if (!step.spans.empty()) {
        const Span& first = step.spans.front();
        if (first.from == 0 && first.emphasis == Emphasis::Strong) {
            parts.large = words.substr(0, first.length);
            from = first.length;
        }
        const Span& last = step.spans.back();
        if (last.emphasis == Emphasis::Light && last.from + last.length == words.size()) {
            parts.hint = words.substr(last.from);
            to = last.from;
        }
    }
    parts.small = base::trimmed(words.substr(from, to - from));
    return parts;
}

} // namespace leeward::content
