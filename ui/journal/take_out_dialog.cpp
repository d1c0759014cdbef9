#include "ui/journal/take_out_dialog.h"

#include "ui/base/button.h"
#include "ui/base/place_colors.h"
#include "ui/base/segments.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/forms/export_place.h"

#include <QVBoxLayout>

#include <utility>

namespace leeward::ui {

namespace {

constexpr int kWidth = 568; // at 100 %

} // namespace

TakeOutDialog::TakeOutDialog(const Theme& theme, vault::Session& session, std::vector<Id<records::Entry>> chosen,
                             QWidget* parent)
    : PageDialog(theme, kWidth, parent), m_chosen(std::move(chosen)),
      m_form(new Segments(theme, tr("Form"), {{tr("One file")}, {tr("A folder")}, {tr("PDF")}}, this)),
      m_place(new ExportPlace(theme, session, this)) {
    setPlace(*this, Place::Private);
    setScaledSpacing(theme, column(), 12);
    column().addWidget(new HeadingLabel(theme, TextRole::Heading, tr("Export these pages"), this));
    auto* words = label(theme, TextRole::Ui,
                        tr("A copy that other programs can read. It is not locked: whoever finds it can read all of "
                           "it. Who might see it, where you put it?"),
                        this);
    words->setTone(Color::Ink2);
    column().addWidget(words);
    m_form->setChosen(1); // the order is that of transfer::ExportForm
    column().addWidget(m_form, 0, Qt::AlignLeading);
    column().addWidget(m_place);
    Button& go = addAnswers(tr("Write it there"), {ButtonKind::Outline, ButtonSize::Normal, {}});
    setMissing({});
    m_place->suggest(form());
    connect(m_form, &Segments::chosenByHand, this, [this] { m_place->suggest(form()); });
    connect(m_place, &ExportPlace::filled, this,
            [this](bool isFilled) { setMissing(isFilled ? QString() : tr("A place is missing.")); });
    connect(&go, &QAbstractButton::clicked, this, &TakeOutDialog::write);
    m_form->setFocus(Qt::OtherFocusReason);
}

transfer::ExportForm TakeOutDialog::form() const {
    return static_cast<transfer::ExportForm>(m_form->chosen().value_or(1));
}

void TakeOutDialog::write() {
    auto asked = m_place->request(form(), transfer::ExportScope::Chosen);
    if (!asked) {
        fitToWindow();
        return;
    }
    asked->chosen = m_chosen;
    Q_EMIT transferRequested(*asked);
    accept();
}

} // namespace leeward::ui
