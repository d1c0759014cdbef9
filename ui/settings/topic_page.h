#pragma once

#include "ui/base/place.h"
#include "ui/settings/setting_row.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace leeward::ui {

class ListFrame;
class Theme;

/// What one topic of the settings shows: headings, and lists of rows.
class TopicPage : public QWidget {
    Q_OBJECT

public:
    TopicPage(const Theme& theme, const QString& title, QWidget* parent = nullptr);

    virtual void setReflow(Reflow reflow);

    /// Called before it is left: nothing typed stays, nothing runs on.
    virtual void leave() {}

protected:
    /// A new list, perhaps with a heading of its own.
    ListFrame* addList(const QString& heading = {});

    /// A row at the end of \p list.
    SettingRow* addRow(ListFrame& list, Icon icon, const QString& title, const QString& sentence);

    QVBoxLayout& column() { return *m_column; }
    const Theme& theme() const { return m_theme; }

private:
    const Theme& m_theme;
    QVBoxLayout* m_column;
    std::vector<SettingRow*> m_rows;
};

} // namespace leeward::ui
