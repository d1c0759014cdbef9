#pragma once

#include "core/store/entries.h"
#include "core/store/space_meta.h"

#include <cstdint>
#include <optional>

namespace leeward::settings {

/// What one person chose, kept inside their private space.
class SpaceChoices {
public:
    explicit SpaceChoices(sql::Database& database) : m_meta(database) {}

    /// The window as last left: place and size in device-independent pixels.
    struct WindowPlace {
        int x = 0, y = 0, width = 0, height = 0;
        bool isMaximized = false;
        bool operator==(const WindowPlace&) const = default;
    };
    /// Where the window stood at the last lock, if it was kept.
    std::optional<WindowPlace> windowPlace();
    void setWindowPlace(const WindowPlace& place);

    /// Where somebody was writing when they last left a page: the cursor in one question's text, in UTF-16 units.
    struct WritingPlace {
        Id<records::Entry> entry;
        records::Question question = records::Question::Text;
        int cursor = 0;
        bool operator==(const WritingPlace&) const = default;
    };
    std::optional<WritingPlace> writingPlace();
    void setWritingPlace(const WritingPlace& place);

    /// Whether closeness today stands on this person's Today: not until they switch it on.
    enum class ClosenessCard : std::uint8_t { Off, On };
    ClosenessCard closenessCard();
    sql::SqlResult<void> setClosenessCard(ClosenessCard card);

private:
    store::SpaceMeta m_meta;
};

} // namespace leeward::settings
