#pragma once

#include "cli/arguments.h"
#include "cli/exit_status.h"
#include "core/records/entry.h"
#include "core/store/entries.h"
#include "core/vault/vault.h"

namespace leeward::cli {

/// One entry from standard input, in Markdown with or without front matter.
Outcome<records::Entry> readEntry(vault::Environment environment);

/// Saves it and then, once it is durable, prints its id.
Outcome<void> saveEntry(const records::Entry& entry, store::Entries& entries);

/// Prints a line for every entry, or for those that hold the words looked for, newest first.
Outcome<void> list(const Arguments& arguments, store::Entries& entries);

/// Prints one entry as Markdown.
Outcome<void> show(const Arguments& arguments, store::Entries& entries);

/// Brings a journal of another program, or a folder of Markdown files, in, all in one transaction, and says what was
/// left out and why.
Outcome<void> importFrom(const Arguments& arguments, vault::Session& session, vault::Environment environment);

/// Writes every entry outside the bin, in the clear.
Outcome<void> exportTo(const Arguments& arguments, vault::Session& session);

} // namespace leeward::cli
