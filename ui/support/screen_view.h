#pragma once

#include "ui/base/place.h"

#include <QWidget>

namespace leeward::content {
struct Piece;
}

namespace leeward::ui {

class HeadingLabel;
class ScrollPage;
class Theme;

/// A page to think with: it asks nothing and keeps nothing. What to know comes first, and a heavy one opens on purpose.
class ScreenView final : public QWidget {
    Q_OBJECT

public:
    explicit ScreenView(const Theme& theme, QWidget* parent = nullptr);

    void show(const content::Piece& piece);
    void setReflow(Reflow reflow);

private:
    const Theme& m_theme;
    ScrollPage* m_scroll;
    QWidget* m_page = nullptr;
};

} // namespace leeward::ui
