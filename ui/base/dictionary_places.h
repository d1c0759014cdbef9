#pragma once

#include "core/spelling/dictionary.h"
#include "ui/base/text.h"

#include <QLocale>

#include <filesystem>
#include <string>
#include <vector>

namespace leeward::ui {

/// Where dictionaries are looked for, and for which languages.
struct DictionaryPlaces {
    std::vector<std::filesystem::path> folders;
    std::vector<std::string> languages; ///< the most wanted first
};

/// The system's folders, and the languages of this computer's owner.
inline DictionaryPlaces usualPlaces() {
    DictionaryPlaces places{spelling::systemFolders(), {}};
    const QLocale owners;
    for (const QString& language : owners.uiLanguages())
        places.languages.push_back(toUtf8(QString(language).replace(QLatin1Char('-'), QLatin1Char('_'))));
    if (owners.language() == QLocale::C)
        places.languages = {"en_GB", "en_US"};
    return places;
}

} // namespace leeward::ui
