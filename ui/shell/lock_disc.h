#pragma once

#include <QAbstractButton>

namespace leeward::ui {

class Theme;

/// The foot of the rail: whose side is open, and the lock. Pressing it locks.
class LockDisc final : public QAbstractButton {
    Q_OBJECT

public:
    /// \p personName may be empty: then it is a lock alone.
    LockDisc(const Theme& theme, const QString& personName, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    const QString m_personName;
};

} // namespace leeward::ui
