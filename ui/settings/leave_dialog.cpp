#include "ui/settings/leave_dialog.h"

#include "ui/base/button.h"
#include "ui/base/file_dialog.h"
#include "ui/base/line_field.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/settings/leave_presenter.h"
#include "ui/settings/passphrase_form.h"

#include <QDir>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace leeward::ui {

LeaveDialog::LeaveDialog(const Theme& theme, LeavePresenter& presenter, QWidget* parent)
    : DepartureDialog(theme, tr("Leave with my journal"), tr("Leave with it"), parent), m_presenter(presenter) {
    explain();
    if (presenter.hasShared())
        addOwnWords();
    addPlace();
    addPassphrases();
    LeaveDialog::refresh();
}

void LeaveDialog::fill(const DepartureForm& form) {
    chooseOwnWords(form.words);
    m_place->setText(QDir::toNativeSeparators(QString::fromStdU16String(form.place.u16string())));
    m_form->goTo(PassphraseForm::Part::Current);
}

void LeaveDialog::explain() {
    const bool isOfTwo = m_presenter.hasShared();
    QStringList goes{tr("Everything that is yours alone goes along: every page, the bin, My plan.")};
    if (isOfTwo)
        goes << tr("Your own lines of Our plan go along, too, in My plan.");
    goes << tr("It is read there, to the last page, before anything is taken out here. Then nothing of yours alone "
               "stays. Copies of the folder from before, and traces on a modern drive, may remain.");
    addWords(tr("You can do this alone. It needs no reason."), goes);
    if (!isOfTwo)
        return;
    const QString name = m_presenter.otherName();
    addWords(name.isEmpty() ? tr("What the other person sees") : tr("What %1 sees").arg(name),
             {tr("With their next unlock: “This space is closed.” Nothing says where you went, or when. Somebody who "
                 "looks into the folder can find that a file of it is gone."),
              tr("Their own journal and plan stay with them.")});
}

void LeaveDialog::addPlace() {
    const QString name = tr("Where it goes");
    column().addSpacing(theme().px(6));
    auto* caption = fieldLabel(theme(), name, this);
    m_place = new LineField(theme(), this);
    m_place->setAccessibleName(name);
    caption->setBuddy(m_place);
    auto* choose = button(theme(), tr("Choose…"), {}, this);
    choose->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    setScaledSpacing(theme(), *row, 10);
    row->addWidget(m_place, 1);
    row->addWidget(choose);
    column().addWidget(caption);
    column().addLayout(row);
    column().addWidget(label(theme(), TextRole::Small,
                             tr("A stick, or a folder of your own. It becomes a folder that is locked. Nothing here "
                                "remembers where it is."),
                             this));
    connect(m_place, &QLineEdit::textChanged, this, [this] { refresh(); });
    connect(choose, &QAbstractButton::clicked, this, &LeaveDialog::askWhere);
}

void LeaveDialog::addPassphrases() {
    m_form = new PassphraseForm(theme(), m_presenter.passphrases(), this);
    column().addSpacing(theme().px(6));
    column().addWidget(m_form);
    connect(m_form, &PassphraseForm::changed, this, [this] { refresh(); });
}

void LeaveDialog::askWhere() {
    QFileDialog* dialog = newFileDialog(this, tr("Choose where it goes"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& chosen) { m_place->setText(LeavePresenter::placeIn(chosen)); });
    dialog->open();
}

QString LeaveDialog::missing() const {
    if (!ownWords())
        return tr("What becomes of your words there?");
    const QString problem = m_presenter.problemOf(m_place->text());
    return problem.isEmpty() ? m_form->missing() : problem;
}

void LeaveDialog::refresh() {
    if (m_form != nullptr)
        setMissing(missing());
}

void LeaveDialog::decide() {
    const auto departure = LeavePresenter::departure(m_place->text(), *ownWords(), m_form->current(), m_form->next());
    if (!departure)
        return;
    Q_EMIT decided(*departure);
    accept();
}

void LeaveDialog::done(int result) {
    m_form->wipe();
    DepartureDialog::done(result);
}

} // namespace leeward::ui
