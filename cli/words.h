#pragma once

#include "cli/exit_status.h"
#include "core/secret/passphrase.h"
#include "core/store/change.h"
#include "core/transfer/export_journal.h"
#include "core/transfer/import.h"
#include "core/vault/session.h"
#include "core/vault/vault_error.h"

#include <filesystem>
#include <string>

/// The words of the command line for everything that does not go as hoped, and the exit status of each.
namespace leeward::cli {

/// Said of a vault that was not made, opened or changed.
Ending endingOf(const vault::Error& error);

/// Said of an entry, or many, that were not saved.
Ending endingOf(store::SaveError error);

/// Said of an export that was not made.
Ending endingOf(const transfer::ExportError& error, const std::filesystem::path& target);

/// Said of a journal that was not brought in.
Ending endingOf(const transfer::ImportError& error);

/// Said of what is no passphrase at all.
Ending endingOf(secret::Passphrase::Problem problem);

/// Said of one thing that does not become an entry: what is the matter with it.
std::string wordsFor(transfer::Refusal refusal);

/// Said when a vault opened and there is something to tell; empty if not.
std::string wordsFor(const vault::OpeningNotes& notes);

} // namespace leeward::cli
