#pragma once

#include "ui/base/place.h"
#include "ui/plan/plan_views.h"

#include <QWidget>

#include <map>

class QBoxLayout;
class QVBoxLayout;

namespace leeward::ui {

class ChoiceBand;
class LevelCard;
class LineEditor;
class PlanPresenter;
class SafetyBand;
class SectionHead;
class SignalTable;
class SuggestEditor;
class TakenOut;
class TalkBands;
class Theme;

/// Words and signals: what to say, what to show, and what it means. Shows what the presenter says.
class WordsSection final : public QWidget {
    Q_OBJECT

public:
    WordsSection(const Theme& theme, PlanPresenter& presenter, QWidget* parent = nullptr);

    /// Shows everything anew, as far as it changed.
    void refresh();

    /// Says whether the words are on disk.
    void refreshSaved();

    void setReflow(Reflow reflow);

    /// Puts \p widget above what the section says about being talked through.
    void addAboveBands(QWidget& widget);

    /// Begins a new word or signal and gives the keyboard to it.
    void beginLine(records::LineKind kind, records::Level level);

    /// Gives the keyboard to a line, or to its editor when it is in hand; when it is gone, to what adds one.
    void goTo(const Id<records::PlanLine>& id);

    /// Closes the line in hand and gives the focus back to what opened it.
    void finish();

Q_SIGNALS:
    /// A field of the line in hand is written, for now.
    void fieldLeft();

    /// This should be seen.
    void revealRequested(QWidget* widget);

private:
    void build();
    void connectParts();
    void placeEditor();
    void openEditor();
    void openLine(const Id<records::PlanLine>& id);
    void removeLine();
    void focusLine(const Id<records::PlanLine>& id, records::LineKind kind, records::Level level);

    const Theme& m_theme;
    PlanPresenter& m_presenter;
    Reflow m_reflow = Reflow::Wide;
    QVBoxLayout* m_column;
    SectionHead* m_head = nullptr;
    SafetyBand* m_safety = nullptr;
    QBoxLayout* m_cardRow = nullptr;
    std::map<records::Level, LevelCard*> m_cards;
    SignalTable* m_signals = nullptr;
    LineEditor* m_editor = nullptr;
    TakenOut* m_takenOut = nullptr;
    TalkBands* m_bands = nullptr;
    ChoiceBand* m_received = nullptr;
    SuggestEditor* m_suggest = nullptr;
};

} // namespace leeward::ui
