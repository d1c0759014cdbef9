#include "ui/plan/closed_plan.h"

#include "core/vault/session.h"
#include "tests/support/a_page_context.h"
#include "tests/support/on_screen.h"
#include "tests/support/some_records.h"

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using records::PlanSection;
using tests::AVault;
using tests::press;
using tests::says;

/// Ada's side, after Ben has closed the shared space; each had written a word.
class ClosedPlanTest : public testing::Test {
protected:
    ClosedPlanTest() {
        write("Harbour");
        m_at.reopenAs(tests::kSecondPassphrase);
        write("Lighthouse");
        EXPECT_TRUE(m_at.session().closeShared(store::OwnWords::LeaveThem));
        m_at.reopenAs(tests::kFirstPassphrase);
        m_page = std::make_unique<ClosedPlan>(m_at.context());
        m_page->resize(1044, 744);
        QObject::connect(m_page.get(), &Page::openRequested, m_page.get(),
                         [this](const Destination& destination) { m_asked = destination; });
        QObject::connect(m_page.get(), &Page::toastRequested, m_page.get(),
                         [this](const QString&, const QString&, const std::function<void()>& undo) { m_undo = undo; });
        m_page->enter({});
        m_page->show();
    }

    void write(const char* text) {
        EXPECT_TRUE(m_at.session().ourPlan().save(tests::aWord(m_random, m_at.session().me().id, text)));
    }

    std::vector<records::PlanLine> myWords() {
        return m_at.session().myPlan().section(PlanSection::WordsAndSignals).value();
    }

    tests::FixedRandom m_random{4};
    tests::APageContext m_at{AVault::Two};
    std::unique_ptr<ClosedPlan> m_page;
    std::optional<Destination> m_asked;
    std::function<void()> m_undo;
};

TEST_F(ClosedPlanTest, SaysThatItIsClosedAndNamesNobody) {
    EXPECT_TRUE(says(*m_page, QStringLiteral("This space is closed")));
    EXPECT_TRUE(says(*m_page, QStringLiteral("nothing of yours is lost")));
    EXPECT_FALSE(says(*m_page, QStringLiteral("Ben")));
}

TEST_F(ClosedPlanTest, LeadsToAPlanOfOnesOwn) {
    ASSERT_TRUE(press(*m_page, QStringLiteral("Begin a plan of your own. My plan is whole with one person")) ||
                press(*m_page, QStringLiteral("Begin a plan of your own")));

    ASSERT_TRUE(m_asked);
    EXPECT_EQ(m_asked->page, PageName::MyPlan);
}

TEST_F(ClosedPlanTest, OnesOwnLinesAreKeptInMyPlanOnce) {
    for (int time = 0; time < 2; ++time)
        ASSERT_TRUE(press(*m_page, QStringLiteral("Keep my lines in My plan")));

    ASSERT_EQ(myWords().size(), 1U);
    EXPECT_EQ(myWords().front().text, "Harbour");
}

TEST_F(ClosedPlanTest, KeepingThemCanBeUndone) {
    ASSERT_TRUE(press(*m_page, QStringLiteral("Keep my lines in My plan")));

    m_undo();

    EXPECT_TRUE(myWords().empty());
}

TEST_F(ClosedPlanTest, WhatStoodThereIsReadOnRequest) {
    EXPECT_FALSE(says(*m_page, QStringLiteral("Lighthouse")));

    ASSERT_TRUE(press(*m_page, QStringLiteral("Read what stood here")));

    EXPECT_TRUE(says(*m_page, QStringLiteral("Harbour")));
    EXPECT_TRUE(says(*m_page, QStringLiteral("Lighthouse")));
}

} // namespace
} // namespace leeward::ui
