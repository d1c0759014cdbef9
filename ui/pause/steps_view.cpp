#include "ui/pause/steps_view.h"

#include "ui/base/scroll_page.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

namespace leeward::ui {

namespace {

constexpr int kWidest = 800;
constexpr int kNumberWidth = 40;

} // namespace

StepsView::StepsView(const Theme& theme, QWidget* parent)
    : InnerView(theme, kWidest, parent), m_title(new HeadingLabel(theme, TextRole::Heading, QString(), this)) {
    setHeading(m_title);
    page().column().addStretch(1);
}

QWidget* StepsView::makeStep(const QString& number, const PauseStep& step) {
    auto* box = new QWidget(m_list);
    auto* row = new QHBoxLayout(box);
    setScaledMargins(theme(), *row, 0, 14, 0, 14);
    setScaledSpacing(theme(), *row, 18);
    auto* mark = label(theme(), TextRole::StepLine, number, box);
    mark->setTone(Color::Calm);
    mark->setWordWrap(false);
    mark->setMinimumWidth(theme().px(kNumberWidth));
    row->addWidget(mark, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(label(theme(), TextRole::StepLine, step.words, box));
    if (!step.whose.isEmpty()) {
        auto* whose = label(theme(), TextRole::Body, step.whose, box);
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
            column->addWidget(rule(theme(), m_list));
        if (isStricter && !isBelow) {
            column->addSpacing(theme().px(24));
            column->addWidget(
                label(theme(), TextRole::Strong, tr("Stricter since you talked. It counts too."), m_list));
            isBelow = true;
        }
        column->addWidget(makeStep(isStricter ? QStringLiteral("+") : QLocale().toString(++number), step));
    }
    return m_list;
}

void StepsView::begin(const QString& title, const std::vector<PauseStep>& steps) {
    clear();
    m_title->setWords(title);
    page().column().insertWidget(0, makeList(steps));
    page().verticalScrollBar()->setValue(0);
}

void StepsView::clear() {
    delete m_list;
}

void StepsView::focusStart() {
    m_title->focusAsStart();
}

} // namespace leeward::ui
