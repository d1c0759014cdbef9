#pragma once

#include <QAbstractButton>

namespace leeward::ui {

class Theme;

/// The closed eye left of Pause. Under it, after one and two presses of Shift, stand three tiny dots.
class HideButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit HideButton(const Theme& theme, QWidget* parent = nullptr);

    /// 0 to 2, from HideGuard; said aloud: "one of three".
    void setPresses(int presses);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    int m_presses = 0;
};

} // namespace leeward::ui
