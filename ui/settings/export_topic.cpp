#include "ui/settings/export_topic.h"

#include "ui/base/busy_ring.h"
#include "ui/base/button.h"
#include "ui/base/line_field.h"
#include "ui/base/segments.h"
#include "ui/base/session_work.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/errors/error_text.h"

#include <QLocale>
#include <QVBoxLayout>

namespace leeward::ui {

using transfer::ExportForm;

ExportTopic::ExportTopic(const PageContext& context, QWidget* parent)
    : TopicPage(context.theme, tr("Export"), parent), m_presenter(context.session),
      m_answer(new Band(context.theme, BandTone::Calm, Icon::Info, {}, this)),
      m_busy(new BusyRing(context.theme, tr("Writing your pages. What is here stays as it is."), this)) {
    column().addWidget(label(theme(), TextRole::Body,
                             tr("A copy of your pages that other programs can read. It is not locked: whoever finds it "
                                "can read all of it. Who might see it, where you put it?"),
                             this));
    column().addWidget(m_answer);
    addForm();
    addPlace();
    column().addWidget(m_busy);
    column().addWidget(label(theme(), TextRole::Small,
                             tr("Your own words alone are written, without the bin and without anybody else’s. The one "
                                "file holds your lines of the plan, too."),
                             this));
    column().addStretch(1);
    m_answer->hide();
    m_busy->hide();
    suggestPlace();
}

void ExportTopic::addForm() {
    // The order is that of transfer::ExportForm.
    m_form = new Segments(theme(), tr("Form"), {{tr("One file")}, {tr("A folder of pages")}}, this);
    m_form->setChosen(1);
    addRow(*addList(), Icon::Sheet, tr("Form"), tr("One JSON file, or a folder with a Markdown page for each entry"))
        ->addControl(m_form);
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
    m_answer->hide();
    m_busy->show();
    layout()->activate();
    window()->repaint();
    const auto written = workWhilePainting(
        *m_busy, [this, chosen = form(), place = m_place->text()] { return m_presenter.write(chosen, place); });
    m_busy->hide();
    if (written)
        showWritten(*written);
    else
        showProblem(written.error());
}

void ExportTopic::showWritten(const transfer::Exported& written) {
    const QString where = m_place->text();
    QStringList words;
    if (written.entries == 1)
        words.append(tr("One page stands in %1. It is not locked.").arg(where));
    else if (written.entries > 1 || written.lines == 0)
        words.append(tr("%1 pages stand in %2. They are not locked.", "a number, a place")
                         .arg(QLocale().toString(written.entries), where));
    if (written.lines > 0)
        words.append(words.isEmpty() ? tr("Your lines of the plan stand in %1. They are not locked.").arg(where)
                                     : tr("Your lines of the plan are in it, too."));
    m_answer->setTone(BandTone::Calm);
    m_answer->setSentence(tr("Written."), words.join(QLatin1Char(' ')));
    m_answer->show();
    suggestPlace();
}

void ExportTopic::showProblem(const transfer::ExportError& error) {
    const ErrorText text = textFor(error);
    m_answer->setTone(BandTone::Notice);
    m_answer->setSentence(text.what, text.hint);
    m_answer->show();
    m_place->setFocus(Qt::OtherFocusReason);
}

void ExportTopic::leave() {
    // Neither where it went nor that it was written stays on the screen.
    m_answer->hide();
    suggestPlace();
}

} // namespace leeward::ui
