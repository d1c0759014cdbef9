#include "ui/paper/paper_dialog.h"

#include "ui/base/both_here.h"
#include "ui/base/page_context.h"
#include "ui/paper/paper_form.h"

namespace leeward::ui {

PaperDialog::PaperDialog(const PageContext& context, Place place, QWidget* window)
    : PagesDialog(context.theme, context.session, place, window), m_presenter(context.session, place, &context.both) {
    const bool isRead = m_presenter.load();
    m_form = new PaperForm(theme(), m_presenter, this);
    setForm(*m_form);
    // What could be on paper with both of them may not be with one.
    connect(&context.both, &BothHere::ended, this, &QWidget::close);
    connect(m_form, &PaperForm::changed, this, &PaperDialog::layOut);
    layOut();
    if (!isRead)
        say(textFor(base::FileError::Failed));
}

Result<paper::Paper, paper::PaperProblem> PaperDialog::pages() const {
    return m_presenter.layOut(m_form->choice());
}

} // namespace leeward::ui
