#include "ui/base/text_size_menu.h"

#include "ui/base/preferences.h"

#include <QAbstractButton>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace leeward::ui {

namespace {

constexpr int kSmallest = 80;
constexpr int kLargest = 200;
constexpr int kStep = 10;

/// Gives the words their place among the translations.
struct TextSizeWords {
    Q_DECLARE_TR_FUNCTIONS(leeward::ui::TextSizeWords)
};

void addSize(QMenu& menu, QActionGroup& group, Preferences& preferences, int percent) {
    //: A text size, as in "120 %".
    QAction* action = menu.addAction(TextSizeWords::tr("%1 %").arg(percent));
    action->setCheckable(true);
    group.addAction(action);
    QObject::connect(&menu, &QMenu::aboutToShow, action,
                     [action, &preferences, percent] { action->setChecked(preferences.now().textPercent == percent); });
    QObject::connect(action, &QAction::triggered, &preferences, [&preferences, percent] {
        settings::DevicePreferences next = preferences.now();
        next.textPercent = percent;
        preferences.change(next);
    });
}

} // namespace

void attachTextSizeMenu(QAbstractButton& button, Preferences& preferences) {
    auto* menu = new QMenu(TextSizeWords::tr("Text size"), &button);
    auto* group = new QActionGroup(menu);
    for (int percent = kSmallest; percent <= kLargest; percent += kStep)
        addSize(*menu, *group, preferences, percent);
    // Upwards: both buttons that have it stand at the foot of the window.
    QObject::connect(&button, &QAbstractButton::clicked, menu,
                     [menu, &button] { menu->popup(button.mapToGlobal(QPoint(0, -menu->sizeHint().height()))); });
}

} // namespace leeward::ui
