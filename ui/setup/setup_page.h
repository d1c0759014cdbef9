#pragma once

#include "ui/base/place.h"

#include <QWidget>

namespace leeward::ui {

class HeadingLabel;

/// One step of setting up. Shows what the presenter says, and decides nothing.
class SetupPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Called before it is shown: brings its words up to date.
    virtual void enter() {}

    /// Called when it is left: fields that held secrets are empty afterwards.
    virtual void leave() {}

    /// The presenter held the step back, and says why.
    virtual void showSetback() {}

    /// The window became wider or narrower, or the text larger.
    virtual void setReflow(Reflow reflow) { Q_UNUSED(reflow) }

    /// Where reading and Tab begin.
    virtual HeadingLabel& heading() = 0;
};

} // namespace leeward::ui
