#pragma once

#include <QIcon>
#include <QWidget>

namespace leeward::ui {

class Preferences;
class Theme;

/// The program's icon under the name that was chosen for it. Decoration: a screen reader passes over it.
class ProductMark final : public QWidget {
    Q_OBJECT

public:
    /// \p side in pixels at 100 %.
    ProductMark(const Theme& theme, const Preferences& preferences, int side, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void choose();

    const Theme& m_theme;
    const Preferences& m_preferences;
    const int m_side;
    QIcon m_icon;
};

} // namespace leeward::ui
