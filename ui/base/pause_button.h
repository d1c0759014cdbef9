#pragma once

#include <QPushButton>

namespace leeward::ui {

class Theme;

/// Pause, always top right, never disabled. On the pause screens it stays there, pressed, and says "Paused".
class PauseButton final : public QPushButton {
    Q_OBJECT

public:
    enum class State : std::uint8_t { Ready, Paused };

    explicit PauseButton(const Theme& theme, QWidget* parent = nullptr);

    State state() const { return m_state; }
    void setState(State state);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    State m_state = State::Ready;
};

} // namespace leeward::ui
