#include "core/content/piece.h"

#include "core/base/text.h"
#include "core/content/header.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace leeward::content {

namespace {

constexpr std::array<std::string_view, 17> kFolders{
    "article",   "breath", "card",   "exercise", "helpline", "line", "listening", "prompt", "question",
    "rehearsal", "reply",  "ritual", "screen",   "short",    "stem", "term",      "touch",
};
static_assert(kFolders.size() == static_cast<std::size_t>(Kind::Touch) + 1);

constexpr std::array<std::string_view, 7> kDoors{"look", "listen", "touch", "move", "hold", "breathe", "say"};
static_assert(kDoors.size() == static_cast<std::size_t>(Door::Say) + 1);

bool isPlainText(std::string_view bytes) {
    const auto isControl = [](char byte) {
        const auto value = static_cast<unsigned char>(byte);
        return (value < 0x20 && byte != '\n') || value == 0x7f;
    };
    return base::isUtf8(bytes) && std::ranges::none_of(bytes, isControl);
}

std::optional<std::chrono::year_month_day> dayFrom(std::string_view text) {
    constexpr std::size_t kLength = 10; // 2026-11-21
    if (text.size() != kLength || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = wholeNumber(text.substr(0, 4));
    const auto month = wholeNumber(text.substr(5, 2));
    const auto day = wholeNumber(text.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    return date.ok() ? std::optional(date) : std::nullopt;
}

std::optional<Company> companyFrom(std::string_view word) {
    if (word == "alone")
        return Company::Alone;
    if (word == "together")
        return Company::Together;
    if (word == "either")
        return Company::Either;
    return std::nullopt;
}

Doing doingFrom(const Header& header) {
    Doing doing;
    doing.company = companyFrom(header.value("company"));
    doing.contact = header.value("contact");
    if (doing.contact.empty())
        doing.contact = "none";
    const std::vector<std::string> doors = header.list("doors", " ");
    for (const std::string& door : doors)
        if (const auto found = std::ranges::find(kDoors, door); found != kDoors.end())
            doing.doors.push_back(static_cast<Door>(found - kDoors.begin()));
    doing.taps = header.numbers("taps");
    doing.turns = header.numbers("turn");
    return doing;
}

std::optional<double> secondsFrom(const std::string& text) {
    // Whole or with one tenth; std::from_chars of a double would take "inf" too.
    const std::size_t point = text.find('.');
    const auto whole = wholeNumber(std::string_view(text).substr(0, point));
    if (!whole || point == std::string::npos)
        return whole ? std::optional<double>(*whole) : std::nullopt;
    const auto tenths = wholeNumber(std::string_view(text).substr(point + 1));
    if (!tenths || text.size() != point + 2)
        return std::nullopt;
    return *whole + *tenths / 10.0;
}

/// "in 4 hold 4 out 4 hold 4", where each hold may be absent; nothing if it is something else.
std::optional<BreathPattern> pacedFrom(const std::vector<std::string>& words) {
    BreathPattern breath;
    breath.form = BreathForm::Paced;
    for (std::size_t at = 0; at + 1 < words.size(); at += 2) {
        const auto seconds = secondsFrom(words[at + 1]);
        const bool isOut = breath.outSeconds > 0;
        double* part = nullptr;
        if (words[at] == "in" && at == 0)
            part = &breath.inSeconds;
        else if (words[at] == "out" && !isOut)
            part = &breath.outSeconds;
        else if (words[at] == "hold")
            part = isOut ? &breath.holdEmptySeconds : &breath.holdFullSeconds;
        if (!part || !seconds || *part > 0)
            return std::nullopt;
        *part = *seconds;
    }
    const bool isWhole = words.size() % 2 == 0 && breath.inSeconds > 0 && breath.outSeconds > 0;
    return isWhole ? std::optional(breath) : std::nullopt;
}

std::optional<BreathPattern> breathFrom(const Header& header) {
    std::optional<BreathPattern> breath;
    const std::string pattern = header.value("pattern");
    if (pattern == "watch" || pattern == "own") {
        breath.emplace();
        breath->form = pattern == "own" ? BreathForm::Own : BreathForm::Watch;
    } else {
        breath = pacedFrom(header.list("pattern", " "));
    }
    if (breath) {
        breath->cycles = header.number("cycles").value_or(0);
        breath->isOffered = header.value("offered") == "yes";
    }
    return breath;
}

Helpline helplineFrom(const Header& header) {
    Helpline line;
    line.country = header.value("country");
    line.whoFor = header.value("for");
    line.hours = header.value("hours");
    line.languages = header.value("languages");
    line.cost = header.value("cost");
    line.confidential = header.value("confidential");
    line.leavesTrace = header.value("leaves-trace");
    line.mayLocate = header.value("may-locate");
    line.number = header.value("number");
    line.tty = header.value("tty");
    line.textNumber = header.value("text-number");
    line.chat = header.value("chat");
    line.email = header.value("email");
    line.website = header.value("website");
    line.found = header.value("status") == "official page" ? Found::OfficialPage : Found::SecondaryPage;
    line.isEmergency = header.value("emergency") == "yes";
    return line;
}

bool hasSteps(Kind kind) {
    constexpr std::array kWithSteps{Kind::Breath,    Kind::Card,   Kind::Exercise, Kind::Listening,
                                    Kind::Rehearsal, Kind::Ritual, Kind::Touch};
    return std::ranges::find(kWithSteps, kind) != kWithSteps.end();
}

/// What nobody could read or do without: a number without a source or a day is never shown.
bool hasWhatItMust(const Piece& piece) {
    if (piece.title.empty() || piece.reviewed.empty() || piece.body.empty())
        return false;
    const auto has = [&](BlockKind kind) {
        return std::ranges::any_of(piece.body, [kind](const Block& block) { return block.kind == kind; });
    };
    if (hasSteps(piece.kind) && !has(BlockKind::Step))
        return false;
    if (piece.kind == Kind::Exercise && !has(BlockKind::Heading))
        return false; // the way out if it gets worse
    if (piece.kind == Kind::Helpline)
        return piece.helpline.country.size() == 2 && piece.helpline.isReachable() && piece.checked &&
               !piece.sources.empty();
    return true;
}

} // namespace

std::string_view folderOf(Kind kind) {
    return kFolders.at(static_cast<std::size_t>(kind));
}

bool Helpline::isReachable() const {
    return !number.empty() || !textNumber.empty() || !chat.empty() || !email.empty() || !website.empty();
}

std::optional<Piece> pieceFrom(Kind kind, std::string_view name, std::string_view bytes) {
    if (bytes.size() > kFileLimit || !bytes.ends_with('\n') || !isPlainText(bytes))
        return std::nullopt;
    const std::size_t end = bytes.find("\n\n");
    if (end == std::string_view::npos)
        return std::nullopt;
    const auto header = Header::from(bytes.substr(0, end));
    if (!header || header->value("id") != name || header->value("kind") != folderOf(kind))
        return std::nullopt;

    Piece piece;
    piece.id = name;
    piece.kind = kind;
    piece.title = header->value("title");
    piece.order = header->number("order").value_or(0);
    piece.group = header->value("group");
    piece.summary = header->value("summary");
    piece.notes = header->value("notes");
    piece.reviewed = header->value("reviewed");
    piece.minutes = header->number("minutes");
    piece.sources = header->list("sources", " ; ");
    piece.checked = dayFrom(header->value("checked"));
    piece.see = header->list("see", " ");
    piece.paths = header->list("path", " ; ");
    piece.doing = doingFrom(*header);
    piece.helpline = kind == Kind::Helpline ? helplineFrom(*header) : Helpline();
    piece.body = bodyFrom(bytes.substr(end + 2));
    if (kind == Kind::Breath) {
        const auto breath = breathFrom(*header);
        if (!breath)
            return std::nullopt;
        piece.breath = *breath;
    }
    return hasWhatItMust(piece) ? std::optional(std::move(piece)) : std::nullopt;
}

} // namespace leeward::content
