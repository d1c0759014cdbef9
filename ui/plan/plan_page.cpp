#include "ui/plan/plan_page.h"

#include "ui/base/page_context.h"
#include "ui/base/place_colors.h"
#include "ui/base/scroll_page.h"
#include "ui/base/theme.h"
#include "ui/plan/empty_plan.h"
#include "ui/plan/plan_presenter.h"
#include "ui/plan/words_section.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace leeward::ui {

namespace {

constexpr int kReviewMs = 200;

} // namespace

PlanPage::PlanPage(const PageContext& context, PlanOf planOf, QWidget* parent)
    : Page(parent), m_planOf(planOf), m_presenter(new PlanPresenter(context, planOf, this)),
      m_scroll(new ScrollPage(context.theme, 1024, this)), m_empty(new EmptyPlan(context.theme, planOf, this)),
      m_words(new WordsSection(context.theme, *m_presenter, this)) {
    setPlace(*this, place());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
    m_scroll->setPadding(24, 32);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_empty, 100);
    middle->addStretch(1);
    m_scroll->column().addLayout(middle);
    m_scroll->column().addWidget(m_words);
    m_scroll->column().addStretch(1);
    m_saveTimer.setSingleShot(true);
    m_reviewTimer.setSingleShot(true);
    m_reviewTimer.setInterval(kReviewMs);
    connectPresenter();
}

void PlanPage::connectPresenter() {
    connect(m_presenter, &PlanPresenter::changed, this, &PlanPage::refresh);
    connect(m_presenter, &PlanPresenter::saveStateChanged, this, [this] {
        m_words->refreshSaved();
        scheduleSave();
    });
    connect(m_presenter, &PlanPresenter::undoOffered, this, [this](const QString& sentence) {
        Q_EMIT toastRequested(sentence, tr("Undo"), [this] { m_presenter->undo(); });
    });
    connect(&m_saveTimer, &QTimer::timeout, this, [this] { m_presenter->save(); });
    connect(&m_reviewTimer, &QTimer::timeout, this, &PlanPage::review);
    connect(m_words, &WordsSection::fieldLeft, &m_reviewTimer, qOverload<>(&QTimer::start));
    connect(m_empty, &EmptyPlan::beginRequested, this,
            [this] { m_words->beginLine(records::LineKind::Word, records::Level::Red); });
    connect(m_empty, &EmptyPlan::exampleRequested, m_presenter, &PlanPresenter::addExample);
    connect(m_words, &WordsSection::revealRequested, m_scroll, &ScrollPage::reveal);
}

QString PlanPage::title() const {
    return m_planOf == PlanOf::Ours ? tr("Our plan") : tr("My plan");
}

Place PlanPage::place() const {
    return m_planOf == PlanOf::Ours ? Place::Shared : Place::Private;
}

void PlanPage::enter(const Destination&) {
    m_presenter->load();
}

bool PlanPage::flush() {
    return m_presenter->save();
}

void PlanPage::undo() {
    m_presenter->undo();
}

void PlanPage::setReflow(Reflow reflow) {
    m_words->setReflow(reflow);
    m_scroll->setPadding(reflow == Reflow::Wide ? 24 : 20, reflow == Reflow::Wide    ? 32
                                                           : reflow == Reflow::Tight ? 14
                                                                                     : 24);
}

void PlanPage::refresh() {
    const bool isUntouched = m_presenter->isUntouched();
    m_empty->setVisible(isUntouched);
    m_words->setVisible(!isUntouched);
    if (!isUntouched)
        m_words->refresh();
}

/// The band above may grow or go. It waits for the pointer to be let go of: what it points at must not move away.
void PlanPage::review() {
    if (QGuiApplication::mouseButtons() == Qt::NoButton)
        m_presenter->review();
    else
        m_reviewTimer.start();
}

void PlanPage::scheduleSave() {
    if (const auto due = m_presenter->keeper().dueIn())
        m_saveTimer.start(*due);
    else
        m_saveTimer.stop();
}

} // namespace leeward::ui
