#pragma once

#include "ui/base/icon_set.h"
#include "ui/base/place.h"
#include "ui/base/tag.h"

#include <QStyledItemDelegate>

#include <optional>

namespace leeward::ui {

class EntryListModel;
class Theme;
struct MarkedText;

/// Paints the journal's list: the day at the left, then title, tag and the words around what was searched for.
class EntryDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Both outlive it.
    EntryDelegate(const Theme& theme, const EntryListModel& model, QObject* parent = nullptr);

    /// How many lines of an entry's words are shown; 2 beside a page, 1 where the list is alone.
    void setSnippetLines(int lines) { m_snippetLines = lines; }

    /// Whether the row that the keyboard is at has a ring around it.
    enum class Ring { Hidden, Shown };
    void setRing(Ring ring) { m_ring = ring; }

    /// Whether each row says with a ring, or a ring with a tick, whether it is chosen.
    enum class Ticks { Hidden, Shown };
    void setTicks(Ticks ticks) { m_ticks = ticks; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Row;
    struct RowTag {
        QString words;
        std::optional<Icon> icon;
        TagTone tone = TagTone::Plain;
    };
    void paintMonth(QPainter& painter, const QRect& rect, const QString& month) const;
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option) const;
    void paintDay(QPainter& painter, const Row& row) const;
    void paintTitle(QPainter& painter, const Row& row) const;
    void paintTag(QPainter& painter, const QRect& rect, const RowTag& tag) const;
    void paintSnippet(QPainter& painter, const Row& row, const MarkedText& words) const;
    int tagWidth(const RowTag& tag) const;
    static std::optional<RowTag> tagOf(const Row& row);

    const Theme& m_theme;
    const EntryListModel& m_model;
    int m_snippetLines = 2;
    Ring m_ring = Ring::Hidden;
    Ticks m_ticks = Ticks::Hidden;
};

} // namespace leeward::ui
