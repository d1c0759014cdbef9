#pragma once

#include <QAbstractButton>

namespace leeward::ui {

class Theme;

/// On or off at once, without a button to confirm it. Give it an accessible name or a label as buddy.
class Switch final : public QAbstractButton {
    Q_OBJECT

public:
    explicit Switch(const Theme& theme, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace leeward::ui
