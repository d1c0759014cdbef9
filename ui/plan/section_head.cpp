#include "ui/plan/section_head.h"

#include "ui/base/button.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"

#include <QHBoxLayout>

namespace leeward::ui {

SectionHead::SectionHead(const Theme& theme, const QString& title, const QString& add, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_row(new QHBoxLayout(this)),
      m_title(new HeadingLabel(theme, TextRole::Heading, title, this)),
      m_add(button(theme, add, {ButtonKind::Outline, ButtonSize::Small, Icon::Plus}, this)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(theme, *m_row, 18);
    m_row->addWidget(m_title, 0, Qt::AlignVCenter);
    m_row->addStretch(1);
    m_row->addWidget(m_add, 0, Qt::AlignVCenter);
}

TalkState talkStateOf(records::SectionState state) {
    switch (state) {
    case records::SectionState::TalkedThrough:
        return TalkState::TalkedThrough;
    case records::SectionState::Changed:
        return TalkState::Changed;
    case records::SectionState::Draft:
        break;
    }
    return TalkState::Draft;
}

void SectionHead::setState(std::optional<records::SectionState> state) {
    if (m_shown == state)
        return;
    m_shown = state;
    delete m_state;
    m_state = state ? stateLabel(m_theme, talkStateOf(*state), this) : nullptr;
    if (m_state != nullptr)
        m_row->insertWidget(1, m_state);
}

void SectionHead::setReflow(Reflow reflow) {
    m_title->setVisible(reflow == Reflow::Wide);
}

} // namespace leeward::ui
