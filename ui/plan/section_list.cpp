#include "ui/plan/section_list.h"

#include "ui/base/list_row.h"
#include "ui/base/roving_focus.h"
#include "ui/base/section_names.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/plan/section_shape.h"

#include <QVBoxLayout>

#include <optional>

namespace leeward::ui {

using records::PlanGroup;
using records::PlanSection;

StateLook lookOf(TalkState state) {
    switch (state) {
    case TalkState::TalkedThrough:
        return {SectionList::tr("Talked through"), Icon::Together, Color::Shared, Color::Ink3};
    case TalkState::Changed:
        return {SectionList::tr("Changed since you talked"), Icon::Apart, Color::Ochre, Color::Ochre};
    case TalkState::Draft:
        break;
    }
    return {SectionList::tr("A draft"), Icon::Dotted, Color::Ink3, Color::Ink3};
}

SectionList::SectionList(const Theme& theme, PlanOf planOf, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setAccessibleName(tr("Sections of the plan"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* focus = new RovingFocus(this);
    std::optional<PlanGroup> group;
    for (const PlanSection section : records::allSections()) {
        if (const PlanGroup its = records::groupOf(section); group != its) {
            if (group)
                column->addSpacing(theme.px(14));
            group = its;
            auto* title = label(theme, TextRole::Small, groupName(its, placeOf(planOf)), this);
            title->setTone(Color::Ink3);
            title->setContentsMargins(theme.px(12), 0, 0, theme.px(3));
            column->addWidget(title);
        }
        auto* row =
            new ListRow(theme, sectionName(section, placeOf(planOf)), iconOf(section), ListRow::Kind::Place, this);
        row->setCheckable(true);
        focus->add(row);
        connect(row, &ListRow::clicked, this, [this, section] {
            setCurrent(section);
            Q_EMIT chosen(section);
        });
        column->addWidget(row);
        m_rows.emplace(section, row);
        if (planOf == PlanOf::Ours)
            setState(section, TalkState::Draft);
    }
    setCurrent(m_current);
}

void SectionList::setCurrent(PlanSection section) {
    m_current = section;
    for (const auto& [each, row] : m_rows)
        row->setChecked(each == section);
}

void SectionList::setState(PlanSection section, TalkState state) {
    const StateLook look = lookOf(state);
    ListRow* row = m_rows.at(section);
    row->setIcon(look.icon);
    row->setIconColor(look.icons);
    row->setSentence(look.words, look.tone);
}

void SectionList::focusCurrent() {
    m_rows.at(m_current)->setFocus(Qt::OtherFocusReason);
}

} // namespace leeward::ui
