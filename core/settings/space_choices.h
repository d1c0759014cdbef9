#pragma once

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

private:
    store::SpaceMeta m_meta;
};

} // namespace leeward::settings
