#include "ui/lookback/look_back_presenter.h"

#include "core/vault/session.h"
#include "ui/base/text.h"

#include <QLocale>

#include <algorithm>

namespace leeward::ui {

using records::EntryKind;
using settings::SpaceChoices;
using std::chrono::days;

namespace {

constexpr int kFourWeeks = 28;
constexpr int kTwelveWeeks = 84;
constexpr std::size_t kFew = 4;
constexpr std::size_t kMost = 500;
constexpr qsizetype kMostFeelings = 48;
constexpr std::size_t kMostAnswers = 50; ///< looked at, to find kMostHelped that differ
constexpr qsizetype kMostHelped = 6;
constexpr qsizetype kLettersOfALine = 160;

/// The average reaches further where more days share a picture.
constexpr int kDaysPerReach = 24;
constexpr days kLeastReach{3};
constexpr days kMostReach{30};

QDate firstOfAll() {
    return {1970, 1, 1};
}

/// The first line of \p text, and no more of it than stands in a list.
QString firstLineOf(const QString& text) {
    const QString line = text.trimmed().section(u'\n', 0, 0).trimmed();
    return line.size() <= kLettersOfALine ? line : line.left(kLettersOfALine) + u'…';
}

/// What a line says of itself: its title, or else its first line.
QString wordsOf(const store::EntryRow& row) {
    const QString title = firstLineOf(toQt(row.title));
    return title.isEmpty() ? firstLineOf(toQt(row.beginning)) : title;
}

} // namespace

QDate toQt(records::FeltDay day) {
    return firstOfAll().addDays(day.time_since_epoch().count());
}

LookBackPresenter::LookBackPresenter(vault::Session& session, const base::Clock& clock, QObject* parent)
    : QObject(parent), m_session(session), m_clock(clock) {}

bool LookBackPresenter::isOn() const {
    return m_session.choices().lookingBack() == SpaceChoices::LookingBack::On;
}

bool LookBackPresenter::switchOn() {
    const bool isKept = m_session.choices().setLookingBack(SpaceChoices::LookingBack::On).has_value();
    refresh();
    return isKept;
}

bool LookBackPresenter::switchOff() {
    const bool isKept = m_session.choices().setLookingBack(SpaceChoices::LookingBack::Off).has_value();
    refresh();
    return isKept;
}

void LookBackPresenter::setSpan(const LookBackSpan& span) {
    m_span = span;
    m_whichWins = Wins::Few;
    refresh();
}

void LookBackPresenter::showAllWins() {
    m_whichWins = Wins::All;
    refresh();
}

QDate LookBackPresenter::today() const {
    return toQt(records::dayOf(m_clock.localNow()));
}

base::Time LookBackPresenter::beginOf(const QDate& day) const {
    return base::Time(days(firstOfAll().daysTo(day))) - m_clock.localNow().utcOffset;
}

store::TimeSpan LookBackPresenter::timeSpan() const {
    store::TimeSpan span;
    switch (m_span.kind) {
    case LookBackSpan::Kind::FourWeeks:
        span.from = beginOf(today().addDays(1 - kFourWeeks));
        break;
    case LookBackSpan::Kind::TwelveWeeks:
        span.from = beginOf(today().addDays(1 - kTwelveWeeks));
        break;
    case LookBackSpan::Kind::Everything:
        break;
    case LookBackSpan::Kind::OwnDays:
        if (m_span.from.isValid())
            span.from = beginOf(m_span.from);
        if (m_span.until.isValid())
            span.until = beginOf(m_span.until.addDays(1));
        break;
    }
    return span;
}

void LookBackPresenter::refresh() {
    m_moments.clear();
    m_course.clear();
    m_feelings.clear();
    m_wins.clear();
    m_detours.clear();
    m_helped.clear();
    m_hasMoreWins = false;
    if (isOn()) {
        const store::TimeSpan span = timeSpan();
        m_moments = m_session.entries().felt(span).value_or(std::vector<records::FeltMoment>{});
        const auto feelings = m_session.entries().feelingsIn(span).value_or(std::vector<std::string>{});
        for (const std::string& feeling : feelings)
            if (m_feelings.size() < kMostFeelings && !m_feelings.contains(toQt(feeling), Qt::CaseInsensitive))
                m_feelings.append(toQt(feeling));
        m_wins = lines(EntryKind::SmallWin, m_whichWins == Wins::All ? kMost : kFew + 1);
        m_hasMoreWins = m_whichWins == Wins::Few && m_wins.size() > kFew;
        if (m_hasMoreWins)
            m_wins.pop_back();
        m_detours = lines(EntryKind::Detour, kFew);
        m_helped = readHelped();
        findDays();
    }
    Q_EMIT changed();
}

/// From the first day that was asked for, or that says something, to the last.
void LookBackPresenter::findDays() {
    m_first = m_last = {};
    if (m_moments.empty())
        return;
    m_first = toQt(records::dayOf(m_moments.front().writtenAt));
    m_last = toQt(records::dayOf(m_moments.back().writtenAt));
    if (m_span.kind == LookBackSpan::Kind::FourWeeks || m_span.kind == LookBackSpan::Kind::TwelveWeeks) {
        const int asked = m_span.kind == LookBackSpan::Kind::FourWeeks ? kFourWeeks : kTwelveWeeks;
        m_first = std::min(m_first, today().addDays(1 - asked));
        m_last = std::max(m_last, today());
    } else if (m_span.kind == LookBackSpan::Kind::OwnDays) {
        m_first = m_span.from.isValid() ? std::min(m_first, m_span.from) : m_first;
        m_last = m_span.until.isValid() ? std::max(m_last, m_span.until) : m_last;
    }
    const days reach{m_first.daysTo(m_last) / kDaysPerReach};
    m_course = records::courseOf(m_moments, std::clamp(reach, kLeastReach, kMostReach));
}

std::vector<OwnLine> LookBackPresenter::lines(EntryKind kind, std::size_t limit) const {
    const store::TimeSpan span = timeSpan();
    store::EntryFilter filter;
    filter.kind = kind;
    filter.from = span.from;
    filter.until = span.until;
    const auto rows =
        m_session.entries().newestFirst(filter, limit, std::nullopt).value_or(std::vector<store::EntryRow>{});
    std::vector<OwnLine> found;
    for (const store::EntryRow& row : rows) {
        const QDate day = toQt(records::dayOf(row.writtenAt));
        const QString format = day.year() == today().year() ? tr("d MMMM", "date format of QLocale")
                                                            : tr("d MMMM yyyy", "date format of QLocale");
        if (const QString words = wordsOf(row); !words.isEmpty())
            found.push_back({words, QLocale().toString(day, format)});
    }
    return found;
}

QStringList LookBackPresenter::readHelped() const {
    const auto answers =
        m_session.entries()
            .answersTo(records::Question::HelpedByOneNotch, EntryKind::AfterHardMoment, timeSpan(), kMostAnswers)
            .value_or(std::vector<std::string>{});
    QStringList helped;
    for (const std::string& answer : answers) {
        const QString line = firstLineOf(toQt(answer));
        if (!line.isEmpty() && !helped.contains(line) && helped.size() < kMostHelped)
            helped.append(line);
    }
    return helped;
}

bool LookBackPresenter::isEmpty() const {
    return m_moments.empty() && m_feelings.isEmpty() && m_wins.empty() && m_detours.empty() && m_helped.isEmpty();
}

} // namespace leeward::ui
