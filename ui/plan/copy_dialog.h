#pragma once

#include "ui/base/page_dialog.h"
#include "ui/plan/copy_presenter.h"

#include <utility>
#include <vector>

namespace leeward::ui {

class Band;
class Button;
class CheckBox;
class ExactPreview;

/// "Copy lines of My plan": the lines to be ticked, section by section, and below them exactly what both will read.
/// Nothing is copied before "Copy these lines".
class CopyDialog final : public PageDialog {
    Q_OBJECT

public:
    /// \p presenter outlives it.
    CopyDialog(const Theme& theme, CopyPresenter& presenter, QWidget* parent);

Q_SIGNALS:
    /// The copies are in Our plan.
    void copied();

private:
    void addHead();
    void addLines();
    void addPreview();
    void addButtons();
    void refresh();
    void copy();
    std::vector<records::PlanLine> chosen() const;

    CopyPresenter& m_presenter;
    std::vector<std::pair<CheckBox*, records::PlanLine>> m_ticks;
    ExactPreview* m_preview;
    Band* m_problem = nullptr;
    Button* m_copy = nullptr;
};

} // namespace leeward::ui
