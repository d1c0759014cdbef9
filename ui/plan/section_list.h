#pragma once

#include "core/records/plan_section.h"
#include "ui/base/tag.h"
#include "ui/plan/plan_views.h"

#include <QWidget>

#include <map>

namespace leeward::ui {

class ListRow;
class Theme;

/// The twelve sections in their three groups; one Tab stop. In Our plan each says how far it is talked about.
class SectionList final : public QWidget {
    Q_OBJECT

public:
    SectionList(const Theme& theme, PlanOf planOf, QWidget* parent = nullptr);

    /// The section that stands beside it.
    void setCurrent(records::PlanSection section);

    /// How far a section is talked about; for Our plan.
    void setState(records::PlanSection section, TalkState state);

    /// Gives the keyboard to the current one.
    void focusCurrent();

Q_SIGNALS:
    void chosen(leeward::records::PlanSection section);

private:
    const Theme& m_theme;
    std::map<records::PlanSection, ListRow*> m_rows;
    records::PlanSection m_current = records::PlanSection::WordsAndSignals;
};

/// The words, icon and colour of how far a section is talked about.
struct StateLook {
    QString words;
    Icon icon;
    Color icons;
    Color tone;
};
StateLook lookOf(TalkState state);

} // namespace leeward::ui
