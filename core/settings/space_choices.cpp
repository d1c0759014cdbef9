#include "core/settings/space_choices.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace leeward::settings {

namespace {

using Json = nlohmann::json;

constexpr std::string_view kWindowPlace = "window-place";
constexpr std::string_view kWritingPlace = "writing-place";
constexpr std::string_view kClosenessCard = "closeness-card";
constexpr std::string_view kOn = "on";

std::optional<int> numberIn(const Json& json, const char* key) {
    const auto found = json.find(key);
    if (found == json.end() || !found->is_number_integer())
        return std::nullopt;
    const auto number = found->get<std::int64_t>();
    if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(number);
}

/// The object kept under \p name; null if there is none, or what is there is not one.
Json objectOf(store::SpaceMeta& meta, std::string_view name) {
    const auto text = meta.choice(name);
    if (!text || !*text)
        return nullptr;
    Json json = Json::parse(**text, nullptr, false);
    return json.is_object() ? json : nullptr;
}

} // namespace

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
    return m_meta.setChoice(kClosenessCard, card == ClosenessCard::On ? kOn : std::string_view("off"));
}

} // namespace leeward::settings
