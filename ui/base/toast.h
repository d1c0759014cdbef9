#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <functional>

class QPushButton;

namespace leeward::ui {

class TextLabel;
class Theme;

/// A sentence at the bottom of its parent for eight seconds, perhaps with something to undo. Stays while the pointer
/// or the keyboard is on it. A screen reader takes it for an alert.
class Toast final : public QFrame {
    Q_OBJECT

public:
    static constexpr int kShownMs = 8000;

    Toast(const Theme& theme, QWidget* parent);

    /// Says \p sentence; with \p undoLabel there is a button that calls \p undo and goes. One at a time: the one
    /// before goes without being undone.
    void say(const QString& sentence, const QString& undoLabel = {}, std::function<void()> undo = {});

    /// Stands above \p footer from now on, while there is one.
    void keepAbove(QWidget* footer);

    /// Milliseconds until it goes; nothing while it waits for the keyboard or pointer to leave.
    int remainingMs() const { return m_time.remainingTime(); }

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void settle();
    void waitOrGo();

    const Theme& m_theme;
    TextLabel* m_words;
    QPushButton* m_undo;
    QPointer<QWidget> m_footer;
    std::function<void()> m_undoing;
    QTimer m_time;
};

} // namespace leeward::ui
