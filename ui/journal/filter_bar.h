#pragma once

#include "ui/journal/filter_choices.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

namespace leeward::ui {

class RovingFocus;
class Theme;

/// One filter of the journal's list, small and round.
class FilterChip final : public QAbstractButton {
    Q_OBJECT

public:
    FilterChip(const Theme& theme, const FilterChoice& choice, QWidget* parent = nullptr);

    const FilterChoice& choice() const { return m_choice; }
    void setChoice(const FilterChoice& choice);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont wordsFont() const;

    const Theme& m_theme;
    FilterChoice m_choice;
};

/// The filters of the journal's list as chips, and the way to more of them. One Tab stop.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(const Theme& theme, QWidget* parent = nullptr);

    /// Shows \p choices, in their order.
    void show(const std::vector<FilterChoice>& choices);

    /// Has Tab come to the chips before \p next, whenever they are made.
    void setNextInTab(QWidget& next) { m_next = &next; }

Q_SIGNALS:
    /// A chip was pressed.
    void chosen(const leeward::ui::ListFilter& filter);

    /// Somebody asks for more to filter by.
    void moreRequested();

private:
    void build(const std::vector<FilterChoice>& choices);
    void add(FilterChip* chip);
    void giveFocusTo(const QString& words);

    const Theme& m_theme;
    QList<FilterChip*> m_chips; ///< the last one leads to more
    RovingFocus* m_roving = nullptr;
    QWidget* m_next = nullptr;
};

} // namespace leeward::ui
