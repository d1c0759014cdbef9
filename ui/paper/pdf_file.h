#pragma once

#include "core/paper/paper.h"
#include "core/transfer/export_journal.h"

#include <QString>

#include <variant>

namespace leeward::vault {
class Session;
}

namespace leeward::ui {

/// Why nothing was saved. What stood there before is in its place.
using PaperSaveError = std::variant<transfer::ExportProblem, paper::PaperProblem, base::FileError>;

/// A place to begin with: a name that says nothing, in the person's own folder, where nothing stands.
QString suggestedPdfPlace();

/// Saves in place of whatever stands there, which was asked before; never inside the vault of \p session.
Result<void, PaperSaveError> savePdf(const vault::Session& session, const paper::Paper& paper, const QString& place);

} // namespace leeward::ui
