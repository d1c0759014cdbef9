#pragma once

#include "core/records/plan_section.h"
#include "ui/base/place.h"

#include <QString>

#include <array>

/// What the plan's sections are called on every page and on paper. My plan (Place::Private) calls some otherwise.
namespace leeward::ui {

/// "Our plan", "My plan".
QString planName(Place place);

/// "Pause covenant", "My pause".
QString sectionName(records::PlanSection section, Place place);

/// "When we stop", "When I stop".
QString groupName(records::PlanGroup group, Place place);

/// What counts as a stop whatever is written, and what follows.
struct FixedRow {
    QString text;
    QString next;
};
std::array<FixedRow, 2> fixedRows();

} // namespace leeward::ui
