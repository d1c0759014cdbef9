#include "ui/shell/pages.h"

#include "core/base/check.h"
#include "core/vault/session.h"
#include "ui/journal/index_loader.h"
#include "ui/journal/journal_page.h"
#include "ui/learn/learn_page.h"
#include "ui/lookback/look_back_page.h"
#include "ui/paper/offer_dialog.h"
#include "ui/paper/print_action.h"
#include "ui/pause/pause_view.h"
#include "ui/plan/closed_plan.h"
#include "ui/plan/plan_page.h"
#include "ui/practice/practice_page.h"
#include "ui/settings/settings_page.h"
#include "ui/support/help_view.h"
#include "ui/support/support_page.h"
#include "ui/today/today_page.h"
#include "ui/together/together_dialog.h"
#include "ui/together/together_page.h"

#include <QTimer>

namespace leeward::ui {

namespace {

/// What is read and folded for the search would compete with the first page's being painted.
constexpr int kUntilPaintedMs = 50;

Page* makePlan(PlanOf planOf, const PageContext& context, QWidget* parent) {
    auto* page = new PlanPage(context, planOf, parent);
    page->setHeaderAction(*new PrintAction(context, page->place(), *page));
    return page;
}

Page* makeJournal(const PageContext& context, QWidget* parent) {
    auto* page = new JournalPage(context, parent);
    QObject::connect(page, &JournalPage::paperRequested, page, [context, page](const PaperOffer& offer) {
        (new OfferDialog(context, offer, page->window()))->open();
    });
    return page;
}

Page* makeLookBack(const PageContext& context, QWidget* parent) {
    auto* page = new LookBackPage(context, parent);
    QObject::connect(page, &LookBackPage::paperRequested, page, [context, page](const PaperOffer& offer) {
        (new OfferDialog(context, offer, page->window()))->open();
    });
    return page;
}

} // namespace

Page* makePage(PageName name, const PageContext& context, QWidget* parent) {
    switch (name) {
    case PageName::Today:
        return new TodayPage(context, parent);
    case PageName::OurPlan:
        if (!context.session.isOfTwo())
            return new ClosedPlan(context, parent);
        return makePlan(PlanOf::Ours, context, parent);
    case PageName::Together:
        return new TogetherPage(context, parent);
    case PageName::Journal:
        return makeJournal(context, parent);
    case PageName::MyPlan:
        return makePlan(PlanOf::Mine, context, parent);
    case PageName::LookingBack:
        return makeLookBack(context, parent);
    case PageName::Practice:
        return new PracticePage(context, parent);
    case PageName::Learn:
        return new LearnPage(context, parent);
    case PageName::Support:
        return new SupportPage(context, parent);
    case PageName::Settings:
        return new SettingsPage(context, parent);
    }
    CHECK(!"every page has a name");
    return nullptr;
}

QDialog* makeTogetherDialog(const PageContext& context, QWidget* parent) {
    return new TogetherDialog(context, parent);
}

PauseScreen* makePauseScreen(const Theme& theme, const Preferences& preferences, const base::Clock& clock,
                             const content::Library& library, QWidget* parent) {
    return new PauseView(theme, preferences, clock, library, parent);
}

HelpScreen* makeHelpScreen(const Theme& theme, const Preferences& preferences, const base::Clock& clock,
                           const content::Library& library, QWidget* parent) {
    return new HelpView(theme, preferences, clock, library, parent);
}

void startIndexing(const PageContext& context, QObject* parent) {
    auto* loader = new IndexLoader(context.session, context.index, parent);
    QTimer::singleShot(kUntilPaintedMs, loader, &IndexLoader::start);
}

} // namespace leeward::ui
