#include "ui/base/painting.h"

#include "ui/base/theme.h"

#include <QFontMetrics>
#include <QStyle>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace leeward::ui {

void drawBox(QPainter& painter, const Theme& theme, const QRectF& rect, const Box& box) {
    const qreal width = box.edgeKind == Edge::Thick ? 2 : 1;
    const qreal inset = box.edgeKind == Edge::None ? 0 : width / 2;
    const QRectF inner = rect.adjusted(inset, inset, -inset, -inset);
    const qreal corner = std::clamp(box.corner - inset, 0.0, std::min(inner.width(), inner.height()) / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.color(box.fill));
    if (box.edgeKind == Edge::None) {
        painter.setPen(Qt::NoPen);
    } else {
        QPen pen(theme.color(box.edge), width);
        if (box.edgeKind == Edge::Dashed)
            pen.setDashPattern({3, 2});
        painter.setPen(pen);
    }
    painter.drawRoundedRect(inner, corner, corner);
    painter.restore();
}

void fillRow(QPainter& painter, const Theme& theme, const QWidget& row, Color color) {
    const QWidget* list = row.parentWidget();
    const bool isInList = list && list->property("role").toString() == QLatin1String("list");
    if (!isInList) {
        painter.fillRect(row.rect(), theme.color(color));
        return;
    }
    // The list's shape, seen from the row: what falls outside the row is cut off.
    const QRectF shape = QRectF(list->rect()).translated(-row.pos()).adjusted(1, 1, -1, -1);
    const qreal corner = theme.px(12) - 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(color));
    painter.drawRoundedRect(shape, corner, corner);
    painter.restore();
}

void drawLine(QPainter& painter, const Theme& theme, const QRect& rect, int flags, const QFont& font, Color color,
              const QString& text) {
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(theme.color(color));
    painter.drawText(rect, flags | Qt::TextSingleLine, metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

void drawLine(QPainter& painter, const Theme& theme, const QRect& rect, int flags, TextRole role, Color color,
              const QString& text) {
    drawLine(painter, theme, rect.translated(0, theme.sink(role)), flags, theme.font(role), color, text);
}

void drawIcon(QPainter& painter, const Theme& theme, const QRect& rect, Icon icon, Color color, int side) {
    const QPoint corner(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(corner, theme.pixmap(icon, color, side, ratio));
}

QFont weighted(QFont font, int weight) {
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

QRect directed(Qt::LayoutDirection direction, const QRect& outer, const QRect& rect) {
    return QStyle::visualRect(direction, outer, rect);
}

} // namespace leeward::ui
