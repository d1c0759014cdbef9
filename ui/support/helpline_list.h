#pragma once

#include "core/content/library.h"
#include "ui/base/place.h"

#include <QPointer>
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

    /// Whether somebody can hide a line from themselves.
    enum class Hiding : std::uint8_t { Absent, Offered };

    /// Shows the lines of \p country without those of \p hidden. The emergency number is always there.
    void show(const std::string& country, Hiding hiding = Hiding::Absent, std::vector<std::string> hidden = {});
    void setReflow(Reflow reflow);

    /// Has Tab come to the lines after \p widget.
    void setTabAfter(QWidget& widget);

    /// Holds no lines, until it shows some again: what nobody sees need not follow every change of the looks.
    void clear();

Q_SIGNALS:
    void copied();

    /// Somebody asks to hide the line of that id, or to show it again.
    void hideToggled(const std::string& id);

private:
    /// What stands side by side in a row where there is room.
    struct Head {
        QBoxLayout* row;
        Button* copy; ///< absent where nothing is copied
    };

    void rebuild();
    void keepTabOrder();
    void arrange();
    void addEmergency(const content::Piece& line, QVBoxLayout& column, QWidget* owner);
    void addEmergencies(QVBoxLayout& column, QWidget* owner);
    void addHidden(const std::vector<const content::Piece*>& lines, QVBoxLayout& column, QWidget* owner);
    bool isHidden(const content::Piece& line) const;
    QWidget* makeRow(const content::Piece& line, QWidget* owner);

    const Theme& m_theme;
    const content::Library& m_library;
    const base::Clock& m_clock;
    const Copying m_copying;
    Reflow m_reflow = Reflow::Wide;
    std::string m_country;
    Hiding m_hiding = Hiding::Absent;
    std::vector<std::string> m_hidden;
    QWidget* m_all = nullptr;
    QPointer<QWidget> m_tabAfter;
    std::vector<Head> m_heads;
};

} // namespace leeward::ui
