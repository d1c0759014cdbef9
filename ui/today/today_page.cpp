#include "ui/today/today_page.h"

#include "ui/base/place_colors.h"
#include "ui/base/scroll_page.h"
#include "ui/base/surface.h"
#include "ui/base/theme.h"
#include "ui/errors/error_text.h"
#include "ui/today/cards.h"
#include "ui/today/closeness_card.h"
#include "ui/today/drawn_card.h"
#include "ui/today/support_cards.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace leeward::ui {

namespace {

constexpr int kSide = 328;

} // namespace

TodayPage::TodayPage(const PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_theme(context.theme), m_presenter(context), m_closeness(context),
      m_deck(m_context), m_scroll(new ScrollPage(context.theme, 1024, this)) {
    setPlace(*this, place());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
    connect(&m_theme, &Theme::changed, this, [this] {
        if (m_cards)
            rebuild();
    });
}

QString TodayPage::placeWords() const {
    return m_presenter.isOfTwo() ? tr("Your view. Only you see this page") : QString();
}

void TodayPage::enter(const Destination&) {
    m_presenter.load();
    m_closeness.load();
    rebuild();
    Q_EMIT headChanged();
}

void TodayPage::setReflow(Reflow reflow) {
    const bool isOther = reflow != m_reflow;
    m_reflow = reflow;
    m_scroll->setPadding(reflow == Reflow::Wide ? 28 : 20, reflow == Reflow::Wide     ? 32
                                                           : reflow == Reflow::Narrow ? 24
                                                                                      : 14);
    if (m_cards && isOther) // else there is nothing yet, or all stands as it should
        rebuild();
}

void TodayPage::rebuild() {
    delete m_cards;
    m_cards = new QWidget(this);
    auto* columns =
        new QBoxLayout(m_reflow == Reflow::Wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, m_cards);
    columns->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *columns, 20);
    auto* main = new QVBoxLayout;
    setScaledSpacing(m_theme, *main, 20);
    addMain(*main, m_cards);
    main->addStretch(1);
    columns->addLayout(main, 1);
    auto* sideBox = new QWidget(m_cards);
    auto* side =
        new QBoxLayout(m_reflow == Reflow::Narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, sideBox);
    side->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_theme, *side, 20);
    addSide(*side, sideBox);
    if (m_reflow == Reflow::Wide)
        sideBox->setFixedWidth(m_theme.px(kSide));
    sideBox->setVisible(side->count() > 0);
    if (m_reflow != Reflow::Narrow)
        side->addStretch(1);
    columns->addWidget(sideBox);
    m_scroll->column().insertWidget(0, m_cards);
    m_scroll->column().setAlignment(m_cards, Qt::AlignTop);
}

void TodayPage::addChangedWords(QBoxLayout& column, QWidget* owner) {
    if (!m_presenter.changedWords())
        return;
    auto* band = new Band(m_theme, BandTone::Calm, Icon::Plan, QString(), owner);
    band->setTitle(tr("Some of your words are not as you saved them"));
    band->setSentence(tr("They are in Our plan. Yours are kept on your side. Look now, or later."));
    auto* look = band->addAction(tr("Look at both wordings"));
    connect(look, &Button::clicked, this, [this] {
        Q_EMIT openRequested({PageName::OurPlan, {}, {}, m_presenter.changedWords()});
    });
    column.addWidget(band);
}

void TodayPage::addMain(QBoxLayout& column, QWidget* owner) {
    addChangedWords(column, owner);
    if (m_closeness.isShown()) {
        auto* closeness = new ClosenessCard(m_theme, m_closeness, m_reflow, owner);
        connect(closeness, &ClosenessCard::failed, this,
                [this](store::SaveError error) { Q_EMIT toastRequested(textFor(error).what, {}, {}); });
        column.addWidget(closeness);
    }
    addMinute(column, owner);
    if (!m_presenter.planGlance().empty()) {
        auto* plan = new MyPlanCard(m_theme, m_presenter.planGlance(), m_reflow, owner);
        connect(plan, &MyPlanCard::openRequested, this, &Page::openRequested);
        column.addWidget(plan);
    }
    auto* glance = new GlanceCard(m_theme, m_presenter, m_reflow, owner);
    connect(glance, &GlanceCard::openRequested, this, &Page::openRequested);
    column.addWidget(glance);
    if (m_presenter.draft()) {
        auto* draft = new DraftCard(m_theme, *m_presenter.draft(), m_reflow, owner);
        connect(draft, &DraftCard::openRequested, this, &Page::openRequested);
        column.addWidget(draft);
    }
}

void TodayPage::addMinute(QBoxLayout& column, QWidget* owner) {
    auto* minute = new MinuteCard(m_theme, owner);
    minute->setReflow(m_reflow);
    connect(minute, &MinuteCard::groundingRequested, this, &Page::groundingRequested);
    connect(minute, &MinuteCard::exerciseRequested, this, &Page::exerciseRequested);
    connect(minute, &MinuteCard::openRequested, this, &Page::openRequested);
    column.addWidget(minute);
}

void TodayPage::addSide(QBoxLayout& column, QWidget* owner) {
    if (m_presenter.appointment()) {
        auto* next = new AppointmentCard(m_theme, *m_presenter.appointment(), owner);
        connect(next, &AppointmentCard::openRequested, this, &Page::openRequested);
        column.addWidget(next);
    }
    const std::vector<FirstStep> steps = m_presenter.firstSteps();
    if (!steps.empty()) {
        auto* first = new FirstStepsCard(m_theme, steps, owner);
        connect(first, &FirstStepsCard::openRequested, this, &Page::openRequested);
        column.addWidget(first);
    }
    if (!m_presenter.smallWins().empty()) {
        auto* wins = new WinsCard(m_theme, m_presenter.smallWins(), owner);
        connect(wins, &WinsCard::openRequested, this, &Page::openRequested);
        column.addWidget(wins);
    }
    auto* question = new DrawnCard(m_theme, m_deck, owner);
    connect(question, &DrawnCard::failed, this,
            [this](store::SaveError error) { Q_EMIT toastRequested(notDoneText(error).what, {}, {}); });
    column.addWidget(question);
}

} // namespace leeward::ui
