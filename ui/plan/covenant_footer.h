#pragma once

#include <QWidget>

namespace leeward::ui {

class Button;
class IconView;
class LineWriter;
class TextLabel;
class Theme;

/// Below Our pause covenant: whether it is saved, one's own steps back as they were talked through, and the way out.
class CovenantFooter final : public QWidget {
    Q_OBJECT

public:
    /// \p writer outlives it.
    CovenantFooter(const Theme& theme, LineWriter& writer, QWidget* parent = nullptr);

    /// Says anew what the writer says.
    void refresh();

Q_SIGNALS:
    void doneRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    LineWriter& m_writer;
    IconView* m_icon;
    TextLabel* m_words;
    Button* m_putBack;
};

} // namespace leeward::ui
