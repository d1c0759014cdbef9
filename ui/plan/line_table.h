#pragma once

#include "ui/plan/line_row.h"
#include "ui/plan/section_shape.h"

#include <QFrame>
#include <QTimer>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace leeward::ui {

class TextLabel;

/// The lines of one kind: a head where there are columns, what always counts, and the rows. One Tab stop; arrows go
/// from row to row. A screenful of rows is there at once. The others follow while nobody needs the event loop, or as
/// soon as one is asked for; meanwhile their room is kept.
class LineTable final : public QFrame {
    Q_OBJECT

public:
    LineTable(const Theme& theme, const KindShape& shape, PlanOf planOf, QWidget* parent = nullptr);

    /// Shows \p lines. Rows that stay keep the focus.
    void show(const std::vector<LineView>& lines);

    /// Puts \p editor below the row of \p id, or at the end.
    void hold(QWidget* editor, const Id<records::PlanLine>& id);

    /// False when there is no such row.
    bool focusRow(const Id<records::PlanLine>& id);

    /// Whether every line has its row.
    bool isWhole() const { return m_rows.size() == m_lines.size(); }

    /// Says aloud where the row of \p id stands now.
    void tellPlace(const Id<records::PlanLine>& id);

    void setReflow(Reflow reflow);

Q_SIGNALS:
    void editRequested(const leeward::Id<leeward::records::PlanLine>& id);
    void suggestRequested(const leeward::Id<leeward::records::PlanLine>& id);
    void bringBackRequested(const leeward::Id<leeward::records::PlanLine>& id);
    void tickRequested(const leeward::Id<leeward::records::PlanLine>& id);
    void moveRequested(const leeward::Id<leeward::records::PlanLine>& id, leeward::ui::LineKeeper::Step step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class Head;

    QWidget* makeAlways();
    LineRow* makeRow(const LineView& line);
    std::size_t firstRows() const;
    void addRow();
    void addRows(std::size_t upTo);
    void addWhile(const std::function<bool()>& isWanted);
    void addSome();
    void keepRoom();
    void rebuild();
    void showRow(std::size_t place);
    void step(const LineRow& from, int by);
    void giveStop(LineRow& row);
    LineRow* rowOf(const Id<records::PlanLine>& id);

    const Theme& m_theme;
    const KindShape m_shape;
    RowLayout m_layout;
    QVBoxLayout* m_column;
    Head* m_head = nullptr;
    QWidget* m_always = nullptr;
    TextLabel* m_none = nullptr;
    QWidget* m_rest = nullptr; ///< the room of the rows to come
    QWidget* m_held = nullptr;
    std::vector<LineView> m_lines;
    int m_count = 0;              ///< of the lines that are not taken out
    std::vector<LineRow*> m_rows; ///< of the first lines
    QTimer m_later;               ///< until some of the rows to come are made
};

} // namespace leeward::ui
