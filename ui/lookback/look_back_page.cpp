#include "ui/lookback/look_back_page.h"

#include "ui/base/button.h"
#include "ui/base/flow_layout.h"
#include "ui/base/icon_view.h"
#include "ui/base/place_colors.h"
#include "ui/base/scroll_page.h"
#include "ui/base/segments.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/errors/error_text.h"
#include "ui/lookback/days_dialog.h"
#include "ui/lookback/felt_plot.h"
#include "ui/lookback/felt_table.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace leeward::ui {

using Kind = LookBackSpan::Kind;

namespace {

constexpr int kOwnDays = 3; ///< the last segment; those before are LookBackSpan::Kind in its order

void empty(QLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

LookBackPage::LookBackPage(const PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_presenter(context.session, context.clock),
      m_page(new ScrollPage(context.theme, 1024, this)), m_whole(new QWidget(this)) {
    setPlace(*this, Place::Private);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_page);
    setScaledSpacing(context.theme, m_page->column(), 16);
    addTop();
    addCards();
    addEnd();
    addPrinting();
    connect(&m_presenter, &LookBackPresenter::changed, this, &LookBackPage::refresh);
    // Wherever the keyboard is: in the header, too.
    connect(new QShortcut(Qt::Key_T, this), &QShortcut::activated, this, [this] {
        if (m_felt->isVisible())
            switchTable();
    });
}

void LookBackPage::addTop() {
    m_top = new QBoxLayout(QBoxLayout::LeftToRight);
    setScaledSpacing(m_context.theme, *m_top, 12);
    m_intro = label(m_context.theme, TextRole::Body, {}, this);
    m_intro->setTone(Color::Ink2);
    m_spans = new Segments(m_context.theme, tr("Which days"),
                           {{tr("4 weeks")}, {tr("12 weeks")}, {tr("Everything")}, {tr("Own days")}}, this);
    m_top->addWidget(m_intro, 1);
    m_top->addWidget(m_spans, 0, Qt::AlignLeading);
    m_page->column().addLayout(m_top);
    connect(m_spans, &Segments::chosenByHand, this, &LookBackPage::chooseSpan);
    m_nothing = label(m_context.theme, TextRole::Body, tr("Nothing was written in these days. That is fine."), this);
    m_nothing->setTone(Color::Ink2);
    m_page->column().addWidget(m_nothing);
}

void LookBackPage::addCards() {
    m_page->column().addWidget(m_whole);
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, m_whole);
    m_sides->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_context.theme, *m_sides, 18);
    const auto addSide = [this](int stretch, const QList<QWidget*>& cards) {
        auto* side = new QVBoxLayout;
        setScaledSpacing(m_context.theme, *side, 18);
        for (QWidget* card : cards)
            side->addWidget(card);
        side->addStretch(1);
        m_sides->addLayout(side, stretch);
    };
    m_felt = makeFelt();
    m_feelings = makeFeelings();
    addSide(2, {m_felt, m_feelings});
    m_helped = makeLines(tr("What helped, in your words"));
    m_wins = makeLines(tr("Small wins"));
    m_allWins = button(m_context.theme, tr("All small wins"), {ButtonKind::Link, ButtonSize::Small, {}}, m_wins.card);
    m_wins.card->column().addWidget(m_allWins, 0, Qt::AlignLeading);
    connect(m_allWins, &QAbstractButton::clicked, &m_presenter, &LookBackPresenter::showAllWins);
    m_detours = makeLines(tr("Detours"));
    addSide(1, {m_helped.card, m_wins.card, m_detours.card});
}

QWidget* LookBackPage::makeFelt() {
    auto* card = new Card(m_context.theme, m_whole);
    auto* head = new QHBoxLayout;
    setScaledSpacing(m_context.theme, *head, 12);
    m_hint = label(m_context.theme, TextRole::Small, tr("Each dot is an entry. Gaps are only gaps."), card);
    head->addWidget(label(m_context.theme, TextRole::Strong, tr("How safe it felt"), card), 1);
    m_asTable = button(m_context.theme, tr("As a table"), {ButtonKind::Outline, ButtonSize::Small, {}}, card);
    head->addWidget(m_asTable);
    card->column().addLayout(head);
    card->column().addWidget(m_hint);
    m_plot = new FeltPlot(m_context.theme, card);
    m_table = new FeltTable(m_context.theme, card);
    m_table->hide();
    card->column().addWidget(m_plot);
    card->column().addWidget(m_table);
    connect(m_asTable, &QAbstractButton::clicked, this, &LookBackPage::switchTable);
    return card;
}

QWidget* LookBackPage::makeFeelings() {
    auto* card = new Card(m_context.theme, m_whole);
    card->column().addWidget(label(m_context.theme, TextRole::Strong, tr("Words you chose"), card));
    m_words = new QWidget(card);
    new FlowLayout(m_context.theme, 28, m_words);
    card->column().addWidget(m_words);
    return card;
}

LookBackPage::LinesCard LookBackPage::makeLines(const QString& heading) {
    const LinesCard made{new Card(m_context.theme, m_whole), new QVBoxLayout};
    made.card->column().addWidget(label(m_context.theme, TextRole::Strong, heading, made.card));
    setScaledSpacing(m_context.theme, *made.lines, 10);
    made.card->column().addLayout(made.lines);
    return made;
}

