#include "ui/base/scroll_page.h"

#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace leeward::ui {

ScrollPage::ScrollPage(const Theme& theme, int widest, QWidget* parent)
    : QScrollArea(parent), m_theme(theme), m_widest(widest), m_content(new QWidget), m_column(new QVBoxLayout) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    auto* ground = new QWidget;
    auto* row = new QHBoxLayout(ground);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_content, 1);
    row->addStretch(0);
    ground->setAutoFillBackground(false);
    m_content->setLayout(m_column);
    setWidget(ground);
    ground->setAutoFillBackground(false);
    keepWidth();
    connect(&theme, &Theme::changed, this, [this] { keepWidth(); });
}

void ScrollPage::setPadding(int vertical, int horizontal) {
    m_vertical = vertical;
    m_horizontal = horizontal;
    keepWidth();
}

void ScrollPage::keepWidth() {
    const int sides = m_theme.px(m_horizontal);
    const int ends = m_theme.px(m_vertical);
    m_column->setContentsMargins(sides, ends, sides, ends);
    m_column->setSpacing(m_theme.px(20));
    m_content->setMaximumWidth(m_theme.px(m_widest) + 2 * sides);
}

void ScrollPage::reveal(QWidget* child) {
    ensureWidgetVisible(child, 0, m_theme.px(24));
}

} // namespace leeward::ui
