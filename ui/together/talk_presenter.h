#pragma once

#include "core/records/plan_section.h"
#include "core/records/plan_state.h"
#include "ui/base/page_context.h"
#include "ui/errors/error_text.h"
#include "ui/together/talk_line.h"

#include <QObject>

#include <optional>
#include <set>
#include <vector>

namespace leeward::ui {

/// Which of the two: who opened the session, or who came to it.
enum class Seat : std::uint8_t { First, Second };

/// Decides for talking the plan through: which section is read, what of it, and when it is talked through. Who pressed
/// is known here alone, and forgotten with the section, the opening or any change.
class TalkPresenter final : public QObject {
    Q_OBJECT

public:
    /// Everything in \p context outlives it.
    explicit TalkPresenter(const PageContext& context, QObject* parent = nullptr);

    /// A new time together: nothing is pressed, nothing was put off, and the first section is in hand.
    void begin();

    /// It is over: what was pressed and put off is known no more.
    void forget();

    /// Reads the section in hand anew. What was pressed is forgotten if it says something else now.
    void load();

    /// The section in hand; nothing when there is none to talk about.
    std::optional<records::PlanSection> section() const { return m_section; }
    records::SectionState state() const { return m_state; }

    /// What is read: in a draft everything, else what changed; and the lines that are as they were.
    const std::vector<TalkLine>& lines() const { return m_lines; }
    const std::vector<TalkLine>& others() const { return m_others; }

    /// Whether the section could be marked: it has something to talk about, and stop has what it needs.
    bool canMark() const;

    /// Whether the section's safety check misses something that stop needs.
    bool isUnready() const { return m_isUnready; }

    const TalkPeople& people() const { return m_people; }
    bool hasPressed(Seat seat) const { return m_pressed.contains(seat); }

    /// One of them says that they have, or takes that back. With both, the section is talked through.
    void press(Seat seat);

    /// To the next section that has something to talk about; round and round.
    void another();
    bool hasAnother() const;

    /// The same, and this one does not come of itself again in this time together.
    void later();

    /// Gives a line the words back that were talked through; a new one goes out. Its writer presses.
    void putBack(const Id<records::PlanLine>& id);

    /// What did not go as hoped, if anything.
    const std::optional<ErrorText>& problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

    /// Another section is in hand than the one in which something was pressed.
    void wentOn();

    /// Both have pressed, and it is kept.
    void marked();

private:
    using Section = records::PlanSection;
    std::vector<Section> openSections() const;
    void take(const std::optional<Section>& section);
    void read();
    void goOnTo(const std::optional<Section>& section);
    bool mark();
    bool lacksWhatStopNeeds() const;

    PageContext m_context;
    TalkPeople m_people;
    std::optional<Section> m_section;
    records::SectionState m_state = records::SectionState::Draft;
    std::vector<records::ComparedLine> m_compared;
    std::vector<TalkLine> m_lines;
    std::vector<TalkLine> m_others;
    std::set<Section> m_later;
    std::set<Seat> m_pressed;
    bool m_isUnready = false;
    std::optional<ErrorText> m_problem;
};

} // namespace leeward::ui
