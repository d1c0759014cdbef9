#pragma once

#include "core/base/bytes.h"

#include <optional>
#include <string>
#include <string_view>

namespace leeward::paper {

/// What a PDF says of itself.
struct PdfFacts {
    std::string title{};    ///< UTF-8
    std::string language{}; ///< BCP 47
};

/// \p pdf, as Cairo writes it (a table of objects, no streams of objects), telling of itself what \p facts say and
/// nothing else: Cairo names itself and the time, and knows no language.
/// \return nothing if it has another form
std::optional<base::Bytes> tellingOnly(base::BytesView pdf, const PdfFacts& facts);

} // namespace leeward::paper
