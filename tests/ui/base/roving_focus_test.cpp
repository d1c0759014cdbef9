#include "ui/base/roving_focus.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

/// A window with a button, a group of three and another button.
class RovingFocusTest : public ::testing::Test {
protected:
    RovingFocusTest() {
        auto* column = new QVBoxLayout(&m_window);
        column->addWidget(m_before);
        for (int i = 0; i < 3; ++i) {
            m_group.append(new QPushButton);
            m_group.last()->setCheckable(true);
            column->addWidget(m_group.last());
            m_roving.add(m_group.last());
        }
        column->addWidget(m_after);
        m_window.show();
        m_window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
        m_before->setFocus();
    }

    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    QWidget m_window;
    QPushButton* m_before = new QPushButton;
    QList<QPushButton*> m_group;
    QPushButton* m_after = new QPushButton;
    RovingFocus m_roving{&m_window};
};

TEST_F(RovingFocusTest, TabComesToTheFirstAndThenLeaves) {
    key(Qt::Key_Tab);
    EXPECT_TRUE(m_group[0]->hasFocus());

    key(Qt::Key_Tab);

    EXPECT_TRUE(m_after->hasFocus());
}

TEST_F(RovingFocusTest, ArrowsMove) {
    key(Qt::Key_Tab);

    key(Qt::Key_Down);
    key(Qt::Key_Right);

    EXPECT_TRUE(m_group[2]->hasFocus());
}

TEST_F(RovingFocusTest, ArrowsStopAtTheEnd) {
    key(Qt::Key_Tab);

    key(Qt::Key_Up);

    EXPECT_TRUE(m_group[0]->hasFocus());
}

TEST_F(RovingFocusTest, HomeAndEndJump) {
    key(Qt::Key_Tab);

    key(Qt::Key_End);
    EXPECT_TRUE(m_group[2]->hasFocus());

    key(Qt::Key_Home);
    EXPECT_TRUE(m_group[0]->hasFocus());
}

TEST_F(RovingFocusTest, ArrowsChooseNothing) {
    key(Qt::Key_Tab);

    key(Qt::Key_Down);

    EXPECT_FALSE(m_group[1]->isChecked());
}

TEST_F(RovingFocusTest, SpaceChooses) {
    key(Qt::Key_Tab);
    key(Qt::Key_Down);

    key(Qt::Key_Space);

    EXPECT_TRUE(m_group[1]->isChecked());
}

TEST_F(RovingFocusTest, TabComesToTheCheckedOne) {
    m_group[2]->setChecked(true);

    key(Qt::Key_Tab);

    EXPECT_TRUE(m_group[2]->hasFocus());
}

TEST_F(RovingFocusTest, ArrowsPassOverWhatIsHidden) {
    m_group[1]->hide();
    key(Qt::Key_Tab);

    key(Qt::Key_Down);

    EXPECT_TRUE(m_group[2]->hasFocus());
}

TEST_F(RovingFocusTest, LeftAndRightAreTurnedFromRightToLeft) {
    m_window.setLayoutDirection(Qt::RightToLeft);
    key(Qt::Key_Tab);

    key(Qt::Key_Left);

    EXPECT_TRUE(m_group[1]->hasFocus());
}

} // namespace
} // namespace leeward::ui
