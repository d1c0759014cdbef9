#pragma once

#include "core/records/entry.h"
#include "core/records/plan_line.h"

#include <optional>
#include <string_view>

/// Names in files that other programs read. They are part of the format (docs/transfer-format.md): never change one,
/// and never translate one.
namespace leeward::transfer {

std::string_view nameOf(records::EntryKind kind);
std::string_view nameOf(records::Question question);
std::string_view nameOf(records::FeltSafety feltSafety);
std::string_view nameOf(records::PlanSection section);
std::string_view nameOf(records::LineKind kind);

/// Empty where there is nothing to say.
std::string_view nameOf(records::Level level);
std::string_view nameOf(records::NoticedBy noticedBy);

/// What stands above a part in Markdown, beside its name; empty for free text.
std::string_view headingOf(records::Question question);

std::optional<records::EntryKind> kindNamed(std::string_view name);
std::optional<records::Question> questionNamed(std::string_view name);
std::optional<records::FeltSafety> feltSafetyNamed(std::string_view name);
std::optional<records::PlanSection> sectionNamed(std::string_view name);
std::optional<records::LineKind> lineKindNamed(std::string_view name);
std::optional<records::Level> levelNamed(std::string_view name);
std::optional<records::NoticedBy> noticedByNamed(std::string_view name);

} // namespace leeward::transfer
