#pragma once

#include "ui/base/place.h"

#include <QWidget>

#include <cstdint>

class QScrollArea;
class QVBoxLayout;

namespace leeward::ui {

class Theme;

/// What a page without a sidebar stands on: one column that scrolls, and a footer below it that does not.
class StartFrame final : public QWidget {
    Q_OBJECT

public:
    /// Where the column is while the window is higher than it.
    enum class Height : std::uint8_t { Top, Middle };

    /// \p width of the column in pixels at 100 %; it becomes narrower with the window.
    StartFrame(const Theme& theme, int width, Height height, QWidget* parent = nullptr);
    ~StartFrame() override;

    /// Where things are put. Its spacing is 0.
    QVBoxLayout& column() { return *m_column; }

    /// Where things are put that never scroll away; as wide as the column. Its spacing is 0.
    QVBoxLayout& footer() { return *m_footer; }

    /// The free room around the column and above the footer, in pixels at 100 %.
    void setRoom(int side, int top, int bottom);

    /// A strip above the column that nothing scrolls into, for Pause; in pixels at 100 %.
    void setHeadroom(int height);

    /// Scrolls so that all of \p part is seen, as soon as it has its place.
    void reveal(QWidget& part);

    /// Scrolls back to the start.
    void rewind();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void measure();
    void keepInSight(QWidget* widget);

    const Theme& m_theme;
    const int m_width;
    int m_side = 32;
    int m_top = 0;
    int m_bottom = 0;
    int m_headroom = 0;
    QScrollArea* m_area;
    QWidget* m_page;
    QWidget* m_columnPart;
    QWidget* m_footerPart;
    QVBoxLayout* m_column;
    QVBoxLayout* m_footer;
};

} // namespace leeward::ui
