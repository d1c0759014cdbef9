#include "ui/settings/second_person_dialog.h"

#include "core/vault/session.h"
#include "ui/base/busy_ring.h"
#include "ui/base/place_colors.h"
#include "ui/base/secret_edit.h"
#include "ui/base/session_work.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/errors/error_note.h"

#include <QVBoxLayout>

namespace leeward::ui {

namespace {

constexpr int kWidth = 560; // at 100 %

vault::VaultResult<void> check(const vault::Session& session, const secret::SecretBytes& typed) {
    const auto passphrase = secret::Passphrase::from(typed.view());
    if (!passphrase)
        return Fail{vault::Error{vault::ErrorKind::WrongPassphrase, {}}};
    return session.confirm(*passphrase);
}

ErrorText wordsFor(vault::ErrorKind kind) {
    if (kind != vault::ErrorKind::WrongPassphrase)
        return textFor(kind);
    return {SecondPersonDialog::tr("That is not the passphrase you have now."),
            SecondPersonDialog::tr("Nothing was changed.")};
}

} // namespace

SecondPersonDialog::SecondPersonDialog(const Theme& theme, vault::Session& session, QWidget* parent)
    : PageDialog(theme, kWidth, parent), m_session(session), m_field(new SecretEdit(theme, this)),
      m_note(new ErrorNote(theme, ErrorNote::Tone::Calm, this)),
      m_busy(new BusyRing(theme, tr("Looking at your words. This takes a few seconds on purpose."), this)) {
    setPlace(*this, Place::Private);
    setScaledSpacing(theme, column(), 8);
    addWords();
    addField();
    m_busy->hide();
    connect(&addAnswers(tr("Go on")), &QAbstractButton::clicked, this, &SecondPersonDialog::confirm);
    connect(m_field, &QLineEdit::textChanged, this, &SecondPersonDialog::judge);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (!m_field->text().isEmpty())
            confirm();
    });
    judge();
    m_field->setFocus(Qt::OtherFocusReason);
}

void SecondPersonDialog::addWords() {
    column().addWidget(new HeadingLabel(theme(), TextRole::Heading, tr("A second person"), this));
    for (const QString& sentence :
         {tr("They sit down here next, and choose words of their own. Your pages are closed then, and it locks "
             "afterwards. It can’t be made a journal for one again."),
          tr("Your passphrase comes first, so that nobody begins this but you.")}) {
        auto* words = label(theme(), TextRole::Ui, sentence, this);
        words->setTone(Color::Ink2);
        column().addWidget(words);
    }
}

void SecondPersonDialog::addField() {
    const QString name = tr("The passphrase you have now");
    TextLabel* caption = fieldLabel(theme(), name, this);
    caption->setBuddy(m_field);
    m_field->setAccessibleName(name);
    column().addSpacing(theme().px(6));
    for (QWidget* each : {static_cast<QWidget*>(caption), static_cast<QWidget*>(m_field), static_cast<QWidget*>(m_note),
                          static_cast<QWidget*>(m_busy)})
        column().addWidget(each);
}

void SecondPersonDialog::judge() {
    setMissing(m_field->text().isEmpty() ? tr("The passphrase you have now comes first.") : QString());
}

void SecondPersonDialog::confirm() {
    const secret::SecretBytes typed = m_field->copySecret();
    m_note->clear();
    m_busy->show();
    fitToWindow();
    layout()->activate();
    repaint();
    const auto checked = workWhilePainting(*m_busy, [this, &typed] { return check(m_session, typed); });
    m_busy->hide();
    if (checked) {
        accept();
        Q_EMIT confirmed();
        return;
    }
    m_note->say(wordsFor(checked.error().kind));
    fitToWindow();
    m_field->selectAll();
    m_field->setFocus(Qt::OtherFocusReason);
}

void SecondPersonDialog::done(int result) {
    m_field->wipe();
    m_field->setShowing(SecretEdit::Showing::Hidden);
    PageDialog::done(result);
}

} // namespace leeward::ui
