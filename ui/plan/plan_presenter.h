#pragma once

#include "core/records/signal_check.h"
#include "ui/plan/line_writer.h"

#include <string>
#include <vector>

namespace leeward::ui {

/// Decides what stands in Words and signals and what may be done with it. Widgets ask it, and show what it says.
class PlanPresenter final : public LineWriter {
    Q_OBJECT

public:
    /// Everything in \p context outlives it.
    PlanPresenter(const PageContext& context, PlanOf planOf, QObject* parent = nullptr);

    /// The words of a level, in order.
    std::vector<LineView> words(records::Level level) const;

    /// The signals, in order; the two fixed rows are not among them.
    std::vector<LineView> signalLines() const;

    /// What the safety check had to say when it last looked. What was kept is not mentioned.
    const std::vector<NoticeView>& notices() const { return m_notices; }

    /// Whether a person may add a word of their own to a level: none of its words is theirs.
    bool canAddWord(records::Level level) const;

    /// Signals for stop to pick from, without those in the plan.
    std::vector<Suggestion> openSuggestions() const;

    /// Whether the check misses a signal, so that suggestions stand in the table.
    bool needsSignal() const;

    EditorShape editorFor(const records::PlanLine& line) const override;

    /// Looks at the safety check again, the line in hand as it is now.
    void review();

    /// Adds the small whole to begin from; undo() takes it out again.
    void addExample();

    /// Answers "Keep both": the notice is not mentioned again until one of its words changes.
    void keep(const std::string& key);

protected:
    void look() override;

private:
    std::vector<LineView> viewsOf(records::LineKind kind, records::Level level) const;
    LineView viewOf(const records::PlanLine& line) const;
    QString noticeOn(const LineId& id) const;
    std::vector<std::string> names() const;
    NoticeView viewOf(const records::SignalNotice& notice) const;
    bool concernsMe(const records::SignalNotice& notice) const;
    QString textOf(const std::optional<LineId>& id) const;

    std::vector<records::SignalNotice> m_found;
    std::vector<NoticeView> m_notices;
};

} // namespace leeward::ui
