#pragma once

#include "ui/base/destination.h"
#include "ui/base/icon_set.h"
#include "ui/base/place.h"

#include <QFrame>
#include <QStringList>

#include <utility>
#include <vector>

class QHBoxLayout;
class QLabel;
class QLayout;
class QVBoxLayout;

namespace leeward::ui {

class Button;
class NavButton;
class RovingFocus;
class TextLabel;
class Theme;

/// One place in the sidebar, the rail and the menu.
struct PlaceEntry {
    PageName page;
    QString name;
    Icon icon;
    Place place;
};

/// What is to be seen beside a place from afar.
enum class PlaceMark : std::uint8_t { None, Changed };

/// Whose vault is open, and who sits in front of it.
enum class Company : std::uint8_t {
    Alone,    ///< a vault of one
    OfTwo,    ///< a vault of two, opened by one of them
    Stayed,   ///< the other person has left the shared space
    BothHere, ///< both have opened it
};

/// The places in the sidebar's order, with groups. Alone the shared group does not exist; when both are here, nothing
/// private does.
std::vector<PlaceEntry> placesFor(Company company);

/// The navigation column: as drawn when wide, a rail of icons when narrow. One Tab stop; the arrows move, Space goes.
class Sidebar : public QFrame {
    Q_OBJECT

public:
    /// \param people who has opened it, one or both, for the foot; names may be empty
    Sidebar(const Theme& theme, const std::vector<PlaceEntry>& places, const QStringList& people,
            QWidget* parent = nullptr);

    void setCurrent(PageName page);
    void setReflow(Reflow reflow);

    /// Marks a place as changed since the two talked, or not.
    void setMark(PageName page, PlaceMark mark);

    /// What stands beside the mark at the top: the chosen name of the window.
    void setProgramName(const QString& name, const QString& markIcon);

Q_SIGNALS:
    void chosen(leeward::ui::PageName page);
    void lockRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showMarkWhereItFits();
    void addGroups(const std::vector<PlaceEntry>& places, QVBoxLayout* column);
    QWidget* groupLabel(const QString& text, Place place);
    void addButton(const PlaceEntry& entry, QVBoxLayout* column);
    void addFoot(const QStringList& people, QVBoxLayout* column);
    void applyTheme();

    const Theme& m_theme;
    RovingFocus* m_roving;
    Reflow m_reflow = Reflow::Wide;
    PageName m_current = PageName::Today;
    std::vector<NavButton*> m_buttons;
    std::vector<QWidget*> m_onlyWide;  ///< group labels, names
    std::vector<QWidget*> m_onlyRail;  ///< thin rules between groups, the foot
    std::vector<QLayout*> m_railRules; ///< around those rules
    std::vector<std::pair<QLabel*, Place>> m_groupMarks;
    QHBoxLayout* m_foot = nullptr;
    QLabel* m_mark = nullptr;
    TextLabel* m_name = nullptr;
    QString m_markIcon;
};

} // namespace leeward::ui
