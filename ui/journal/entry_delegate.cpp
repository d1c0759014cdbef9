#include "ui/journal/entry_delegate.h"

#include "ui/base/painting.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/journal/date_words.h"
#include "ui/journal/entry_list_model.h"
#include "ui/journal/entry_words.h"
#include "ui/journal/marked_lines.h"

#include <QAbstractScrollArea>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace leeward::ui {

namespace {

// Pixels at 100 %, from the drawing.
constexpr int kMonthHeight = 40;
constexpr int kMonthTop = 8;
constexpr int kOuter = 12; // the chosen row's box is this far from the edges
constexpr int kPadding = 24;
constexpr int kTop = 11;
constexpr int kTitleHeight = 24;
constexpr int kSnippetTop = 38;
constexpr int kBottom = 13;
constexpr int kDayWidth = 36;
constexpr int kWordsLeft = 74;
constexpr int kMarkWidth = 26; // kept free for the bookmark
constexpr int kTagPadding = 9;
constexpr int kTagIcon = 16;
constexpr int kGap = 8;
constexpr double kCorner = 12;

constexpr int kLeading = static_cast<int>(Qt::AlignVCenter) | Qt::AlignLeft;

/// The row as wide as without a scroll bar, which takes no more than the free edge: words stay where they are when it
/// comes and goes.
QRect wholeRow(const QStyleOptionViewItem& option) {
    const auto* view = qobject_cast<const QAbstractScrollArea*>(option.widget);
    const int bar = view ? view->width() - view->viewport()->width() : 0;
    return option.direction == Qt::RightToLeft ? option.rect.adjusted(-bar, 0, 0, 0)
                                               : option.rect.adjusted(0, 0, bar, 0);
}

} // namespace

/// One row while it is painted.
struct EntryDelegate::Row {
    const store::EntryRow& entry;
    const QString& note;
    QRect rect;
    Qt::LayoutDirection direction;
    bool isChosen;

    QRect directed(const QRect& inner) const { return ui::directed(direction, rect, inner); }
};

EntryDelegate::EntryDelegate(const Theme& theme, const EntryListModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_model(model) {}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    if (!m_model.item(index.row()).row)
        return {1, m_theme.px(kMonthHeight)};
    return {1, m_theme.px(kSnippetTop) + m_snippetLines * m_theme.lineHeight(TextRole::Small) + m_theme.px(kBottom)};
}

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const EntryListModel::Item& item = m_model.item(index.row());
    painter->save();
    if (item.row) {
        const Row row{*item.row, item.note, wholeRow(option), option.direction,
                      option.state.testFlag(QStyle::State_Selected)};
        paintGround(*painter, option);
        paintDay(*painter, row);
        paintTitle(*painter, row);
        paintSnippet(*painter, row, m_model.snippetAt(index.row()));
    } else {
        const QRect words = option.rect.adjusted(m_theme.px(kPadding), m_theme.px(kMonthTop), -m_theme.px(kPadding), 0);
        paintMonth(*painter, directed(option.direction, option.rect, words), item.month);
    }
    painter->restore();
}

void EntryDelegate::paintMonth(QPainter& painter, const QRect& rect, const QString& month) const {
    drawLine(painter, m_theme, rect, kLeading, TextRole::Reading, Color::Ink2, month);
}

void EntryDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option) const {
    const QRect box = wholeRow(option).adjusted(m_theme.px(kOuter), 0, -m_theme.px(kOuter), 0);
    const double corner = m_theme.px(kCorner);
    if (option.state & QStyle::State_Selected)
        drawBox(painter, m_theme, box, {Color::Surface, Color::PrivateLine, corner, Edge::Line});
    else if (option.state & QStyle::State_MouseOver)
        drawBox(painter, m_theme, box, {Color::Hover, Color::Hover, corner, Edge::None});
    if (m_ring == Ring::Hidden || !(option.state & QStyle::State_HasFocus))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Color::Focus), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), corner, corner);
}

void EntryDelegate::paintDay(QPainter& painter, const Row& row) const {
    const int left = row.rect.left() + m_theme.px(kPadding);
    const int top = row.rect.top() + m_theme.px(kTop);
    const QRect day(left, top, m_theme.px(kDayWidth), m_theme.lineHeight(TextRole::Heading));
    const QRect weekday(left, day.bottom() - m_theme.px(4), day.width(), m_theme.lineHeight(TextRole::Meta));
    const QString number = QLocale().toString(writersTime(row.entry.writtenAt).date().day());
    drawLine(painter, m_theme, row.directed(day), Qt::AlignCenter, TextRole::Heading, Color::Ink, number);
    drawLine(painter, m_theme, row.directed(weekday), Qt::AlignCenter, TextRole::Meta, Color::Ink2,
             shortWeekdayWords(row.entry.writtenAt));
}

