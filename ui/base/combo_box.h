#pragma once

#include <QComboBox>

namespace leeward::ui {

class Theme;

/// One of several in a box that opens. The wheel does not change it while a page scrolls by.
class ComboBox final : public QComboBox {
    Q_OBJECT

public:
    explicit ComboBox(const Theme& theme, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace leeward::ui
