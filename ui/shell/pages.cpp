#include "ui/shell/pages.h"

#include "core/base/check.h"
#include "ui/journal/index_loader.h"
#include "ui/journal/journal_page.h"
#include "ui/pause/pause_view.h"
#include "ui/plan/plan_page.h"
#include "ui/settings/settings_page.h"
#include "ui/today/today_page.h"

#include <QTimer>

namespace leeward::ui {

Page* makePage(PageName name, const PageContext& context, QWidget* parent) {
    switch (name) {
    case PageName::Today:
        return new TodayPage(context, parent);
    case PageName::OurPlan:
        return new PlanPage(context, PlanOf::Ours, parent);
    case PageName::Journal:
        return new JournalPage(context, parent);
    case PageName::MyPlan:
        return new PlanPage(context, PlanOf::Mine, parent);
    case PageName::Settings:
        return new SettingsPage(context, parent);
    }
    CHECK(!"every page has a name");
    return nullptr;
}

PauseScreen* makePauseScreen(const Theme& theme, QWidget* parent) {
    return new PauseView(theme, parent);
}

void startIndexing(const PageContext& context, QObject* parent) {
    auto* loader = new IndexLoader(context.session, context.index, parent);
    QTimer::singleShot(0, loader, &IndexLoader::start);
}

} // namespace leeward::ui
