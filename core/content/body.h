#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace leeward::content {

/// How a stretch of words stands out.
enum class Emphasis : std::uint8_t { Light, Strong };

/// A stretch of a text that stands out, in bytes of its words.
struct Span {
    std::size_t from = 0;
    std::size_t length = 0;
    Emphasis emphasis = Emphasis::Light;
    bool operator==(const Span&) const = default;
};

/// Words without marks, and which of them stand out.
struct Text {
    std::string words;
    std::vector<Span> spans;
};

/// What a block is.
enum class BlockKind : std::uint8_t {
    Paragraph,
    Heading,
    Item,  ///< of a list; its neighbours are the same list
    Step,  ///< of a list in order
    Quote, ///< words that somebody may say
};

/// One paragraph, heading, item, step or quote.
struct Block {
    BlockKind kind = BlockKind::Paragraph;
    Text text;
    int number = 0; ///< of a step, as written
};
using Body = std::vector<Block>;

/// Reads the small Markdown of content. Whatever else stands there, HTML and images too, is words like all others.
Body bodyFrom(std::string_view text);

/// Words with their marks taken off: *light* and **strong**. A mark without its other half stays where it is.
Text textFrom(std::string_view marked);

/// A step of an exercise or a card, in its parts; empty where there is none.
struct StepWords {
    std::string large, small, hint;
};

/// The parts of \p step: what is strong at its beginning, what is light at its end, and what stands between.
StepWords stepWordsOf(const Text& step);

} // namespace leeward::content
