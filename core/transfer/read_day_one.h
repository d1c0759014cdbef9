#pragma once

#include "core/base/result.h"
#include "core/transfer/markdown.h"

#include <nlohmann/json_fwd.hpp>

namespace leeward::transfer {

/// One entry of Day One's JSON: text, date, time zone and tags. Its id is Day One's own. What else Day One keeps
/// (place, weather, stars) is passed over, and so are the places in the text where a picture was.
Result<records::Entry, Refusal> entryFromDayOne(const nlohmann::json& item, const Unsaid& unsaid);

} // namespace leeward::transfer
