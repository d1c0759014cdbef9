#include "core/settings/space_choices.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace leeward::settings {

namespace {

using Json = nlohmann::json;

constexpr std::string_view kWindowPlace = "window-place";
constexpr std::string_view kWritingPlace = "writing-place";
constexpr std::string_view kClosenessCard = "closeness-card";
constexpr std::string_view kLookingBack = "looking-back";
constexpr std::string_view kReadingPlace = "reading-place";
constexpr std::string_view kTalkMarks = "talk-marks";
constexpr std::string_view kKeptCards = "kept-cards";
constexpr std::string_view kHiddenCards = "hidden-cards";
constexpr std::string_view kHiddenLines = "hidden-lines";
constexpr std::string_view kHelpCountry = "help-country";
constexpr std::string_view kSupport = "support";
constexpr std::string_view kGuarding = "guarding";
constexpr std::string_view kSpelling = "spelling";
constexpr std::string_view kKeptWords = "kept-words";
constexpr std::size_t kMostBytes = 64UL * 1024; ///< of a list
constexpr std::string_view kOn = "on";
constexpr std::string_view kOff = "off";

std::optional<int> numberIn(const Json& json, const char* key) {
    const auto found = json.find(key);
    if (found == json.end() || !found->is_number_integer())
        return std::nullopt;
    const auto number = found->get<std::int64_t>();
    if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(number);
}

std::string textIn(const Json& json, const char* key) {
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// The object kept under \p name; null if there is none, or what is there is not one.
Json objectOf(store::SpaceMeta& meta, std::string_view name) {
    const auto text = meta.choice(name);
    if (!text || !*text)
        return nullptr;
    Json json = Json::parse(**text, nullptr, false);
    return json.is_object() ? json : nullptr;
}

std::string_view nameOf(SpaceChoices::Apart which) {
    switch (which) {
    case SpaceChoices::Apart::KeptCards:
        return kKeptCards;
    case SpaceChoices::Apart::HiddenCards:
        return kHiddenCards;
    case SpaceChoices::Apart::HiddenLines:
        break;
    }
    return kHiddenLines;
}

/// Keeps \p list under \p name, unless it is too long.
Result<void, store::SaveError> keepList(store::SpaceMeta& meta, std::string_view name, const Json& list) {
    const std::string text = list.dump(-1, ' ', false, Json::error_handler_t::replace);
    if (text.size() > kMostBytes)
        return Fail{store::SaveError::TooMany};
    const auto kept = meta.setChoice(name, text);
    if (!kept)
        return Fail{store::saveErrorFrom(kept.error())};
    return {};
}

} // namespace

std::optional<SpaceChoices::Guarding> SpaceChoices::guarding() {
    const Json json = objectOf(m_meta, kGuarding);
    const auto minutes = numberIn(json, "lockAfterMinutes");
    const auto hides = json.find("shiftThreeTimesHides");
    if (!minutes || *minutes < 1 || *minutes > 60 || hides == json.end() || !hides->is_boolean())
        return std::nullopt;
    return Guarding{std::chrono::minutes(*minutes), hides->get<bool>()};
}

sql::SqlResult<void> SpaceChoices::setGuarding(const Guarding& guarding) {
    const Json json{{"lockAfterMinutes", guarding.lockAfter.count()},
                    {"shiftThreeTimesHides", guarding.shiftThreeTimesHides}};
    return m_meta.setChoice(kGuarding, json.dump());
}

std::optional<SpaceChoices::WindowPlace> SpaceChoices::windowPlace() {
    const Json json = objectOf(m_meta, kWindowPlace);
    const auto x = numberIn(json, "x");
    const auto y = numberIn(json, "y");
    const auto width = numberIn(json, "width");
    const auto height = numberIn(json, "height");
    const auto isMaximized = json.find("isMaximized");
    if (!x || !y || !width || !height || *width <= 0 || *height <= 0 || isMaximized == json.end() ||
        !isMaximized->is_boolean())
        return std::nullopt;
    return WindowPlace{*x, *y, *width, *height, isMaximized->get<bool>()};
}

void SpaceChoices::setWindowPlace(const WindowPlace& place) {
    const Json json{{"x", place.x},
                    {"y", place.y},
                    {"width", place.width},
                    {"height", place.height},
                    {"isMaximized", place.isMaximized}};
    // Nobody is told when it is not kept: a window that opens elsewhere is no loss.
    (void)m_meta.setChoice(kWindowPlace, json.dump());
}

std::optional<SpaceChoices::WritingPlace> SpaceChoices::writingPlace() {
    const Json json = objectOf(m_meta, kWritingPlace);
    const auto hex = json.find("entry");
    const auto question = numberIn(json, "question");
    const auto cursor = numberIn(json, "cursor");
    if (hex == json.end() || !hex->is_string() || !question || *question < 0 || !cursor || *cursor < 0)
        return std::nullopt;
    const auto entry = Id<records::Entry>::fromHex(hex->get_ref<const std::string&>());
    if (!entry || *question > std::numeric_limits<std::uint16_t>::max())
        return std::nullopt;
    return WritingPlace{*entry, static_cast<records::Question>(*question), *cursor};
}

void SpaceChoices::setWritingPlace(const WritingPlace& place) {
    const Json json{
        {"entry", place.entry.toHex()}, {"question", static_cast<int>(place.question)}, {"cursor", place.cursor}};
    (void)m_meta.setChoice(kWritingPlace, json.dump());
}

SpaceChoices::ClosenessCard SpaceChoices::closenessCard() {
    const auto kept = m_meta.choice(kClosenessCard);
    return kept && *kept == kOn ? ClosenessCard::On : ClosenessCard::Off;
}

sql::SqlResult<void> SpaceChoices::setClosenessCard(ClosenessCard card) {
    return m_meta.setChoice(kClosenessCard, card == ClosenessCard::On ? kOn : kOff);
}

SpaceChoices::LookingBack SpaceChoices::lookingBack() {
    const auto kept = m_meta.choice(kLookingBack);
    return kept && *kept == kOff ? LookingBack::Off : LookingBack::On;
}

sql::SqlResult<void> SpaceChoices::setLookingBack(LookingBack looking) {
    return m_meta.setChoice(kLookingBack, looking == LookingBack::On ? kOn : kOff);
}

std::optional<SpaceChoices::ReadingPlace> SpaceChoices::readingPlace() {
    const Json json = objectOf(m_meta, kReadingPlace);
    const auto piece = json.find("piece");
    const auto part = numberIn(json, "part");
    if (piece == json.end() || !piece->is_string() || !part || *part < 0)
        return std::nullopt;
    return ReadingPlace{piece->get<std::string>(), *part};
}

void SpaceChoices::setReadingPlace(const ReadingPlace& place) {
    const Json json{{"piece", place.piece}, {"part", place.part}};
    (void)m_meta.setChoice(kReadingPlace, json.dump());
}

std::vector<std::string> SpaceChoices::listOf(std::string_view name) {
    const auto kept = m_meta.choice(name);
    std::vector<std::string> pieces;
    if (!kept || !*kept)
        return pieces;
    const Json json = Json::parse(**kept, nullptr, false);
    if (json.is_array())
        for (const Json& piece : json)
            if (piece.is_string())
                pieces.push_back(piece.get<std::string>());
    return pieces;
}

std::vector<std::string> SpaceChoices::talkMarks() {
    return listOf(kTalkMarks);
}

sql::SqlResult<void> SpaceChoices::setTalkMarks(const std::vector<std::string>& pieces) {
    return m_meta.setChoice(kTalkMarks, Json(pieces).dump());
}

std::vector<std::string> SpaceChoices::apart(Apart which) {
    return listOf(nameOf(which));
}

sql::SqlResult<void> SpaceChoices::setApart(Apart which, const std::vector<std::string>& pieces) {
    return m_meta.setChoice(nameOf(which), Json(pieces).dump());
}

sql::SqlResult<void> SpaceChoices::forgetReading() {
    RETURN_IF_FAILED(m_meta.setChoice(kReadingPlace, {}));
    return m_meta.setChoice(kTalkMarks, {});
}

std::string SpaceChoices::helpCountry() {
    const auto kept = m_meta.choice(kHelpCountry);
    return kept ? kept->value_or(std::string()) : std::string();
}

sql::SqlResult<void> SpaceChoices::setHelpCountry(const std::string& country) {
    return m_meta.setChoice(kHelpCountry, country);
}

std::vector<SpaceChoices::Support> SpaceChoices::support() {
    using Kind = Support::Kind;
    std::vector<Support> all;
    const auto kept = m_meta.choice(kSupport);
    if (!kept || !*kept)
        return all;
    const Json json = Json::parse(**kept, nullptr, false);
    if (!json.is_array())
        return all;
    for (const Json& one : json) {
        const auto kind = one.is_object() ? numberIn(one, "kind") : std::nullopt;
        if (!kind || *kind < static_cast<int>(Kind::Person) || *kind > static_cast<int>(Kind::Appointment))
            continue;
        all.push_back({static_cast<Kind>(*kind), textIn(one, "name"), textIn(one, "reach"), textIn(one, "note")});
    }
    return all;
}

Result<void, store::SaveError> SpaceChoices::setSupport(const std::vector<Support>& all) {
    Json json = Json::array();
    for (const Support& one : all)
        json.push_back(
            {{"kind", static_cast<int>(one.kind)}, {"name", one.name}, {"reach", one.reach}, {"note", one.note}});
    return keepList(m_meta, kSupport, json);
}

SpaceChoices::Spelling SpaceChoices::spelling() {
    const auto kept = m_meta.choice(kSpelling);
    return kept && *kept == kOff ? Spelling::Off : Spelling::On;
}

sql::SqlResult<void> SpaceChoices::setSpelling(Spelling spelling) {
    return m_meta.setChoice(kSpelling, spelling == Spelling::On ? kOn : kOff);
}

std::vector<std::string> SpaceChoices::keptWords() {
    return listOf(kKeptWords);
}

Result<void, store::SaveError> SpaceChoices::setKeptWords(const std::vector<std::string>& words) {
    return keepList(m_meta, kKeptWords, words);
}

} // namespace leeward::settings
