#pragma once

#include "core/content/library.h"
#include "ui/base/place.h"

#include <QWidget>

#include <string>
#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace leeward::base {
class Clock;
}

namespace leeward::ui {

class Button;
class Theme;

/// The lines of one country: the emergency number small and first, the others in a list. Nothing is dialled or opened.
class HelplineList final : public QWidget {
    Q_OBJECT

public:
    /// Whether numbers can be copied: not on a screen that is there before unlocking, for they would stay behind.
    enum class Copying : std::uint8_t { Absent, Offered };

    /// \p library and \p clock outlive it.
    HelplineList(const Theme& theme, const content::Library& library, const base::Clock& clock, Copying copying,
                 QWidget* parent = nullptr);

    void show(const std::string& country);
    void setReflow(Reflow reflow);

Q_SIGNALS:
    void copied();

private:
    /// What stands side by side in a row where there is room.
    struct Head {
        QBoxLayout* row;
        Button* copy; ///< absent where nothing is copied
    };

    void rebuild();
    void arrange();
    void addEmergency(const content::Piece& line, QVBoxLayout& column, QWidget* owner);
    QWidget* makeRow(const content::Piece& line, QWidget* owner);

    const Theme& m_theme;
    const content::Library& m_library;
    const base::Clock& m_clock;
    const Copying m_copying;
    Reflow m_reflow = Reflow::Wide;
    std::string m_country;
    QWidget* m_all = nullptr;
    std::vector<Head> m_heads;
};

} // namespace leeward::ui
