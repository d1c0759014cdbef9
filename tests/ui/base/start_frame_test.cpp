#include "ui/base/start_frame.h"

#include "ui/base/button.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

namespace leeward::ui {

namespace {

/// A column that is higher than its window: a heading, and a button far below it.
class LongStart : public testing::Test {
protected:
    LongStart() {
        m_frame.column().addWidget(m_heading);
        m_frame.column().addSpacing(900);
        m_frame.column().addWidget(m_button);
        m_frame.setRoom(32, 0, 0);
        m_frame.resize(900, 600);
        m_frame.show();
        m_frame.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_frame));
    }

    QScrollBar& bar() const { return *m_frame.findChild<QScrollArea*>()->verticalScrollBar(); }

    Theme m_theme{*qApp};
    StartFrame m_frame{m_theme, 400, StartFrame::Height::Middle};
    HeadingLabel* m_heading = new HeadingLabel(m_theme, TextRole::Title, QStringLiteral("One moment"));
    Button* m_button = new Button(m_theme, QStringLiteral("Close"));
};

TEST_F(LongStart, ShowsWhatHasTheFocus) {
    m_button->setFocus(Qt::TabFocusReason);

    EXPECT_EQ(bar().value(), bar().maximum());
}

TEST_F(LongStart, GoesBackToTheStartWithItsHeading) {
    m_button->setFocus(Qt::TabFocusReason);

    m_heading->focusAsStart();

    EXPECT_EQ(bar().value(), 0);
}

TEST_F(LongStart, ScrollsByKeyboardFromItsHeading) {
    m_heading->focusAsStart();

    QTest::keyClick(m_heading, Qt::Key_PageDown);

    EXPECT_GT(bar().value(), 0);
}

TEST_F(LongStart, TheScrollBarMovesNothing) {
    const int middle = m_button->mapTo(&m_frame, m_button->rect().center()).x();

    EXPECT_EQ(bar().isVisible(), true);
    EXPECT_NEAR(middle, m_frame.width() / 2, 1);
}

TEST_F(LongStart, IsNoWiderThanItShouldBe) {
    EXPECT_LE(m_button->parentWidget()->width(), 400);
}

} // namespace

} // namespace leeward::ui
