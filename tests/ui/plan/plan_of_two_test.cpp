#include "core/secret/random.h"
#include "core/store/our_plan.h"
#include "tests/support/small_files_only.h"
#include "tests/ui/plan/plan_sections.h"

#include <QAbstractButton>
#include <QLineEdit>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using records::PlanLine;
using records::PlanSection;
using tests::AVault;
using tests::press;
using tests::says;
using tests::seen;

// Talked through

/// Our plan with a step of Ada's that both have talked through.
class PlanTalkTest : public PlanSectionsTest {
protected:
    PlanPage& openTalked() {
        open(AVault::Two);
        press(*m_page, QStringLiteral("Pause covenant"));
        add(QStringLiteral("Add a step"), QStringLiteral("Ask what is wrong"));
        talkThrough();
        m_page->enter({});
        return *m_page;
    }

    void talkThrough() {
        const auto lines = stored(PlanSection::PauseCovenant);
        EXPECT_TRUE(m_at->session().ourPlan().copies().keepTalked(PlanSection::PauseCovenant, lines));
    }

    /// Writes \p text over the first step.
    void rewrite(const QString& text) {
        rows().front()->click();
        seen<QLineEdit>(*m_page, QStringLiteral("The step"))->setText(text);
        press(*m_page, QStringLiteral("Done"));
    }
};

TEST_F(PlanTalkTest, ASectionSaysHowFarItIsTalkedAbout) {
    PlanPage& page = open(AVault::Two);
    press(page, QStringLiteral("Rituals"));
    EXPECT_TRUE(m_at->session().ourPlan().copies().keepTalked(PlanSection::Rituals, {}));
    page.enter({});
    const bool wasTalked = says(page, QStringLiteral("You have talked this through together."));

    add(QStringLiteral("Add a ritual"), QStringLiteral("Tea"));

    EXPECT_TRUE(wasTalked);
    EXPECT_TRUE(says(page, QStringLiteral("This has changed since you talked.")));
    EXPECT_FALSE(says(page, QStringLiteral("You have talked this through together.")));
}

