#include "ui/plan/plan_words.h"

#include "ui/base/sentences.h"
#include "ui/base/text.h"

#include <QCoreApplication>

namespace leeward::ui {

using records::Level;
using records::NoticedBy;
using records::NoticeKind;

namespace {

struct PlanWords {
    Q_DECLARE_TR_FUNCTIONS(leeward::ui::PlanWords)
};

using Words = PlanWords;

} // namespace

QString invitationTo(Level level) {
    switch (level) {
    case Level::Green:
        return Words::tr("A word for when it is good as it is.");
    case Level::Yellow:
        return Words::tr("A word for slower, or something else.");
    case Level::None:
    case Level::Red:
        break;
    }
    return Words::tr("A word for stop. No reason needed.");
}

Icon iconOf(NoticedBy noticedBy) {
    switch (noticedBy) {
    case NoticedBy::Sight:
        return Icon::Signal;
    case NoticedBy::Sound:
        return Icon::Sensation;
    case NoticedBy::Touch:
        return Icon::Taps;
    case NoticedBy::Unsaid:
        break;
    }
    return Icon::Else;
}

QString spoken(const LineView& line) {
    QStringList parts{line.text, meansOf(line.level), line.meaning};
    parts << line.steps << line.note << line.notice << line.change << line.whose;
    return inSentences(parts);
}

QString wholeWording(const records::PlanLine& line) {
    QStringList parts{toQt(line.text)};
    if (line.level != Level::None)
        parts << meansOf(line.level);
    parts << toQt(line.meaning) << toQt(line.contrary);
    for (const std::string& step : line.steps)
        parts << toQt(step);
    return inSentences(parts);
}

QString wordsOnce(const records::PlanLine& talked, const records::PlanLine& now) {
    QStringList parts;
    if (talked.level != now.level)
        parts << meansOf(talked.level);
    for (const auto part : {&records::PlanLine::text, &records::PlanLine::meaning, &records::PlanLine::contrary})
        if (talked.*part != now.*part)
            parts << toQt(talked.*part);
    if (talked.steps != now.steps)
        for (const std::string& step : talked.steps)
            parts << toQt(step);
    return inSentences(parts);
}

QString spokenEdit(const LineView& line) {
    const QString about = inSentences(QStringList{line.text, meansOf(line.level)} + line.steps);
    if (line.whose.isEmpty())
        return Words::tr("%1 Edit").arg(about);
    if (line.isRemoved)
        return Words::tr("%1 %2, bring back").arg(about, line.whose);
    return line.isMine ? Words::tr("%1 %2, edit").arg(about, line.whose)
                       : Words::tr("%1 %2, suggest a change").arg(about, line.whose);
}

QString editWords(const LineView& line) {
    if (line.isRemoved)
        return Words::tr("Bring back");
    return line.isMine ? Words::tr("Edit") : Words::tr("Suggest…");
}

std::optional<Icon> editIcon(const LineView& line) {
    if (!line.isMine)
        return std::nullopt;
    return line.isRemoved ? Icon::Back : Icon::Edit;
}

NoticeWords wordsFor(NoticeKind kind, const QString& line, const QString& other) {
    switch (kind) {
    case NoticeKind::NeedsRedWord:
        return {
            Words::tr("Needed: a word for stop."),
            Words::tr("A plain “no”, “stop” or “wait” always counts. A word of your own is easier to say for some.")};
    case NoticeKind::NeedsRedSignal:
        return {Words::tr("Needed: a signal for stop that takes no words."),
                Words::tr("Someone who can’t speak has only that.")};
    case NoticeKind::NeedsSignalWithoutSight:
        return {Words::tr("Needed: a signal for stop that is heard or felt."),
                Words::tr("In the dark, or with eyes closed, one that must be seen is missed.")};
    case NoticeKind::MeansStop:
        return {Words::tr("Needed: “%1” means stop, so it can’t mean anything else.").arg(line),
                Words::tr("It doesn’t count as green or yellow. Another word would.")};
    case NoticeKind::SoundsAlike:
        return {Words::tr("Worth a thought: “%1” and “%2” sound alike.").arg(line, other),
                Words::tr("In the dark, or half asleep, one can be heard as the other.")};
    case NoticeKind::LongWord:
        return {Words::tr("Worth a thought: “%1” is a long word.").arg(line),
                Words::tr("One or two syllables are easier to say when speaking is hard.")};
    case NoticeKind::IsAName:
        return {Words::tr("Worth a thought: “%1” is a name.").arg(line),
                Words::tr("It is said for other reasons, too.")};
    case NoticeKind::CommonWord:
        return {Words::tr("Worth a thought: “%1” is said every day.").arg(line),
                Words::tr("A word that is rarely said stands out more.")};
    }
    return {};
}

QString shortWordsFor(NoticeKind kind, const QString& other) {
    switch (kind) {
    case NoticeKind::SoundsAlike:
        return Words::tr("Sounds like “%1”").arg(other);
    case NoticeKind::LongWord:
        return Words::tr("A long word");
    case NoticeKind::IsAName:
        return Words::tr("A name");
    case NoticeKind::CommonWord:
        return Words::tr("Said every day");
    case NoticeKind::MeansStop:
        return Words::tr("Means stop, and does not count here");
    case NoticeKind::NeedsRedWord:
    case NoticeKind::NeedsRedSignal:
    case NoticeKind::NeedsSignalWithoutSight:
        break;
    }
    return {};
}

} // namespace leeward::ui
