#include "core/records/entry.h"

#include "core/base/text.h"
#include "core/records/text_check.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace leeward::records {

namespace {

constexpr std::array kAfterBeingClose{Question::FeltSafe, Question::DidNotFeelSafe, Question::AdjustNextTime,
                                      Question::ThankOrLetRest, Question::PauseAndHowItWasMet};
constexpr std::array kAfterHardMoment{Question::NoticedFirst, Question::HelpedByOneNotch, Question::NeedNow};
constexpr std::array kAfterTherapy{Question::KeepFromSession, Question::FeltLikeTooMuch, Question::TryBeforeNext};
constexpr std::array kBetweenSessions{Question::BringToTherapy, Question::AskTherapist, Question::WhatITried,
                                      Question::FeltLikeTooMuch, Question::LeaveUntilThen};

bool isTooMuch(const std::optional<std::uint8_t>& distress) {
    return distress && *distress > kMaxDistress;
}

bool isKnown(FeltSafety safety) {
    return safety >= FeltSafety::NotSafe && safety <= FeltSafety::Safe;
}

std::optional<ProblemCode> problemOfParts(const std::vector<Part>& parts) {
    std::size_t left = kMaxEntryBytes;
    std::set<Question> seen;
    for (const Part& part : parts) {
        if (const auto problem = problemOf(part.text, left))
            return problem;
        left -= part.text.size();
        if (!isKnown(part.question) || !seen.insert(part.question).second)
            return ProblemCode::OutOfRange;
    }
    return std::nullopt;
}

std::optional<ProblemCode> problemOfWords(const std::vector<std::string>& words) {
    if (words.size() > kMaxWordsPerList)
        return ProblemCode::TooLong;
    for (const std::string& word : words) {
        if (const auto problem = problemOf(word, kMaxWordBytes))
            return problem;
        if (base::trimmed(word).empty())
            return ProblemCode::Missing;
    }
    return std::nullopt;
}

auto placeOf(const std::vector<Part>& parts, Question question) {
    return std::find_if(parts.begin(), parts.end(), [&](const Part& part) { return part.question == question; });
}

} // namespace

bool isKnown(Question question) {
    return question >= Question::Text && question <= Question::LeaveUntilThen;
}

std::vector<Problem<EntryField>> check(const Entry& entry) {
    std::vector<Problem<EntryField>> problems;
    const auto add = [&](EntryField field, std::optional<ProblemCode> code) {
        if (code)
            problems.push_back({field, *code});
    };
    add(EntryField::Title, problemOf(entry.title, kMaxTitleBytes));
    add(EntryField::Parts, problemOfParts(entry.parts));
    add(EntryField::Feelings, problemOfWords(entry.feelings));
    add(EntryField::BodySignals, problemOfWords(entry.bodySignals));
    add(EntryField::Tags, problemOfWords(entry.tags));
    if (entry.feltSafety && !isKnown(*entry.feltSafety))
        add(EntryField::FeltSafety, ProblemCode::OutOfRange);
    if (isTooMuch(entry.distressBefore) || isTooMuch(entry.distressAfter))
        add(EntryField::Distress, ProblemCode::OutOfRange);
    add(EntryField::Prompt, problemOf(entry.prompt, kMaxPromptBytes));
    return problems;
}

std::span<const Question> questionsIn(EntryKind kind) {
    switch (kind) {
    case EntryKind::AfterBeingClose:
        return kAfterBeingClose;
    case EntryKind::AfterHardMoment:
        return kAfterHardMoment;
    case EntryKind::AfterTherapy:
        return kAfterTherapy;
    case EntryKind::BetweenSessions:
        return kBetweenSessions;
    case EntryKind::SmallWin:
    case EntryKind::Detour:
    case EntryKind::FreeWriting:
        break;
    }
    return {};
}

const std::string& textOf(const Entry& entry, Question question) {
    static const std::string kUnanswered;
    const auto found = placeOf(entry.parts, question);
    return found == entry.parts.end() ? kUnanswered : found->text;
}

void setText(Entry& entry, Question question, std::string text) {
    std::erase_if(entry.parts, [&](const Part& part) { return part.question == question; });
    if (text.empty())
        return;
    const auto place = std::find_if(entry.parts.begin(), entry.parts.end(),
                                    [&](const Part& part) { return part.question > question; });
    entry.parts.insert(place, {question, std::move(text)});
}

std::string wholeText(const Entry& entry) {
    std::string whole;
    for (const Part& part : entry.parts) {
        if (part.text.empty())
            continue;
        if (!whole.empty())
            whole += kBetweenParts;
        whole += part.text;
    }
    return whole;
}

bool isEmpty(const Entry& entry) {
    const bool hasText = std::any_of(entry.parts.begin(), entry.parts.end(),
                                     [](const Part& part) { return !base::trimmed(part.text).empty(); });
    return !hasText && base::trimmed(entry.title).empty() && !entry.feltSafety && entry.feelings.empty() &&
           entry.bodySignals.empty() && entry.tags.empty() && !entry.forTherapy && !entry.distressBefore &&
           !entry.distressAfter;
}

} // namespace leeward::records
