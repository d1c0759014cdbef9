#pragma once

#include "core/base/id.h"
#include "core/records/person.h"
#include "core/records/problem.h"

#include <cstdint>
#include <string>
#include <vector>

namespace leeward::records {

/// The twelve sections of the safety plan. The numbers are stored: never change one.
enum class PlanSection : std::uint8_t {
    WordsAndSignals = 1,
    PauseCovenant = 2,
    GoingBlank = 3,
    Afterwards = 4,
    EarlySigns = 5,
    Grounding = 6,
    SpaceApart = 7,
    OwnSteadiness = 8,
    Rituals = 9,
    Repair = 10,
    PeopleAndPlaces = 11,
    Agreements = 12,
};

/// What a line is, and so which of its fields count. The numbers are stored: never change one.
enum class LineKind : std::uint8_t {
    Line = 0,      ///< text alone; every section takes it
    Word = 1,      ///< said aloud: level, meaning, steps
    Signal = 2,    ///< needs no words: level, how it is noticed, meaning, steps
    Clause = 3,    ///< a step of the pause covenant: which clause it is
    Sign = 4,      ///< text: what you may notice; meaning: what helps; contrary: what does not
    TouchRule = 5, ///< when and how touch is all right
    Meaning = 6,   ///< text: "when I go quiet"; meaning: what it often means; contrary: what it does not mean
    Ritual = 7,
    Agreement = 8, ///< what its owner will do, and ticks alone
};

/// What a word or signal asks for. The numbers are stored: never change one.
enum class Level : std::uint8_t { None = 0, Green = 1, Yellow = 2, Red = 3 };

/// How the other person notices a signal. The numbers are stored: never change one.
enum class NoticedBy : std::uint8_t { Unsaid = 0, Sight = 1, Sound = 2, Touch = 3 };

/// One line of a plan, in somebody's own words.
struct PlanLine {
    Id<PlanLine> id;
    std::int64_t revision = 0; ///< 0 = never saved; counts up by one a save
    PlanSection section = PlanSection::WordsAndSignals;
    Id<Person> owner; ///< whose words it is
    LineKind kind = LineKind::Line;
    Level level = Level::None;
    NoticedBy noticedBy = NoticedBy::Unsaid;
    std::string text{};
    std::string meaning{};            ///< one sentence
    std::vector<std::string> steps{}; ///< what we do next, in order
    std::string note{};
    std::int64_t position = 0; ///< order within its section; equal ones go by id
    bool isRemoved = false;    ///< taken out; can be brought back
    std::string contrary{};    ///< a Sign: what does not help; a Meaning: what it does not mean
    std::uint8_t clause = 0;   ///< a Clause: 1 to kClauses, which of the covenant's it is; 0 = one of their own
    bool isTicked = false;     ///< an Agreement: its owner says it is done
    bool isStricter = false;   ///< its writer says that it asks for more care than what was talked through

    bool operator==(const PlanLine&) const = default;
};

inline constexpr std::size_t kMaxLineBytes = 2000; ///< text, meaning, contrary, a step
inline constexpr std::size_t kMaxNoteBytes = 20000;
inline constexpr std::size_t kMaxSteps = 30;
inline constexpr std::size_t kMaxLinesPerPlan = 2000;
inline constexpr std::uint8_t kClauses = 10;                    ///< of the pause covenant, a to j
inline constexpr std::int64_t kMaxPosition = 1'000'000'000'000; ///< the other person could store any number

/// The fields that check() can find something wrong with.
enum class PlanLineField : std::uint8_t { Text, Meaning, Steps, Note, Level, Contrary, Clause, Kind, Ticked };

/// What keeps \p line from being stored; empty when nothing does. A word or signal needs a text and a level, a Meaning
/// needs to say anything at all, every other kind but a plain Line a text; what belongs to another kind is not allowed.
std::vector<Problem<PlanLineField>> check(const PlanLine& line);

} // namespace leeward::records
