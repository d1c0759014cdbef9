#include "ui/setup/passphrase_page.h"

#include "ui/base/accessible.h"
#include "ui/base/avatar.h"
#include "ui/base/button.h"
#include "ui/base/check_box.h"
#include "ui/base/gap.h"
#include "ui/base/icon_view.h"
#include "ui/base/secret_edit.h"
#include "ui/base/strength_meter.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/errors/error_text.h"
#include "ui/setup/setup_presenter.h"
#include "ui/setup/step_frame.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace leeward::ui {

namespace {

TextLabel* caption(const Theme& theme, const QString& words, SecretEdit* field) {
    auto* made = label(theme, TextRole::Ui, QString());
    made->setWords(words, QString());
    made->setBuddy(field);
    field->setAccessibleName(words);
    return made;
}

struct NeedWords {
    Q_DECLARE_TR_FUNCTIONS(leeward::ui::PassphrasePage)
};

QString wordsFor(PassphraseNeed need) {
    switch (need) {
    case PassphraseNeed::Words:
        return NeedWords::tr("Please choose some words first.");
    case PassphraseNeed::OtherSigns:
        return NeedWords::tr("Part of it can’t be used.");
    case PassphraseNeed::LongerWords:
        return NeedWords::tr("It needs twelve characters or more.");
    case PassphraseNeed::StrongerWords:
        return NeedWords::tr("It needs words that are harder to guess.");
    case PassphraseNeed::OnceMore:
        return NeedWords::tr("Please type it once more.");
    case PassphraseNeed::SameTwice:
        return NeedWords::tr("The two are different. Showing them can help.");
    case PassphraseNeed::Understanding:
        return NeedWords::tr("The tick beside “nobody can reset this” is needed.");
    }
    return {};
}

} // namespace

PassphrasePage::PassphrasePage(const Theme& theme, SetupPresenter& presenter, Sitter sitter, QWidget* parent)
    : SetupPage(parent), m_theme(theme), m_presenter(presenter), m_sitter(sitter), m_frame(new StepFrame(theme, this)),
      m_heading(new HeadingLabel(theme, TextRole::Title, tr("Choose words you can keep"))), m_setbackRoom(new QWidget),
      m_setback(new Band(theme, BandTone::Notice, Icon::Notice, QString())),
      m_avatar(new Avatar(theme, QString(), sitter == Sitter::First ? Avatar::Kind::Mine : Avatar::Kind::Theirs)),
      m_whose(new TextLabel(theme, TextRole::Ui, QString())), m_typed(new SecretEdit(theme)),
      m_onceMore(new SecretEdit(theme)), m_meter(new StrengthMeter(theme)),
      m_suggest(new Button(theme, QString(), {ButtonKind::Outline, ButtonSize::Small, {}})),
      m_understood(new CheckBox(theme, tr("I understand that nobody can reset this for me."))) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    makeFields();
    makeAside();
    setTabOrder(m_understood, &m_frame->next());
    setTabOrder(&m_frame->next(), &m_frame->back());
    connect(m_typed, &SecretEdit::textChanged, this, &PassphrasePage::judge);
    connect(m_onceMore, &SecretEdit::textChanged, this, &PassphrasePage::judge);
    connect(m_understood, &CheckBox::toggled, this, &PassphrasePage::judge);
    connect(m_typed, &SecretEdit::returnPressed, m_onceMore, [this] { m_onceMore->setFocus(); });
    connect(m_onceMore, &SecretEdit::returnPressed, this, &PassphrasePage::goOn);
    connect(m_suggest, &Button::clicked, this, &PassphrasePage::suggest);
    connect(&m_frame->next(), &Button::clicked, this, &PassphrasePage::goOn);
    connect(&m_frame->back(), &Button::clicked, &m_presenter, &SetupPresenter::goBack);
}

