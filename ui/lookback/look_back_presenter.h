#pragma once

#include "core/base/clock.h"
#include "core/records/felt_course.h"
#include "core/store/entries.h"
#include "ui/base/paper_offer.h"

#include <QDate>
#include <QObject>
#include <QStringList>

#include <vector>

namespace leeward::vault {
class Session;
}

namespace leeward::ui {

/// The days that are looked back on.
struct LookBackSpan {
    enum class Kind { FourWeeks, TwelveWeeks, Everything, OwnDays };
    Kind kind = Kind::TwelveWeeks;
    QDate from{};  ///< of OwnDays: the first day; invalid for no such limit, also below
    QDate until{}; ///< the last day
    bool operator==(const LookBackSpan&) const = default;
};

/// A small win or a detour.
struct OwnLine {
    QString words;
    QString day;
    bool operator==(const OwnLine&) const = default;
};

/// Reads what looking back shows. It counts nothing and compares nothing.
class LookBackPresenter final : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    LookBackPresenter(vault::Session& session, const base::Clock& clock, QObject* parent = nullptr);

    /// Whether this person wants to look back; kept in their own space. False when it could not be kept.
    bool isOn() const;
    bool switchOn();
    bool switchOff();

    const LookBackSpan& span() const { return m_span; }
    void setSpan(const LookBackSpan& span);

    /// Reads everything anew.
    void refresh();

    /// Every small win of these days, instead of the newest few.
    void showAllWins();

    /// How safe it felt, the oldest first, and its course.
    const std::vector<records::FeltMoment>& moments() const { return m_moments; }
    const std::vector<std::vector<records::CoursePoint>>& course() const { return m_course; }

    /// The days that a picture spans; both valid when there are moments().
    QDate firstDay() const { return m_first; }
    QDate lastDay() const { return m_last; }

    /// Feelings, the one chosen last first; small wins and detours, the newest first.
    const QStringList& feelings() const { return m_feelings; }
    const std::vector<OwnLine>& wins() const { return m_wins; }
    const std::vector<OwnLine>& detours() const { return m_detours; }

    /// What they wrote that helped, the newest first, each once.
    const QStringList& helped() const { return m_helped; }

    /// All of it for paper, to choose from. As it stands now.
    PaperOffer offer() const;

    /// Whether showAllWins() would show more.
    bool hasMoreWins() const { return m_hasMoreWins; }

    /// Whether there is nothing at all in these days.
    bool isEmpty() const;

Q_SIGNALS:
    /// Everything may be another.
    void changed();

private:
    enum class Wins { Few, All };
    QDate today() const;
    store::TimeSpan timeSpan() const;
    base::Time beginOf(const QDate& day) const;
    void findDays();
    std::vector<OwnLine> lines(records::EntryKind kind, std::size_t limit) const;
    QStringList readHelped() const;

    vault::Session& m_session;
    const base::Clock& m_clock;
    LookBackSpan m_span;
    Wins m_whichWins = Wins::Few;
    std::vector<records::FeltMoment> m_moments;
    std::vector<std::vector<records::CoursePoint>> m_course;
    QDate m_first;
    QDate m_last;
    QStringList m_feelings;
    std::vector<OwnLine> m_wins;
    std::vector<OwnLine> m_detours;
    QStringList m_helped;
    bool m_hasMoreWins = false;
};

/// The day as Qt's.
QDate toQt(records::FeltDay day);

} // namespace leeward::ui
