#include "ui/settings/export_topic.h"

#include "ui/base/button.h"
#include "ui/base/line_field.h"
#include "ui/base/segments.h"
#include "ui/base/session_work.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/errors/error_text.h"

#include <QVBoxLayout>

namespace leeward::ui {

using transfer::ExportForm;

ExportTopic::ExportTopic(const PageContext& context, QWidget* parent)
    : TopicPage(context.theme, tr("Export"), parent), m_presenter(context.session),
      m_answer(new Band(context.theme, BandTone::Notice, Icon::Info, {}, this)) {
    column().addWidget(label(theme(), TextRole::Body,
                             tr("A copy of your pages that other programs can read. It is not locked: whoever finds it "
                                "can read all of it. Who might see it, where you put it?"),
                             this));
    column().addWidget(m_answer);
    addForm();
    addPlace();
    column().addWidget(label(theme(), TextRole::Small,
                             tr("Your own words alone are written, without the bin and without anybody else’s. The one "
                                "file of everything holds your lines of the plan, too."),
                             this));
    column().addStretch(1);
    m_answer->hide();
    suggestPlace();
}

void ExportTopic::addForm() {
    ListFrame* list = addList();
    // The orders are those of transfer::ExportForm and transfer::ExportScope.
    m_form = new Segments(theme(), tr("Form"), {{tr("One file")}, {tr("A folder of pages")}}, this);
    m_form->setChosen(1);
    addRow(*list, Icon::Sheet, tr("Form"), tr("One JSON file, or a folder with a Markdown page for each entry"))
        ->addControl(m_form);
    m_scope = new Segments(theme(), tr("Which pages"), {{tr("Everything")}, {tr("For therapy")}}, this);
    m_scope->setChosen(0);
    addRow(*list, Icon::Journal, tr("Which pages"), tr("Everything of yours, or the pages marked for therapy alone"))
        ->addControl(m_scope);
    connect(m_form, &Segments::chosenByHand, this, &ExportTopic::suggestPlace);
}

void ExportTopic::addPlace() {
    auto* card = new Card(theme(), this);
    column().addWidget(card);
    m_place = new LineField(theme(), this);
    TextLabel* caption = fieldLabel(theme(), tr("Where it is written"), this);
    caption->setBuddy(m_place);
    m_place->setAccessibleName(tr("Where it is written"));
    m_write = button(theme(), tr("Write it there"), {ButtonKind::Outline, ButtonSize::Normal, std::nullopt}, this);
    card->column().addWidget(caption);
    card->column().addWidget(m_place);
    card->column().addWidget(m_write, 0, Qt::AlignTrailing);
    connect(m_write, &QAbstractButton::clicked, this, &ExportTopic::write);
    connect(m_place, &QLineEdit::textChanged, this,
            [this](const QString& place) { m_write->setEnabled(!place.trimmed().isEmpty()); });
}

ExportForm ExportTopic::form() const {
    return m_form->chosen() == 0 ? ExportForm::Json : ExportForm::Markdown;
}

void ExportTopic::suggestPlace() {
    m_place->setText(m_presenter.placeFor(form()));
}

void ExportTopic::write() {
    if (const auto problem = m_presenter.problemOf(m_place->text())) {
        const ErrorText text = textFor(*problem);
        m_answer->setSentence(text.what, text.hint);
        m_answer->show();
        m_place->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto scope = m_scope->chosen() == 1 ? transfer::ExportScope::ForTherapy : transfer::ExportScope::Everything;
    Q_EMIT transferRequested(ExportPresenter::requestFor(form(), scope, m_place->text()));
}

void ExportTopic::leave() {
    // Where it was to go does not stay on the screen.
    m_answer->hide();
    suggestPlace();
}

} // namespace leeward::ui
