#pragma once

#include "ui/base/destination.h"
#include "ui/base/place.h"

#include <QWidget>

#include <cstdint>
#include <string>

namespace leeward::vault {
class Session;
}

namespace leeward::ui {

/// From where Pause was called.
enum class PauseFrom : std::uint8_t { Locked, Open };

/// What the window needs of the pause screen: the window stands above every room and knows none.
class PauseScreen : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows the first page as if for the first time. The focus goes to the heading: a stray Space does nothing.
    virtual void begin(PauseFrom from) = 0;

    /// Goes straight to an exercise; leaving it is going back.
    virtual void showGrounding(Grounding grounding) = 0;

    /// Goes straight to the exercise or breath of that id; leaving it is going back.
    virtual void showExercise(const std::string& id) = 0;

    /// Adds what an open vault has for a pause, once the screen is painted; begin() takes it away again. Keeps nothing
    /// of \p session.
    virtual void load(vault::Session& session) = 0;

    virtual void setReflow(Reflow reflow) = 0;

    /// What hide and Pause take of the top right corner, in pixels: nothing may ever be below them.
    virtual void setCorner(const QSize& corner) = 0;

Q_SIGNALS:
    /// Back to where one was.
    void goBackRequested();

    /// Somebody would like to write a few private words.
    void writeRequested();

    /// Somebody would like to talk to someone now.
    void helpRequested();

    /// Enough for tonight.
    void closeRequested();
};

} // namespace leeward::ui
