#pragma once

#include "ui/base/paper_offer.h"
#include "ui/paper/pages_dialog.h"

#include <vector>

namespace leeward::ui {

class CheckBox;
class Segments;
struct PageContext;

/// Exactly what is ticked, on paper.
class OfferDialog final : public PagesDialog {
    Q_OBJECT

public:
    /// Everything in \p context outlives it, and what \p offer asks does.
    OfferDialog(const PageContext& context, PaperOffer offer, QWidget* window);

protected:
    Result<paper::Paper, paper::PaperProblem> pages() const override;

private:
    QWidget* makeForm();

    const PaperOffer m_offer;
    std::vector<CheckBox*> m_ticks;
    Segments* m_sheet = nullptr;
};

} // namespace leeward::ui