void PassphrasePage::makeFields() {
    QVBoxLayout& fields = m_frame->fields();
    m_person = makePerson();
    fields.addWidget(makeSetback());
    fields.addWidget(m_person);
    fields.addWidget(m_heading);
    addGap(m_theme, fields, 23);
    fields.addLayout(makeCaption());
    addGap(m_theme, fields, 8);
    fields.addWidget(m_typed);
    addGap(m_theme, fields, 12);
    fields.addWidget(m_meter);
    addGap(m_theme, fields, 20);
    fields.addWidget(caption(m_theme, tr("Once more"), m_onceMore));
    addGap(m_theme, fields, 8);
    fields.addWidget(m_onceMore);
    addGap(m_theme, fields, 20);
    fields.addWidget(makeIdea());
}

QBoxLayout* PassphrasePage::makeCaption() {
    auto* row = new QHBoxLayout;
    auto* shown = label(m_theme, TextRole::Small, QString());
    row->addWidget(caption(m_theme, tr("Your passphrase"), m_typed), 1);
    row->addWidget(shown);
    connect(m_typed, &SecretEdit::showingChanged, shown,
            [this, shown] { shown->setWords(m_typed->isShown() ? tr("Shown") : QString()); });
    return row;
}

QWidget* PassphrasePage::makeSetback() {
    auto* row = new QVBoxLayout(m_setbackRoom);
    setScaledMargins(m_theme, *row, 0, 0, 0, 16);
    row->addWidget(m_setback);
    return m_setbackRoom;
}

QWidget* PassphrasePage::makePerson() {
    auto* part = new QWidget;
    auto* row = new QHBoxLayout(part);
    setScaledMargins(m_theme, *row, 0, 0, 0, 14);
    setScaledSpacing(m_theme, *row, 12);
    m_whose->setTone(Color::Ink2);
    m_whose->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    row->addWidget(m_avatar);
    row->addWidget(m_whose, 1);
    return part;
}

QWidget* PassphrasePage::makeIdea() {
    auto* part = new QFrame;
    part->setProperty("role", QStringLiteral("floor"));
    auto* row = new QHBoxLayout(part);
    setScaledMargins(m_theme, *row, 17, 13, 17, 13);
    setScaledSpacing(m_theme, *row, 17);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(label(m_theme, TextRole::Strong, tr("Suggest six words")));
    words->addWidget(
        label(m_theme, TextRole::Small, tr("Picked by chance on this computer. Easier to remember than symbols.")));
    row->addWidget(new IconView(m_theme, Icon::Refresh, Color::Calm, 20));
    row->addLayout(words, 1);
    row->addWidget(m_suggest);
    return part;
}

void PassphrasePage::makeAside() {
    QVBoxLayout& column = m_frame->aside().column();
    setScaledMargins(m_theme, column, 26, 24, 26, 24);
    setScaledSpacing(m_theme, column, 15);
    const auto add = [this, &column](const QString& lead, const QString& rest) {
        auto* row = new QHBoxLayout;
        setScaledSpacing(m_theme, *row, 12);
        auto* words = label(m_theme, TextRole::Ui, QString());
        words->setWords(lead, rest);
        row->addWidget(new IconView(m_theme, Icon::Close, Color::Ink3, 18), 0, Qt::AlignTop);
        row->addWidget(words, 1);
        column.addLayout(row);
        return words;
    };
    column.addWidget(label(m_theme, TextRole::Heading, tr("What we can’t do")));
    m_cannotReset = add(tr("Reset it."), QString());
    add(tr("Send a hint."), tr("Hints help other people more than they help you."));
    add(tr("See it."), tr("It never leaves this computer and is never written down by the app."));
    addGap(m_theme, column, 1);
    column.addWidget(rule(m_theme));
    auto* advice = new QVBoxLayout;
    setScaledSpacing(m_theme, *advice, 3);
    advice->addWidget(label(m_theme, TextRole::Strong, tr("What you can do")));
    advice->addWidget(label(m_theme, TextRole::Small,
                            tr("Say it to yourself a few times. If you write it down, keep the paper where nobody "
                               "else looks.")));
    column.addLayout(advice);
    column.addWidget(m_understood);
}

void PassphrasePage::enter() {
    m_setbackRoom->hide();
    m_understood->setChecked(false);
    m_suggest->setText(tr("Suggest"));
    m_suggest->setAccessibleName(tr("Suggest six words"));
    m_frame->rewind();
    wipe();
    sayWhose();
    judge();
}

