#include "core/records/signal_check.h"
#include "tests/ui/together/two_at_the_table.h"
#include "ui/base/page.h"

namespace leeward::ui {
namespace {

using TalkItThrough = tests::TwoAtTheTable;
using records::PlanSection;
using records::SectionState;
using tests::kFirstPassphrase;
using tests::kSecondPassphrase;

TEST_F(TalkItThrough, BothPressesMakeASectionTalkedThrough) {
    write("Tea after supper");
    sitDown();

    ASSERT_TRUE(press("Ada: we have"));
    ASSERT_TRUE(press("Ben: we have"));

    EXPECT_EQ(stateOf(), SectionState::TalkedThrough);
    EXPECT_TRUE(says("You have talked this through together."));
}

TEST_F(TalkItThrough, AnotherSectionBeginsAtItsHeading) {
    write("Tea after supper");
    write("Half an hour each", PlanSection::SpaceApart);
    sitDown();
    auto* another = tests::seen(*m_window, QStringLiteral("Another section"));
    ASSERT_NE(another, nullptr);
    another->setFocus(Qt::TabFocusReason);

    QTest::keyClick(another, Qt::Key_Space);

    ASSERT_NE(m_window->focusWidget(), nullptr);
    EXPECT_EQ(tests::nameOf(*m_window->focusWidget()), QStringLiteral("Rituals"));
}

TEST_F(TalkItThrough, WordsAreReadFromGreenToRed) {
    for (const records::Level level : {records::Level::Red, records::Level::Green}) {
        records::PlanLine word{.id = m_random.newId<records::PlanLine>(), .owner = m_session->me().id};
        word.kind = records::LineKind::Word;
        word.level = level;
        word.text = level == records::Level::Red ? "Lantern" : "Harbour";
        ASSERT_TRUE(m_session->ourPlan().save(word));
    }

    sitDown();

    const auto* green = tests::seen(*m_window, QStringLiteral("Harbour"));
    const auto* red = tests::seen(*m_window, QStringLiteral("Lantern"));
    ASSERT_NE(green, nullptr);
    ASSERT_NE(red, nullptr);
    EXPECT_LT(green->mapTo(m_window.get(), QPoint()).y(), red->mapTo(m_window.get(), QPoint()).y());
}

TEST_F(TalkItThrough, TheSecondPersonKnowsItInTheirOwnSpace) {
    write("Tea after supper");
    talkThrough();
    lock();

    open(kSecondPassphrase);

    EXPECT_EQ(stateOf(), SectionState::TalkedThrough);
}

TEST_F(TalkItThrough, ASinglePressIsKeptNowhere) {
    write("Tea after supper");
    sitDown();
    press("Ada: we have");
    press("Close together");
    EXPECT_EQ(stateOf(), SectionState::Draft);

    sitDown();
    press("Ben: we have");

    EXPECT_EQ(stateOf(), SectionState::Draft);
}

TEST_F(TalkItThrough, APressCanBeTakenBack) {
    write("Tea after supper");
    sitDown();

    press("Ada: we have");
    press("Ada: we have");
    press("Ben: we have");

    EXPECT_EQ(stateOf(), SectionState::Draft);
}

TEST_F(TalkItThrough, WordsThatChangeMeanwhileTakeThePressBack) {
    auto line = write("Tea after supper");
    sitDown();
    press("Ada: we have");
    go(PageName::OurPlan);
    line.text = "Tea before supper";
    ASSERT_TRUE(m_session->ourPlan().save(line));
    go(PageName::Together);

    press("Ben: we have");

    EXPECT_EQ(stateOf(), SectionState::Draft);
}

TEST_F(TalkItThrough, WhatChangedComesBeforeDrafts) {
    auto line = write("Tea after supper", PlanSection::Agreements);
    talkThrough();
    line.text = "Tea before supper";
    ASSERT_TRUE(m_session->ourPlan().save(line));
    write("Half an hour each", PlanSection::SpaceApart);
    press("Close together");

    sitDown();

    EXPECT_TRUE(says("Tea before supper"));
    EXPECT_TRUE(says("Was: Tea after supper"));
    EXPECT_FALSE(says("Half an hour each"));
    ASSERT_TRUE(press("Another section"));
    EXPECT_TRUE(says("Half an hour each"));
}

TEST_F(TalkItThrough, ThePlaceBesideOurPlanShowsThatItChangedSince) {
    const auto mark = [this] {
        return tests::seen<QAbstractButton>(*m_view, QStringLiteral("Our plan"))->accessibleDescription();
    };
    auto line = write("Tea after supper");
    talkThrough();
    press("Close together");
    EXPECT_EQ(mark(), QString());

    line.text = "Tea before supper";
    ASSERT_TRUE(m_session->ourPlan().save(line));

    EXPECT_TRUE(QTest::qWaitFor([&] { return mark() == QStringLiteral("Changed since you talked"); }));
}

TEST_F(TalkItThrough, PuttingBackMakesItAsItWasTalkedThrough) {
    auto line = write("Tea after supper");
    talkThrough();
    line.text = "Tea before supper";
    ASSERT_TRUE(m_session->ourPlan().save(line));
    go(PageName::Together);

    ASSERT_TRUE(press("Put back Ada’s words"));

    EXPECT_EQ(stateOf(), SectionState::TalkedThrough);
}

TEST_F(TalkItThrough, TheSecondPersonPutsTheirOwnWordsBack) {
    auto line = write("Tea after supper");
    talkThrough();
    line.text = "Tea before supper";
    ASSERT_TRUE(m_session->ourPlan().save(line));
    lock();
    open(kSecondPassphrase);
    knock(kFirstPassphrase);
    ASSERT_TRUE(says("Was: Tea after supper"));

    ASSERT_TRUE(press("Put back Ada’s words"));

    EXPECT_EQ(stateOf(), SectionState::TalkedThrough);
    lock();
    open(kFirstPassphrase);
    EXPECT_TRUE(m_session->ourPlan().differences()->empty());
}

TEST_F(TalkItThrough, LaterLeavesItAndAsksNoMore) {
    write("Tea after supper");
    sitDown();

    ASSERT_TRUE(press("Later"));

    EXPECT_TRUE(says("There is nothing more to talk through"));
    EXPECT_EQ(stateOf(), SectionState::Draft);
}

TEST_F(TalkItThrough, AStopThatLacksASignalCannotBeMarked) {
    records::PlanLine stop{.id = m_random.newId<records::PlanLine>(), .owner = m_session->me().id};
    stop.kind = records::LineKind::Word;
    stop.level = records::Level::Red;
    stop.text = "Lantern";
    ASSERT_TRUE(m_session->ourPlan().save(stop));

    sitDown();

    EXPECT_TRUE(says("This one stays as it is for now"));
    EXPECT_EQ(tests::seen(*m_window, QStringLiteral("Ada: we have")), nullptr);
    EXPECT_TRUE(press("Later"));
}

} // namespace
} // namespace leeward::ui
