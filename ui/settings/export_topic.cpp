#include "ui/settings/export_topic.h"

#include "ui/base/button.h"
#include "ui/base/segments.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/forms/export_place.h"

#include <QVBoxLayout>

namespace leeward::ui {

using transfer::ExportForm;

ExportTopic::ExportTopic(const PageContext& context, QWidget* parent)
    : TopicPage(context.theme, tr("Export"), parent), m_place(new ExportPlace(context.theme, context.session, this)) {
    column().addWidget(label(theme(), TextRole::Body,
                             tr("A copy of your pages that other programs can read. It is not locked: whoever finds it "
                                "can read all of it. Who might see it, where you put it?"),
                             this));
    addForm();
    addPlace();
    column().addWidget(label(theme(), TextRole::Small,
                             tr("Your own words alone are written, without the bin and without anybody else’s. The one "
                                "file of everything holds your lines of the plan and your list for therapy, too."),
                             this));
    column().addStretch(1);
    suggestPlace();
}

void ExportTopic::addForm() {
    ListFrame* list = addList();
    // The orders are those of transfer::ExportForm and transfer::ExportScope.
    m_form = new Segments(theme(), tr("Form"), {{tr("One file")}, {tr("A folder")}, {tr("PDF")}}, this);
    m_form->setChosen(1);
    addRow(*list, Icon::Sheet, tr("Form"),
           tr("One JSON file, a folder with a Markdown page for each entry, or a PDF to read and print"))
        ->addControl(m_form);
    m_scope = new Segments(theme(), tr("Which pages"), {{tr("Everything")}, {tr("For therapy")}}, this);
    m_scope->setChosen(0);
    addRow(*list, Icon::Journal, tr("Which pages"), tr("Everything of yours, or the pages marked for therapy alone"))
        ->addControl(m_scope);
    connect(m_form, &Segments::chosenByHand, this, &ExportTopic::suggestPlace);
}

void ExportTopic::addPlace() {
    column().addWidget(m_place);
    auto* write =
        button(theme(), tr("Write it there"), {ButtonKind::Outline, ButtonSize::Normal, std::nullopt}, m_place);
    m_place->column().addWidget(write, 0, Qt::AlignTrailing);
    connect(write, &QAbstractButton::clicked, this, &ExportTopic::write);
    connect(m_place, &ExportPlace::filled, write, &QWidget::setEnabled);
}

ExportForm ExportTopic::form() const {
    return static_cast<ExportForm>(m_form->chosen().value_or(1));
}

void ExportTopic::suggestPlace() {
    m_place->suggest(form());
}

void ExportTopic::write() {
    const auto scope = m_scope->chosen() == 1 ? transfer::ExportScope::ForTherapy : transfer::ExportScope::Everything;
    if (const auto asked = m_place->request(form(), scope))
        Q_EMIT transferRequested(*asked);
}

void ExportTopic::leave() {
    // Where it was to go does not stay on the screen.
    suggestPlace();
}

} // namespace leeward::ui
