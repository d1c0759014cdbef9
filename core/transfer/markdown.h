#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/records/entry.h"
#include "core/transfer/left_out.h"

#include <string>
#include <string_view>

namespace leeward::transfer {

/// What an entry gets that its file does not say.
struct Unsaid {
    Id<records::Entry> id;
    base::LocalTime writtenAt;
    std::string title{};
};

/// Reads one Markdown file, with or without front matter (docs/transfer-format.md). Its first line, where it is a
/// heading of level one, is its title if the front matter names none.
/// \param content the bytes of the file
Result<records::Entry, Refusal> entryFromMarkdown(std::string_view content, const Unsaid& unsaid);

/// An entry as entryFromMarkdown() reads it back, apart from its id and blank lines around its parts.
std::string markdownFrom(const records::Entry& entry);

} // namespace leeward::transfer
