#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// The plan and the wallet card on paper: what is on them, as plain values. Who may see whose words is decided before.
namespace leeward::paper {

/// What a word or signal asks for. Drawn as a shape and said in words, so that it holds without colour.
enum class Level : std::uint8_t { None, Green, Yellow, Red };

/// What an item is, which decides its looks and the labels of its parts.
enum class ItemKind : std::uint8_t {
    Line,    ///< words of any section
    Word,    ///< said aloud; set large
    Signal,  ///< needs no words
    Sign,    ///< text: what you may notice; meaning: what helps; contrary: what does not
    Meaning, ///< text: what happens; meaning: what it often means; contrary: what it does not mean
    // In running words (Order::Running); a Line has a dot before it there, too.
    Paragraph,
    Heading, ///< above the words that follow
    Quote,
};

/// How a stretch of a text stands out.
enum class Emphasis : std::uint8_t { Light, Strong };

/// A stretch of a text that stands out, in bytes.
struct Stress {
    std::size_t from = 0;
    std::size_t length = 0;
    Emphasis emphasis = Emphasis::Light;
    bool operator==(const Stress&) const = default;
};

/// The box before an agreement.
enum class Tick : std::uint8_t { None, Open, Done };

/// Whether the items of a section have numbers, as the steps of the pause covenant do, or are no list but words that
/// read on.
enum class Order : std::uint8_t { Free, Numbered, Running };

/// One line of the plan.
struct PaperItem {
    ItemKind kind = ItemKind::Line;
    Level level = Level::None;
    std::string text{};
    std::string meaning{};
    std::vector<std::string> steps{}; ///< what we do next, in order
    std::string contrary{};
    std::string note{};
    std::string whoseWords{}; ///< a whole phrase ("Noor’s words"), or nothing
    Tick tick = Tick::None;
    bool isFixed = false;           ///< always counts, whatever is written; stands on a ground of its own
    bool isClose = false;           ///< in running words: the next line rather than a new paragraph
    std::vector<Stress> stresses{}; ///< of its text
};

/// One section. Without items it is left out.
struct PaperSection {
    std::string group{}; ///< stands above the first of neighbours that share it; may be empty
    std::string heading{};
    std::string state{}; ///< "Talked through" and the like, or nothing
    Order order = Order::Free;
    std::vector<PaperItem> items{};
};

/// A whole plan. Everything in it and in its Words is of one language.
struct PaperPlan {
    std::string title{};
    std::string language{}; ///< BCP 47: "en-GB"
    std::vector<PaperSection> sections{};
};

/// A word or signal on the card.
struct CardEntry {
    Level level = Level::None;
    std::string text{};
    std::string meaning{}; ///< a few words, or nothing
};

/// The wallet card: words on the front; signals, and what always counts, on the back.
struct PaperCard {
    std::string title{};
    std::string language{}; ///< BCP 47
    std::vector<CardEntry> words{};
    std::vector<CardEntry> signals{};
    std::vector<CardEntry> always{};
};

/// Every fixed phrase of both, in the language of the document: core has no translations.
struct Words {
    std::string green{};
    std::string yellow{};
    std::string red{};
    std::string next{};         ///< "What we do next", above the steps
    std::string helps{};        ///< "What helps"
    std::string doesNotHelp{};  ///< "What does not"
    std::string oftenMeans{};   ///< "It often means"
    std::string doesNotMean{};  ///< "It does not mean"
    std::string note{};         ///< "Note"
    std::string always{};       ///< "Always", at a fixed row
    std::string alwaysCounts{}; ///< "Always counts", above the fixed rows of the card
    std::string done{};         ///< "Done", at a ticked agreement
    std::string pageOf{};       ///< "Page %1 of %2"
    std::string continued{};    ///< "%1, continued", above a section that goes on
    std::string empty{};        ///< said by a plan without a line
};

/// More text than this, all together, is no plan of ours: it is refused.
inline constexpr std::size_t kMaxTextBytes = 8 << 20;

} // namespace leeward::paper
