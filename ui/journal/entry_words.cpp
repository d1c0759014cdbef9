#include "ui/journal/entry_words.h"

#include "ui/base/text.h"
#include "ui/journal/date_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdint>

namespace leeward::ui {

using records::EntryKind;
using records::Question;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(JournalWords)
};

QString hintFor(Question question) {
    switch (question) {
    case Question::FeltSafe:
        return Words::tr("A place, a word, a light that stayed on. Small things count.");
    case Question::DidNotFeelSafe:
        return Words::tr("A few words are plenty. You can leave this and come back.");
    case Question::AdjustNextTime:
        return Words::tr("Smaller is fine. “The same again” is an answer too.");
    case Question::ThankOrLetRest:
        return Words::tr("For yourself, for your body, or for somebody else.");
    case Question::PauseAndHowItWasMet:
        return Words::tr("Leave this empty if there was none.");
    case Question::NoticedFirst:
        return Words::tr("A breath, a sound, cold hands. The event itself can stay out of it.");
    case Question::HelpedByOneNotch:
        return Words::tr("It need not have made all of it better.");
    case Question::NeedNow:
        return Words::tr("Water, quiet, somebody near, nothing at all.");
    case Question::KeepFromSession:
        return Words::tr("A sentence, a picture, something that was understood.");
    case Question::FeltLikeTooMuch:
        return Words::tr("A word is enough. You can leave it there.");
    case Question::TryBeforeNext:
        return Words::tr("One step, so small that it’s silly.");
    case Question::BringToTherapy:
        return Words::tr("A few words, so that it’s there on the day.");
    case Question::AskTherapist:
        return Words::tr("It may be about the therapy itself, too.");
    case Question::WhatITried:
        return Words::tr("Whether it helped or not.");
    case Question::LeaveUntilThen:
        return Words::tr("Written here, it need not be carried until then.");
    case Question::Text:
        break;
    }
    return {};
}

QString firstLine(const QString& text) {
    constexpr int kLongest = 80;
    QString line = text.section(QLatin1Char('\n'), 0, 0, QString::SectionSkipEmpty).trimmed();
    if (line.size() <= kLongest)
        return line;
    const auto space = line.lastIndexOf(QLatin1Char(' '), kLongest);
    return line.left(space > 0 ? space : kLongest) + QStringLiteral("…");
}

QString titleFor(EntryKind kind, const QString& title, const base::LocalTime& writtenAt, const QString& beginning) {
    if (QString trimmed = title.trimmed(); !trimmed.isEmpty())
        return trimmed;
    if (isOneLine(kind) && !beginning.trimmed().isEmpty())
        return firstLine(beginning);
    if (kind == EntryKind::AfterBeingClose)
        return Words::tr("After %1", "a weekday and part of the day").arg(weekdayAndPartWords(writtenAt));
    if (kind == EntryKind::AfterTherapy || kind == EntryKind::BetweenSessions)
        return nameOf(kind);
    return weekdayAndPartWords(writtenAt);
}

bool isHeavy(EntryKind kind, const std::optional<records::FeltSafety>& felt, std::uint8_t distress) {
    constexpr std::uint8_t kHeavy = 8;
    return kind == EntryKind::AfterHardMoment || felt == records::FeltSafety::NotSafe || distress >= kHeavy;
}

} // namespace

std::vector<QuestionWords> questionsOf(EntryKind kind) {
    if (kind == EntryKind::SmallWin)
        return {{Question::Text, Words::tr("A small win"), Words::tr("One line is plenty.")}};
    if (kind == EntryKind::Detour)
        return {{Question::Text, Words::tr("A detour"), Words::tr("One line is plenty. It takes nothing back.")}};
    if (!isGuided(kind))
        return {{Question::Text, asks(Question::Text), Words::tr("A word is enough. So is nothing.")}};
    std::vector<QuestionWords> questions;
    for (const Question question : records::questionsIn(kind))
        questions.push_back({question, asks(question), hintFor(question)});
    return questions;
}

std::vector<QuestionWords> questionsOf(const records::Entry& entry) {
    return questionsOf(entry.isFree ? EntryKind::FreeWriting : entry.kind);
}

QString asks(Question question) {
    switch (question) {
    case Question::FeltSafe:
        return Words::tr("What felt safe");
    case Question::DidNotFeelSafe:
        return Words::tr("What didn’t");
    case Question::AdjustNextTime:
        return Words::tr("What to adjust next time");
    case Question::ThankOrLetRest:
        return Words::tr("Anything to thank, or to let rest");
    case Question::PauseAndHowItWasMet:
        return Words::tr("Was there a pause, and how was it met");
    case Question::NoticedFirst:
        return Words::tr("What I noticed first");
    case Question::HelpedByOneNotch:
        return Words::tr("What helped by one notch");
    case Question::NeedNow:
        return Words::tr("What I need now");
    case Question::KeepFromSession:
        return Words::tr("What I want to keep from today");
    case Question::FeltLikeTooMuch:
        return Words::tr("What felt like too much");
    case Question::TryBeforeNext:
        return Words::tr("Something small to try before next time");
    case Question::BringToTherapy:
        return Words::tr("What to bring to therapy");
    case Question::AskTherapist:
        return Words::tr("A question for my therapist");
    case Question::WhatITried:
        return Words::tr("What I tried");
    case Question::LeaveUntilThen:
        return Words::tr("What can wait until then");
    case Question::Text:
        break;
    }
    return Words::tr("In my own words");
}

bool isGuided(EntryKind kind) {
    return !records::questionsIn(kind).empty();
}

