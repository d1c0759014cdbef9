#pragma once

#include "ui/base/place.h"
#include "ui/pause/our_steps.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace leeward::ui {

class HeadingLabel;
class ScrollPage;
class Theme;

/// The steps that were settled on for a pause, to be read together: in their order, and below them what somebody
/// tightened since, with whose words it is. Nothing can be changed here.
class StepsView final : public QWidget {
    Q_OBJECT

public:
    explicit StepsView(const Theme& theme, QWidget* parent = nullptr);

    /// Shows \p steps below \p title, from the top.
    void begin(const QString& title, const std::vector<PauseStep>& steps);

    /// Holds no words any more.
    void clear();

    void setReflow(Reflow reflow);

    /// What is taken of the top right corner.
    void setCorner(const QSize& corner);

    /// Gives the focus to the heading.
    void focusStart();

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeTop();
    void arrange();
    QWidget* makeStep(const QString& number, const PauseStep& step);
    QWidget* makeList(const std::vector<PauseStep>& steps);

    const Theme& m_theme;
    Reflow m_reflow = Reflow::Wide;
    QSize m_corner{0, 0};
    HeadingLabel* m_title = nullptr;
    QWidget* m_top = nullptr;
    QBoxLayout* m_topRow = nullptr;
    ScrollPage* m_scroll;
    QPointer<QWidget> m_list;
};

} // namespace leeward::ui
