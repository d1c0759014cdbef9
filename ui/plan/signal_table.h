#pragma once

#include "ui/base/place.h"
#include "ui/plan/plan_views.h"
#include "ui/plan/suggestions.h"

#include <QFrame>
#include <QPointer>

#include <vector>

class QVBoxLayout;

namespace leeward::ui {

class Button;
class ChipFlow;
class SignalRow;
class TextLabel;
class Theme;

/// "Signals, and plain words": the two rows that always stand, then the signals, then suggestions while one is needed.
class SignalTable final : public QFrame {
    Q_OBJECT

public:
    SignalTable(const Theme& theme, PlanOf planOf, QWidget* parent = nullptr);

    /// Shows \p lines. Rows that stay keep the focus.
    void show(const std::vector<LineView>& lines);

    /// Shows chips to pick a signal from; none takes them away.
    void suggest(const std::vector<Suggestion>& suggestions);

    /// Puts \p editor below the row of \p id, or at the end if it has none.
    void hold(QWidget* editor, const Id<records::PlanLine>& id);

    void setReflow(Reflow reflow);

    /// Gives the focus to what edits the signal \p id; false if it is not here.
    bool focusRow(const Id<records::PlanLine>& id);

Q_SIGNALS:
    void addRequested();
    void picked(const leeward::ui::Suggestion& suggestion);
    void editRequested(const leeward::Id<leeward::records::PlanLine>& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeHead(PlanOf planOf);
    void addFixedRows();
    QWidget* makeSuggestions();
    void rebuild(const std::vector<LineView>& lines);
    void measure();

    const Theme& m_theme;
    Reflow m_reflow = Reflow::Wide;
    QVBoxLayout* m_column;
    std::vector<TextLabel*> m_titles;
    QWidget* m_head; ///< after what making it sets
    std::vector<SignalRow*> m_fixed;
    std::vector<SignalRow*> m_rows;
    QVBoxLayout* m_suggestionColumn = nullptr;
    QWidget* m_suggestions; ///< after what making it sets
    ChipFlow* m_chips = nullptr;
    std::vector<Suggestion> m_suggested;
    QPointer<QWidget> m_held; ///< the editor, while it is among the rows
};

} // namespace leeward::ui
