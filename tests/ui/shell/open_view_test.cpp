#include "ui/shell/open_view.h"

#include "tests/support/a_page_context.h"
#include "tests/support/on_screen.h"
#include "ui/base/page.h"
#include "ui/base/text_label.h"
#include "ui/base/toast.h"
#include "ui/shell/header.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using tests::press;
using tests::seen;

/// Ada's vault, open, as its window shows it.
class AnOpenVault : public testing::Test {
protected:
    AnOpenVault() {
        m_view.setReflow(Reflow::Wide);
        m_view.resize(1280, 820);
        m_view.show();
        m_view.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_view));
    }

    void go(PageName page) { m_view.go({page, {}, {}}); }

    static void settle() {
        for (int round = 0; round < 5; ++round)
            QCoreApplication::processEvents();
    }

    bool isAtHeading() const {
        const QWidget* focused = QApplication::focusWidget();
        return qobject_cast<const HeadingLabel*>(focused) && m_view.header().isAncestorOf(focused);
    }

    tests::APageContext m_at{tests::AVault::One};
    OpenView m_view{m_at.context()};
};

TEST_F(AnOpenVault, EveryPageBeginsAtItsHeading) {
    for (const PageName page : {PageName::Journal, PageName::MyPlan, PageName::Settings, PageName::Today}) {
        go(page);
        EXPECT_TRUE(isAtHeading()) << static_cast<int>(page);
    }
}

TEST_F(AnOpenVault, APageThatIsComeBackToBeginsAtItsHeadingToo) {
    go(PageName::Settings);
    const auto* dark = seen(m_view.currentPage(), QStringLiteral("Colours"));
    ASSERT_NE(dark, nullptr);
    const_cast<QWidget*>(dark)->setFocus();
    go(PageName::Journal);

    go(PageName::Settings);

    EXPECT_TRUE(isAtHeading());
}

TEST_F(AnOpenVault, ANewEntryBeginsWhereItIsWritten) {
    m_view.go({PageName::Journal, {}, records::EntryKind::FreeWriting});

    EXPECT_FALSE(isAtHeading());
    EXPECT_TRUE(m_view.currentPage().isAncestorOf(QApplication::focusWidget()));
}

TEST_F(AnOpenVault, APassingSentenceMakesRoomForAFooterThatComes) {
    go(PageName::MyPlan);
    Q_EMIT m_view.currentPage().toastRequested(QStringLiteral("Copied."), QString(), {});
    settle();

    m_view.go({PageName::Journal, {}, records::EntryKind::FreeWriting});
    settle();

    const QWidget* footer = m_view.currentPage().footer();
    EXPECT_LT(m_view.findChild<Toast*>()->geometry().bottom(), footer->mapTo(&m_view, QPoint(0, 0)).y());
}

TEST_F(AnOpenVault, APassingSentenceStandsAboveTheFooter) {
    m_view.go({PageName::Journal, {}, records::EntryKind::FreeWriting});
    QWidget* footer = m_view.currentPage().footer();
    ASSERT_NE(footer, nullptr);

    Q_EMIT m_view.currentPage().toastRequested(QStringLiteral("Copied."), QString(), {});
    settle();

    const Toast* toast = m_view.findChild<Toast*>();
    EXPECT_LT(toast->geometry().bottom(), footer->mapTo(&m_view, QPoint(0, 0)).y());
}

} // namespace
} // namespace leeward::ui
