#pragma once

#include <QObject>

#include <vector>

class QDialog;
class QWidget;

namespace leeward::ui {

/// Lets a few controls of the window work while a dialog is open above it, and nothing else of it. A window that Qt
/// blocks hears of no click and of no key, so dialogs of this window block it here instead.
class DialogGuard final : public QObject {
    Q_OBJECT

public:
    /// \p window outlives it, and so do \p always: what can be pressed at any time.
    DialogGuard(QWidget& window, std::vector<QWidget*> always, QObject* parent);

    /// The dialog above everything; null if there is none.
    QDialog* top() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isOurs(const QWidget& widget) const;
    bool isBelow(QObject* watched, const QDialog& top) const;
    bool isAlways(const QObject* watched, const QEvent& event) const;

    QWidget& m_window;
    const std::vector<QWidget*> m_always;
};

} // namespace leeward::ui
