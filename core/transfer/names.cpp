#include "core/transfer/names.h"

#include <algorithm>
#include <iterator>

namespace leeward::transfer {

using records::EntryKind;
using records::FeltSafety;
using records::Level;
using records::LineKind;
using records::NoticedBy;
using records::PlanSection;
using records::Question;

namespace {

template <typename Value>
struct Named {
    Value value;
    std::string_view name;
    std::string_view heading{};
};

constexpr Named<EntryKind> kKinds[] = {
    {EntryKind::FreeWriting, "free-writing"},
    {EntryKind::AfterBeingClose, "after-being-close"},
    {EntryKind::AfterHardMoment, "after-hard-moment"},
    {EntryKind::AfterTherapy, "after-therapy"},
    {EntryKind::BetweenSessions, "between-sessions"},
    {EntryKind::SmallWin, "small-win"},
    {EntryKind::Detour, "detour"},
};

constexpr Named<Question> kQuestions[] = {
    {Question::Text, "text"},
    {Question::FeltSafe, "felt-safe", "What felt safe"},
    {Question::DidNotFeelSafe, "did-not-feel-safe", "What did not feel safe"},
    {Question::AdjustNextTime, "adjust-next-time", "What to adjust next time"},
    {Question::ThankOrLetRest, "thank-or-let-rest", "Anything to thank or let rest"},
    {Question::PauseAndHowItWasMet, "pause-and-how-it-was-met", "A pause, and how it was met"},
    {Question::NoticedFirst, "noticed-first", "What I noticed first"},
    {Question::HelpedByOneNotch, "helped-by-one-notch", "What helped by one notch"},
    {Question::NeedNow, "need-now", "What I need now"},
    {Question::KeepFromSession, "keep-from-session", "What I want to keep"},
    {Question::FeltLikeTooMuch, "felt-like-too-much", "What felt like too much"},
    {Question::TryBeforeNext, "try-before-next", "Something small to try"},
    {Question::BringToTherapy, "bring-to-therapy", "What to bring to therapy"},
    {Question::AskTherapist, "ask-therapist", "A question for my therapist"},
    {Question::WhatITried, "what-i-tried", "What I tried"},
    {Question::LeaveUntilThen, "leave-until-then", "What can wait until then"},
};

constexpr Named<FeltSafety> kFeltSafeties[] = {
    {FeltSafety::NotSafe, "not-safe"},       {FeltSafety::Uneasy, "uneasy"}, {FeltSafety::InBetween, "in-between"},
    {FeltSafety::MostlySafe, "mostly-safe"}, {FeltSafety::Safe, "safe"},
};

constexpr Named<PlanSection> kSections[] = {
    {PlanSection::WordsAndSignals, "words-and-signals"},
    {PlanSection::PauseCovenant, "pause-covenant"},
    {PlanSection::GoingBlank, "going-blank"},
    {PlanSection::Afterwards, "afterwards"},
    {PlanSection::EarlySigns, "early-signs"},
    {PlanSection::Grounding, "grounding"},
    {PlanSection::SpaceApart, "space-apart"},
    {PlanSection::OwnSteadiness, "own-steadiness"},
    {PlanSection::Rituals, "rituals"},
    {PlanSection::Repair, "repair"},
    {PlanSection::PeopleAndPlaces, "people-and-places"},
    {PlanSection::Agreements, "agreements"},
};

constexpr Named<LineKind> kLineKinds[] = {
    {LineKind::Line, "line"},       {LineKind::Word, "word"},     {LineKind::Signal, "signal"},
    {LineKind::Clause, "clause"},   {LineKind::Sign, "sign"},     {LineKind::TouchRule, "touch-rule"},
    {LineKind::Meaning, "meaning"}, {LineKind::Ritual, "ritual"}, {LineKind::Agreement, "agreement"},
};

constexpr Named<Level> kLevels[] = {{Level::Green, "green"}, {Level::Yellow, "yellow"}, {Level::Red, "red"}};

constexpr Named<NoticedBy> kNoticed[] = {
    {NoticedBy::Sight, "sight"}, {NoticedBy::Sound, "sound"}, {NoticedBy::Touch, "touch"}};

template <typename Value, std::size_t Count>
const Named<Value>* find(const Named<Value> (&all)[Count], Value value) {
    const auto found =
        std::find_if(std::begin(all), std::end(all), [=](const auto& one) { return one.value == value; });
    return found == std::end(all) ? nullptr : found;
}

template <typename Value, std::size_t Count>
std::string_view nameIn(const Named<Value> (&all)[Count], Value value) {
    const auto* found = find(all, value);
    return found ? found->name : std::string_view();
}

template <typename Value, std::size_t Count>
std::optional<Value> valueNamed(const Named<Value> (&all)[Count], std::string_view name) {
    const auto found = std::find_if(std::begin(all), std::end(all), [=](const auto& one) { return one.name == name; });
    return found == std::end(all) ? std::nullopt : std::optional(found->value);
}

} // namespace

std::string_view nameOf(EntryKind kind) {
    return nameIn(kKinds, kind);
}

std::string_view nameOf(Question question) {
    return nameIn(kQuestions, question);
}

std::string_view nameOf(FeltSafety feltSafety) {
    return nameIn(kFeltSafeties, feltSafety);
}

std::string_view nameOf(PlanSection section) {
    return nameIn(kSections, section);
}

std::string_view nameOf(LineKind kind) {
    return nameIn(kLineKinds, kind);
}

std::string_view nameOf(Level level) {
    return nameIn(kLevels, level);
}

std::string_view nameOf(NoticedBy noticedBy) {
    return nameIn(kNoticed, noticedBy);
}

std::string_view headingOf(Question question) {
    const auto* found = find(kQuestions, question);
    return found ? found->heading : std::string_view();
}

std::optional<EntryKind> kindNamed(std::string_view name) {
    return valueNamed(kKinds, name);
}

std::optional<Question> questionNamed(std::string_view name) {
    return valueNamed(kQuestions, name);
}

std::optional<FeltSafety> feltSafetyNamed(std::string_view name) {
    return valueNamed(kFeltSafeties, name);
}

std::optional<PlanSection> sectionNamed(std::string_view name) {
    return valueNamed(kSections, name);
}

std::optional<LineKind> lineKindNamed(std::string_view name) {
    return valueNamed(kLineKinds, name);
}

std::optional<Level> levelNamed(std::string_view name) {
    return valueNamed(kLevels, name);
}

std::optional<NoticedBy> noticedByNamed(std::string_view name) {
    return valueNamed(kNoticed, name);
}

} // namespace leeward::transfer
