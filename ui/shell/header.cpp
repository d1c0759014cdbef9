#include "ui/shell/header.h"

#include "ui/base/button.h"
#include "ui/base/margins.h"
#include "ui/base/page.h"
#include "ui/base/place_colors.h"
#include "ui/base/tag.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QGridLayout>

#include <algorithm>

namespace leeward::ui {

namespace {

// Somebody's own title may be long; all of it stands in the page.
constexpr int kMostLines = 2;

} // namespace

Header::Header(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_places(iconButton(theme, Icon::Menu, tr("Places"), this)),
      m_title(new HeadingLabel(theme, TextRole::Page, QString(), this)),
      m_chip(new VisibilityChip(theme, Place::Neutral, VisibilityChip::Form::Full, this)) {
    setObjectName(QStringLiteral("head"));
    m_title->setMaxLines(kMostLines);
    m_title->setAlignment(Qt::AlignLeading | Qt::AlignVCenter); // on the axis of Pause, whatever stands beside it
    new QGridLayout(this);
    connect(&theme, &Theme::changed, this, &Header::arrange);
    arrange();
}

void Header::show(Page& page) {
    if (m_actions && m_page) {
        m_actions->hide();
        m_actions->setParent(m_page);
    }
    m_page = &page;
    m_actions = page.headerActions();
    if (m_actions) {
        m_actions->setParent(this);
        m_actions->show();
    }
    m_title->setWords(page.title());
    m_chip->setPlace(page.place());
    if (const QString words = page.placeWords(); !words.isEmpty())
        m_chip->setSentence(words);
    setPlace(*this, page.place());
    arrange();
}

void Header::setReflow(Reflow reflow) {
    m_reflow = reflow;
    arrange();
}

void Header::setCornerWidth(int width) {
    m_cornerWidth = width;
    arrange();
}

void Header::focusTitle() {
    m_title->focusAsStart();
}

void Header::arrange() {
    auto* grid = static_cast<QGridLayout*>(layout());
    while (QLayoutItem* item = grid->takeAt(0))
        delete item;
    const bool isTight = m_reflow == Reflow::Tight;
    const int start = m_theme.px(isTight ? 12 : m_reflow == Reflow::Narrow ? 24 : 32);
    const int end = isTight ? m_theme.px(12) : m_cornerWidth;
    setMargins(*grid, layoutDirection(), {start, 0, end, m_theme.px(isTight ? 8 : 0)});
    grid->setHorizontalSpacing(m_theme.px(16));
    for (int column = 0; column < 5; ++column)
        grid->setColumnStretch(column, 0);

    m_places->setVisible(isTight);
    if (isTight) {
        grid->addWidget(m_places, 0, 0);
        grid->addWidget(m_title, 0, 1, Qt::AlignVCenter);
        grid->addWidget(m_chip, 1, 0, 1, m_actions ? 2 : 4, Qt::AlignLeft);
        if (m_actions)
            grid->addWidget(m_actions, 1, 2, 1, 2, Qt::AlignRight);
        grid->setColumnStretch(1, 1);
        // A long title has a second line, and never reaches below hide and Pause.
        grid->addItem(new QSpacerItem(std::max(0, m_cornerWidth - m_theme.px(12)), 0), 0, 3);
        grid->setRowMinimumHeight(0, m_theme.px(52));
        setMinimumHeight(m_theme.px(88));
        setMaximumHeight(QWIDGETSIZE_MAX);
        return;
    }
    grid->setRowMinimumHeight(0, 0);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_chip, 0, 1);
    grid->setColumnStretch(2, 1);
    if (m_actions)
        grid->addWidget(m_actions, 0, 3);
    setFixedHeight(m_theme.px(76));
}

} // namespace leeward::ui
