#include "ui/base/scroll_page.h"

#include "tests/support/on_screen.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

/// A page of three parts, each as high as the page shows; the first and the last have a field.
class ScrolledPage : public testing::Test {
protected:
    ScrolledPage() {
        for (QWidget* part : {m_first, m_second, m_last}) {
            part->setFixedHeight(300);
            m_page.column().addWidget(part);
        }
        (new QVBoxLayout(m_first))->addWidget(new QLineEdit);
        (new QVBoxLayout(m_last))->addWidget(m_field);
        m_page.resize(600, 300);
        m_page.show();
        m_page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_page));
    }

    /// From the top of what is shown to the top of \p widget.
    int topOf(const QWidget* widget) const { return widget->mapTo(m_page.viewport(), QPoint(0, 0)).y(); }

    bool isWholly(const QWidget* widget) const {
        return topOf(widget) >= 0 && topOf(widget) + widget->height() <= m_page.viewport()->height();
    }

    static void settle() {
        for (int round = 0; round < 5; ++round)
            QCoreApplication::processEvents();
    }

    Theme m_theme{*qApp};
    ScrollPage m_page{m_theme};
    QWidget* m_first = new QWidget;
    QWidget* m_second = new QWidget;
    QWidget* m_last = new QWidget;
    QLineEdit* m_field = new QLineEdit;
};

TEST_F(ScrolledPage, WhatTheKeyboardGoesToIsSeen) {
    m_first->findChild<QLineEdit*>()->setFocus(Qt::TabFocusReason);
    settle();

    m_field->setFocus(Qt::TabFocusReason);

    EXPECT_TRUE(isWholly(m_field)) << topOf(m_field) << " of " << m_page.verticalScrollBar()->maximum();
}

TEST_F(ScrolledPage, APartThatWasHiddenAMomentAgoIsRevealedWholly) {
    m_last->setFixedHeight(200);
    m_last->hide();
    settle();

    m_last->show();
    m_page.reveal(m_last);
    settle();

    EXPECT_TRUE(isWholly(m_last));
}

TEST_F(ScrolledPage, WhatIsWrittenInStaysInSightWhenItGrows) {
    m_last->setFixedHeight(100);
    m_page.reveal(m_last);
    m_field->setFocus();
    settle();

    m_last->setFixedHeight(200);
    settle();

    EXPECT_TRUE(isWholly(m_last));
}

TEST_F(ScrolledPage, WhatIsWrittenInKeepsItsPlaceWhenSomethingAboveItGoes) {
    m_last->setFixedHeight(200);
    m_page.reveal(m_last);
    m_field->setFocus();
    settle();
    const int before = topOf(m_field);

    m_second->setFixedHeight(220);
    settle();

    EXPECT_EQ(topOf(m_field), before);
}

TEST_F(ScrolledPage, KeysScrollByAPage) {
    QKeyEvent down(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier);
    QKeyEvent letter(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);

    EXPECT_TRUE(scrollByKey(*m_page.verticalScrollBar(), down));
    EXPECT_FALSE(scrollByKey(*m_page.verticalScrollBar(), letter));
    EXPECT_GT(m_page.verticalScrollBar()->value(), 200);
}

TEST_F(ScrolledPage, TheScrollBarTakesItsWidthFromTheMargin) {
    const int withBar = m_first->width();

    m_first->setFixedHeight(200);
    m_second->hide();
    m_last->hide();
    settle();

    EXPECT_EQ(m_page.verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(m_first->width(), withBar);
}

} // namespace
} // namespace leeward::ui