void LookBackPage::addEnd() {
    auto* words = label(m_context.theme, TextRole::Small,
                        tr("From your own entries, in your own space. Pauses are never kept, so none are here."), this);
    m_page->column().addWidget(words);
    m_whether = button(m_context.theme, {}, {ButtonKind::Outline, ButtonSize::Small, {}}, this);
    m_page->column().addWidget(m_whether, 0, Qt::AlignLeading);
    m_page->column().addStretch(1);
    connect(m_whether, &QAbstractButton::clicked, this, &LookBackPage::switchWhether);
}

void LookBackPage::addPrinting() {
    m_print =
        button(m_context.theme, tr("Print for therapy…"), {ButtonKind::Outline, ButtonSize::Normal, Icon::Print}, this);
    m_print->hide();
    setHeaderAction(*m_print);
    connect(m_print, &QAbstractButton::clicked, this, [this] { Q_EMIT paperRequested(m_presenter.offer()); });
}

void LookBackPage::enter(const Destination&) {
    m_presenter.refresh();
}

void LookBackPage::chooseSpan(int segment) {
    if (segment == kOwnDays)
        askDays();
    else
        m_presenter.setSpan({static_cast<Kind>(segment), {}, {}});
}

/// Until days are chosen, those that were looked at stay.
void LookBackPage::askDays() {
    showSpan();
    auto* dialog = new DaysDialog(m_context.theme, m_presenter.span(), this);
    connect(dialog, &DaysDialog::chosen, &m_presenter, &LookBackPresenter::setSpan);
    dialog->open();
}

void LookBackPage::showSpan() {
    m_spans->setChosen(static_cast<int>(m_presenter.span().kind));
}

void LookBackPage::switchTable() {
    const bool isTable = m_table->isHidden();
    m_table->setVisible(isTable);
    m_plot->setVisible(!isTable);
    m_hint->setWords(isTable ? tr("Each row is an entry. Gaps are only gaps.")
                             : tr("Each dot is an entry. Gaps are only gaps."));
    m_asTable->setText(isTable ? tr("As a picture") : tr("As a table"));
}

void LookBackPage::switchWhether() {
    const bool isKept = m_presenter.isOn() ? m_presenter.switchOff() : m_presenter.switchOn();
    if (!isKept)
        Q_EMIT toastRequested(notDoneText(store::SaveError::Failed).what, {}, {});
}

void LookBackPage::refresh() {
    const bool isOn = m_presenter.isOn();
    m_intro->setWords(isOn ? tr("Only what you wrote, from a little further away.")
                           : tr("Looking back is off. What you wrote is as it was."));
    m_whether->setText(isOn ? tr("Rather not look back") : tr("Look back again"));
    m_spans->setVisible(isOn);
    m_whole->setVisible(isOn);
    m_nothing->setVisible(isOn && m_presenter.isEmpty());
    showSpan();
    showFelt();
    empty(*m_words->layout());
    for (const QString& feeling : m_presenter.feelings()) {
        auto* word = label(m_context.theme, TextRole::Heading, feeling, m_words);
        word->setWordWrap(false);
        m_words->layout()->addWidget(word);
    }
    m_feelings->setVisible(!m_presenter.feelings().isEmpty());
    m_print->setEnabled(isOn && !m_presenter.isEmpty());
    fillHelped();
    fill(m_wins, m_presenter.wins(), Icon::Win, Color::Sage);
    m_allWins->setVisible(m_presenter.hasMoreWins());
    fill(m_detours, m_presenter.detours(), Icon::Detour, Color::Private);
}

void LookBackPage::showFelt() {
    const auto& moments = m_presenter.moments();
    m_felt->setVisible(!moments.empty());
    m_plot->show(moments, m_presenter.course(), m_presenter.firstDay(), m_presenter.lastDay());
    m_table->show(moments);
}

void LookBackPage::fill(const LinesCard& card, const std::vector<OwnLine>& all, Icon icon, Color color) {
    empty(*card.lines);
    card.card->setVisible(!all.empty());
    for (const OwnLine& line : all) {
        auto* holder = new QWidget(card.card);
        auto* row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 0, 0, 0);
        setScaledSpacing(m_context.theme, *row, 10);
        row->addWidget(new IconView(m_context.theme, icon, color, 18, holder), 0, Qt::AlignTop);
        auto* words = new QVBoxLayout;
        setScaledSpacing(m_context.theme, *words, 1);
        words->addWidget(
            label(m_context.theme, TextRole::Ui, tr("“%1”", "somebody’s own words").arg(line.words), holder));
        words->addWidget(label(m_context.theme, TextRole::Meta, line.day, holder));
        row->addLayout(words, 1);
        card.lines->addWidget(holder);
    }
}

void LookBackPage::fillHelped() {
    empty(*m_helped.lines);
    m_helped.card->setVisible(!m_presenter.helped().isEmpty());
    for (const QString& words : m_presenter.helped()) {
        auto* row = new QHBoxLayout;
        setScaledSpacing(m_context.theme, *row, 8);
        auto* holder = new QWidget(m_helped.card);
        holder->setLayout(row);
        row->setContentsMargins(0, 0, 0, 0);
        auto* dot = label(m_context.theme, TextRole::Ui, QStringLiteral("•"), holder);
        dot->setTone(Color::Private);
        row->addWidget(dot, 0, Qt::AlignTop);
        row->addWidget(label(m_context.theme, TextRole::Ui, words, holder), 1);
        m_helped.lines->addWidget(holder);
    }
}

void LookBackPage::setReflow(Reflow reflow) {
    const bool isWide = reflow == Reflow::Wide;
    m_sides->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_top->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace leeward::ui