void PassphrasePage::leave() {
    wipe();
}

void PassphrasePage::wipe() {
    for (SecretEdit* field : {m_typed, m_onceMore}) {
        field->wipe();
        field->setShowing(SecretEdit::Showing::Hidden);
    }
}

void PassphrasePage::sayWhose() {
    const bool isOther = m_sitter == Sitter::Other;
    const QString me = isOther ? m_presenter.otherName() : m_presenter.name();
    const QString partner = isOther ? m_presenter.name() : m_presenter.otherName();
    m_person->setVisible(m_presenter.isForTwo());
    m_avatar->setName(me);
    if (isOther)
        m_whose->setWords(me.isEmpty() ? tr("Your passphrase. The other person looks away while you type.")
                                       : tr("%1’s passphrase. The other person looks away while you type.").arg(me));
    else
        m_whose->setWords(
            me.isEmpty() ? tr("Your passphrase. The other person chooses theirs next, without you looking.")
                         : tr("%1’s passphrase. The other person chooses theirs next, without you looking.").arg(me));
    if (!m_presenter.isForTwo())
        m_cannotReset->setWords(tr("Reset it."), tr("Nobody can. Not us, not a relative, not a repair shop."));
    else if (partner.isEmpty())
        m_cannotReset->setWords(tr("Reset it."), tr("Nobody can. Not us, not the other person, not a repair shop."));
    else
        m_cannotReset->setWords(tr("Reset it."), tr("Nobody can. Not us, not %1, not a repair shop.").arg(partner));
}

void PassphrasePage::judge() {
    const secret::SecretBytes typed = m_typed->copySecret();
    const secret::SecretBytes onceMore = m_onceMore->copySecret();
    const PassphraseJudgement judgement = m_presenter.judge({typed, onceMore, m_understood->isChecked()});
    sayStrength(judgement);
    m_frame->setMissing(judgement.need ? wordsFor(*judgement.need) : QString());
}

void PassphrasePage::sayStrength(const PassphraseJudgement& judgement) {
    if (judgement.problem) {
        const ErrorText text = textFor(*judgement.problem);
        m_meter->setStrength(0, text.what, text.hint);
        return;
    }
    if (!judgement.strength) {
        m_meter->setStrength(0, tr("Twelve characters or more."),
                             tr("A few words that belong together by chance hold well."));
        return;
    }
    switch (*judgement.strength) {
    case secret::Strength::TooShort:
        return m_meter->setStrength(1, tr("Too short."), tr("Twelve characters or more would hold."));
    case secret::Strength::Weak:
        return m_meter->setStrength(1, tr("Easy to guess."), tr("One or two more words would help."));
    case secret::Strength::Fair:
        return m_meter->setStrength(2, tr("Fair."), tr("A longer one would hold better."));
    case secret::Strength::Good:
        return m_meter->setStrength(3, tr("Good."), tr("It would take a fast computer a very long time."));
    case secret::Strength::Strong:
        return m_meter->setStrength(4, tr("Strong."),
                                    tr("Even a fast computer would need far longer than a lifetime to guess it."));
    }
}

void PassphrasePage::suggest() {
    const secret::SecretBytes words = m_presenter.suggest();
    m_typed->setShowing(SecretEdit::Showing::Shown);
    m_typed->setSecret(words.view());
    m_onceMore->wipe();
    m_suggest->setText(tr("Other words"));
    m_suggest->setAccessibleName(tr("Suggest six other words"));
}

void PassphrasePage::goOn() {
    const secret::SecretBytes typed = m_typed->copySecret();
    const secret::SecretBytes onceMore = m_onceMore->copySecret();
    m_presenter.takePassphrase({typed, onceMore, m_understood->isChecked()});
}

void PassphrasePage::showSetback() {
    const ErrorText text = textFor(*m_presenter.setback());
    wipe();
    m_setback->setTitle(text.what);
    m_setback->setSentence(text.hint);
    m_setbackRoom->show();
    m_typed->setFocus();
}

void PassphrasePage::setReflow(Reflow reflow) {
    m_frame->setReflow(reflow);
}

} // namespace leeward::ui
