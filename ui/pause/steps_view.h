#pragma once

#include "ui/pause/inner_view.h"
#include "ui/pause/our_steps.h"

#include <QPointer>

namespace leeward::ui {

class HeadingLabel;

/// The steps that were settled on for a pause, to be read together: in their order, and below them what somebody
/// tightened since, with whose words it is. Nothing can be changed here.
class StepsView final : public InnerView {
    Q_OBJECT

public:
    explicit StepsView(const Theme& theme, QWidget* parent = nullptr);

    /// Shows \p steps below \p title, from the top.
    void begin(const QString& title, const std::vector<PauseStep>& steps);

    /// Holds no words any more.
    void clear();

    /// Gives the focus to the heading.
    void focusStart();

private:
    QWidget* makeStep(const QString& number, const PauseStep& step);
    QWidget* makeList(const std::vector<PauseStep>& steps);

    HeadingLabel* m_title;
    QPointer<QWidget> m_list;
};

} // namespace leeward::ui
