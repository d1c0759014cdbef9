#pragma once

#include "core/content/body.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What is read and practised: pieces of text with a header, as docs/content-format.md describes them.
namespace leeward::content {

/// The kinds of pieces, each a folder.
enum class Kind : std::uint8_t {
    Article,
    Breath,
    Card,
    Exercise,
    Helpline,
    Line,
    Listening,
    Prompt,
    Question,
    Rehearsal,
    Reply,
    Ritual,
    Screen,
    Short,
    Stem,
    Term,
    Touch,
};

/// The folder of \p kind, which is also its name in a header.
std::string_view folderOf(Kind kind);

/// Who does it.
enum class Company : std::uint8_t { Alone, Together, Either };

/// The ways into an exercise.
enum class Door : std::uint8_t { Look, Listen, Touch, Move, Hold, Breathe, Say };

/// What a piece that is done in steps says besides.
struct Doing {
    std::optional<Company> company;
    std::string contact; ///< what touches, in words; "none" if nothing does
    std::vector<Door> doors;
    std::vector<int> taps;  ///< circles of each step; empty if there are none
    std::vector<int> turns; ///< minutes that a turn can last, shortest first
};

/// How a breath goes.
enum class BreathForm : std::uint8_t {
    Paced, ///< by its seconds
    Watch, ///< as it comes
    Own,   ///< as the person chooses
};

/// What a breath says besides.
struct BreathPattern {
    BreathForm form = BreathForm::Watch;
    double inSeconds = 0, holdFullSeconds = 0, outSeconds = 0, holdEmptySeconds = 0;
    int cycles = 0;         ///< of the first run; 0 if it has no pace
    bool isOffered = false; ///< otherwise it is there for those who look for it
};

/// Where its number was read.
enum class Found : std::uint8_t { OfficialPage, SecondaryPage };

/// What a helpline says besides; what nobody has confirmed says so in its words. Empty where there is none.
struct Helpline {
    std::string country; ///< two letters of ISO 3166; ZZ is anywhere
    std::string whoFor, hours, languages, cost, confidential, leavesTrace, mayLocate;
    std::string number, tty, textNumber, chat, email, website;
    Found found = Found::SecondaryPage;
    bool isEmergency = false;

    /// Whether there is any way to reach it.
    bool isReachable() const;
};

/// One piece. All text is UTF-8 without control characters.
struct Piece {
    std::string id;
    Kind kind = Kind::Article;
    std::string title;
    int order = 0; ///< its place within its kind
    std::string group, summary, notes;
    std::string reviewed; ///< "not yet", or when and by whom
    std::optional<int> minutes;
    std::vector<std::string> sources;
    std::optional<std::chrono::year_month_day> checked;
    std::vector<std::string> see;   ///< ids of pieces nearby
    std::vector<std::string> paths; ///< the reading paths it belongs to
    Doing doing;
    BreathPattern breath;
    Helpline helpline;
    Body body;

    bool isReviewed() const { return reviewed != "not yet"; }
};

/// How long a file may be, in bytes.
inline constexpr std::size_t kFileLimit = 64UL * 1024;

/// Reads the file \p name (without ".md") of \p kind. Nothing when the file is too long, is no text, ends in the middle
/// of a line, lacks what its kind must have, or is another piece than its place says. Unknown keys are passed over.
std::optional<Piece> pieceFrom(Kind kind, std::string_view name, std::string_view bytes);

} // namespace leeward::content
