#pragma once

#include <QAbstractButton>

namespace leeward::ui {

class Theme;

/// A circle to tap for something seen, touched or heard: empty, or filled with a tick.
class TapCircle final : public QAbstractButton {
    Q_OBJECT

public:
    /// \p number is which thing it stands for, counted from 1; a screen reader says it.
    TapCircle(const Theme& theme, int number, QWidget* parent = nullptr);

    /// Pixels across.
    void setSide(int side);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& point) const override;

private:
    void tellName();

    const Theme& m_theme;
    int m_number;
};

} // namespace leeward::ui
