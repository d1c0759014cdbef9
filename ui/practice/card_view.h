#pragma once

#include "core/base/clock.h"
#include "ui/base/place.h"
#include "ui/base/tokens.h"
#include "ui/practice/practice_presenter.h"

#include <QPointer>
#include <QWidget>

#include <cstdint>
#include <vector>

class QVBoxLayout;

namespace leeward::ui {

class Button;
class HeadingLabel;
class ScrollPage;
class Theme;

/// One card, opened: large enough to be read from across a table; one step at a time, larger still. Nothing records
/// that it was opened.
class CardView final : public QWidget {
    Q_OBJECT

public:
    /// All but \p parent outlives it.
    CardView(const Theme& theme, const base::Clock& clock, PracticePresenter& presenter, QWidget* parent = nullptr);

    /// Shows \p piece, which outlives what is shown.
    void show(const content::Piece& piece);

    /// Shows nothing.
    void clear();

    /// From one step at a time back to all of them; false when those are shown.
    bool leaveOneStep();

    const content::Piece* piece() const { return m_piece; }

    void setReflow(Reflow reflow);

Q_SIGNALS:
    void drawRequested();
    void leaveRequested();
    void notKept(leeward::store::SaveError error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Form : std::uint8_t { All, OneStep };

    void rebuild();
    void addHead();
    void addSteps();
    void addOneStep();
    void addStepButtons();
    void addRest();
    void addMarks();
    void addStanding();
    void addText(TextRole role, const QString& words);
    TextRole largeRole(const QString& words) const;
    void setForm(Form form);
    void go(int by);

    const Theme& m_theme;
    const base::Clock& m_clock;
    PracticePresenter& m_presenter;
    const content::Piece* m_piece = nullptr;
    Form m_form = Form::All;
    int m_step = 0;
    Reflow m_reflow = Reflow::Wide;
    ScrollPage* m_scroll;
    QPointer<QWidget> m_page;
    QVBoxLayout* m_column = nullptr;
    QVBoxLayout* m_foot = nullptr; ///< below what scrolls
    QPointer<QWidget> m_buttons;
    HeadingLabel* m_title = nullptr;
    HeadingLabel* m_large = nullptr; ///< the step in hand, one at a time
    std::vector<const content::Block*> m_steps;
};

} // namespace leeward::ui
