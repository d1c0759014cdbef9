#include "ui/base/focus_ring.h"

#include "ui/base/button.h"
#include "ui/base/line_field.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QFocusFrame>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

/// A window with a field, two buttons and a heading.
class FocusRingTest : public ::testing::Test {
protected:
    FocusRingTest() {
        auto* column = new QVBoxLayout(&m_window);
        for (QWidget* one : std::initializer_list<QWidget*>{m_heading, m_field, m_first, m_second})
            column->addWidget(one);
        m_window.show();
        m_window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
    }

    /// Whom a ring is around now.
    QWidget* ringed() const {
        const auto frames = m_window.findChildren<QFocusFrame*>();
        return frames.isEmpty() || !frames.first()->isVisible() ? nullptr : frames.first()->widget();
    }

    void click(QWidget* widget) {
        QTest::mouseClick(m_window.windowHandle(), Qt::LeftButton, {},
                          widget->mapTo(&m_window, widget->rect().center()));
    }

    void key(Qt::Key key) { QTest::keyClick(m_window.windowHandle(), key); }

    Theme m_theme{*qApp};
    QWidget m_window;
    HeadingLabel* m_heading = new HeadingLabel(m_theme, TextRole::Page, QStringLiteral("Journal"));
    LineField* m_field = new LineField(m_theme);
    Button* m_first = new Button(m_theme, QStringLiteral("Keep"));
    Button* m_second = new Button(m_theme, QStringLiteral("Skip"));
};

TEST_F(FocusRingTest, ComesWithTheKeyboard) {
    m_field->setFocus();

    key(Qt::Key_Tab);

    EXPECT_EQ(ringed(), m_first);
}

TEST_F(FocusRingTest, StaysWhenTheTextGrows) {
    m_field->setFocus();
    key(Qt::Key_Tab);

    m_theme.setLook({.textPercent = 150});
    QCoreApplication::processEvents();

    EXPECT_EQ(ringed(), m_first);
    m_theme.setLook({});
}

TEST_F(FocusRingTest, DoesNotComeWithAClick) {
    click(m_first);

    EXPECT_TRUE(m_first->hasFocus());
    EXPECT_EQ(ringed(), nullptr);
}

TEST_F(FocusRingTest, IsHiddenWhenAWindowItselfHasTheKeyboard) {
    QTest::keyClick(m_window.windowHandle(), Qt::Key_Shift);

    m_window.setFocus();

    ASSERT_TRUE(m_window.hasFocus());
    for (const QWidget* each : QApplication::allWidgets())
        EXPECT_TRUE(each->isHidden() || !qobject_cast<const QFocusFrame*>(each));
}

TEST_F(FocusRingTest, IsAlwaysAroundATextField) {
    click(m_field);

    EXPECT_EQ(ringed(), m_field);
}

TEST_F(FocusRingTest, ComesBackAtTheNextKey) {
    click(m_first);

    key(Qt::Key_Tab);

    EXPECT_EQ(ringed(), m_second);
}

TEST_F(FocusRingTest, IsNotAroundAHeading) {
    m_heading->focusAsStart();

    EXPECT_TRUE(m_heading->hasFocus());
    EXPECT_EQ(ringed(), nullptr);
}

TEST_F(FocusRingTest, StandsFourPixelsOutside) {
    m_field->setFocus();
    key(Qt::Key_Tab);

    const QRect frame = m_window.findChild<QFocusFrame*>()->geometry();

    EXPECT_EQ(frame, m_first->geometry().adjusted(-4, -4, 4, 4));
}

TEST_F(FocusRingTest, LetsClicksThrough) {
    m_field->setFocus();

    EXPECT_TRUE(m_window.findChild<QFocusFrame*>()->testAttribute(Qt::WA_TransparentForMouseEvents));
}

} // namespace
} // namespace leeward::ui
