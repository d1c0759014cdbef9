#pragma once

#include "ui/base/icon_set.h"
#include "ui/base/place.h"
#include "ui/plan/plan_views.h"

#include <QWidget>

#include <optional>

class QGridLayout;

namespace leeward::ui {

class Avatar;
class Button;
class IconView;
class TextLabel;
class Theme;

/// Columns as wide as their widest part, in pixels.
struct SignalColumns {
    int means = 0;
    int whose = 0;
};

/// One row of "Signals, and plain words": what one may notice, what it means, what follows, whose words.
class SignalRow final : public QWidget {
    Q_OBJECT

public:
    /// A row that always stands and has no control. It means red.
    SignalRow(const Theme& theme, Icon icon, const QString& text, const QString& next, QWidget* parent = nullptr);

    /// A signal of somebody's.
    SignalRow(const Theme& theme, const LineView& line, QWidget* parent = nullptr);

    void show(const LineView& line);

    /// The signal; nothing for a row that always stands.
    const std::optional<LineView>& line() const { return m_line; }

    void setReflow(Reflow reflow);

    /// What this row's columns take, and what all of them have.
    SignalColumns columns() const;
    void setColumns(const SignalColumns& columns);

    /// Gives the focus to what edits the signal.
    void focusEdit();

Q_SIGNALS:
    void editRequested(const leeward::Id<leeward::records::PlanLine>& id);

private:
    SignalRow(const Theme& theme, Icon icon, QWidget* parent);
    QWidget* makeText(Icon icon);
    QWidget* makeMeans();
    QWidget* makeWhose();

    const Theme& m_theme;
    std::optional<LineView> m_line;
    SignalColumns m_columns;
    QGridLayout* m_grid;
    IconView* m_icon = nullptr;
    TextLabel* m_words = nullptr;
    TextLabel* m_under = nullptr;
    IconView* m_levelIcon = nullptr;
    TextLabel* m_level = nullptr;
    Avatar* m_avatar = nullptr;
    Button* m_edit = nullptr;
    QWidget* m_text;
    QWidget* m_means;
    TextLabel* m_next;
    QWidget* m_whose = nullptr;
};

/// The widths that the columns of every row share: text, meaning, next, whose.
void shareColumns(const Theme& theme, QGridLayout& grid, const SignalColumns& columns);

} // namespace leeward::ui
