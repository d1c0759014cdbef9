#pragma once

#include "ui/base/destination.h"
#include "ui/base/place.h"
#include "ui/moving/moving_presenter.h"

#include <QWidget>

class QBoxLayout;
class QStackedWidget;

namespace leeward::ui {

class BusyRing;
class Button;
class StartFrame;
class Theme;

/// The window while a journal comes in or one's words go out: what was found, how far it is, and how it ended.
class MovingView final : public QWidget {
    Q_OBJECT

public:
    /// \p session, \p clock and \p random outlive it, and nothing else uses the session. Begins at once.
    MovingView(const Theme& theme, vault::Session& session, base::Clock& clock, secret::Random& random,
               const TransferRequest& request, QWidget* parent = nullptr);

    void setReflow(Reflow reflow);

Q_SIGNALS:
    /// Back to one's pages, and there.
    void openRequested(const leeward::ui::Destination& destination);

private:
    StartFrame* newFrame(const QString& heading);
    void showFrame(StartFrame* frame);
    void makeGoing();
    void refresh();
    void showFound(const transfer::ImportReport& report);
    void showBroughtIn(const transfer::ImportReport& report);
    void showWritten(const transfer::Exported& written);
    void showNotDone(const ErrorText& why);
    void addPlace(StartFrame& frame);
    void addSentences(StartFrame& frame, const QStringList& sentences);
    void addLeftOut(StartFrame& frame, const transfer::LeftOuts& leftOut);
    QBoxLayout& addAnswers(StartFrame& frame);
    Button* addAnswer(QBoxLayout& row, const QString& words);
    void addGoBack(QBoxLayout& row, const QString& words);

    const Theme& m_theme;
    MovingPresenter m_presenter;
    QStackedWidget* m_stack;
    BusyRing* m_busy;
    Button* m_stop;
    StartFrame* m_going = nullptr;
    StartFrame* m_shown = nullptr; ///< what was found, or how it ended
    Reflow m_reflow = Reflow::Wide;
};

} // namespace leeward::ui
