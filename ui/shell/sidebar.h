#pragma once

#include "ui/base/destination.h"
#include "ui/base/icon_set.h"
#include "ui/base/place.h"

#include <QFrame>
#include <QString>

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

/// The places of a vault in the sidebar's order, with groups; without a shared space its group does not exist.
std::vector<PlaceEntry> placesFor(bool hasShared);

/// The navigation column: as drawn when wide, a rail of icons when narrow. One Tab stop; the arrows move, Space goes.
class Sidebar : public QFrame {
    Q_OBJECT

public:
    /// \param personName what to show at the foot; may be empty
    Sidebar(const Theme& theme, const std::vector<PlaceEntry>& places, const QString& personName,
            QWidget* parent = nullptr);

    void setCurrent(PageName page);
    void setReflow(Reflow reflow);

    /// What stands beside the mark at the top: the chosen name of the window.
    void setProgramName(const QString& name, const QString& markIcon);

Q_SIGNALS:
    void chosen(leeward::ui::PageName page);
    void lockRequested();

private:
    void addGroups(const std::vector<PlaceEntry>& places, QVBoxLayout* column);
    QWidget* groupLabel(const QString& text, Place place);
    void addButton(const PlaceEntry& entry, QVBoxLayout* column);
    void addFoot(const QString& personName, QVBoxLayout* column);
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
