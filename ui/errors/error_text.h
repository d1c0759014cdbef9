#pragma once

#include "core/base/file.h"
#include "core/paper/paper.h"
#include "core/secret/passphrase.h"
#include "core/store/change.h"
#include "core/transfer/export_journal.h"
#include "core/transfer/import.h"
#include "core/vault/vault_error.h"
#include "ui/errors/print_problem.h"

#include <QString>

/// The words for everything that does not go as hoped. Nowhere else are there any.
namespace leeward::ui {

/// What somebody reads: two whole sentences or so, in plain text.
struct ErrorText {
    QString what; ///< what happened, and what stays safe
    QString hint; ///< what could be done now
    bool operator==(const ErrorText&) const = default;
};

/// How the passphrase was typed, as far as it can explain why it did not open anything.
struct Typing {
    bool isCapsLockOn = false; ///< letters came out as with Caps Lock on
    bool isShown = false;      ///< the letters can be read on the screen
};

ErrorText textFor(vault::ErrorKind kind);
ErrorText textFor(store::SaveError error);

/// The same for something that is not tried again by itself: an answer, or words that are sent once.
ErrorText notDoneText(store::SaveError error);
ErrorText textFor(secret::Passphrase::Problem problem);
ErrorText textFor(base::FileError error);
ErrorText textFor(paper::PaperProblem problem);
ErrorText textFor(PrintProblem problem);
ErrorText textFor(transfer::ExportProblem problem);
ErrorText textFor(const transfer::ExportError& error);
ErrorText textFor(transfer::ImportProblem problem);
ErrorText textFor(const transfer::ImportError& error);

/// The words for vault::ErrorKind::WrongPassphrase, with the hints that fit how it was typed.
ErrorText wrongPassphraseText(const Typing& typing);

} // namespace leeward::ui
