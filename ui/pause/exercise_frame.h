#pragma once

#include "core/base/clock.h"
#include "ui/base/place.h"
#include "ui/pause/other_way.h"

#include <QSize>
#include <QTimer>
#include <QWidget>

#include <array>
#include <chrono>
#include <cstdint>
#include <string>

class QBoxLayout;
class QVBoxLayout;

namespace leeward::ui {

class Band;
class Button;
class HeadingLabel;
class ScrollPage;
class TextLabel;
class Theme;

/// What every exercise of Pause stands in. What to take care of comes first, every time, and then the exercise; how it
/// is is asked after a while, below the page, and at the end, and worse leads to another door. Stopping and skipping
/// weigh the same as going on; nothing is kept.
class ExerciseFrame : public QWidget {
    Q_OBJECT

public:
    /// Stops, and forgets where it was.
    void end();

    /// Looks whether it is time to ask how it is. It does so by itself.
    void look();

    void setReflow(Reflow reflow);

    /// What is taken of the top right corner.
    void setCorner(const QSize& corner);

Q_SIGNALS:
    /// Somebody stopped, or is through.
    void left();

    void otherWayChosen(const std::string& id);

protected:
    /// What is said around an exercise.
    struct Words {
        QString name;
        QString opening;
        QString care;
        QString ifWorse;
    };

    /// Where the page begins, from the top of the window, in pixels at 100 %.
    struct Above {
        int wide = 0;
        int narrow = 0;
        int tight = 0;
    };

    /// Its measures: the greatest widths of the page and of the help on it, in pixels at 100 %.
    struct Shape {
        int page = 0;
        int help = 0;
        Above above;
    };

    enum class Press : std::uint8_t { Stop, Skip, Next };

    /// All but \p parent outlives it.
    ExerciseFrame(const Theme& theme, const base::Clock& clock, const Shape& shape, QWidget* parent);

    /// Begins an exercise. \p other is offered to those who feel worse.
    void open(const Words& words, const OtherWay& other);

    /// Whether no page stands before it.
    virtual bool beginsAtOnce() const { return false; }

    /// The page before it stands there.
    virtual void startNote() {}

    /// Shows the first page of the exercise itself.
    virtual void startDoing() = 0;

    /// Takes everything off the page that belongs to the exercise itself.
    virtual void clearDoing() = 0;

    /// A button was pressed while the exercise goes on.
    virtual void pressed(Press press) = 0;

    /// Whether it can be done again at once.
    virtual bool mayRepeat() const { return true; }

    /// Where the focus goes on a new page.
    virtual void focusStart();

    /// Gives everything its room in this reflow.
    virtual void arrange();

    /// Asks how it is when it has gone on for so long, and again after that; zero: never by itself.
    void askAfter(std::chrono::milliseconds time);

    /// The exercise is through.
    void finish();

    /// Another page of the exercise stands there: begins at its top.
    void turned();

    void setAbove(const Above& above);

    /// The words of the buttons; an empty one is not there.
    void setButtons(const QString& stop, const QString& skip, const QString& next);

    /// The words of the page; an empty one takes no room.
    void say(const QString& heading, const QString& hint, const QString& help);

    /// Puts \p switches above the buttons, and after them in the order of Tab.
    void addSwitches(QWidget& switches);

    const Theme& theme() const { return m_theme; }
    Reflow reflow() const { return m_reflow; }
    ScrollPage& scroll() { return *m_scroll; }
    QWidget& stage() { return *m_stage; }
    HeadingLabel& heading() { return *m_heading; }
    QVBoxLayout& beforeHeading() { return *m_before; }
    QVBoxLayout& doing() { return *m_doingColumn; }
    QVBoxLayout& afterHelp() { return *m_after; }

private:
    enum class Page : std::uint8_t { Note, Doing, HowIsIt, End, Worse };

    void makeStage();
    void makeMinute(QVBoxLayout& outer);
    void makeFooter(QVBoxLayout& outer);
    void keepWidths();
    void go(Page page);
    void press(Press press);
    void countAnew();

    const Theme& m_theme;
    const base::Clock& m_clock;
    Shape m_shape;
    Reflow m_reflow = Reflow::Wide;
    QSize m_corner{0, 0};
    Words m_words;
    OtherWay m_other;
    Page m_page = Page::Note;
    ScrollPage* m_scroll;
    QWidget* m_stage;
    QVBoxLayout* m_before = nullptr;
    HeadingLabel* m_heading;
    TextLabel* m_hint;
    QWidget* m_doing; ///< there while the exercise goes on
    QVBoxLayout* m_doingColumn = nullptr;
    TextLabel* m_help;
    QVBoxLayout* m_after = nullptr;
    Band* m_minute = nullptr; ///< asks how it is while the exercise goes on
    QTimer m_timer;
    std::chrono::milliseconds m_askAfter{0};
    std::chrono::milliseconds m_countedFrom{0};
    bool m_hasAnswered = false;
    QVBoxLayout* m_footer = nullptr;
    std::array<Button*, 3> m_buttons{};
};

} // namespace leeward::ui
