#pragma once

#include "core/base/text.h"
#include "core/records/problem.h"

#include <optional>
#include <string_view>

namespace leeward::records {

/// What is wrong with one text of a record; an empty one is fine.
/// \param limit in bytes
inline std::optional<ProblemCode> problemOf(std::string_view text, std::size_t limit) {
    if (text.size() > limit)
        return ProblemCode::TooLong;
    if (!base::isUtf8(text))
        return ProblemCode::NotText;
    return std::nullopt;
}

} // namespace leeward::records
