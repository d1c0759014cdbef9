#include "ui/settings/passphrase_topic.h"

#include "ui/base/busy_ring.h"
#include "ui/base/button.h"
#include "ui/base/secret_edit.h"
#include "ui/base/strength_meter.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/errors/error_text.h"
#include "ui/settings/session_work.h"

#include <QVBoxLayout>

namespace leeward::ui {

using secret::Strength;
using Need = PassphrasePresenter::Need;

namespace {

QString wordsFor(Need need) {
    switch (need) {
    case Need::Current:
        return PassphraseTopic::tr("The passphrase you have now comes first.");
    case Need::Next:
        return PassphraseTopic::tr("Please choose new words.");
    case Need::OtherSigns:
        return PassphraseTopic::tr("Part of the new words can’t be used.");
    case Need::Longer:
        return PassphraseTopic::tr("It needs twelve characters or more.");
    case Need::Stronger:
        return PassphraseTopic::tr("It needs words that are harder to guess.");
    case Need::OnceMore:
        return PassphraseTopic::tr("Please type the new words once more.");
    case Need::SameTwice:
        return PassphraseTopic::tr("The two are different. Showing them can help.");
    case Need::Nothing:
        break;
    }
    return {};
}

} // namespace

PassphraseTopic::PassphraseTopic(const PageContext& context, QWidget* parent)
    : TopicPage(context.theme, tr("Passphrases"), parent), m_context(context), m_presenter(context.session),
      m_answer(new Band(context.theme, BandTone::Calm, Icon::Key, {}, this)),
      m_meter(new StrengthMeter(context.theme, this)), m_missing(label(context.theme, TextRole::Small, {}, this)),
      m_change(button(context.theme, tr("Change it"), {ButtonKind::Primary, ButtonSize::Normal, std::nullopt}, this)),
      m_busy(
          new BusyRing(context.theme, tr("Locking everything with the new words. This takes a few seconds."), this)) {
    column().addWidget(label(theme(), TextRole::Body,
                             tr("Only you change yours. Nobody is told, and nothing you wrote changes."), this));
    column().addWidget(m_answer);
    auto* card = new Card(theme(), this);
    column().addWidget(card);
    m_current = addField(*card, tr("The passphrase you have now"));
    m_next = addField(*card, tr("New passphrase"));
    card->column().addWidget(m_meter);
    m_onceMore = addField(*card, tr("The new one once more"));
    addEnd(*card);
    column().addWidget(label(theme(), TextRole::Small,
                             tr("Copies of the folder that were made before, such as backups, still open with the "
                                "passphrase they had then. What you write from now on is not in them."),
                             this));
    column().addStretch(1);
    m_answer->hide();
    judge();
}

SecretEdit* PassphraseTopic::addField(Card& card, const QString& words) {
    auto* field = new SecretEdit(theme(), this);
    TextLabel* caption = fieldLabel(theme(), words, this);
    caption->setBuddy(field);
    field->setAccessibleName(words);
    card.column().addWidget(caption);
    card.column().addWidget(field);
    connect(field, &QLineEdit::textChanged, this, &PassphraseTopic::judge);
    connect(field, &QLineEdit::returnPressed, this, [this] {
        if (m_change->isEnabled())
            change();
    });
    return field;
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
}

void PassphraseTopic::judge() {
    if (!m_onceMore)
        return;
    const secret::SecretBytes current = m_current->copySecret();
    const secret::SecretBytes next = m_next->copySecret();
    const secret::SecretBytes onceMore = m_onceMore->copySecret();
    const auto judgement = m_presenter.judge({current, next, onceMore});
    sayStrength(judgement.strength);
    m_missing->setWords(wordsFor(judgement.need));
    m_change->setEnabled(judgement.need == Need::Nothing);
}

void PassphraseTopic::sayStrength(std::optional<Strength> strength) {
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

void PassphraseTopic::change() {
    const secret::SecretBytes current = m_current->copySecret();
    const secret::SecretBytes next = m_next->copySecret();
    const secret::SecretBytes onceMore = m_onceMore->copySecret();
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
    wipe();
    m_answer->setTone(BandTone::Calm);
    m_answer->setSentence(tr("Changed."), tr("The old one no longer opens this. Nobody else is told."));
    m_answer->show();
    m_current->setFocus(Qt::OtherFocusReason);
}

void PassphraseTopic::showProblem(vault::ErrorKind kind) {
    const ErrorText text = textFor(kind);
    m_answer->setTone(BandTone::Notice);
    if (kind == vault::ErrorKind::WrongPassphrase)
        m_answer->setSentence(tr("The first one is not the passphrase you have now."), tr("Nothing was changed."));
    else
        m_answer->setSentence(text.what, text.hint);
    m_answer->show();
    SecretEdit* field = kind == vault::ErrorKind::WrongPassphrase ? m_current : m_next;
    field->selectAll();
    field->setFocus(Qt::OtherFocusReason);
}

void PassphraseTopic::wipe() {
    for (SecretEdit* field : {m_current, m_next, m_onceMore}) {
        field->wipe();
        field->setShowing(SecretEdit::Showing::Hidden);
    }
}

void PassphraseTopic::leave() {
    wipe();
    m_answer->hide();
}

} // namespace leeward::ui
