#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace leeward::ui {

class Theme;

/// What scrolls between header and footer: one column with the page's padding, never wider than it should be, never
/// scrolled sideways.
class ScrollPage final : public QScrollArea {
    Q_OBJECT

public:
    /// \p widest is the content's greatest width at 100 %, without padding; extra room stays empty at the end.
    explicit ScrollPage(const Theme& theme, int widest = 1024, QWidget* parent = nullptr);

    QVBoxLayout& column() { return *m_column; }

    /// Other padding than 28 x 32, at 100 %.
    void setPadding(int vertical, int horizontal);

    /// Scrolls so that \p child is seen.
    void reveal(QWidget* child);

private:
    void keepWidth();

    const Theme& m_theme;
    const int m_widest;
    int m_vertical = 28;
    int m_horizontal = 32;
    QWidget* m_content;
    QVBoxLayout* m_column;
};

} // namespace leeward::ui
