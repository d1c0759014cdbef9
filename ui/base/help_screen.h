#pragma once

#include "ui/base/place.h"

#include <QWidget>

#include <string>

namespace leeward::ui {

/// What the window needs of "I need help now": numbers that work without unlocking.
class HelpScreen : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows it as if for the first time, with the numbers of \p country; if that is empty, of the one set for this
    /// computer. The focus goes to the heading.
    virtual void begin(const std::string& country) = 0;

    virtual void setReflow(Reflow reflow) = 0;

    /// What hide and Pause take of the top right corner, in pixels: nothing may ever be below them.
    virtual void setCorner(const QSize& corner) = 0;

Q_SIGNALS:
    /// Back to where one was.
    void backRequested();

    /// Pause, and ways back to the room.
    void pauseRequested();
};

} // namespace leeward::ui
