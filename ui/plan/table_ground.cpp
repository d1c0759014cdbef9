#include "ui/plan/table_ground.h"

#include "ui/base/painting.h"
#include "ui/base/theme.h"

#include <QLayout>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

namespace leeward::ui {

namespace {

constexpr int kCorner = 12;

} // namespace

void paintTableGround(QWidget& table, const Theme& theme, const QLayout& column, std::span<QWidget* const> insets) {
    const double corner = theme.px(kCorner);
    QPainter painter(&table);
    drawBox(painter, theme, table.rect(), {Color::Surface, Color::Line, corner, Edge::Line});
    QPainterPath inside;
    inside.addRoundedRect(QRectF(table.rect()).adjusted(1, 1, -1, -1), corner - 1, corner - 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(inside);
    for (const QWidget* inset : insets)
        if (inset != nullptr && inset->isVisible())
            painter.fillRect(inset->geometry(), theme.color(Color::Inset));
    for (int i = 1; i < column.count(); ++i) {
        const QWidget* row = column.itemAt(i)->widget();
        if (row->isVisible() && row->y() > 1)
            painter.fillRect(QRect(0, row->y() - 1, table.width(), 1), theme.color(Color::Line));
    }
}

} // namespace leeward::ui
