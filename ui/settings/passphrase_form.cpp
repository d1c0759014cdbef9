#include "ui/settings/passphrase_form.h"

#include "ui/base/secret_edit.h"
#include "ui/base/strength_meter.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QVBoxLayout>

namespace leeward::ui {

using secret::Strength;
using Need = PassphrasePresenter::Need;

namespace {

QString wordsFor(Need need) {
    switch (need) {
    case Need::Current:
        return PassphraseForm::tr("The passphrase you have now comes first.");
    case Need::Next:
        return PassphraseForm::tr("Please choose new words.");
    case Need::OtherSigns:
        return PassphraseForm::tr("Part of the new words can’t be used.");
    case Need::Longer:
        return PassphraseForm::tr("It needs twelve characters or more.");
    case Need::Stronger:
        return PassphraseForm::tr("It needs words that are harder to guess.");
    case Need::OnceMore:
        return PassphraseForm::tr("Please type the new words once more.");
    case Need::SameTwice:
        return PassphraseForm::tr("The two are different. Showing them can help.");
    case Need::Nothing:
        break;
    }
    return {};
}

} // namespace

PassphraseForm::PassphraseForm(const Theme& theme, const PassphrasePresenter& presenter, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_presenter(presenter), m_column(new QVBoxLayout(this)),
      m_meter(new StrengthMeter(theme, this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(theme, *m_column, 8);
    m_current = addField(tr("The passphrase you have now"));
    m_next = addField(tr("New passphrase"));
    m_column->addWidget(m_meter);
    m_onceMore = addField(tr("The new one once more"));
    judge();
}

SecretEdit* PassphraseForm::addField(const QString& words) {
    auto* field = new SecretEdit(m_theme, this);
    TextLabel* caption = fieldLabel(m_theme, words, this);
    caption->setBuddy(field);
    field->setAccessibleName(words);
    m_column->addWidget(caption);
    m_column->addWidget(field);
    connect(field, &QLineEdit::textChanged, this, &PassphraseForm::judge);
    connect(field, &QLineEdit::returnPressed, this, &PassphraseForm::submitted);
    return field;
}

QString PassphraseForm::missing() const {
    return wordsFor(m_need);
}

secret::SecretBytes PassphraseForm::current() const {
    return m_current->copySecret();
}

secret::SecretBytes PassphraseForm::next() const {
    return m_next->copySecret();
}

secret::SecretBytes PassphraseForm::onceMore() const {
    return m_onceMore->copySecret();
}

void PassphraseForm::judge() {
    if (m_onceMore == nullptr)
        return;
    const secret::SecretBytes now = current();
    const secret::SecretBytes later = next();
    const secret::SecretBytes again = onceMore();
    const auto judgement = m_presenter.judge({now, later, again});
    sayStrength(judgement.strength);
    m_need = judgement.need;
    Q_EMIT changed();
}

void PassphraseForm::sayStrength(std::optional<Strength> strength) {
    if (!strength) {
        m_meter->setStrength(0, tr("Twelve characters or more."), tr("A few words drawn by chance hold well."));
        return;
    }
    switch (*strength) {
    case Strength::TooShort:
        return m_meter->setStrength(1, tr("Too short."), tr("Twelve characters or more would hold."));
    case Strength::Weak:
        return m_meter->setStrength(1, tr("Easy to guess."), tr("One or two more words would help."));
    case Strength::Fair:
        return m_meter->setStrength(2, tr("Fair."), tr("A longer one would hold better."));
    case Strength::Good:
        return m_meter->setStrength(3, tr("Good."), tr("It would take a fast computer a very long time."));
    case Strength::Strong:
        return m_meter->setStrength(4, tr("Strong."),
                                    tr("Even a fast computer would need far longer than a lifetime to guess it."));
    }
}

void PassphraseForm::goTo(Part part) {
    SecretEdit* field = part == Part::Current ? m_current : m_next;
    field->selectAll();
    field->setFocus(Qt::OtherFocusReason);
}

void PassphraseForm::wipe() {
    for (SecretEdit* field : {m_current, m_next, m_onceMore}) {
        field->wipe();
        field->setShowing(SecretEdit::Showing::Hidden);
    }
}

} // namespace leeward::ui
