#pragma once

#include "ui/base/icon_set.h"
#include "ui/base/tokens.h"

#include <QWidget>

namespace leeward::ui {

class Theme;

/// An icon on its own. Decoration: words beside it say the same, so a screen reader passes over it.
class IconView final : public QWidget {
    Q_OBJECT

public:
    /// \p side in pixels at 100 %.
    IconView(const Theme& theme, Icon icon, Color color, int side = 20, QWidget* parent = nullptr);

    void setIcon(Icon icon);
    void setColor(Color color);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Icon m_icon;
    Color m_color;
    int m_side;
};

} // namespace leeward::ui
