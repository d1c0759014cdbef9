#pragma once

#include "core/transfer/export_journal.h"
#include "ui/base/transfer_request.h"

#include <QString>

#include <optional>

namespace leeward::vault {
class Session;
}

namespace leeward::ui {

/// Decides for exporting the journal: where it could go.
class ExportPresenter {
public:
    explicit ExportPresenter(vault::Session& session) : m_session(session) {}

    /// A place to begin with: a name that says nothing, in the person's own folder, where nothing stands.
    QString placeFor(transfer::ExportForm form) const;

    /// Why it can't go to \p place, as far as can be seen before; nothing when it can.
    std::optional<transfer::ExportError> problemOf(const QString& place) const;

    /// What is asked for then.
    static TakeOut requestFor(transfer::ExportForm form, transfer::ExportScope scope, const QString& place);

private:
    vault::Session& m_session;
};

} // namespace leeward::ui
