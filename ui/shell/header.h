#pragma once

#include "ui/base/place.h"

#include <QFrame>
#include <QString>

namespace leeward::ui {

class Button;
class HeadingLabel;
class Page;
class Theme;
class VisibilityChip;

/// The band above a page, tinted by its place: title, who can read it, the page's own controls. The right end stays
/// free for hide and Pause, which belong to the window.
class Header : public QFrame {
    Q_OBJECT

public:
    explicit Header(const Theme& theme, QWidget* parent = nullptr);

    /// Shows what \p page says of itself; the former page's controls go back to it.
    void show(Page& page);

    /// The menu button left of the title, for when the sidebar is hidden.
    Button& placesButton() { return *m_places; }

    void setReflow(Reflow reflow);

    /// How much of the right end is taken by hide and Pause, in pixels.
    void setCornerWidth(int width);

    /// Moves keyboard focus to the title, where a screen reader begins.
    void focusTitle();

private:
    void arrange();

    const Theme& m_theme;
    Reflow m_reflow = Reflow::Wide;
    int m_cornerWidth = 0;
    Button* m_places;
    HeadingLabel* m_title;
    VisibilityChip* m_chip;
    QWidget* m_actions = nullptr;
    QWidget* m_page = nullptr;
};

} // namespace leeward::ui
