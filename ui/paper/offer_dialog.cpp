#include "ui/paper/offer_dialog.h"

#include "ui/base/check_box.h"
#include "ui/base/page_context.h"
#include "ui/base/segments.h"
#include "ui/base/surface.h"
#include "ui/base/text.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/paper/paper_from_plan.h"
#include "ui/paper/paper_presenter.h"

#include <QVBoxLayout>

namespace leeward::ui {

OfferDialog::OfferDialog(const PageContext& context, PaperOffer offer, QWidget* window)
    : PagesDialog(context.theme, context.session, Place::Private, window), m_offer(std::move(offer)) {
    setForm(*makeForm());
    layOut();
}

QWidget* OfferDialog::makeForm() {
    auto* form = new QWidget(this);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(theme(), *column, 10);
    column->addWidget(label(
        theme(), TextRole::Body,
        tr("Paper can be found, and so can a file: neither is locked. Who might see it, where you would keep it?"),
        form));
    column->addWidget(fieldLabel(theme(), tr("What goes on it"), form));
    for (std::size_t i = 0; i < m_offer.things.size(); ++i) {
        auto* tick = new CheckBox(theme(), m_offer.things[i], form);
        tick->setShortcut({}); // an ampersand in somebody's words is an ampersand
        tick->setAccessibleName(m_offer.things[i]);
        tick->setChecked(m_offer.suggested.contains(i));
        column->addWidget(tick);
        m_ticks.push_back(tick);
        connect(tick, &QCheckBox::toggled, this, &OfferDialog::layOut);
    }
    column->addWidget(fieldLabel(theme(), tr("Sheet"), form));
    // The order is that of paper::Sheet.
    m_sheet = new Segments(theme(), tr("Sheet"), {{tr("A4")}, {tr("Letter")}}, form);
    m_sheet->setChosen(static_cast<int>(usualSheet(QLocale().territory())));
    connect(m_sheet, &Segments::chosenByHand, this, &OfferDialog::layOut);
    column->addWidget(m_sheet, 0, Qt::AlignLeading);
    column->addStretch(1);
    return form;
}

Result<paper::Paper, paper::PaperProblem> OfferDialog::pages() const {
    std::set<std::size_t> chosen;
    for (std::size_t i = 0; i < m_ticks.size(); ++i)
        if (m_ticks[i]->isChecked())
            chosen.insert(i);
    paper::Words words = paperWords(Place::Private);
    words.empty = toUtf8(tr("Nothing is chosen."));
    return paper::Paper::layOut(m_offer.made(chosen), words, static_cast<paper::Sheet>(m_sheet->chosen().value_or(0)));
}

} // namespace leeward::ui
