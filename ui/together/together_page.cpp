#include "ui/together/together_page.h"

#include "ui/base/accessible.h"
#include "ui/base/avatar.h"
#include "ui/base/both_here.h"
#include "ui/base/button.h"
#include "ui/base/place_colors.h"
#include "ui/base/scroll_page.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/together/talk_presenter.h"
#include "ui/together/talk_view.h"
#include "ui/together/together_footer.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace leeward::ui {

TogetherPage::TogetherPage(const PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_presenter(new TalkPresenter(context, this)),
      m_first(new Avatar(context.theme, {}, Avatar::Kind::Mine, 28, this)),
      m_second(new Avatar(context.theme, {}, Avatar::Kind::Theirs, 28, this)),
      m_clock(label(context.theme, TextRole::Small, {}, this)), m_scroll(new ScrollPage(context.theme, 1024, this)),
      m_view(new TalkView(context.theme, *m_presenter, this)), m_kept(new WhatIsKept(context.theme, this)),
      m_footer(new TogetherFooter(context.theme, this)) {
    setPlace(*this, Place::Shared);
    m_footer->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
    m_scroll->setPadding(24, 32);
    setScaledSpacing(context.theme, m_scroll->column(), 18);
    m_scroll->column().addWidget(makeHead());
    m_scroll->column().addWidget(m_view);
    m_kept->hide();
    m_scroll->column().addWidget(m_kept);
    m_scroll->column().addStretch(1);
    connect(m_presenter, &TalkPresenter::changed, this, &TogetherPage::refresh);
    connect(m_presenter, &TalkPresenter::wentOn, this, &TogetherPage::startAtTop);
    connect(m_presenter, &TalkPresenter::marked, this, &TogetherPage::sayTalked);
    connect(m_footer, &TogetherFooter::anotherRequested, m_presenter, &TalkPresenter::another);
    connect(m_footer, &TogetherFooter::closeRequested, this, [this] { m_context.both.end(TogetherEnd::ByHand); });
    connect(&context.both, &BothHere::clockMoved, this, &TogetherPage::tellClock);
    connect(&context.both, &BothHere::ended, this, [this] {
        m_isBegun = false;
        m_presenter->forget();
    });
}

TogetherPage::~TogetherPage() {
    delete m_footer;
}

QWidget* TogetherPage::makeHead() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(m_context.theme, *row, 8);
    row->addWidget(m_first, 0, Qt::AlignTop);
    row->addWidget(m_second, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    setScaledMargins(m_context.theme, *words, 6, 3, 0, 0);
    words->addWidget(
        label(m_context.theme, TextRole::Ui, tr("You both opened this. It closes when either of you leaves."), head));
    words->addWidget(m_clock);
    row->addLayout(words, 1);
    return head;
}

QString TogetherPage::title() const {
    return tr("Together");
}

QString TogetherPage::placeWords() const {
    return tr("Open together. Both of you can read this");
}

QWidget* TogetherPage::footer() {
    return m_footer;
}

void TogetherPage::enter(const Destination&) {
    if (!m_context.both.isOpen())
        return;
    if (m_isBegun)
        m_presenter->load();
    else
        m_presenter->begin();
    m_isBegun = true;
    m_first->setName(m_presenter->people().firstName);
    m_second->setName(m_presenter->people().secondName);
    tellClock();
}

void TogetherPage::setReflow(Reflow reflow) {
    m_view->setReflow(reflow);
    m_footer->setReflow(reflow);
    m_kept->setVisible(reflow == Reflow::Tight);
    m_scroll->setPadding(reflow == Reflow::Wide ? 24 : 20, reflow == Reflow::Wide    ? 32
                                                           : reflow == Reflow::Tight ? 14
                                                                                     : 24);
}

void TogetherPage::refresh() {
    m_footer->another().setVisible(m_presenter->hasAnother());
}

/// Whoever presses once more by accident presses nothing about words that nobody has read.
void TogetherPage::startAtTop() {
    m_scroll->verticalScrollBar()->setValue(0);
    m_view->heading().focusAsStart();
}

/// The buttons are gone; what came of them stands in their place.
void TogetherPage::sayTalked() {
    QWidget& next = m_footer->another().isVisible() ? static_cast<QWidget&>(m_footer->another())
                                                    : static_cast<QWidget&>(m_view->heading());
    next.setFocus(Qt::OtherFocusReason);
    m_scroll->reveal(&m_view->talked());
    alert(m_view->talked());
}

/// Minutes are said only when few are left, and not aloud: nothing here presses.
void TogetherPage::tellClock() {
    if (const auto left = m_context.both.lastMinutes())
        m_clock->setWords(tr("It closes by itself in about %n minutes. You can open it again.", nullptr, *left));
    else
        m_clock->setWords(tr("After half an hour it closes by itself. You can open it again."));
}

} // namespace leeward::ui
