#include "ui/setup/welcome_page.h"

#include "ui/base/button.h"
#include "ui/base/gap.h"
#include "ui/base/icon_view.h"
#include "ui/base/product_mark.h"
#include "ui/base/start_frame.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/text_size_menu.h"
#include "ui/base/theme.h"
#include "ui/setup/choice_card.h"
#include "ui/setup/setup_presenter.h"

#include <QHBoxLayout>

namespace leeward::ui {

namespace {

constexpr int kColumnWidth = 1056;
constexpr int kCardWidth = 440;
constexpr int kBetween = 24;
constexpr int kHeadingWidth = 490;
constexpr int kSentenceWidth = 490;
constexpr int kPointsPlace = 2; // after the introduction, before the stretch

} // namespace

WelcomePage::WelcomePage(const Theme& theme, Preferences& preferences, SetupPresenter& presenter, QWidget* parent)
    : SetupPage(parent), m_theme(theme), m_preferences(preferences), m_presenter(presenter),
      m_heading(new HeadingLabel(theme, TextRole::Display, tr("A sheltered place to keep what matters."))),
      m_sentence(new TextLabel(theme, TextRole::Body,
                               tr("A safety plan, made alone or together, and a journal that stays yours. At the pace "
                                  "of whoever needs more time."))),
      m_frame(new StartFrame(theme, kColumnWidth, StartFrame::Height::Middle, this)),
      m_mark(new ProductMark(theme, preferences, 56)), m_rule(rule(theme)), m_halves(new QHBoxLayout),
      m_words(new QVBoxLayout) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_frame, 1);

    m_words->setSpacing(0);
    m_words->addStretch(1);
    m_words->addWidget(makeIntroduction());
    m_words->addStretch(1);
    m_points = makePoints();
    m_halves->addLayout(m_words, kColumnWidth - kCardWidth - kBetween);
    m_halves->addWidget(makeQuestion(), kCardWidth, Qt::AlignVCenter);
    m_frame->column().addLayout(m_halves);
    all->addWidget(m_rule);
    all->addWidget(makeBottom());
    setReflow(Reflow::Wide);
    connect(&theme, &Theme::changed, this, [this] { setReflow(m_reflow); });
}

QWidget* WelcomePage::makeIntroduction() {
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *column, 12);
    column->addWidget(m_mark);
    addGap(m_theme, *column, 16);
    column->addWidget(m_heading);
    return part;
}

QWidget* WelcomePage::makePoints() {
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    setScaledMargins(m_theme, *column, 0, 12, 0, 0);
    setScaledSpacing(m_theme, *column, 10);
    m_sentence->setTone(Color::Ink2);
    column->addWidget(m_sentence);
    addGap(m_theme, *column, 19);
    const auto add = [this, column](Icon icon, const QString& words) {
        auto* row = new QHBoxLayout;
        setScaledSpacing(m_theme, *row, 12);
        row->addWidget(new IconView(m_theme, icon, Color::Calm, 20), 0, Qt::AlignTop);
        row->addWidget(label(m_theme, TextRole::Body, words), 1);
        column->addLayout(row);
    };
    add(Icon::Offline, tr("It stays on this computer. No account, no cloud."));
    add(Icon::Key, tr("It is locked with words that only you know."));
    add(Icon::Pause, tr("Pause is on every page, top right. No reason needed."));
    return part;
}

QWidget* WelcomePage::makeQuestion() {
    auto* card = new Card(m_theme);
    setScaledMargins(m_theme, card->column(), 28, 28, 28, 24);
    setScaledSpacing(m_theme, card->column(), 12);
    card->column().addWidget(label(m_theme, TextRole::Heading, tr("Who is this for?")));
    auto* alone = new ChoiceCard(m_theme, Place::Private, Icon::Private, tr("Just me"),
                                 tr("A private journal and my own safety plan. Only I can open it."));
    auto* pair = new ChoiceCard(
        m_theme, Place::Shared, Icon::Shared, tr("Two of us"),
        tr("A plan you both can read, and a private journal for each of you. Each has their own passphrase."));
    card->column().addWidget(new ChoicePair(m_theme, alone, pair));
    card->column().addWidget(
        label(m_theme, TextRole::Small, tr("You can change this later. Nothing you wrote will move.")));
    card->column().addWidget(rule(m_theme));
    auto* other = button(m_theme, tr("Open one I have…"), {ButtonKind::Link, ButtonSize::Small, {}});
    card->column().addWidget(other, 0, Qt::AlignLeading);
    connect(alone, &ChoiceCard::clicked, &m_presenter, &SetupPresenter::chooseJustMe);
    connect(pair, &ChoiceCard::clicked, &m_presenter, &SetupPresenter::chooseTwoOfUs);
    connect(other, &Button::clicked, this, &WelcomePage::otherJournalRequested);
    return card;
}

QWidget* WelcomePage::makeBottom() {
    auto* part = new QWidget(this);
    m_bottom = new QHBoxLayout(part);
    setScaledSpacing(m_theme, *m_bottom, 8);
    auto* question = label(m_theme, TextRole::Small, tr("Does someone else check this computer?"));
    question->setTone(Color::Ink);
    question->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto* read = button(m_theme, tr("Read this first"), {ButtonKind::InkLink, ButtonSize::Small, {}});
    //: "Aa" is a picture of letters, not a word.
    auto* size = button(m_theme, tr("Aa  Text size"), {ButtonKind::Outline, ButtonSize::Small, {}});
    size->setAccessibleName(tr("Text size"));
    attachTextSizeMenu(*size, m_preferences);
    m_bottom->addWidget(new IconView(m_theme, Icon::Info, Color::Ochre, 20));
    m_ask = new QBoxLayout(QBoxLayout::LeftToRight);
    setScaledSpacing(m_theme, *m_ask, 8);
    m_ask->addWidget(question);
    m_ask->addWidget(read, 0, Qt::AlignLeading);
    m_bottom->addLayout(m_ask);
    m_bottom->addStretch(1);
    m_bottom->addWidget(size);
    connect(read, &Button::clicked, &m_presenter, &SetupPresenter::readFirst);
    return part;
}

void WelcomePage::setReflow(Reflow reflow) {
    m_reflow = reflow;
    const bool isTight = reflow == Reflow::Tight;
    m_halves->setDirection(isTight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_halves->setSpacing(m_theme.px(kBetween));
    m_ask->setDirection(isTight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_mark->setVisible(!isTight);
    m_rule->setVisible(isTight);
    m_bottom->setContentsMargins(m_theme.px(isTight ? 20 : 32), m_theme.px(isTight ? 12 : 0), m_theme.px(24),
                                 m_theme.px(isTight ? 12 : 20));
    m_heading->setMaximumWidth(m_theme.px(kHeadingWidth));
    m_sentence->setMaximumWidth(m_theme.px(isTight ? kColumnWidth : kSentenceWidth));
    m_frame->setHeadroom(isTight ? 52 : 0);
    // One below the other, the question comes before the small print.
    if (isTight) {
        m_halves->addWidget(m_points);
        m_frame->setRoom(20, 8, 20);
    } else {
        m_words->insertWidget(kPointsPlace, m_points);
        m_frame->setRoom(32, reflow == Reflow::Wide ? 76 : 64, reflow == Reflow::Wide ? 60 : 8);
    }
}

} // namespace leeward::ui
