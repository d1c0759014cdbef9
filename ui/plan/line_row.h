#pragma once

#include "ui/base/place.h"
#include "ui/base/tokens.h"
#include "ui/plan/line_keeper.h"
#include "ui/plan/plan_views.h"

#include <QAbstractButton>
#include <QHash>
#include <QTextLayout>

#include <utility>
#include <vector>

class QPainter;

namespace leeward::ui {

class Button;
class CheckBox;
class Theme;
struct KindShape;

/// What stands before the words of a row.
enum class RowLead { None, Number, Tick };

/// How the rows of a table are laid out. The shape outlives them.
struct RowLayout {
    const KindShape& shape;
    RowLead lead = RowLead::None;
    PlanOf planOf = PlanOf::Mine;
    Reflow reflow = Reflow::Wide;
};

/// Where the columns of a row of some width are; a column that is not there is empty.
struct RowColumns {
    QRect lead, text, meaning, contrary, end;
};
RowColumns columnsOf(const Theme& theme, const RowLayout& layout, int width);

/// One line of a section. It paints itself, so that hundreds of them are quick; pressing it edits it, and Alt with an
/// arrow moves it. A step of the other person has buttons for that: it has no editor where they would stand.
class LineRow final : public QAbstractButton {
    Q_OBJECT

public:
    LineRow(const Theme& theme, const RowLayout& layout, const LineView& line, QWidget* parent = nullptr);

    const LineView& line() const { return m_line; }

    /// The how manieth it is, from 1.
    int number() const { return m_number; }

    /// Shows \p line, which is the \p number th of \p count.
    void show(const LineView& line, int number, int count);

    void setReflow(Reflow reflow);

    /// Whether Tab comes to this row, one of its table's.
    enum class Stop { No, Yes };
    void setStop(Stop stop);
    bool isStop() const { return focusPolicy() == Qt::StrongFocus; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void tickRequested();
    void moveRequested(leeward::ui::LineKeeper::Step step);

    /// An arrow asks for the row before (-1) or after it.
    void stepRequested(int by);
    void focused();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    /// Something to set below something else.
    struct Part {
        QString words;
        TextRole role;
        Color tone;
    };
    std::vector<Part> partsOfText() const;
    int heightOf(const std::vector<Part>& parts, int width) const;
    void paintParts(QPainter& painter, const std::vector<Part>& parts, const QRect& column) const;
    std::vector<std::pair<QRect, std::vector<Part>>> cells(int width) const;
    void paintNumber(QPainter& painter, const QRect& lead) const;
    void paintEnd(QPainter& painter, const QRect& end) const;
    QString action() const;
    QString changeSentence() const;
    QList<QTextLayout::FormatRange> strikes() const;
    int changeHeight(int width) const;
    void paintChange(QPainter& painter) const;
    QString spokenWords() const;
    void makeTick();
    void makeMoves();
    void showMoves();
    void placeMoves();
    RowColumns columnsAt(int width) const;
    void forget();

    const Theme& m_theme;
    RowLayout m_layout;
    LineView m_line;
    int m_number = 0;
    int m_count = 0;
    CheckBox* m_tick = nullptr;
    Button* m_up = nullptr;
    Button* m_down = nullptr;
    mutable QHash<int, int> m_heights; ///< by width, as layouts ask for several
};

} // namespace leeward::ui
