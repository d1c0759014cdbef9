#pragma once

#include "ui/base/tokens.h"

#include <QComboBox>

#include <cstdint>

namespace leeward::ui {

class Theme;

/// One of several in a box that opens. The wheel does not change it while a page scrolls by.
class ComboBox final : public QComboBox {
    Q_OBJECT

public:
    enum class Height : std::uint8_t {
        Field, ///< as high as a text field
        Row,   ///< a little lower, at the end of a row
    };

    explicit ComboBox(const Theme& theme, Height height = Height::Field, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    TextRole wordsRole() const;

    const Theme& m_theme;
    const Height m_height;
};

} // namespace leeward::ui
