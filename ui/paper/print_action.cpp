#include "ui/paper/print_action.h"

#include "ui/base/page.h"
#include "ui/paper/paper_dialog.h"

namespace leeward::ui {

PrintAction::PrintAction(const PageContext& context, Place place, Page& page)
    : Button(context.theme, tr("Print…"), {ButtonKind::Outline, ButtonSize::Small, Icon::Print}, &page),
      m_context(context), m_place(place), m_page(page) {
    hide();
    connect(this, &QAbstractButton::clicked, this, &PrintAction::open);
}

void PrintAction::open() {
    // What can't be saved is said on the page itself, and would be missing here.
    if (!m_page.flush())
        return;
    (new PaperDialog(m_context, m_place, window()))->open();
}

} // namespace leeward::ui
