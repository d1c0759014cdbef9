#pragma once

#include "ui/base/place.h"
#include "ui/plan/editor_shape.h"
#include "ui/plan/line_writer.h"

#include <QFrame>

#include <optional>

class QBoxLayout;
class QVBoxLayout;

namespace leeward::ui {

class Button;
class FormWidget;
class IconView;
class TextLabel;
class Theme;

/// Where a line is written, in its place on the page. It saves by itself; the card or row shows it as it will stand.
class LineEditor final : public QFrame {
    Q_OBJECT

public:
    LineEditor(const Theme& theme, LineWriter& writer, QWidget* parent = nullptr);

    /// Shows the line in hand, if it is another one than before, and what can be done with it.
    void refresh();

    /// Says whether the words are on disk.
    void refreshSaved();

    /// Gives the keyboard to the line's own words.
    void focusText();

    /// Below the cards it is a box, among the signals a row.
    enum class Form { Box, Row };
    void setForm(Form form);

    void setReflow(Reflow reflow);

Q_SIGNALS:
    /// One of its fields is written, for now.
    void fieldLeft();

    void doneRequested();
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QWidget* makeHead();
    QWidget* makeFoot();
    void showLine(const records::PlanLine& line);
    void makeForms(const records::PlanLine& line);
    void fillIn(const records::PlanLine& line);
    void keepTabOrder();
    void makeChips();
    void arrange();
    void move(LineWriter::Step step);
    void takeOver();
    void putBack();
    void done();

    const Theme& m_theme;
    LineWriter& m_writer;
    Form m_form = Form::Box;
    Reflow m_reflow = Reflow::Wide;
    std::optional<Id<records::PlanLine>> m_shown;
    EditorShape m_shape;
    TextLabel* m_title = nullptr;
    Button* m_up = nullptr;
    Button* m_down = nullptr;
    QBoxLayout* m_columns = nullptr;
    QVBoxLayout* m_left = nullptr;
    QVBoxLayout* m_right = nullptr;
    FormWidget* m_what = nullptr;
    FormWidget* m_then = nullptr;
    FormWidget* m_note = nullptr;
    QWidget* m_start = nullptr; ///< words to start from, while there are none
    IconView* m_savedIcon = nullptr;
    TextLabel* m_saved = nullptr;
    Button* m_putBack = nullptr; ///< the wording talked through
    Button* m_share = nullptr;
    Button* m_remove = nullptr;
    Button* m_done = nullptr;
};

} // namespace leeward::ui
