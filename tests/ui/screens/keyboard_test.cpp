#include "tests/support/a_page_context.h"
#include "tests/support/on_screen.h"
#include "tests/ui/screens/screens.h"
#include "ui/shell/main_window.h"
#include "ui/shell/open_view.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFocusFrame>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QRadioButton>
#include <QTest>
#include <QTextEdit>

#include <gtest/gtest.h>

#include <set>

namespace leeward::ui {
namespace {

using Widgets = std::set<QWidget*>;

constexpr int kMostStops = 150;

std::string nameOf(const QWidget& widget) {
    return std::string(widget.metaObject()->className()) + " “" + tests::nameOf(widget).toStdString() + "”";
}

/// Text shows where it is by its caret; everything else by the ring.
bool isFocusSeen(const QWidget& window, const QWidget& focused) {
    if (qobject_cast<const QTextEdit*>(&focused) || qobject_cast<const QLineEdit*>(&focused))
        return !focused.visibleRegion().isEmpty();
    for (const QFocusFrame* ring : window.findChildren<QFocusFrame*>())
        if (ring->isVisible() && !focused.visibleRegion().isEmpty())
            return true;
    return focused.property("noRing").toBool();
}

/// What Tab comes to in \p window, from wherever it is, until it is there again.
Widgets tabbedThrough(QWidget& window, std::string& unseen) {
    Widgets reached;
    for (int stop = 0; stop < kMostStops; ++stop) {
        QTest::keyClick(&window, Qt::Key_Tab);
        QWidget* focused = window.focusWidget();
        if (!focused || !reached.insert(focused).second)
            return reached;
        if (!isFocusSeen(window, *focused))
            unseen += nameOf(*focused) + "\n";
    }
    ADD_FAILURE() << "Tab does not come round";
    return reached;
}

/// The members of a group are gone through with arrows, which change nothing: they stop where they would choose.
void addMembers(Widgets& reached) {
    for (QWidget* stop : Widgets(reached)) {
        if (!qobject_cast<QAbstractButton*>(stop) || qobject_cast<QRadioButton*>(stop))
            continue;
        stop->setFocus(Qt::TabFocusReason);
        QTest::keyClick(stop, Qt::Key_Home);
        Widgets passed;
        QWidget* member = stop->window()->focusWidget();
        while (qobject_cast<QAbstractButton*>(member) && passed.insert(member).second) {
            QTest::keyClick(member, Qt::Key_Down);
            member = stop->window()->focusWidget();
        }
        reached.merge(passed);
    }
}

/// What can be used by pointer alone. What stands inside of a field belongs to it.
std::string leftOut(const QWidget& window, const Widgets& reached) {
    std::string names;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (qobject_cast<QRadioButton*>(widget))
            continue; // of several, arrows choose one, from the one that Tab comes to
        const bool isButton = qobject_cast<QAbstractButton*>(widget) && !qobject_cast<QLineEdit*>(widget->parent());
        const bool isOperable = isButton || (widget->focusPolicy() & Qt::TabFocus);
        if (isOperable && widget->isVisible() && widget->isEnabled() && !widget->focusProxy() &&
            !reached.contains(widget))
            names += nameOf(*widget) + "\n";
    }
    return names;
}

TEST(Keyboard, ReachesEverythingOnEveryScreenAndIsSeenThere) {
    Screens screens({.look = {.scheme = Scheme::Light}});

    screens.visitAll([](const std::string& screen, QWidget& window) {
        if (qobject_cast<QMenu*>(&window) || (window.windowFlags() & Qt::Popup) == Qt::Popup)
            return; // arrows go through these
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window)) << screen;
        std::string unseen;
        const QPointer<QWidget> before = window.focusWidget();
        Widgets reached = tabbedThrough(window, unseen);
        if (!leftOut(window, reached).empty())
            addMembers(reached);

        EXPECT_EQ(unseen, "") << "not seen on: " << screen;
        EXPECT_EQ(leftOut(window, reached), "") << "left out on: " << screen;
        if (before)
            before->setFocus(Qt::OtherFocusReason);
    });
}

/// A dialog that was opened by a button, with the keyboard.
struct Opens {
    const char* name;
    PageName page;
    const char* button;
};

class ADialog : public testing::TestWithParam<Opens> {};

TEST_P(ADialog, ClosesWithEscapeAndTheFocusIsWhereItWas) {
    tests::APageContext at(tests::AVault::Two);
    tests::TempFolder folder;
    Preferences preferences(folder / "preferences.json");
    const PageContext context = at.context();
    MainWindow window(at.theme(), preferences, at.clock(), context.library);
    auto* view = new OpenView(context, &window);
    window.resize(1280, 820);
    window.showOpen(view);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    view->go({GetParam().page, {}, {}});
    auto* button = tests::seen<QAbstractButton>(window, QString::fromUtf8(GetParam().button));
    ASSERT_NE(button, nullptr);
    button->setFocus(Qt::TabFocusReason);

    QTest::keyClick(button, Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([] { return tests::dialogInFront() != nullptr; }));
    QTest::keyClick(tests::dialogInFront(), Qt::Key_Escape);

    EXPECT_TRUE(QTest::qWaitFor([] { return tests::dialogInFront() == nullptr; }));
    EXPECT_EQ(window.focusWidget(), button);
}

INSTANTIATE_TEST_SUITE_P(All, ADialog,
                         testing::Values(Opens{"paper", PageName::OurPlan, "Print…"},
                                         Opens{"together", PageName::OurPlan, "Together"}),
                         [](const auto& one) { return one.param.name; });

} // namespace
} // namespace leeward::ui
