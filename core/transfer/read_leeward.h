#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/records/plan_line.h"
#include "core/records/therapy_item.h"
#include "core/transfer/markdown.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>

namespace leeward::transfer {

/// Where ids come from; the bytes count, whatever they are for.
using NewId = std::function<Id<records::Entry>()>;

/// One item of "entries" in our own form (docs/transfer-format.md). A kind or a question that is not known here is a
/// later version's: its words are kept as free writing.
/// \param unsaid its id counts where the item says none
Result<records::Entry, Refusal> entryFromLeeward(const nlohmann::json& item, const Unsaid& unsaid);

/// What the item says to be collected of \p entry for therapy.
Result<records::TherapyMarks, Refusal> marksFromLeeward(const nlohmann::json& item, const Id<records::Entry>& entry,
                                                        const NewId& newId);

/// One item of "notes".
Result<records::AppointmentNote, Refusal> noteFromLeeward(const nlohmann::json& item, const NewId& newId);

/// One item of "plan", whichever plan it is from, as a line of nobody yet.
/// \param unsaid likewise
Result<records::PlanLine, Refusal> lineFromLeeward(const nlohmann::json& item, const Id<records::PlanLine>& unsaid);

} // namespace leeward::transfer
