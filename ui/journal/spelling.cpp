#include "ui/journal/spelling.h"

#include "core/spelling/speller.h"
#include "core/vault/session.h"
#include "ui/base/text.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace leeward::ui {

namespace {

constexpr qsizetype kMostKnown = 20'000;

/// As dictionaries have it.
QString plain(const QString& word) {
    return word.normalized(QString::NormalizationForm_C).replace(QChar(0x2019), QLatin1Char('\''));
}

/// The letters of a language that uses one script alone; others have any.
QChar::Script scriptOf(const QString& language) {
    const QLocale::Script script = QLocale(language).script();
    if (script == QLocale::LatinScript)
        return QChar::Script_Latin;
    if (script == QLocale::CyrillicScript)
        return QChar::Script_Cyrillic;
    return script == QLocale::GreekScript ? QChar::Script_Greek : QChar::Script_Unknown;
}

} // namespace

Spelling::Spelling(vault::Session& session, DictionaryPlaces places, QObject* parent)
    : QObject(parent), m_session(session), m_places(std::move(places)) {
    refresh();
}

Spelling::~Spelling() = default;

void Spelling::refresh() {
    using Choice = settings::SpaceChoices::Spelling;
    m_isWanted = m_session.choices().spelling() == Choice::On;
    std::vector<std::string> kept = m_session.choices().keptWords();
    if (kept == m_kept)
        return;
    // A word that is no longer kept is unknown to a dictionary that is read anew.
    m_kept = std::move(kept);
    m_reading.abandon();
    m_speller.reset();
    m_isAsked = false;
    m_known.clear();
}

void Spelling::beginReading() {
    m_isAsked = true;
    m_reading.run(
        [places = m_places] {
            const auto dictionary = spelling::findDictionary(places.folders, places.languages);
            if (!dictionary)
                return Read();
            return Read{spelling::Speller::open(*dictionary), toQt(dictionary->language)};
        },
        [this](Read read) { take(std::move(read)); });
}

void Spelling::take(Read read) {
    m_speller = std::move(read.speller);
    m_language = read.language;
    if (!m_speller)
        return;
    for (const std::string& word : m_kept)
        m_speller->add(word);
    Q_EMIT changed();
}

bool Spelling::isOn() {
    if (m_isWanted && !m_isAsked)
        beginReading();
    return m_isWanted && m_speller;
}

/// A word in letters that the language does not have is of another one.
bool Spelling::isOfItsScript(const QString& word) const {
    const QChar::Script script = scriptOf(m_language);
    return script == QChar::Script_Unknown || std::all_of(word.begin(), word.end(), [script](QChar letter) {
               return !letter.isLetter() || letter.script() == script;
           });
}

bool Spelling::isRight(const QString& word) {
    if (!isOn() || !isOfItsScript(word))
        return true;
    if (const auto known = m_known.constFind(word); known != m_known.constEnd())
        return *known;
    if (m_known.size() >= kMostKnown)
        m_known.clear();
    const bool isRight = m_speller->isRight(toUtf8(plain(word)));
    m_known.insert(word, isRight);
    return isRight;
}

QStringList Spelling::suggestions(const QString& word) {
    QStringList words;
    if (!isOn())
        return words;
    const std::vector<std::string> found = m_speller->suggestions(toUtf8(plain(word)));
    for (const std::string& suggestion : found)
        words.append(toQt(suggestion));
    return words;
}

bool Spelling::keep(const QString& word) {
    const std::string kept = toUtf8(plain(word));
    if (isOn())
        m_speller->add(kept);
    m_known.clear();
    if (std::find(m_kept.begin(), m_kept.end(), kept) == m_kept.end())
        m_kept.push_back(kept);
    const bool isKept = m_session.choices().setKeptWords(m_kept).has_value();
    Q_EMIT changed();
    return isKept;
}

} // namespace leeward::ui
