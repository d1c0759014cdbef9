#pragma once

#include "ui/base/place.h"
#include "ui/leaving/departure_presenter.h"

#include <QWidget>

class QStackedWidget;

namespace leeward::ui {

class BusyRing;
class Button;
class HeadingLabel;
class StartFrame;
class Theme;

/// The window while somebody closes the shared space or leaves with their journal, and how it ended.
class DepartureView final : public QWidget {
    Q_OBJECT

public:
    /// \p session outlives it, and nothing else uses it. Begins at once.
    DepartureView(const Theme& theme, vault::Session& session, const Departure& departure, QWidget* parent = nullptr);

    void setReflow(Reflow reflow);

Q_SIGNALS:
    /// Back to one's own pages.
    void backRequested();

    /// Back there, and to the form, with what was typed into it.
    void againRequested(const leeward::ui::DepartureForm& form);

    /// The journal is elsewhere: nothing is left to be open.
    void lockRequested();

private:
    using Stayed = DeparturePresenter::Stayed;

    /// How it ended, in words.
    struct Ending {
        QString heading;
        QStringList sentences;
        QString place; ///< to be read off and copied; empty for none
        QString button;
        QString again = {}; ///< the way back to the form; empty for none
    };

    StartFrame* newFrame();
    void makeGoing();
    void refresh();
    Ending goneWords() const;
    Ending stayedWords(const Stayed& stayed) const;
    void showEnding(const Ending& ending);
    void addAnswers(const Ending& ending, StartFrame& frame);

    const Theme& m_theme;
    DeparturePresenter m_presenter;
    QStackedWidget* m_stack;
    BusyRing* m_busy;
    Button* m_stop;
    QList<StartFrame*> m_frames;
};

} // namespace leeward::ui
