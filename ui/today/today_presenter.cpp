#include "ui/today/today_presenter.h"

#include "core/base/text.h"
#include "core/records/signal_check.h"
#include "core/vault/session.h"
#include "ui/base/level_look.h"
#include "ui/base/page_context.h"
#include "ui/base/sentences.h"
#include "ui/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace leeward::ui {

using records::Level;
using records::LineKind;
using records::PlanLine;
using records::StandingLine;

namespace {

struct TodayWords {
    Q_DECLARE_TR_FUNCTIONS(leeward::ui::TodayWords)
};

using Words = TodayWords;

constexpr std::size_t kSmallWins = 2;
constexpr qsizetype kSignalsAtAGlance = 3;
constexpr qsizetype kLettersOfAWin = 140;

int hourOf(const base::LocalTime& time) {
    using namespace std::chrono;
    const auto local = time.at + time.utcOffset;
    return static_cast<int>(duration_cast<hours>(local - floor<days>(local)).count());
}

/// What a line asks for, shortly: its meaning, or else the first step.
QString fewWords(const PlanLine& line) {
    if (!base::trimmed(line.meaning).empty())
        return toQt(line.meaning);
    return line.steps.empty() ? QString() : toQt(line.steps.front());
}

/// Of two: the wording talked through and what was tightened since, whatever stands in the shared space.
std::vector<StandingLine> whatCounts(vault::Session& session) {
    constexpr auto kSection = records::PlanSection::WordsAndSignals;
    if (session.isOfTwo())
        return session.ourPlan().standing(kSection).value_or(std::vector<StandingLine>());
    std::vector<StandingLine> lines;
    const auto stored = session.myPlan().section(kSection);
    if (stored)
        for (const PlanLine& line : *stored)
            if (!isContraryToStop(line, *stored))
                lines.push_back({line});
    return lines;
}

/// Said of a line that its writer tightened alone.
QString whoseWords(const vault::Session& session, const PlanLine& line) {
    if (line.owner == session.me().id)
        return Words::tr("Stricter since you talked, in your words");
    const auto other = session.other();
    const QString name = other ? toQt(other->name) : QString();
    return name.isEmpty() ? Words::tr("Stricter since you talked, in the other person’s words")
                          : Words::tr("Stricter since you talked, in %1’s words", "a name").arg(name);
}

QString firstLine(const std::string& text) {
    const QString line = toQt(text).trimmed().section(u'\n', 0, 0).trimmed();
    return line.size() <= kLettersOfAWin ? line : line.left(kLettersOfAWin) + u'…';
}

} // namespace

TodayPresenter::TodayPresenter(const PageContext& context) : m_session(context.session), m_clock(context.clock) {}

void TodayPresenter::load() {
    m_isOfTwo = m_session.isOfTwo();
    readPlan();
    readPlanGlance();
    readChangedWords();
    readDraft();
    readSmallWins();
    // Counting them all would read a whole index.
    const auto newest = m_session.entries().newestFirst({}, 1, std::nullopt);
    m_hasEntries = newest && !newest->empty();
}

QString TodayPresenter::greeting() const {
    const int hour = hourOf(m_clock.localNow());
    const QString name = toQt(m_session.me().name);
    if (hour < 5)
        return name.isEmpty() ? Words::tr("Hello") : Words::tr("Hello, %1").arg(name);
    if (hour < 12)
        return name.isEmpty() ? Words::tr("Good morning") : Words::tr("Good morning, %1").arg(name);
    if (hour < 18)
        return name.isEmpty() ? Words::tr("Good afternoon") : Words::tr("Good afternoon, %1").arg(name);
    return name.isEmpty() ? Words::tr("Good evening") : Words::tr("Good evening, %1").arg(name);
}

void TodayPresenter::readPlan() {
    const std::vector<StandingLine> lines = whatCounts(m_session);
    m_hasPlan = !lines.empty();
    m_words.clear();
    for (const Level level : kLevels)
        for (const auto& [line, isStricter] : lines)
            if (line.kind == LineKind::Word && line.level == level)
                m_words.push_back(
                    {level, toQt(line.text),
                     inSentences({nameOf(level), fewWords(line).isEmpty() ? usualOf(level) : fewWords(line),
                                  isStricter ? whoseWords(m_session, line) : QString()})});
    m_tightenedSignals = tightenedBeyondStop(lines);
    const QStringList stops = stopsWithoutWords(lines);
    if (stops.isEmpty())
        m_withoutWords = Words::tr("Silence and going still mean stop.");
    else if (stops.size() == 1)
        m_withoutWords = Words::tr("%1 This means stop. So do silence and going still.").arg(inSentences(stops));
    else
        m_withoutWords =
            Words::tr("%1 Each of these means stop. So do silence and going still.").arg(inSentences(stops));
}

