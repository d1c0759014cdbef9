#pragma once

#include "ui/base/destination.h"
#include "ui/base/place.h"

#include <QWidget>

class QStackedLayout;

namespace leeward::ui {

class GroundingView;
class Hills;
class NeedsView;
class Theme;

/// From where Pause was called.
enum class PauseFrom { Locked, Open };

/// Pause: the whole window, calm. It asks nothing, keeps nothing, counts nothing, and needs no vault. The top right
/// corner stays free for the window's own controls.
class PauseView final : public QWidget {
    Q_OBJECT

public:
    explicit PauseView(const Theme& theme, QWidget* parent = nullptr);

    /// Shows the first page as if for the first time. The focus goes to the heading: a stray Space does nothing.
    void begin(PauseFrom from);

    /// Goes straight to an exercise; leaving it is going back.
    void showGrounding(Grounding grounding);

    void setReflow(Reflow reflow);

    bool isGrounding() const;

    /// What Esc does: leaves an open exercise, and nothing else. False when there was none.
    bool leaveGrounding();

Q_SIGNALS:
    /// Back to where one was.
    void goBackRequested();

    /// Somebody would like to write a few private words.
    void writeRequested();

    /// Enough for tonight.
    void closeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openGrounding(Grounding grounding);
    void onGroundingLeft();

    enum class After { Needs, GoBack };

    const Theme& m_theme;
    After m_afterGrounding = After::Needs;
    Hills* m_hills;
    QStackedLayout* m_layers;
    NeedsView* m_needs;
    GroundingView* m_grounding;
};

} // namespace leeward::ui
