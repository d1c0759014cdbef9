#pragma once

#include "ui/base/place.h"

#include <QSize>
#include <QWidget>

class QHBoxLayout;

namespace leeward::ui {

class ScrollPage;
class Theme;

/// A page behind Pause: the way back above, below it what is read there, which scrolls and never reaches the corner.
class InnerView : public QWidget {
    Q_OBJECT

public:
    void setReflow(Reflow reflow);

    /// What is taken of the top right corner.
    void setCorner(const QSize& corner);

Q_SIGNALS:
    void left();

protected:
    /// \p widest is the content's greatest width at 100 %.
    InnerView(const Theme& theme, int widest, QWidget* parent);

    const Theme& theme() const { return m_theme; }
    Reflow reflow() const { return m_reflow; }
    ScrollPage& page() { return *m_page; }

    /// What stands beside the way back.
    void setHeading(QWidget* heading);

    /// Lets the row at the top end before the corner, with so much free below it, in pixels at 100 %.
    void arrangeTop(int below);

    /// Gives everything its room in this reflow.
    virtual void arrange();

    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
    Reflow m_reflow = Reflow::Wide;
    QSize m_corner{0, 0};
    QWidget* m_top;
    QHBoxLayout* m_topRow;
    ScrollPage* m_page;
};

} // namespace leeward::ui
