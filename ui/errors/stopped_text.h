#pragma once

#include "core/vault/vault_error.h"

#include <QString>
#include <QStringList>

#include <filesystem>

namespace leeward::ui {

/// The words of a whole page, for when typing again would not help: what is safe comes first.
struct StoppedText {
    QString title;
    QString what;       ///< what happened, and that nothing was changed
    QStringList safe;   ///< what is as it was; never empty
    QStringList unread; ///< names of files that can't be read now, as they stand in the folder; may be empty
    QString hint;       ///< what could be done
};

/// \param folder the vault's; files are named as seen from there
StoppedText stoppedText(const vault::Error& error, const std::filesystem::path& folder);

} // namespace leeward::ui
