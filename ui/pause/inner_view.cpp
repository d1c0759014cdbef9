#include "ui/pause/inner_view.h"

#include "ui/base/button.h"
#include "ui/base/margins.h"
#include "ui/base/scroll_page.h"
#include "ui/base/surface.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace leeward::ui {

InnerView::InnerView(const Theme& theme, int widest, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_top(new QWidget(this)), m_topRow(new QHBoxLayout(m_top)),
      m_page(new ScrollPage(theme, widest, this)) {
    setScaledSpacing(theme, *m_topRow, 18);
    auto* back = button(theme, tr("Back to Pause"), {ButtonKind::Outline, ButtonSize::Small, Icon::Back}, m_top);
    m_topRow->addWidget(back, 0, Qt::AlignTop | Qt::AlignLeading);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_top);
    outer->addWidget(m_page, 1);
    connect(back, &Button::clicked, this, &InnerView::left);
    connect(&theme, &Theme::changed, this, &InnerView::arrange);
}

void InnerView::setHeading(QWidget* heading) {
    m_topRow->addWidget(heading, 1, Qt::AlignVCenter);
}

void InnerView::setReflow(Reflow reflow) {
    m_reflow = reflow;
    arrange();
}

void InnerView::setCorner(const QSize& corner) {
    m_corner = corner;
    arrange();
}

void InnerView::arrangeTop(int below) {
    const int start = m_theme.px(m_reflow == Reflow::Tight ? 16 : 32);
    const int end = std::max(start, m_corner.width());
    setMargins(*m_topRow, layoutDirection(), {start, m_theme.px(20), end, m_theme.px(below)});
    m_top->setMinimumHeight(m_corner.height());
}

void InnerView::arrange() {
    arrangeTop(8);
    const int side = m_reflow == Reflow::Tight ? 16 : m_reflow == Reflow::Wide ? 64 : 32;
    m_page->setPadding(m_reflow == Reflow::Tight ? 8 : 16, side);
}

void InnerView::keyPressEvent(QKeyEvent* event) {
    if (scrollByKey(*m_page->verticalScrollBar(), *event))
        event->accept();
    else
        QWidget::keyPressEvent(event);
}

} // namespace leeward::ui
