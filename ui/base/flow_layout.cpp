#include "ui/base/flow_layout.h"

#include "ui/base/theme.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace leeward::ui {

FlowLayout::FlowLayout(const Theme& theme, int gap, QWidget* parent) : QLayout(parent), m_theme(theme), m_gap(gap) {
    setContentsMargins(0, 0, 0, 0);
    connect(&theme, &Theme::changed, this, [this] { invalidate(); });
}

FlowLayout::~FlowLayout() {
    qDeleteAll(m_items);
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const {
    return arrange(QRect(0, 0, width, 0), Pass::Measure);
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

QSize FlowLayout::sizeHint() const {
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? m_theme.px(m_gap) : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, Pass::Place);
}

int FlowLayout::arrange(const QRect& rect, Pass pass) const {
    const int gap = m_theme.px(m_gap);
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint();
        const int width = std::min(wanted.width(), std::max(rect.width(), item->minimumSize().width()));
        if (x > 0 && x + width > rect.width()) {
            x = 0;
            y += lineHeight + gap;
            lineHeight = 0;
        }
        const QRect place(rect.x() + x, rect.y() + y, width, wanted.height());
        if (pass == Pass::Place)
            item->setGeometry(QStyle::visualRect(direction, rect, place));
        x += width + gap;
        lineHeight = std::max(lineHeight, wanted.height());
    }
    return y + lineHeight;
}

} // namespace leeward::ui
