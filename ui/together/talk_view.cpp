#include "ui/together/talk_view.h"

#include "ui/base/button.h"
#include "ui/base/flow_layout.h"
#include "ui/base/section_names.h"
#include "ui/base/surface.h"
#include "ui/base/tag.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/together/talk_answer.h"
#include "ui/together/talk_presenter.h"
#include "ui/together/talk_row.h"

#include <QVBoxLayout>

namespace leeward::ui {

using records::SectionState;

TalkView::TalkView(const Theme& theme, TalkPresenter& presenter, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_presenter(presenter), m_head(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_heading(new HeadingLabel(theme, TextRole::Heading, {}, this)), m_hint(label(theme, TextRole::Ui, {}, this)),
      m_list(new ListFrame(theme, this)),
      m_othersLine(button(theme, {}, {ButtonKind::Link, ButtonSize::Small, std::nullopt}, this)),
      m_others(new ListFrame(theme, this)), m_problem(new Band(theme, BandTone::Notice, Icon::Notice, {}, this)),
      m_talked(new Band(theme, BandTone::Shared, Icon::Together, {}, this)),
      m_answer(new TalkAnswer(theme, presenter, this)) {
    for (const TalkState state : {TalkState::Draft, TalkState::TalkedThrough, TalkState::Changed})
        m_states.push_back(stateLabel(theme, state, this));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(theme, *column, 14);
    setScaledSpacing(theme, *m_head, 14);
    m_head->addWidget(m_heading);
    for (Badge* state : m_states)
        m_head->addWidget(state, 0, Qt::AlignLeft | Qt::AlignVCenter);
    m_head->addStretch(1);
    column->addLayout(m_head);
    for (QWidget* part : std::initializer_list<QWidget*>{m_hint, m_problem, m_list})
        column->addWidget(part);
    column->addWidget(m_othersLine, 0, Qt::AlignLeft);
    for (QWidget* part : std::initializer_list<QWidget*>{m_others, m_talked, m_answer})
        column->addWidget(part);
    connect(m_othersLine, &QAbstractButton::clicked, this, &TalkView::toggleOthers);
    connect(&presenter, &TalkPresenter::changed, this, &TalkView::refresh);
}

QWidget& TalkView::talked() const {
    return *m_talked;
}

void TalkView::refresh() {
    refreshHead();
    for (TalkRow* row : m_rows) // what is read now has its place at once
        row->hide();
    m_list->clear();
    m_others->clear();
    m_rows.clear();
    showRows(*m_list, m_presenter.lines());
    showRows(*m_others, m_presenter.others());
    refreshEnd();
    setReflow(m_reflow);
}

void TalkView::refreshHead() {
    const auto section = m_presenter.section();
    m_heading->setWords(section ? sectionName(*section, Place::Shared) : tr("There is nothing more to talk through"));
    for (std::size_t state = 0; state < m_states.size(); ++state)
        m_states[state]->setVisible(section && state == static_cast<std::size_t>(m_presenter.state()));
    const bool isDraft = m_presenter.state() == SectionState::Draft;
    if (!section)
        m_hint->setWords(tr("What you left for later stays as it is. What is written in Our plan can be read here."));
    else
        m_hint->setWords(isDraft ? tr("Read it to each other. Whoever needs more time sets the pace.")
                                 : tr("Read the changes to each other. Whoever needs more time sets the pace."));
    const bool isTalked = section && m_presenter.state() == SectionState::TalkedThrough;
    m_hint->setVisible(!isTalked);
    m_talked->setVisible(isTalked);
    if (isTalked)
        m_talked->setSentence(
            tr("You have talked this through together. If anything changes, it shows until you have talked again."));
    m_problem->setVisible(m_presenter.problem().has_value());
    if (m_presenter.problem())
        m_problem->setSentence(m_presenter.problem()->what, m_presenter.problem()->hint);
}

void TalkView::refreshEnd() {
    const bool hasOthers = !m_presenter.others().empty() && !m_presenter.lines().empty();
    const bool isAlone = m_presenter.lines().empty();
    m_list->setVisible(!isAlone);
    m_othersLine->setVisible(hasOthers);
    m_othersLine->setText(m_areOthersShown ? tr("Show the changes alone")
                                           : tr("The other lines are as you talked them through. Show them"));
    m_others->setVisible(!m_presenter.others().empty() && (isAlone || m_areOthersShown));
    m_answer->setVisible(m_presenter.section() && !isAlone);
    m_answer->refresh();
}

void TalkView::showRows(ListFrame& list, const std::vector<TalkLine>& lines) {
    for (const TalkLine& line : lines) {
        auto* row = new TalkRow(m_theme, line, &list);
        connect(row, &TalkRow::putBackRequested, &m_presenter, [this, id = line.id] { m_presenter.putBack(id); });
        list.addRow(row);
        m_rows.push_back(row);
    }
}

void TalkView::toggleOthers() {
    m_areOthersShown = !m_areOthersShown;
    refreshEnd();
}

void TalkView::setReflow(Reflow reflow) {
    m_reflow = reflow;
    m_head->setDirection(reflow == Reflow::Tight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_answer->setReflow(reflow);
    for (TalkRow* row : m_rows)
        row->setReflow(reflow);
}

} // namespace leeward::ui
