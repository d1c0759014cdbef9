#include "ui/setup/before_page.h"

#include "ui/base/button.h"
#include "ui/base/gap.h"
#include "ui/base/icon_view.h"
#include "ui/base/start_frame.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/errors/error_text.h"
#include "ui/setup/setup_presenter.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace leeward::ui {

namespace {

constexpr int kColumnWidth = 960;

} // namespace

BeforePage::BeforePage(const Theme& theme, SetupPresenter& presenter, QWidget* parent)
    : SetupPage(parent), m_theme(theme), m_presenter(presenter),
      m_frame(new StartFrame(theme, kColumnWidth, StartFrame::Height::Top, this)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    makeHead();
    makeCards();
    makeFooter();
    arrange();
    connect(&theme, &Theme::changed, this, &BeforePage::arrange);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, &presenter,
            &SetupPresenter::goBack);
}

void BeforePage::makeHead() {
    m_heading = new HeadingLabel(m_theme, TextRole::Title, tr("Before you begin"));
    auto* sentence = label(m_theme, TextRole::Body,
                           tr("One page, in plain words, for adults. Nothing has been made on this computer."));
    sentence->setTone(Color::Ink2);
    auto* back = button(m_theme, tr("Back"), {ButtonKind::Link, ButtonSize::Small, {}});
    connect(back, &Button::clicked, &m_presenter, &SetupPresenter::goBack);
    auto* row = new QHBoxLayout;
    row->addWidget(m_heading, 1);
    row->addWidget(back, 0, Qt::AlignVCenter);
    m_setback = new Band(m_theme, BandTone::Notice, Icon::Notice, QString());
    m_setback->hide();
    m_frame->column().addLayout(row);
    addGap(m_theme, m_frame->column(), 3);
    m_frame->column().addWidget(sentence);
    addGap(m_theme, m_frame->column(), 4);
    m_frame->column().addWidget(m_setback);
}

void BeforePage::makeCards() {
    m_grid = new QGridLayout;
    const auto add = [this](Icon icon, const QString& title, const QString& words) {
        auto* card = new Card(m_theme);
        auto* row = new QHBoxLayout;
        setScaledSpacing(m_theme, *row, 17);
        auto* text = new QVBoxLayout;
        setScaledSpacing(m_theme, *text, 2);
        auto* sentence = label(m_theme, TextRole::Ui, words);
        sentence->setTone(Color::Ink2);
        text->addWidget(label(m_theme, TextRole::Strong, title));
        text->addWidget(sentence);
        text->addStretch(1);
        row->addWidget(new IconView(m_theme, icon, Color::Calm, 22), 0, Qt::AlignTop);
        row->addLayout(text, 1);
        card->column().addLayout(row);
        m_cards.push_back(card);
        return sentence;
    };
    m_whoReads = add(Icon::Private, tr("Who can read what"), QString());
    add(Icon::Disk, tr("Where it lives"),
        tr("In a locked folder on this computer. It never goes online, and nobody else holds a copy. It works for "
           "one person as well as for two."));
    add(Icon::Sheet, tr("What can still leave traces"),
        tr("This program can be found on the computer. So can printed pages, older backups, and the list of programs "
           "used lately."));
    add(Icon::Look, tr("What no program can do"),
        tr("Keep out someone who controls this computer, or watches it. Quick hide is the closed eye, or Shift three "
           "times. It hides and locks. It does not protect you from someone who watches this computer."));
    m_frame->column().addLayout(m_grid);
    m_safer = new Band(m_theme, BandTone::Calm, Icon::Shield, QString());
    m_safer->setSentence(tr("If someone checks this computer, a safer device may be better:"),
                         tr("a library, a friend’s, or one that only you hold. If a sudden change would be noticed, "
                            "it can help to talk to someone first."));
    auto* numbers = m_safer->addAction(tr("Numbers to call"));
    connect(numbers, &Button::clicked, this, &BeforePage::helpRequested);
    m_frame->column().addWidget(m_safer);
}

void BeforePage::makeFooter() {
    m_footRule = rule(m_theme);
    auto* row = new QHBoxLayout;
    setScaledSpacing(m_theme, *row, 16);
    const auto add = [this, row](const QString& words, const QString& caption, auto action) {
        auto* half = new QVBoxLayout;
        setScaledSpacing(m_theme, *half, 7);
        auto* pressed = button(m_theme, words, {ButtonKind::Outline, ButtonSize::Large, {}});
        pressed->setAccessibleDescription(caption);
        m_captions.push_back(label(m_theme, TextRole::Small, caption));
        half->addWidget(pressed);
        half->addWidget(m_captions.back());
        row->addLayout(half, 1);
        connect(pressed, &Button::clicked, &m_presenter, action);
        return pressed;
    };
    add(tr("Leave and remove"), tr("Closes this, and takes away what it put here. Nothing is kept."),
        &SetupPresenter::leave);
    m_continue = add(tr("Continue"), QString(), &SetupPresenter::goOn);
    m_frame->footer().addWidget(m_footRule);
    m_frame->footer().addLayout(row);
}

void BeforePage::enter() {
    const bool isReadFirst = m_presenter.number() == 0;
    m_continue->setText(isReadFirst ? tr("Back to the first question") : tr("Continue"));
    m_captions.back()->setWords(isReadFirst ? tr("Nothing is made by reading this.")
                                            : tr("Choose your words next. You can leave at any step."));
    m_continue->setAccessibleDescription(m_captions.back()->text());
    m_setback->hide();
    m_frame->rewind();
    m_whoReads->setWords(m_presenter.isAboutTwo()
                             ? tr("Your journal opens with your passphrase only. A plan you share can be read by both "
                                  "of you. Nothing written here is permission: ask, and listen, each time.")
                             : tr("Your journal and your plan open with your passphrase only. Nothing written here is "
                                  "permission: ask, and listen, each time."));
}

void BeforePage::showSetback() {
    const ErrorText text = textFor(*m_presenter.setback());
    m_setback->setTitle(text.what);
    m_setback->setSentence(text.hint);
    m_setback->show();
    m_frame->rewind();
}

void BeforePage::setReflow(Reflow reflow) {
    m_reflow = reflow;
    arrange();
}

void BeforePage::arrange() {
    const bool isWide = m_reflow == Reflow::Wide;
    const bool isTight = m_reflow == Reflow::Tight;
    const int columns = isTight ? 1 : 2;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const int place = static_cast<int>(i);
        m_grid->addWidget(m_cards[i], place / columns, place % columns);
        m_cards[i]->column().setContentsMargins(m_theme.px(isTight  ? 10
                                                           : isWide ? 19
                                                                    : 16),
                                                m_theme.px(isWide ? 18 : 10), m_theme.px(isWide ? 19 : 14),
                                                m_theme.px(isWide ? 18 : 10));
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, isTight ? 0 : 1);
    m_grid->setSpacing(m_theme.px(isTight ? 8 : isWide ? 16 : 11));
    m_grid->setContentsMargins(0, m_theme.px(isWide ? 22 : 11), 0, m_theme.px(isWide ? 20 : 10));
    m_frame->setRoom(isTight ? 20 : 32, isTight ? 0 : isWide ? 40 : 0, 8);
    m_footRule->setVisible(!isWide);
    m_frame->footer().setContentsMargins(0, 0, 0, m_theme.px(isTight ? 10 : isWide ? 39 : 14));
    m_frame->footer().setSpacing(m_theme.px(isTight ? 8 : isWide ? 0 : 12));
    for (TextLabel* caption : m_captions)
        caption->setVisible(isWide);
}

} // namespace leeward::ui
