#pragma once

#include <QPointer>
#include <QScrollArea>

class QKeyEvent;
class QVBoxLayout;

namespace leeward::ui {

class Theme;

/// Scrolls by a page or a line when \p event is a key for that; false when it is another one.
bool scrollByKey(QScrollBar& bar, const QKeyEvent& event);

/// What scrolls between header and footer: one column with the page's padding, never wider than it should be, never
/// scrolled sideways.
class ScrollPage final : public QScrollArea {
    Q_OBJECT

public:
    /// \p widest is the content's greatest width at 100 %, without padding; extra room stays empty at the end.
    explicit ScrollPage(const Theme& theme, int widest = 1024, QWidget* parent = nullptr);
    ~ScrollPage() override;

    QVBoxLayout& column() { return *m_column; }

    /// Other padding than 28 x 32, at 100 %.
    void setPadding(int vertical, int horizontal);

    /// Scrolls so that all of \p part is seen, as soon as it has its place. While the keyboard is in it, it stays
    /// in sight when it grows, and in its place when something above it does.
    void reveal(QWidget* part);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keepWidth();
    void keepInSight(QWidget* focused);
    void scrollToRevealed();
    void bringIntoSight(QWidget& part, int margin);

    const Theme& m_theme;
    const int m_widest;
    int m_vertical = 28;
    int m_horizontal = 32;
    QWidget* m_content;
    QVBoxLayout* m_column;
    QPointer<QWidget> m_revealed;
};

} // namespace leeward::ui
