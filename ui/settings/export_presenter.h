#pragma once

#include "core/transfer/export_journal.h"

#include <QString>

namespace leeward::vault {
class Session;
}

namespace leeward::ui {

/// Decides for exporting the journal: where it could go, and the writing itself. Only one's own words go.
class ExportPresenter {
public:
    explicit ExportPresenter(vault::Session& session) : m_session(session) {}

    /// A place to begin with: a name that says nothing, in the person's own folder, where nothing stands.
    QString placeFor(transfer::ExportForm form) const;

    /// Writes everything outside the bin to \p place. Takes seconds with many pages: meant for a worker.
    Result<transfer::Exported, transfer::ExportError> write(transfer::ExportForm form, const QString& place);

private:
    vault::Session& m_session;
};

} // namespace leeward::ui
