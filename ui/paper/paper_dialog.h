#pragma once

#include "ui/paper/pages_dialog.h"
#include "ui/paper/paper_presenter.h"

namespace leeward::ui {

class PaperForm;
struct PageContext;

/// The plan or the wallet card on paper. The end of a time together closes it, too.
class PaperDialog final : public PagesDialog {
    Q_OBJECT

public:
    /// Everything in \p context outlives it.
    PaperDialog(const PageContext& context, Place place, QWidget* window);

protected:
    Result<paper::Paper, paper::PaperProblem> pages() const override;

private:
    PaperPresenter m_presenter;
    PaperForm* m_form = nullptr;
};

} // namespace leeward::ui
