#pragma once

#include "core/records/plan_section.h"
#include "ui/base/icon_set.h"
#include "ui/plan/plan_views.h"
#include "ui/plan/suggestions.h"

#include <QString>

#include <vector>

namespace leeward::ui {

/// The lines of one kind in a section: what is asked, and what they are called.
struct KindShape {
    records::LineKind kind = records::LineKind::Line;
    QString title = {};     ///< above them; empty for the first kind of a section
    QString always = {};    ///< what counts, whatever is written; may be empty
    QString none = {};      ///< a kind sentence while there are none
    QString add = {};       ///< "Add a sign"
    QString editTitle = {}; ///< "An early sign, in your words"
    QString text = {};      ///< the field of the line itself, and its column
    QString hint = {};      ///< below it; may be empty
    QString missing = {};   ///< when it is left empty; empty where a line can be without it
    QString meaning = {};   ///< a second field and column, or none
    QString contrary = {};  ///< a third, or none
    QString takeAll = {};   ///< a button that takes all starters; empty for none
    std::vector<Suggestion> starters = {};
};

/// A section of the plan, described: SectionView makes the rest.
struct SectionShape {
    QString title;
    Icon icon = Icon::Plan;
    QString intro = {};
    std::vector<KindShape> kinds = {};
};

/// The picture of a section.
Icon iconOf(records::PlanSection section);

/// The whole description. Words and signals have a view of their own, and no kinds here.
SectionShape shapeOf(records::PlanSection section, PlanOf planOf);

} // namespace leeward::ui
