#include "ui/together/together_footer.h"

#include "ui/base/button.h"
#include "ui/base/icon_view.h"
#include "ui/base/place_colors.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QBoxLayout>
#include <QPainter>

namespace leeward::ui {

WhatIsKept::WhatIsKept(const Theme& theme, QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(theme, *row, 12);
    row->addWidget(new IconView(theme, Icon::Together, Color::Shared, 18, this), 0, Qt::AlignVCenter);
    row->addWidget(label(theme, TextRole::Small,
                         tr("Only the state is kept, with no date. Any change sets it back by itself."), this),
                   1, Qt::AlignVCenter);
}

TogetherFooter::TogetherFooter(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_words(new WhatIsKept(theme, this)), m_another(button(theme, tr("Another section"), {}, this)) {
    setPlace(*this, Place::Shared);
    setScaledMargins(theme, *m_row, 32, 14, 32, 13);
    setScaledSpacing(theme, *m_row, 12);
    auto* buttons = new QHBoxLayout;
    setScaledSpacing(theme, *buttons, 12);
    auto* close = button(theme, tr("Close together"), {ButtonKind::Primary, {}, std::nullopt}, this);
    buttons->addWidget(m_another);
    buttons->addWidget(close);
    m_row->addWidget(m_words, 1);
    m_row->addLayout(buttons);
    connect(m_another, &QAbstractButton::clicked, this, &TogetherFooter::anotherRequested);
    connect(close, &QAbstractButton::clicked, this, &TogetherFooter::closeRequested);
}

void TogetherFooter::setReflow(Reflow reflow) {
    m_words->setVisible(reflow != Reflow::Tight); // where the page says it, which scrolls
}

void TogetherFooter::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, m_theme.color(Color::Line));
}

} // namespace leeward::ui
