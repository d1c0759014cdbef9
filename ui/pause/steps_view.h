#pragma once

#include "ui/pause/inner_view.h"
#include "ui/pause/our_steps.h"

#include <QPointer>

class QVBoxLayout;

namespace leeward::ui {

class HeadingLabel;

/// The steps that were settled on for a pause, to be read together: in their order, and below them what somebody
/// tightened since, with whose words it is. A draft says that it is one. Nothing can be changed here.
class StepsView final : public InnerView {
    Q_OBJECT

public:
    explicit StepsView(const Theme& theme, QWidget* parent = nullptr);

    /// Shows \p steps below \p title, from the top.
    void begin(const QString& title, const PauseSteps& steps);

    /// Holds no words any more.
    void clear();

    /// Gives the focus to the heading.
    void focusStart();

private:
    void addDraftNote(QVBoxLayout& column);
    QWidget* makeStep(const QString& number, const PauseStep& step);
    QWidget* makeList(const PauseSteps& shown);

    HeadingLabel* m_title;
    QPointer<QWidget> m_list;
};

} // namespace leeward::ui
