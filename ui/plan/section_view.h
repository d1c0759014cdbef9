#pragma once

#include "ui/base/place.h"
#include "ui/plan/plan_views.h"
#include "ui/plan/suggestions.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace leeward::ui {

class Button;
class ChipFlow;
class ChoiceBand;
class CovenantSide;
class LineEditor;
class LineTable;
class SectionHead;
class SectionPresenter;
class SuggestEditor;
class TakenOut;
class TalkBands;
class Theme;
struct KindShape;

/// A section of the plan made from its description. Shows what the presenter says.
class SectionView final : public QWidget {
    Q_OBJECT

public:
    SectionView(const Theme& theme, SectionPresenter& presenter, QWidget* parent = nullptr);

    /// Shows everything anew, as far as it changed.
    void refresh();

    /// Says whether the words are on disk.
    void refreshSaved();

    void setReflow(Reflow reflow);

    /// Closes the line in hand and gives the focus back to what opened it.
    void finish();

    /// Gives the keyboard to a line, or to its editor when it is in hand; when it is gone, to what adds one.
    void goTo(const Id<records::PlanLine>& id);

    /// Puts \p widget above what the section says about being talked through.
    void addAboveBands(QWidget& widget);

    SectionHead& head() const { return *m_head; }

Q_SIGNALS:
    /// This should be seen.
    void revealRequested(QWidget* widget);

private:
    /// The lines of one kind, and words to start from.
    struct Block {
        records::LineKind kind;
        LineTable* table = nullptr;
        Button* add = nullptr;
        QWidget* starters = nullptr;
        QVBoxLayout* starterColumn = nullptr;
        QWidget* chipPlace = nullptr; ///< where Tab comes to them
        Button* takeAll = nullptr;    ///< while nobody has taken one
        std::size_t allStarters = 0;
        ChipFlow* chips = nullptr;
        std::vector<QString> shown{};
    };

    void build();
    void addSide();
    void seeChanges();
    void addBlock(const KindShape& shape);
    QWidget* makeStarters(Block& block, const KindShape& shape);
    void showStarters(Block& block);
    void connectTable(const Block& block);
    void takeAll(records::LineKind kind);
    void beginLine(records::LineKind kind);
    LineEditor& editor();
    SuggestEditor& suggestEditor();
    void openEditor();
    void suggest(LineTable& table, const Id<records::PlanLine>& id);
    void placeEditor();
    void removeLine();
    Button& addButton(const Block& block) const;
    const Block& blockOf(records::LineKind kind) const;
    void focusLine(const Id<records::PlanLine>& id, records::LineKind kind);

    const Theme& m_theme;
    SectionPresenter& m_presenter;
    QBoxLayout* m_row; ///< the column, and what stands beside it
    QVBoxLayout* m_column;
    SectionHead* m_head;
    Reflow m_reflow = Reflow::Wide;
    LineEditor* m_editor = nullptr; ///< once a line was in hand
    TakenOut* m_takenOut = nullptr;
    TalkBands* m_bands = nullptr;
    ChoiceBand* m_received = nullptr;
    SuggestEditor* m_suggest = nullptr; ///< once words were suggested
    CovenantSide* m_side = nullptr;     ///< of Our pause covenant
    Button* m_addBelow = nullptr;       ///< where there is a side, and no head
    std::vector<Block> m_blocks;
};

} // namespace leeward::ui
