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

/// One person alone may have written all of it, and nobody is bound by that.
void StepsView::addDraftNote(QVBoxLayout& column) {
    auto* note = label(theme(), TextRole::Body, QString(), m_list);
    note->setWords(
        tr("A draft. You have not talked this through."),
        tr("Each line says whose words it is, and binds nobody. A pause lasts as long as one of you needs."));
    column.addWidget(note);
    column.addSpacing(theme().px(10));
}

QWidget* StepsView::makeList(const PauseSteps& shown) {
    m_list = new QWidget(this);
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    int number = 0;
    bool isBelow = false;
    if (shown.isDraft)
        addDraftNote(*column);
    for (const PauseStep& step : shown.steps) {
        const bool isStricter = step.isStricter;
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

void StepsView::begin(const QString& title, const PauseSteps& steps) {
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
