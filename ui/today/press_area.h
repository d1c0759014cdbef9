#pragma once

#include <QAbstractButton>

namespace leeward::ui {

class Theme;

/// Something on a card that can be pressed as a whole; what it shows is put into it. Quiet until the pointer comes.
class PressArea final : public QAbstractButton {
    Q_OBJECT

public:
    /// \p name is what a screen reader calls it.
    PressArea(const Theme& theme, const QString& name, QWidget* parent = nullptr);

    /// Lets presses through all that was put into it.
    void finish();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace leeward::ui
