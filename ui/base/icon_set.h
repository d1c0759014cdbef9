#pragma once

#include <QColor>
#include <QHash>
#include <QPixmap>
#include <QSize>

#include <cstddef>
#include <cstdint>

namespace leeward::ui {

/// Every icon there is: `:/icons/<name>.svg`, drawn on 20 x 20 in one colour.
enum class Icon : std::uint8_t {
    Apart,
    Ask,
    Back,
    Backup,
    Boundaries,
    Breath,
    Calendar,
    Check,
    CheckIn,
    Clock,
    Close,
    Conditions,
    Copy,
    Detour,
    Disk,
    Dotted,
    Down,
    DownArrow,
    Edit,
    Else,
    Fade,
    Feet,
    Globe,
    Go,
    Grip,
    Hide,
    Hold,
    Info,
    Journal,
    Key,
    KindWords,
    Learn,
    Light,
    Lock,
    Look,
    LookBack,
    Menu,
    More,
    MyPlan,
    Near,
    No,
    Notice,
    NotNow,
    Offline,
    Open,
    Pause,
    Person,
    Phone,
    Plan,
    Plus,
    Practice,
    Print,
    Private,
    Quiet,
    Refresh,
    Right,
    Screen,
    Search,
    Sensation,
    Senses,
    Settings,
    Shared,
    SharePart,
    Sheet,
    Shield,
    Signal,
    Slow,
    Space,
    Still,
    Stop,
    Support,
    Tag,
    Taps,
    Therapy,
    TherapyOn,
    Today,
    Together,
    Trash,
    Up,
    Warmth,
    Water,
    Win,
    Words,
    Yes,
};
inline constexpr std::size_t kIconCount = 84;

/// The icon's name, which is its file's.
const char* iconName(Icon icon);

/// Whether the icon points somewhere, so that it is mirrored in right-to-left languages.
bool isDirectional(Icon icon);

/// Draws icons in any colour and size and keeps what it has drawn.
class IconSet {
public:
    /// \p size in device-independent pixels; \p ratio is the screen's device pixel ratio. Directional icons are
    /// mirrored while the program is right-to-left.
    QPixmap pixmap(Icon icon, const QColor& color, QSize size, qreal ratio);

private:
    struct Key {
        Icon icon;
        QRgb color;
        int width, height; ///< device pixels
        int ratioPercent;
        bool isMirrored;
        bool operator==(const Key&) const = default;
    };
    friend size_t qHash(const Key& key, size_t seed) noexcept {
        return qHashMulti(seed, static_cast<int>(key.icon), key.color, key.width, key.height, key.ratioPercent,
                          key.isMirrored);
    }

    QHash<Key, QPixmap> m_drawn;
};

} // namespace leeward::ui