std::optional<EntryDelegate::RowTag> EntryDelegate::tagOf(const Row& row) {
    using records::EntryKind;
    if (!row.note.isEmpty())
        return RowTag{row.note, Icon::Trash};
    if (row.entry.isDraft)
        return RowTag{tr("Draft"), std::nullopt};
    if (row.entry.kind == EntryKind::SmallWin)
        return RowTag{nameOf(row.entry.kind), iconOf(row.entry.kind), TagTone::Sage};
    if (row.entry.kind == EntryKind::FreeWriting || row.entry.kind == EntryKind::AfterBeingClose)
        return std::nullopt;
    return RowTag{nameOf(row.entry.kind), iconOf(row.entry.kind)};
}

void EntryDelegate::paintTitle(QPainter& painter, const Row& row) const {
    QRect line = row.rect.adjusted(m_theme.px(kWordsLeft), m_theme.px(kTop), -m_theme.px(kPadding), 0);
    line.setHeight(m_theme.px(kTitleHeight));
    if (m_ticks == Ticks::Shown) {
        const int side = m_theme.px(kTagIcon + 4);
        const QRect tick(line.right() - side, line.top(), side, line.height());
        drawIcon(painter, m_theme, row.directed(tick), row.isChosen ? Icon::Yes : Icon::Open,
                 row.isChosen ? Color::Private : Color::Control, side);
        line.setRight(line.right() - m_theme.px(kMarkWidth + 4));
    }
    if (row.entry.forTherapy) {
        const int side = m_theme.px(kTagIcon + 2);
        const QRect icon(line.right() - side, line.top() - m_theme.px(1), side, line.height());
        drawIcon(painter, m_theme, row.directed(icon), Icon::TherapyOn, Color::Private, side);
        line.setRight(line.right() - m_theme.px(kMarkWidth));
    }
    const QFont font = weighted(m_theme.font(TextRole::Ui), 600);
    const QString title = shownTitle(row.entry);
    // While pages are chosen the ring needs the room, and titles tell them apart.
    const auto tag = m_ticks == Ticks::Shown ? std::nullopt : tagOf(row);
    const int forTag = tag ? tagWidth(*tag) + m_theme.px(kGap) : 0;
    const int width = std::min(QFontMetrics(font).horizontalAdvance(title) + 1, line.width() - forTag);
    const QRect words(line.left(), line.top(), width, line.height());
    drawLine(painter, m_theme, row.directed(words).translated(0, m_theme.sink(TextRole::Ui)), kLeading, font,
             Color::Ink, title);
    if (tag)
        paintTag(painter,
                 row.directed({words.right() + 1 + m_theme.px(kGap), line.top(), tagWidth(*tag), line.height()}), *tag);
}

int EntryDelegate::tagWidth(const RowTag& tag) const {
    const int icon = tag.icon ? m_theme.px(kTagIcon) + m_theme.px(6) : 0;
    return 2 * m_theme.px(kTagPadding) + icon +
           QFontMetrics(m_theme.font(TextRole::Meta)).horizontalAdvance(tag.words) + 1;
}

void EntryDelegate::paintTag(QPainter& painter, const QRect& rect, const RowTag& tag) const {
    const bool isSage = tag.tone == TagTone::Sage;
    const Color ink = isSage ? Color::Sage : Color::Ink2;
    drawBox(painter, m_theme, rect,
            {isSage ? Color::SageTint : Color::Hover, Color::Line, static_cast<double>(m_theme.px(6)), Edge::None});
    QRect words = rect.adjusted(m_theme.px(kTagPadding), 0, -m_theme.px(kTagPadding) + 1, 0);
    if (tag.icon) {
        const int side = m_theme.px(kTagIcon);
        const QRect icon(words.left(), words.top(), side, words.height());
        drawIcon(painter, m_theme, directed(painter.layoutDirection(), rect, icon), *tag.icon, ink, side);
        words.setLeft(icon.right() + 1 + m_theme.px(6));
    }
    drawLine(painter, m_theme,
             directed(painter.layoutDirection(), rect, words).translated(0, m_theme.sink(TextRole::Meta)), kLeading,
             TextRole::Meta, ink, tag.words);
}

void EntryDelegate::paintSnippet(QPainter& painter, const Row& row, const MarkedText& words) const {
    QRect area = row.rect.adjusted(m_theme.px(kWordsLeft), m_theme.px(kSnippetTop), -m_theme.px(kPadding), 0);
    area.setHeight(m_snippetLines * m_theme.lineHeight(TextRole::Small));
    drawMarkedLines(painter, m_theme, row.directed(area), words, m_snippetLines);
}

} // namespace leeward::ui