/// An early sign, and what helps with it or else the first of what helps at all.
void TodayPresenter::readPlanGlance() {
    m_planGlance.clear();
    m_appointment.reset();
    using Support = settings::SpaceChoices::Support;
    using Kind = Support::Kind;
    const auto support = m_session.choices().support();
    const auto first = [&support](Kind kind) { return std::ranges::find(support, kind, &Support::kind); };
    if (const auto next = first(Kind::Appointment); next != support.end())
        m_appointment = AppointmentGlance{toQt(next->name), toQt(next->reach)};
    if (m_isOfTwo)
        return;
    const auto add = [this](Icon icon, const std::string& words, const QString& what, const Destination& destination) {
        const QString line = firstLine(words);
        if (!line.isEmpty())
            m_planGlance.push_back({icon, line, what, destination});
    };
    const auto linesOf = [this](records::PlanSection section) {
        return m_session.myPlan().section(section).value_or(std::vector<PlanLine>());
    };
    const auto planAt = [](records::PlanSection section) {
        return Destination{PageName::MyPlan, std::nullopt, std::nullopt, section};
    };
    const auto signs = linesOf(records::PlanSection::EarlySigns);
    const auto sign = std::ranges::find(signs, LineKind::Sign, &PlanLine::kind);
    if (sign != signs.end())
        add(Icon::Sensation, sign->text, Words::tr("An early sign in me"), planAt(records::PlanSection::EarlySigns));
    const auto helps = linesOf(records::PlanSection::Grounding);
    if (sign != signs.end() && !base::trimmed(sign->meaning).empty())
        add(Icon::Warmth, sign->meaning, Words::tr("What helps first"), planAt(records::PlanSection::EarlySigns));
    else if (!helps.empty())
        add(Icon::Warmth, helps.front().text, Words::tr("What helps first"), planAt(records::PlanSection::Grounding));
    if (const auto person = first(Kind::Person); person != support.end())
        add(Icon::Person, person->name, toQt(person->note), {PageName::Support, std::nullopt, std::nullopt});
}

void TodayPresenter::readChangedWords() {
    m_changedWords.reset();
    if (!m_isOfTwo)
        return;
    const auto differences = m_session.ourPlan().differences();
    if (!differences || differences->empty())
        return;
    const store::Difference& first = differences->front();
    m_changedWords = (first.mine ? first.mine : first.theirs)->section;
}

QStringList TodayPresenter::stopsWithoutWords(const std::vector<StandingLine>& lines) const {
    QStringList stops;
    for (const auto& [line, isStricter] : lines) {
        if (line.kind != LineKind::Signal || line.level != Level::Red)
            continue;
        // The card is small, but what somebody tightened is never left out.
        if (isStricter)
            stops << Words::tr("%1 (%2)", "a signal; whose words").arg(toQt(line.text), whoseWords(m_session, line));
        else if (stops.size() < kSignalsAtAGlance)
            stops << toQt(line.text);
    }
    return stops;
}

/// The card leaves out what does not mean stop, but nothing that counts at once.
QStringList TodayPresenter::tightenedBeyondStop(const std::vector<StandingLine>& lines) const {
    QStringList said;
    for (const auto& [line, isStricter] : lines)
        if (isStricter && line.kind == LineKind::Signal && line.level != Level::Red)
            said << inSentences({toQt(line.text), meansOf(line.level), fewWords(line), whoseWords(m_session, line)});
    return said;
}

void TodayPresenter::readDraft() {
    const auto row = m_session.entries().newestDraft().value_or(std::nullopt);
    m_draft.reset();
    if (!row)
        return;
    const QString title = toQt(row->title).trimmed();
    m_draft = EntryGlance{row->id, title.isEmpty() ? Words::tr("A page you began") : title,
                          Words::tr("Draft from %1").arg(dayText(row->writtenAt))};
}

void TodayPresenter::readSmallWins() {
    store::EntryFilter wins;
    wins.kind = records::EntryKind::SmallWin;
    const auto rows =
        m_session.entries().newestFirst(wins, kSmallWins + 1, std::nullopt).value_or(std::vector<store::EntryRow>());
    m_smallWins.clear();
    for (const store::EntryRow& row : rows) {
        const QString words = firstLine(base::trimmed(row.title).empty() ? row.beginning : row.title);
        const bool isTheDraft = m_draft && m_draft->id == row.id;
        if (!words.isEmpty() && !isTheDraft && m_smallWins.size() < kSmallWins)
            m_smallWins.push_back({row.id, words, {}});
    }
}

std::vector<FirstStep> TodayPresenter::firstSteps() const {
    std::vector<FirstStep> steps;
    if (!m_hasPlan && m_isOfTwo)
        steps.push_back({Icon::Stop,
                         Words::tr("Choose how we stop"),
                         Words::tr("A word, a signal without words, and what happens next"),
                         {PageName::OurPlan, std::nullopt, std::nullopt}});
    if (!m_hasPlan && !m_isOfTwo)
        steps.push_back({Icon::Stop,
                         Words::tr("Choose how I stop"),
                         Words::tr("A word, a signal without words, and what happens next"),
                         {PageName::MyPlan, std::nullopt, std::nullopt}});
    if (!m_hasEntries)
        steps.push_back({Icon::Journal,
                         Words::tr("Write a first page"),
                         Words::tr("A word is enough. So is nothing."),
                         {PageName::Journal, std::nullopt, records::EntryKind::FreeWriting}});
    return steps;
}

} // namespace leeward::ui
