#pragma once

#include "ui/base/background.h"
#include "ui/base/dictionary_places.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <memory>
#include <string>
#include <vector>

namespace leeward::spelling {
class Speller;
}
namespace leeward::vault {
class Session;
}

namespace leeward::ui {

/// Spelling for one person: by a dictionary of this computer and the words they kept, which stay in their space. The
/// dictionary is read on a worker when it is first asked for; until then every word is right.
class Spelling final : public QObject {
    Q_OBJECT

public:
    /// \p session outlives it.
    Spelling(vault::Session& session, DictionaryPlaces places, QObject* parent = nullptr);
    ~Spelling() override;

    /// Reads anew whether it is wanted, and the words that were kept.
    void refresh();

    /// Whether it is wanted and there is a dictionary, which has been read.
    bool isOn();

    bool isRight(const QString& word);
    QStringList suggestions(const QString& word);

    /// From now on \p word is right, also at another time. False when it could not be kept: then until the lock.
    bool keep(const QString& word);

Q_SIGNALS:
    /// Other words are right than before.
    void changed();

private:
    /// A dictionary that was read; null when there is none.
    struct Read {
        std::unique_ptr<spelling::Speller> speller;
        QString language;
    };
    void beginReading();
    void take(Read read);
    bool isOfItsScript(const QString& word) const;

    vault::Session& m_session;
    const DictionaryPlaces m_places;
    std::unique_ptr<spelling::Speller> m_speller;
    std::vector<std::string> m_kept;
    QString m_language;
    bool m_isWanted = true;
    bool m_isAsked = false;       ///< for the dictionary
    QHash<QString, bool> m_known; ///< words that were asked for
    Background<Read> m_reading;   ///< dies first, and waits
};

} // namespace leeward::ui
