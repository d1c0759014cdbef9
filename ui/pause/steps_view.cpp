#include "ui/pause/steps_view.h"

#include "ui/base/button.h"
#include "ui/base/scroll_page.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace leeward::ui {

namespace {

constexpr int kWidest = 800;
constexpr int kNumberWidth = 40;

} // namespace

StepsView::StepsView(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_scroll(new ScrollPage(theme, kWidest, this)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(makeTop());
    outer->addWidget(m_scroll, 1);
    m_scroll->column().addStretch(1);
}

QWidget* StepsView::makeTop() {
    m_top = new QWidget(this);
    m_topRow = new QHBoxLayout(m_top);
    setScaledSpacing(m_theme, *m_topRow, 18);
    auto* back = button(m_theme, tr("Back to Pause"), {ButtonKind::Outline, ButtonSize::Small, Icon::Back}, m_top);
    connect(back, &Button::clicked, this, &StepsView::left);
    m_topRow->addWidget(back, 0, Qt::AlignTop);
    m_title = new HeadingLabel(m_theme, TextRole::Heading, QString(), m_top);
    m_topRow->addWidget(m_title, 1);
    return m_top;
}

QWidget* StepsView::makeStep(const QString& number, const PauseStep& step) {
    auto* box = new QWidget(m_list);
    auto* row = new QHBoxLayout(box);
    setScaledMargins(m_theme, *row, 0, 14, 0, 14);
    setScaledSpacing(m_theme, *row, 18);
    auto* mark = label(m_theme, TextRole::StepLine, number, box);
    mark->setTone(Color::Calm);
    mark->setWordWrap(false);
    mark->setMinimumWidth(m_theme.px(kNumberWidth));
    row->addWidget(mark, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(label(m_theme, TextRole::StepLine, step.words, box));
    if (!step.whose.isEmpty()) {
        auto* whose = label(m_theme, TextRole::Body, step.whose, box);
        whose->setTone(Color::Ink2);
        words->addWidget(whose);
    }
    row->addLayout(words, 1);
    return box;
}

QWidget* StepsView::makeList(const std::vector<PauseStep>& steps) {
    m_list = new QWidget(this);
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    int number = 0;
    bool isBelow = false;
    for (const PauseStep& step : steps) {
        const bool isStricter = !step.whose.isEmpty();
        if (number > 0 || isBelow)
            column->addWidget(rule(m_theme, m_list));
        if (isStricter && !isBelow) {
            column->addSpacing(m_theme.px(24));
            column->addWidget(
                label(m_theme, TextRole::Strong, tr("Stricter since you talked. It counts too."), m_list));
            isBelow = true;
        }
        column->addWidget(makeStep(isStricter ? QStringLiteral("+") : QLocale().toString(++number), step));
    }
    return m_list;
}

void StepsView::begin(const QString& title, const std::vector<PauseStep>& steps) {
    clear();
    m_title->setWords(title);
    m_scroll->column().insertWidget(0, makeList(steps));
    m_scroll->verticalScrollBar()->setValue(0);
}

void StepsView::clear() {
    delete m_list;
}

void StepsView::focusStart() {
    m_title->focusAsStart();
}

void StepsView::keyPressEvent(QKeyEvent* event) {
    if (scrollByKey(*m_scroll->verticalScrollBar(), *event))
        event->accept();
    else
        QWidget::keyPressEvent(event);
}

void StepsView::setReflow(Reflow reflow) {
    m_reflow = reflow;
    arrange();
}

void StepsView::setCorner(const QSize& corner) {
    m_corner = corner;
    arrange();
}

void StepsView::arrange() {
    const int side = m_reflow == Reflow::Tight ? 16 : m_reflow == Reflow::Wide ? 64 : 32;
    const int start = m_theme.px(m_reflow == Reflow::Tight ? 16 : 32);
    const int end = std::max(start, m_corner.width());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft; // which Qt does to all but margins
    m_topRow->setContentsMargins(isMirrored ? end : start, m_theme.px(20), isMirrored ? start : end, m_theme.px(8));
    m_top->setMinimumHeight(m_corner.height());
    m_scroll->setPadding(m_reflow == Reflow::Tight ? 8 : 16, side);
}

} // namespace leeward::ui
