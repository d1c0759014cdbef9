#include "ui/setup/name_page.h"

#include "ui/base/button.h"
#include "ui/base/gap.h"
#include "ui/base/icon_view.h"
#include "ui/base/line_field.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/errors/error_note.h"
#include "ui/setup/setup_presenter.h"
#include "ui/setup/step_frame.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace leeward::ui {

NamePage::NamePage(const Theme& theme, SetupPresenter& presenter, Sitter sitter, QWidget* parent)
    : SetupPage(parent), m_theme(theme), m_presenter(presenter), m_sitter(sitter), m_frame(new StepFrame(theme, this)),
      m_heading(new HeadingLabel(theme, TextRole::Title, QString())),
      m_sentence(new TextLabel(theme, TextRole::Body, QString())), m_name(new LineField(theme)),
      m_note(new ErrorNote(theme, ErrorNote::Tone::Problem)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    makeFields();
    makeAside();
    if (m_presenter.isAdding())
        m_frame->back().setText(tr("Stop and lock"));
    setTabOrder(m_name, &m_frame->next());
    setTabOrder(&m_frame->next(), &m_frame->back());
    connect(m_name, &LineField::returnPressed, this, &NamePage::goOn);
    connect(m_name, &LineField::textEdited, this, [this] {
        m_note->clear();
        m_name->setFieldState(FieldState::Fine);
    });
    connect(&m_frame->next(), &Button::clicked, this, &NamePage::goOn);
    connect(&m_frame->back(), &Button::clicked, &m_presenter, &SetupPresenter::goBack);
}

void NamePage::makeFields() {
    QVBoxLayout& fields = m_frame->fields();
    auto* caption = label(m_theme, TextRole::Ui, QString());
    caption->setWords(tr("Your name"), QString());
    caption->setBuddy(m_name);
    m_name->setAccessibleName(tr("Your name"));
    m_name->setPlaceholderText(tr("Leave empty if you like"));
    m_sentence->setTone(Color::Ink2);
    fields.addWidget(m_heading);
    addGap(m_theme, fields, 4);
    fields.addWidget(m_sentence);
    addGap(m_theme, fields, 22);
    fields.addWidget(caption);
    addGap(m_theme, fields, 8);
    fields.addWidget(m_name);
    addGap(m_theme, fields, 8);
    fields.addWidget(m_note);
}

void NamePage::makeAside() {
    const bool isOther = m_sitter == Sitter::Other;
    QVBoxLayout& column = m_frame->aside().column();
    setScaledMargins(m_theme, column, 26, 24, 26, 24);
    setScaledSpacing(m_theme, column, 14);
    const auto add = [this, &column](Icon icon, const QString& words) {
        auto* row = new QHBoxLayout;
        setScaledSpacing(m_theme, *row, 11);
        row->addWidget(new IconView(m_theme, icon, Color::Calm, 20), 0, Qt::AlignTop);
        row->addWidget(label(m_theme, TextRole::Ui, words), 1);
        column.addLayout(row);
    };
    column.addWidget(label(m_theme, TextRole::Heading, isOther ? tr("What is yours") : tr("Where it is seen")));
    if (isOther) {
        add(Icon::Private, tr("Your journal opens with your passphrase alone. The other one does not open it."));
        add(Icon::Key, tr("Choose words that nobody else knows. Nobody needs to know them."));
        add(Icon::Open, m_presenter.isAdding()
                            ? tr("You can stop here, without a reason. Nothing is made then, and it locks.")
                            : tr("You can stop here, without a reason. Nothing has been made."));
        return;
    }
    add(Icon::Lock, tr("The lock screen never shows it. It is kept inside, locked like the rest."));
    add(Icon::Person, tr("A letter is enough, or a name you make up."));
    add(Icon::Open, tr("No name works just as well."));
}

void NamePage::enter() {
    const bool isOther = m_sitter == Sitter::Other;
    m_frame->rewind();
    m_note->clear();
    m_name->setFieldState(FieldState::Fine);
    m_name->setText(isOther ? m_presenter.otherName() : m_presenter.name());
    if (!isOther) {
        m_heading->setWords(tr("What would you like to be called?"));
        m_sentence->setWords(
            m_presenter.isForTwo()
                ? tr("A name, a letter, or nothing. It stands beside your words in the plan you share.")
                : tr("A name, a letter, or nothing. Nobody else sees it."));
        return;
    }
    const QString first = m_presenter.name();
    m_heading->setWords(tr("Now the other one of you"));
    m_sentence->setWords(first.isEmpty()
                             ? tr("Please hand over the keyboard, and look away for two pages. Whoever sits here now: "
                                  "what would you like to be called?")
                             : tr("%1, please hand over the keyboard, and look away for two pages. Whoever sits here "
                                  "now: what would you like to be called?")
                                   .arg(first));
}

void NamePage::goOn() {
    m_presenter.takeName(m_name->text());
}

void NamePage::showSetback() {
    m_name->setFieldState(FieldState::Problem);
    m_note->say(textFor(*m_presenter.setback()));
    m_name->setFocus();
}

void NamePage::setReflow(Reflow reflow) {
    m_frame->setReflow(reflow);
}

} // namespace leeward::ui
