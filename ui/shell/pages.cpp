#include "ui/shell/pages.h"

#include "core/base/check.h"
#include "ui/journal/journal_page.h"
#include "ui/plan/plan_page.h"
#include "ui/settings/settings_page.h"
#include "ui/today/today_page.h"

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

} // namespace leeward::ui
