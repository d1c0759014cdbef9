#pragma once

#include "core/base/clock.h"
#include "core/records/entry.h"
#include "core/records/plan_state.h"
#include "core/store/entries.h"
#include "ui/base/destination.h"
#include "ui/base/icon_set.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace leeward::vault {
class Session;
}

namespace leeward::ui {

struct PageContext;

/// One word on the card at a glance.
struct GlanceWord {
    records::Level level;
    QString word;
    QString words; ///< what it means, in a few words
    bool operator==(const GlanceWord&) const = default;
};

/// The draft to go on with, or a small win.
struct EntryGlance {
    Id<records::Entry> id;
    QString title;
    QString when; ///< "Draft from 17 November"; empty for small wins
    bool operator==(const EntryGlance&) const = default;
};

/// A line of My plan, or somebody to turn to, at a glance.
struct PlanGlance {
    Icon icon;
    QString words;
    QString what; ///< what it is: "An early sign in me"
    Destination destination;
};

/// An appointment of one's own, in one's own words.
struct AppointmentGlance {
    QString who;
    QString when; ///< may be empty
};

/// Something one could begin with.
struct FirstStep {
    Icon icon;
    QString title;
    QString words;
    Destination destination;
};

/// Decides what Today has to say. What has nothing to say is absent.
class TodayPresenter {
public:
    /// Everything in \p context outlives it.
    explicit TodayPresenter(const PageContext& context);

    /// Reads everything anew.
    void load();

    /// "Good evening, Noor", by this computer's clock.
    QString greeting() const;

    /// Whether there is a plan of two; then it is the one at a glance.
    bool isOfTwo() const { return m_isOfTwo; }

    /// The page of the plan at a glance.
    PageName planPage() const { return m_isOfTwo ? PageName::OurPlan : PageName::MyPlan; }

    /// The words, green to red, none twice; empty when there are none.
    const std::vector<GlanceWord>& words() const { return m_words; }

    /// What means stop without words, in one or two sentences.
    const QString& withoutWords() const { return m_withoutWords; }

    /// Signals that somebody tightened alone and that do not mean stop, a sentence or two each.
    const QStringList& tightenedSignals() const { return m_tightenedSignals; }

    /// Where a line of one's own is that is not as it was saved; nothing when there is none.
    std::optional<records::PlanSection> changedWords() const { return m_changedWords; }

    /// For one alone: an early sign, what helps first, somebody to turn to; what is not written down is absent.
    const std::vector<PlanGlance>& planGlance() const { return m_planGlance; }

    /// The first of one's appointments; nothing when there is none.
    const std::optional<AppointmentGlance>& appointment() const { return m_appointment; }

    const std::optional<EntryGlance>& draft() const { return m_draft; }

    /// The last two.
    const std::vector<EntryGlance>& smallWins() const { return m_smallWins; }

    /// What one could begin with, of what nobody has begun.
    std::vector<FirstStep> firstSteps() const;

private:
    void readPlan();
    void readPlanGlance();
    void readChangedWords();
    QStringList stopsWithoutWords(const std::vector<records::StandingLine>& lines) const;
    QStringList tightenedBeyondStop(const std::vector<records::StandingLine>& lines) const;
    void readDraft();
    void readSmallWins();

    vault::Session& m_session;
    const base::Clock& m_clock;
    bool m_isOfTwo = false;
    std::vector<GlanceWord> m_words;
    QString m_withoutWords;
    QStringList m_tightenedSignals;
    std::optional<records::PlanSection> m_changedWords;
    std::vector<PlanGlance> m_planGlance;
    std::optional<AppointmentGlance> m_appointment;
    std::optional<EntryGlance> m_draft;
    std::vector<EntryGlance> m_smallWins;
    bool m_hasPlan = false;
    bool m_hasEntries = false;
};

} // namespace leeward::ui
