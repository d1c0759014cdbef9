#pragma once

#include "core/records/plan_line.h"

#include <span>

namespace leeward::records {

/// The three groups that the sections stand in.
enum class PlanGroup : std::uint8_t { WhenWeStop, WhatHelps, AroundUs };

/// The twelve sections, in the order in which they stand.
std::span<const PlanSection> allSections();

/// The group of a section.
PlanGroup groupOf(PlanSection section);

/// The kinds of line that a section takes, the usual one first. A plain Line is taken everywhere.
std::span<const LineKind> kindsOf(PlanSection section);

/// Whether lines of this kind stand in an order that belongs to both: either may move either's, their words stay.
bool isOrderOfBoth(LineKind kind);

} // namespace leeward::records
