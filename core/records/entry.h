#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/records/problem.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace leeward::records {

/// What an entry was begun as. The numbers are stored: never change one.
enum class EntryKind : std::uint8_t {
    FreeWriting = 0,
    AfterBeingClose = 1,
    AfterHardMoment = 2,
    AfterTherapy = 3,
    BetweenSessions = 4,
    SmallWin = 5,
    Detour = 6,
};

/// A question of a guided form. The numbers are stored: never change one.
enum class Question : std::uint16_t {
    Text = 0, ///< free writing
    FeltSafe = 1,
    DidNotFeelSafe = 2,
    AdjustNextTime = 3,
    ThankOrLetRest = 4,
    PauseAndHowItWasMet = 5,
    NoticedFirst = 6,
    HelpedByOneNotch = 7,
    NeedNow = 8,
    KeepFromSession = 9,
    FeltLikeTooMuch = 10,
    TryBeforeNext = 11,
    BringToTherapy = 12,
    AskTherapist = 13,
    WhatITried = 14,
    LeaveUntilThen = 15,
};

/// Whether it is one of them: a number from a file may be none.
bool isKnown(Question question);

/// One answered question; unanswered ones have no part.
struct Part {
    Question question = Question::Text;
    std::string text; ///< UTF-8 as typed, with light Markdown
    bool operator==(const Part&) const = default;
};

/// The questions of the form of \p kind, in its order; none where one just writes. Of any entry every question may be
/// answered all the same: an entry that changes its kind loses nothing.
std::span<const Question> questionsIn(EntryKind kind);

/// How safe it felt, in the five worded steps. The numbers are stored: never change one.
enum class FeltSafety : std::uint8_t { NotSafe = 1, Uneasy = 2, InBetween = 3, MostlySafe = 4, Safe = 5 };

/// A page of somebody's private journal.
struct Entry {
    Id<Entry> id;
    std::int64_t revision = 0; ///< 0 = never saved; counts up by one a save
    EntryKind kind = EntryKind::FreeWriting;
    base::LocalTime writtenAt{}; ///< when it was begun
    std::string title{};         ///< may be empty
    std::vector<Part> parts{};   ///< in the form's order, each question at most once
    std::optional<FeltSafety> feltSafety{};
    std::vector<std::string> feelings{};    ///< the writer's words, in the order chosen
    std::vector<std::string> bodySignals{}; ///< likewise
    std::vector<std::string> tags{};        ///< likewise
    bool forTherapy = false;
    bool isDraft = true;                          ///< until "Done for now"
    std::optional<base::Time> removedAt{};        ///< in the bin since
    std::optional<std::uint8_t> distressBefore{}; ///< 0 to kMaxDistress, by choice
    std::optional<std::uint8_t> distressAfter{};  ///< likewise
    std::string prompt{};                         ///< what stood above free writing, in its words; may be empty
    bool isFree = false;                          ///< of a kind with questions: one chose to just write (see toFree())

    bool operator==(const Entry&) const = default;
};

/// A page as it is begun: a draft with nothing in it.
inline Entry newEntry(const Id<Entry>& id, EntryKind kind, const base::LocalTime& writtenAt) {
    return {id, 0, kind, writtenAt, {}, {}, {}, {}, {}, {}, false, true, {}};
}

inline constexpr std::size_t kMaxTitleBytes = 1000;
inline constexpr std::size_t kMaxPromptBytes = 1000;
inline constexpr std::uint8_t kMaxDistress = 10;
inline constexpr std::size_t kMaxWordBytes = 200; ///< a feeling, body signal or tag
inline constexpr std::size_t kMaxWordsPerList = 100;
inline constexpr std::size_t kMaxEntryBytes = 2 * 1024 * 1024; ///< all parts together

/// The fields that check() can find something wrong with.
enum class EntryField : std::uint8_t { Title, Parts, Feelings, BodySignals, Tags, FeltSafety, Distress, Prompt };

/// What keeps \p entry from being stored; empty when nothing does. An empty entry is fine.
std::vector<Problem<EntryField>> check(const Entry& entry);

/// The text of one question, empty if unanswered.
const std::string& textOf(const Entry& entry, Question question);

/// Sets the text of one question, adding or removing its part; parts stay in the order of their numbers.
void setText(Entry& entry, Question question, std::string text);

/// What stands between two parts in a whole text: an empty line.
inline constexpr std::string_view kBetweenParts = "\n\n";

/// All parts, joined by empty lines: what search reads and lists show a beginning of.
std::string wholeText(const Entry& entry);

/// Whether nothing was written or chosen in it.
bool isEmpty(const Entry& entry);

} // namespace leeward::records
