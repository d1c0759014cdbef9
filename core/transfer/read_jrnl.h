#pragma once

#include "core/base/result.h"
#include "core/transfer/markdown.h"

#include <nlohmann/json_fwd.hpp>

namespace leeward::transfer {

/// One entry of what `jrnl --format json` writes: title, body, date, time and tags. The sign before a tag goes.
Result<records::Entry, Refusal> entryFromJrnl(const nlohmann::json& item, const Unsaid& unsaid);

} // namespace leeward::transfer
