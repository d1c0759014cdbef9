#pragma once

#include "core/records/entry.h"

#include <functional>
#include <string>

namespace leeward::records {

/// What stands above the answer to a question, in one line; in the reader's language, so the caller knows it.
using HeadingOf = std::function<std::string(Question)>;

/// A guided entry as free writing: free text first, then every answer under "## heading", all of it in one text. The
/// kind stays, so that the form can be chosen again. An entry that is free already stays as it is.
Entry toFree(Entry entry, const HeadingOf& headingOf);

/// The form again: what stands below a heading of its kind's questions is the answer, all else stays free text.
/// Headings that were changed, or are in another language, are text. toGuided(toFree(entry)) is entry, unless an answer
/// holds such a heading itself; no word is ever lost.
Entry toGuided(Entry entry, const HeadingOf& headingOf);

} // namespace leeward::records
