#include "ui/settings/passphrase_topic.h"

#include "core/vault/session.h"
#include "ui/base/busy_ring.h"
#include "ui/base/button.h"
#include "ui/base/session_work.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/errors/error_text.h"
#include "ui/settings/passphrase_form.h"
#include "ui/settings/second_person_dialog.h"

#include <QVBoxLayout>

namespace leeward::ui {

PassphraseTopic::PassphraseTopic(const PageContext& context, QWidget* parent)
    : TopicPage(context.theme, tr("Passphrases"), parent), m_context(context), m_presenter(context.session),
      m_answer(new Band(context.theme, BandTone::Calm, Icon::Key, {}, this)),
      m_form(new PassphraseForm(context.theme, m_presenter, this)),
      m_missing(label(context.theme, TextRole::Small, {}, this)),
      m_change(button(context.theme, tr("Change it"), {ButtonKind::Primary, ButtonSize::Normal, std::nullopt}, this)),
      m_busy(
          new BusyRing(context.theme, tr("Locking everything with the new words. This takes a few seconds."), this)) {
    column().addWidget(label(theme(), TextRole::Body,
                             tr("Only you change yours. Nobody is told, and nothing you wrote changes."), this));
    column().addWidget(m_answer);
    auto* card = new Card(theme(), this);
    column().addWidget(card);
    card->column().addWidget(m_form);
    addEnd(*card);
    column().addWidget(label(theme(), TextRole::Small,
                             tr("Copies of the folder that were made before, such as backups, still open with the "
                                "passphrase they had then. What you write from now on is not in them."),
                             this));
    if (context.session.isOfOne())
        addSecondPerson();
    column().addStretch(1);
    m_answer->hide();
    judge();
}

void PassphraseTopic::addEnd(Card& card) {
    auto* end = new QHBoxLayout;
    setScaledMargins(theme(), *end, 0, 8, 0, 0);
    setScaledSpacing(theme(), *end, 14);
    end->addWidget(m_missing, 1, Qt::AlignVCenter);
    end->addWidget(m_change);
    card.column().addLayout(end);
    card.column().addWidget(m_busy);
    m_busy->hide();
    connect(m_change, &QAbstractButton::clicked, this, &PassphraseTopic::change);
    connect(m_form, &PassphraseForm::changed, this, &PassphraseTopic::judge);
    connect(m_form, &PassphraseForm::submitted, this, [this] {
        if (m_change->isEnabled())
            change();
    });
}

/// One sentence, at the end: nothing here invites anybody.
void PassphraseTopic::addSecondPerson() {
    auto* begin = button(theme(), tr("Begin…"), {}, this);
    begin->setAccessibleName(tr("Begin with a second person…"));
    addRow(*addList(), Icon::Person, tr("A second person"),
           tr("They get a side of their own, and both of you a plan that both can read. Your journal and My plan stay "
              "yours alone. Both of you sit here for it, and it locks afterwards."))
        ->addControl(begin);
    connect(begin, &QAbstractButton::clicked, this, [this] {
        auto* dialog = new SecondPersonDialog(theme(), m_context.session, this);
        connect(dialog, &SecondPersonDialog::confirmed, this, &PassphraseTopic::secondPersonRequested);
        dialog->open();
    });
}

void PassphraseTopic::judge() {
    m_missing->setWords(m_form->missing());
    m_change->setEnabled(m_form->need() == PassphrasePresenter::Need::Nothing);
}

void PassphraseTopic::change() {
    const secret::SecretBytes current = m_form->current();
    const secret::SecretBytes next = m_form->next();
    const secret::SecretBytes onceMore = m_form->onceMore();
    m_answer->hide();
    m_busy->show();
    layout()->activate();
    window()->repaint();
    const auto changed = workWhilePainting(*m_busy, [this, &current, &next, &onceMore] {
        return m_presenter.change({current, next, onceMore});
    });
    m_busy->hide();
    if (changed)
        showChanged();
    else
        showProblem(changed.error().kind);
}

void PassphraseTopic::showChanged() {
    m_form->wipe();
    m_answer->setTone(BandTone::Calm);
    m_answer->setSentence(tr("Changed."), tr("The old one no longer opens this. Nobody else is told."));
    m_answer->show();
    m_form->goTo(PassphraseForm::Part::Current);
}

void PassphraseTopic::showProblem(vault::ErrorKind kind) {
    const ErrorText text = textFor(kind);
    m_answer->setTone(BandTone::Notice);
    if (kind == vault::ErrorKind::WrongPassphrase)
        m_answer->setSentence(tr("The first one is not the passphrase you have now."), tr("Nothing was changed."));
    else
        m_answer->setSentence(text.what, text.hint);
    m_answer->show();
    m_form->goTo(kind == vault::ErrorKind::WrongPassphrase ? PassphraseForm::Part::Current
                                                           : PassphraseForm::Part::Next);
}

void PassphraseTopic::leave() {
    m_form->wipe();
    m_answer->hide();
}

} // namespace leeward::ui
