#include "ui/base/text_size_menu.h"

#include "ui/base/preferences.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include <set>

namespace leeward::ui {

namespace {

/// Gives the words their place among the translations.
struct TextSizeWords {
    Q_DECLARE_TR_FUNCTIONS(leeward::ui::TextSizeWords)
};

void fill(QMenu& menu, Preferences& preferences) {
    menu.clear();
    auto* group = new QActionGroup(&menu);
    const int present = preferences.now().textPercent;
    std::set<int> sizes{80, 90, 100, 120, 140, 160, 180, 200};
    sizes.insert(present);
    for (const int percent : sizes) {
        //: A text size, as in "120 %".
        QAction* action = menu.addAction(TextSizeWords::tr("%1 %").arg(percent));
        action->setCheckable(true);
        action->setChecked(percent == present);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &preferences, [&preferences, percent] {
            settings::DevicePreferences next = preferences.now();
            next.textPercent = percent;
            preferences.change(next);
        });
    }
}

} // namespace

QMenu* textSizeMenu(Preferences& preferences, QWidget* parent) {
    auto* menu = new QMenu(TextSizeWords::tr("Text size"), parent);
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu, &preferences] { fill(*menu, preferences); });
    return menu;
}

} // namespace leeward::ui
