#pragma once

#include "core/base/id.h"
#include "core/records/entry.h"
#include "core/records/plan_section.h"
#include "ui/base/departure_form.h"

#include <cstdint>
#include <optional>

namespace leeward::ui {

/// The pages of an open vault, in the sidebar's order.
enum class PageName : std::uint8_t {
    Today,
    OurPlan,
    Together,
    Journal,
    MyPlan,
    LookingBack,
    Practice,
    Learn,
    Support,
    Settings
};

/// The grounding exercises that a page may open.
enum class Grounding : std::uint8_t { LookAround, FiveSenses };

/// The topics of Settings that something leads to.
enum class SettingsTopic : std::uint8_t { Export, Import };

/// Where to go: a page, and what to show on it. Feature rooms know no other room; they ask for a destination.
struct Destination {
    PageName page = PageName::Today;
    std::optional<Id<records::Entry>> entry;          ///< Journal: open this one
    std::optional<records::EntryKind> newEntry;       ///< Journal: begin one of this kind
    std::optional<records::PlanSection> section = {}; ///< a plan: show this one
    std::optional<DepartureForm> departure = {};      ///< Settings: leaving, filled in with this
    std::optional<SettingsTopic> topic = {};          ///< Settings: this one
};

} // namespace leeward::ui