bool isBlankPage(const records::Entry& entry) {
    return entry.isFree || entry.kind == EntryKind::FreeWriting;
}

bool isHeavy(const records::Entry& entry) {
    return isHeavy(entry.kind, entry.feltSafety,
                   std::max(entry.distressBefore.value_or(0), entry.distressAfter.value_or(0)));
}

bool isHeavy(const store::EntryRow& row) {
    return isHeavy(row.kind, row.feltSafety, row.distress);
}

bool isOneLine(EntryKind kind) {
    return kind == EntryKind::SmallWin || kind == EntryKind::Detour;
}

QString nameOf(EntryKind kind) {
    switch (kind) {
    case EntryKind::AfterBeingClose:
        return Words::tr("After being close");
    case EntryKind::AfterHardMoment:
        return Words::tr("After a hard moment");
    case EntryKind::AfterTherapy:
        return Words::tr("After therapy");
    case EntryKind::BetweenSessions:
        return Words::tr("Between sessions");
    case EntryKind::SmallWin:
        return Words::tr("Small win");
    case EntryKind::Detour:
        return Words::tr("Detour");
    case EntryKind::FreeWriting:
        break;
    }
    return Words::tr("Free writing");
}

Icon iconOf(EntryKind kind) {
    switch (kind) {
    case EntryKind::AfterBeingClose:
        return Icon::Near;
    case EntryKind::AfterTherapy:
    case EntryKind::BetweenSessions:
        return Icon::Therapy;
    case EntryKind::SmallWin:
        return Icon::Win;
    case EntryKind::Detour:
        return Icon::Detour;
    case EntryKind::AfterHardMoment:
        return Icon::Practice;
    case EntryKind::FreeWriting:
        break;
    }
    return Icon::Edit;
}

std::vector<EntryKind> kindsToBegin() {
    return {EntryKind::AfterBeingClose, EntryKind::AfterHardMoment, EntryKind::AfterTherapy, EntryKind::BetweenSessions,
            EntryKind::SmallWin,        EntryKind::Detour,          EntryKind::FreeWriting};
}

QString shownTitle(const records::Entry& entry) {
    return titleFor(entry.kind, toQt(entry.title), entry.writtenAt, toQt(records::wholeText(entry)));
}

QString shownTitle(const store::EntryRow& row) {
    return titleFor(row.kind, toQt(row.title), row.writtenAt, toQt(row.beginning));
}

std::string beyondTitle(const store::EntryRow& row, const std::string& text) {
    if (!isOneLine(row.kind) || !row.title.empty())
        return text;
    const std::size_t lineEnd = text.find('\n');
    const QString line = toQt(text.substr(0, lineEnd)).trimmed();
    if (line.isEmpty() || line != shownTitle(row))
        return text;
    return lineEnd == std::string::npos ? std::string() : text.substr(lineEnd + 1);
}

QStringList offeredFeelings() {
    return {Words::tr("Tender"),  Words::tr("Calm"), Words::tr("Wary"), Words::tr("Relieved"),
            Words::tr("Distant"), Words::tr("Sad"),  Words::tr("Tired")};
}

std::vector<WordFamily> feelingFamilies() {
    return {
        {Words::tr("Warm", "a family of feelings"),
         {Words::tr("Close"), Words::tr("Fond"), Words::tr("Grateful"), Words::tr("Hopeful"), Words::tr("Playful"),
          Words::tr("Proud")}},
        {Words::tr("At ease", "a family of feelings"),
         {Words::tr("At home"), Words::tr("Content"), Words::tr("Free"), Words::tr("Rested"), Words::tr("Steady")}},
        {Words::tr("Uneasy", "a family of feelings"),
         {Words::tr("Afraid"), Words::tr("On guard"), Words::tr("Pressed"), Words::tr("Startled"),
          Words::tr("Unsure")}},
        {Words::tr("Low", "a family of feelings"),
         {Words::tr("Disappointed"), Words::tr("Discouraged"), Words::tr("Grieving"), Words::tr("Hurt"),
          Words::tr("Lonely")}},
        {Words::tr("Stirred up", "a family of feelings"),
         {Words::tr("Angry"), Words::tr("Annoyed"), Words::tr("Jealous"), Words::tr("Overwhelmed"), Words::tr("Torn")}},
        {Words::tr("Far away", "a family of feelings"),
         {Words::tr("Blank"), Words::tr("Foggy"), Words::tr("Frozen"), Words::tr("Not quite here")}},
        {Words::tr("Towards myself", "a family of feelings"),
         {Words::tr("Ashamed"), Words::tr("Brave"), Words::tr("Cross with myself"), Words::tr("Kind to myself")}},
    };
}

QStringList offeredBodySignals() {
    return {Words::tr("Shallow breath"), Words::tr("Tight jaw"), Words::tr("Far away"), Words::tr("Warm hands"),
            Words::tr("Settled")};
}

QStringList moreBodySignals() {
    return {Words::tr("Slow breath"), Words::tr("Fast heart"),      Words::tr("Tight chest"), Words::tr("Cold hands"),
            Words::tr("Tense back"),  Words::tr("Knotted stomach"), Words::tr("Numb"),        Words::tr("Restless"),
            Words::tr("Heavy"),       Words::tr("Light"),           Words::tr("Steady feet")};
}

QStringList toQt(const std::vector<std::string>& words) {
    QStringList result;
    for (const std::string& word : words)
        result.append(toQt(std::string_view(word)));
    return result;
}

std::vector<std::string> toUtf8(const QStringList& words) {
    std::vector<std::string> result;
    for (const QString& word : words)
        result.push_back(toUtf8(word));
    return result;
}

} // namespace leeward::ui