TEST_F(PlanTalkTest, AChangedLineSaysWhatItWasAndWhatCounts) {
    openTalked();

    rewrite(QStringLiteral("Ask once"));

    const QString said = rows().front()->accessibleName();
    EXPECT_TRUE(said.contains(QStringLiteral("Changed since you talked"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("Was: Ask what is wrong")));
    EXPECT_TRUE(said.contains(QStringLiteral("Pause shows the old wording")));
}

TEST_F(PlanTalkTest, AStricterLineSaysThatItCountsAlready) {
    PlanPage& page = openTalked();
    press(page, QStringLiteral("Add a step"));
    type(QStringLiteral("Not that night"));

    seen<QAbstractButton>(page, QStringLiteral("Stricter: counts at once"))->click();
    press(page, QStringLiteral("Done"));

    EXPECT_TRUE(stored(PlanSection::PauseCovenant).back().isStricter);
    const QString said = rows().back()->accessibleName();
    EXPECT_TRUE(said.contains(QStringLiteral("New since you talked. Stricter, so Pause shows it already.")))
        << said.toStdString();
}

TEST_F(PlanTalkTest, ADraftAsksForNoStricterLines) {
    PlanPage& page = open(AVault::Two);
    press(page, QStringLiteral("Pause covenant"));

    press(page, QStringLiteral("Add a step"));
    type(QStringLiteral("Sit down"));

    EXPECT_EQ(seen(page, QStringLiteral("Stricter: counts at once")), nullptr);
}

TEST_F(PlanTalkTest, OnesOwnChangeCanBePutBack) {
    PlanPage& page = openTalked();
    rewrite(QStringLiteral("Ask once"));

    rows().front()->click();
    press(page, QStringLiteral("Put back"));
    press(page, QStringLiteral("Done"));

    EXPECT_EQ(stored(PlanSection::PauseCovenant).front().text, "Ask what is wrong");
    EXPECT_FALSE(says(page, QStringLiteral("One step has changed since.")));
}

TEST_F(PlanTalkTest, ATalkedLineThatWasTakenOutStaysInSightAndComesBack) {
    PlanPage& page = openTalked();

    rows().front()->click();
    press(page, QStringLiteral("Remove this line"));
    const QString said = rows().front()->accessibleName();
    const bool wasGone = stored(PlanSection::PauseCovenant).empty();
    rows().front()->click();

    EXPECT_TRUE(wasGone);
    EXPECT_TRUE(said.contains(QStringLiteral("Pause shows it until you have talked"))) << said.toStdString();
    EXPECT_EQ(stored(PlanSection::PauseCovenant).size(), 1u);
}

TEST_F(PlanTalkTest, AWordForStopThatWasTakenOutStaysOnItsCardWhileItCounts) {
    open(AVault::Two);
    add(QStringLiteral("Add a red word"), QStringLiteral("Lantern"));
    EXPECT_TRUE(m_at->session().ourPlan().copies().keepTalked(PlanSection::WordsAndSignals,
                                                              stored(PlanSection::WordsAndSignals)));
    EXPECT_TRUE(m_at->session().ourPlan().remove(stored(PlanSection::WordsAndSignals).front().id));
    m_page->enter({});

    EXPECT_TRUE(says(*m_page, QStringLiteral("Taken out since you talked. It counts until you have talked.")));
    EXPECT_FALSE(says(*m_page, QStringLiteral("Needed: a word for stop.")));
    ASSERT_TRUE(press(*m_page, QStringLiteral("Lantern. Means red. Your words, bring back")));

    EXPECT_EQ(stored(PlanSection::WordsAndSignals).size(), 1u);
}

TEST_F(PlanTalkTest, WhatChangedCanBeSeenInOnePlace) {
    PlanPage& page = openTalked();
    rewrite(QStringLiteral("Ask once"));

    press(page, QStringLiteral("See what changed"));

    EXPECT_TRUE(says(page, QStringLiteral("Was: Ask what is wrong")));
    EXPECT_NE(seen(page, QStringLiteral("Close what changed")), nullptr);
}

TEST_F(PlanTalkTest, AStepOfTheOtherHasButtonsThatMoveIt) {
    openTalked();
    add(QStringLiteral("Add a step"), QStringLiteral("Lights on"));
    reopenAs(tests::kSecondPassphrase);
    press(*m_page, QStringLiteral("Pause covenant"));

    press(*m_page, QStringLiteral("Move up: Lights on"));

    EXPECT_EQ(stored(PlanSection::PauseCovenant).front().text, "Lights on");
    EXPECT_EQ(rows().front()->line().text, QStringLiteral("Lights on"));
    EXPECT_FALSE(seen<QAbstractButton>(*m_page, QStringLiteral("Move up: Lights on"))->isEnabled());
}

TEST_F(PlanTalkTest, OnesOwnStepsAreMovedInTheirEditor) {
    PlanPage& page = openTalked();

    EXPECT_EQ(seen(page, QStringLiteral("Move up: Ask what is wrong")), nullptr);
}

// The covenant on a page of its own

TEST_F(PlanTalkTest, TheCovenantHasThePageToItselfAndAWayBack) {
    PlanPage& page = openTalked();

    EXPECT_EQ(page.title(), QStringLiteral("Pause covenant"));
    EXPECT_EQ(seen(page, QStringLiteral("Going blank")), nullptr);
    static_cast<QAbstractButton*>(page.headerActions())->click();
    EXPECT_EQ(page.title(), QStringLiteral("Our plan"));
    EXPECT_NE(seen(page, QStringLiteral("Going blank")), nullptr);
}

TEST_F(PlanTalkTest, InANarrowWindowTheCovenantStaysInThePlan) {
    PlanPage& page = openTalked();

    page.setReflow(Reflow::Narrow);

    EXPECT_EQ(page.title(), QStringLiteral("Our plan"));
    EXPECT_NE(page.footer(), nullptr);
}

TEST_F(PlanTalkTest, BesideTheCovenantStandsHowManyStepsChanged) {
    PlanPage& page = openTalked();
    const bool wasTalked = says(page, QStringLiteral("Pause shows this wording."));

    rewrite(QStringLiteral("Ask once"));

    EXPECT_TRUE(wasTalked);
    EXPECT_TRUE(says(page, QStringLiteral("One step has changed since.")));
    EXPECT_TRUE(says(page, QStringLiteral("Pause shows the wording you talked through")));
}

TEST_F(PlanTalkTest, StopsThatAlwaysCountStandAboveTheSteps) {
    EXPECT_TRUE(says(openTalked(), QStringLiteral("each means stop, every time.")));
}

TEST_F(PlanTalkTest, PutBackMakesAllOfOnesOwnAsItWasTalkedThrough) {
    PlanPage& page = openTalked();
    rewrite(QStringLiteral("Ask once"));
    add(QStringLiteral("Add a step"), QStringLiteral("Lights on"));
    page.footer()->show();

    press(*page.footer(), QStringLiteral("Put back"));

    ASSERT_EQ(stored(PlanSection::PauseCovenant).size(), 1u);
    EXPECT_EQ(stored(PlanSection::PauseCovenant).front().text, "Ask what is wrong");
    EXPECT_EQ(seen(*page.footer(), QStringLiteral("Put back")), nullptr);
}

TEST_F(PlanTalkTest, PuttingBackCanBeUndone) {
    PlanPage& page = openTalked();
    rewrite(QStringLiteral("Ask once"));
    add(QStringLiteral("Add a step"), QStringLiteral("Lights on"));
    page.footer()->show();
    press(*page.footer(), QStringLiteral("Put back"));

    page.undo();

    ASSERT_EQ(stored(PlanSection::PauseCovenant).size(), 2u);
    EXPECT_EQ(stored(PlanSection::PauseCovenant).front().text, "Ask once");
    EXPECT_EQ(stored(PlanSection::PauseCovenant).back().text, "Lights on");
}

TEST_F(PlanTalkTest, DoneForNowLeadsBackToThePlan) {
    PlanPage& page = openTalked();
    page.footer()->show();

    press(*page.footer(), QStringLiteral("Done for now"));

    EXPECT_EQ(page.title(), QStringLiteral("Our plan"));
    EXPECT_EQ(page.footer(), nullptr);
}

// Passages

/// Our plan with a passage from Ada's private pages.
class PlanPassageTest : public PlanSectionsTest {
protected:
    void openShared(std::uint8_t place) {
        open(AVault::Two);
        press(*m_page, QStringLiteral("Afterwards"));
        add(QStringLiteral("Add what helps"), QStringLiteral("A blanket"));
        const records::Passage passage{.id = m_at->context().random.newId<records::Passage>(),
                                       .owner = m_at->session().me().id,
                                       .text = "The lamp stayed on.",
                                       .place = place};
        EXPECT_TRUE(m_at->session().passages().share(passage, std::nullopt));
        m_page->enter({});
    }
};

TEST_F(PlanPassageTest, APassageStandsInTheSectionItWasSharedFor) {
    openShared(static_cast<std::uint8_t>(PlanSection::Afterwards));

    const bool isInIt = says(*m_page, QStringLiteral("The lamp stayed on."));
    press(*m_page, QStringLiteral("Rituals"));

    EXPECT_TRUE(isInIt);
    EXPECT_FALSE(says(*m_page, QStringLiteral("The lamp stayed on.")));
}

TEST_F(PlanPassageTest, OneThatBelongsToNoSectionStandsBelowAll) {
    openShared(0);

    const bool isThere = says(*m_page, QStringLiteral("The lamp stayed on."));
    press(*m_page, QStringLiteral("Rituals"));

    EXPECT_TRUE(isThere);
    EXPECT_TRUE(says(*m_page, QStringLiteral("The lamp stayed on.")));
}

TEST_F(PlanPassageTest, ItsOwnerTakesItBackFromTheSection) {
    openShared(static_cast<std::uint8_t>(PlanSection::Afterwards));

    EXPECT_TRUE(press(*m_page, QStringLiteral("Take back: “The lamp stayed on.”")));

    EXPECT_FALSE(says(*m_page, QStringLiteral("The lamp stayed on.")));
    EXPECT_TRUE(m_at->session().passages().all()->empty());
}

TEST_F(PlanPassageTest, TheOtherReadsItThereAndWhoseItIs) {
    openShared(static_cast<std::uint8_t>(PlanSection::WordsAndSignals));

    reopenAs(tests::kSecondPassphrase);

    EXPECT_TRUE(says(*m_page, QStringLiteral("The lamp stayed on.")));
    EXPECT_TRUE(says(*m_page, QStringLiteral("Ada’s words")));
    EXPECT_EQ(seen(*m_page, QStringLiteral("Take back: “The lamp stayed on.”")), nullptr);
}

// Kept honest

/// Our plan in which a line of Ada's is not as she saved it.
class PlanHonestTest : public PlanSectionsTest {
protected:
    PlanPage& openForged() {
        open(AVault::Two);
        press(*m_page, QStringLiteral("Rituals"));
        add(QStringLiteral("Add a ritual"), QStringLiteral("Tea"));
        // As if "Tea" stood there by another's hand: her own copy says otherwise.
        PlanLine kept = stored(PlanSection::Rituals).front();
        kept.text = "Tea, sitting down";
        EXPECT_TRUE(m_at->session().ourPlan().copies().keepOwn(kept, std::nullopt));
        m_page->enter({});
        return *m_page;
    }

    std::string text() { return stored(PlanSection::Rituals).front().text; }
};

TEST_F(PlanHonestTest, BothWordingsAreShownCalmly) {
    PlanPage& page = openForged();

    EXPECT_TRUE(says(page, QStringLiteral("Some of your words are not as you saved them")));
    EXPECT_TRUE(says(page, QStringLiteral("You wrote: Tea, sitting down.")));
    EXPECT_TRUE(says(page, QStringLiteral("It says now: Tea.")));
}

TEST_F(PlanHonestTest, TheKeyboardGoesOnToTheLineInSight) {
    PlanPage& page = openForged();

    press(page, QStringLiteral("Put mine back"));

    EXPECT_EQ(page.focusWidget(), rows().front());
}

TEST_F(PlanHonestTest, OnesOwnWordsCanBePutBack) {
    PlanPage& page = openForged();

    press(page, QStringLiteral("Put mine back"));

    EXPECT_EQ(text(), "Tea, sitting down");
    EXPECT_FALSE(says(page, QStringLiteral("Some of your words")));
}

TEST_F(PlanHonestTest, AnAnswerThatCannotBeStoredSaysSoAndIsStillThere) {
    PlanPage& page = openForged();
    {
        const tests::SmallFilesOnly full(1000);
        press(page, QStringLiteral("Put mine back"));
    }
    const bool wasSaid = says(page, QStringLiteral("so that was not done"));

    press(page, QStringLiteral("Put mine back"));

    EXPECT_TRUE(wasSaid);
    EXPECT_EQ(text(), "Tea, sitting down");
}

TEST_F(PlanHonestTest, WhatIsThereCanBeKept) {
    PlanPage& page = openForged();

    press(page, QStringLiteral("Keep this"));

    EXPECT_EQ(text(), "Tea");
    EXPECT_FALSE(says(page, QStringLiteral("Some of your words")));
}

TEST_F(PlanHonestTest, ItCanBeTakenAway) {
    PlanPage& page = openForged();

    press(page, QStringLiteral("Take it away"));

    EXPECT_TRUE(stored(PlanSection::Rituals).empty());
    EXPECT_FALSE(says(page, QStringLiteral("Some of your words")));
}

} // namespace
} // namespace leeward::ui
