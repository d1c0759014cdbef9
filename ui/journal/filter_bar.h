#pragma once

#include "ui/base/icon_set.h"
#include "ui/journal/journal_presenter.h"

#include <QAbstractButton>
#include <QWidget>

#include <optional>
#include <vector>

class QButtonGroup;

namespace leeward::ui {

class RovingFocus;
class Theme;

/// One filter of the journal's list, small and round.
class FilterChip final : public QAbstractButton {
    Q_OBJECT

public:
    FilterChip(const Theme& theme, const ListFilter& filter, QWidget* parent = nullptr);

    const ListFilter& filter() const { return m_filter; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<Icon> picture() const;
    QFont wordsFont() const;

    const Theme& m_theme;
    const ListFilter m_filter;
};

/// The filters that have something to show; one is on. One Tab stop.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(const Theme& theme, QWidget* parent = nullptr);

    /// Shows \p filters, with \p on switched on.
    void show(const std::vector<ListFilter>& filters, const ListFilter& on);

Q_SIGNALS:
    void chosen(const leeward::ui::ListFilter& filter);

private:
    const Theme& m_theme;
    std::vector<ListFilter> m_filters;
    QList<FilterChip*> m_chips;
    RovingFocus* m_roving = nullptr;
};

} // namespace leeward::ui
