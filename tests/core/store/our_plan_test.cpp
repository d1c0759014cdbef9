#include "core/store/our_plan.h"

#include "tests/support/a_plan_of_two.h"

namespace leeward::store {
namespace {

using records::LineState;
using records::SectionState;
using Texts = std::vector<std::string>;

class OurPlanTest : public tests::APlanOfTwo {
protected:
    /// As when both have said so in Together.
    void talkThrough() {
        const auto lines = m_adas.section(kSection).value();
        EXPECT_TRUE(m_adas.copies().keepTalked(kSection, lines));
        EXPECT_TRUE(m_bens.copies().keepTalked(kSection, lines));
    }
    static Texts standing(OurPlan& plan) {
        Texts texts;
        const auto lines = plan.standing(kSection);
        for (const records::StandingLine& line : lines.value())
            texts.push_back((line.isStricterAddition ? "+" : "") + line.line.text);
        return texts;
    }
};

TEST_F(OurPlanTest, BothReadEachOthersLines) {
    adas("Sit down.");
    bens("Say the word.");
    EXPECT_EQ(texts(m_adas), (Texts{"Sit down.", "Say the word."}));
    EXPECT_EQ(texts(m_bens), texts(m_adas));
}

TEST_F(OurPlanTest, ALineComesBackAsItWasSavedAndTakenOut) {
    Line line = adas("Sit down.");
    line.position = now(line.id).position;
    EXPECT_EQ(now(line.id), line);
    ASSERT_TRUE(m_adas.remove(line.id));
    EXPECT_TRUE(texts(m_bens).empty());
    ASSERT_TRUE(m_adas.bringBack(line.id));
    EXPECT_EQ(now(line.id), line);
    EXPECT_TRUE(differences().empty());
}

TEST_F(OurPlanTest, WhatOneTookOutIsKnownToOneselfUntilItGoesForGood) {
    const Line line = adas("Sit down.");
    EXPECT_EQ(m_adas.removeForGood(line.id).error(), SaveError::Behind) << "it is not out";
    ASSERT_TRUE(m_adas.remove(line.id));
    const auto out = m_adas.takenOut(kSection).value();
    ASSERT_EQ(out.size(), 1U);
    EXPECT_EQ(out.front().text, "Sit down.");
    EXPECT_TRUE(m_bens.takenOut(kSection)->empty());
    EXPECT_EQ(m_bens.removeForGood(line.id).error(), SaveError::Behind);

    ASSERT_TRUE(m_adas.removeForGood(line.id));

    EXPECT_TRUE(m_adas.takenOut(kSection)->empty());
    EXPECT_EQ(m_adas.bringBack(line.id).error(), SaveError::Behind);
    EXPECT_TRUE(differences().empty());
}

TEST_F(OurPlanTest, ALineThatSomebodyElseTookOutIsNotAmongThoseOneTookOut) {
    const Line line = adas("Sit down.");
    ASSERT_TRUE(shared().run("UPDATE plan_line SET is_removed = 1 WHERE id = ?", line.id));
    EXPECT_TRUE(m_adas.takenOut(kSection)->empty());
}

TEST_F(OurPlanTest, NobodyWritesTheOthersLines) {
    Line line = bens("Say the word.");
    line.text = "Say nothing.";
    EXPECT_EQ(m_adas.save(line).error(), SaveError::NotOwner);
    EXPECT_EQ(m_adas.remove(line.id).error(), SaveError::NotOwner);
    EXPECT_EQ(m_adas.bringBack(line.id).error(), SaveError::NotOwner);
    EXPECT_EQ(texts(m_bens), Texts{"Say the word."});
}

TEST_F(OurPlanTest, WhatIsRefusedLeavesNoCopy) {
    EXPECT_EQ(m_adas.save(aLine(m_ada, "")).error(), SaveError::Refused);
    Line stale = adas("Sit down.");
    saved(m_adas, stale);
    stale.text = "Stand up.";
    EXPECT_EQ(m_adas.save(stale).error(), SaveError::Behind);
    EXPECT_EQ(m_adas.copies().own()->size(), 1U);
    EXPECT_TRUE(differences().empty());
}

TEST_F(OurPlanTest, ASectionIsADraftUntilItWasTalkedThrough) {
    adas("Sit down.");
    EXPECT_EQ(m_adas.sectionState(kSection), SectionState::Draft);
    talkThrough();
    EXPECT_EQ(m_adas.sectionState(kSection), SectionState::TalkedThrough);
    EXPECT_EQ(m_bens.sectionState(kSection), SectionState::TalkedThrough);
}

TEST_F(OurPlanTest, AChangeShowsAndTheOldWordingStands) {
    Line line = adas("Sit down.");
    const Line gone = bens("Say the word.");
    talkThrough();
    line.text = "Sit on the floor.";
    saved(m_adas, line);
    ASSERT_TRUE(m_bens.remove(gone.id));
    EXPECT_EQ(m_bens.sectionState(kSection), SectionState::Changed);
    const auto compared = m_bens.compared(kSection).value().lines;
    ASSERT_EQ(compared.size(), 2U);
    EXPECT_EQ(compared[0].state, LineState::Changed);
    EXPECT_EQ(compared[0].talked->text, "Sit down.");
    EXPECT_EQ(compared[1].state, LineState::Removed);
    EXPECT_EQ(standing(m_bens), (Texts{"Sit down.", "Say the word."}));
}

TEST_F(OurPlanTest, ADraftHasNoChanges) {
    adas("Sit down.");
    EXPECT_EQ(m_adas.hasChanges(), false);
}

TEST_F(OurPlanTest, SaysOfAllSectionsAtOnceWhetherAnyHasChanged) {
    Line line = adas("Sit down.");
    bens("Say the word.");
    talkThrough();
    EXPECT_TRUE(m_adas.copies().keepTalked(records::PlanSection::Rituals, {}));
    EXPECT_EQ(m_adas.hasChanges(), false);
    ASSERT_TRUE(m_adas.remove(line.id));
    EXPECT_EQ(m_adas.hasChanges(), true);
    EXPECT_EQ(m_bens.hasChanges(), true);
    ASSERT_TRUE(m_adas.bringBack(line.id));
    EXPECT_EQ(m_adas.hasChanges(), false);
}

TEST_F(OurPlanTest, WhatItsWriterMarksAsStricterCountsBelowAtOnce) {
    adas("Sit down.");
    talkThrough();
    Line stricter = aLine(m_ada, "No touch at all.");
    stricter.isStricter = true;
    saved(m_adas, stricter);
    adas("A longer break.");
    EXPECT_EQ(standing(m_bens), (Texts{"Sit down.", "+No touch at all."}));
}

TEST_F(OurPlanTest, WhatMeansStopCountsForNothingElseHoweverItIsMarked) {
    for (const auto& [level, text] : {std::pair(records::Level::Red, "Lantern"), std::pair(records::Level::Green, "No"),
                                      std::pair(records::Level::Yellow, "lantern")}) {
        Line word = aLine(m_ben, text);
        word.section = records::PlanSection::WordsAndSignals;
        word.kind = records::LineKind::Word;
        word.level = level;
        word.isStricter = true;
        saved(m_bens, word);
    }
    const auto counts = m_adas.standing(records::PlanSection::WordsAndSignals).value();
    ASSERT_EQ(counts.size(), 1U);
    EXPECT_EQ(counts.front().line.text, "Lantern");
}

TEST_F(OurPlanTest, MovingAStepOfBothChangesNoWording) {
    const Line first = adas("Sit down.");
    const Line second = bens("Say the word.");
    talkThrough();
    ASSERT_TRUE(m_adas.moveBefore(second.id, first.id));
    EXPECT_EQ(texts(m_bens), (Texts{"Say the word.", "Sit down."}));
    EXPECT_EQ(m_bens.sectionState(kSection), SectionState::TalkedThrough);
    EXPECT_TRUE(differences().empty());
    EXPECT_TRUE(m_bens.differences()->empty());
}

TEST_F(OurPlanTest, NothingInTheSharedSpaceSaysThatASectionWasTalkedThrough) {
    adas("Sit down.");
    const std::int64_t before = shared().totalChanges();
    talkThrough();
    EXPECT_EQ(shared().totalChanges(), before) << "so nothing there can be forged";
}

TEST_F(OurPlanTest, PuttingTalkedWordsBackUndoesAChange) {
    Line line = adas("Sit down.");
    talkThrough();
    line.text = "Stand up.";
    line.isStricter = true;
    saved(m_adas, line);

    ASSERT_TRUE(m_adas.putTalkedBack(kSection, line.id));

    EXPECT_EQ(m_bens.sectionState(kSection), SectionState::TalkedThrough);
    EXPECT_EQ(standing(m_bens), Texts{"Sit down."});
    EXPECT_TRUE(differences().empty());
}

TEST_F(OurPlanTest, PuttingTalkedWordsBackTakesANewLineOutAndALostOneIn) {
    const Line lost = adas("Sit down.");
    talkThrough();
    ASSERT_TRUE(m_adas.remove(lost.id));
    const Line added = adas("Stand up.");

    ASSERT_TRUE(m_adas.putTalkedBack(kSection, lost.id));
    ASSERT_TRUE(m_adas.putTalkedBack(kSection, added.id));

    EXPECT_EQ(texts(m_bens), Texts{"Sit down."});
    EXPECT_EQ(m_adas.putTalkedBack(kSection, lost.id).error(), SaveError::Behind);
}

TEST_F(OurPlanTest, NobodyPutsTheOthersTalkedWordsBack) {
    Line line = bens("Say the word.");
    talkThrough();
    line.text = "Say nothing.";
    saved(m_bens, line);

    EXPECT_EQ(m_adas.putTalkedBack(kSection, line.id).error(), SaveError::NotOwner);
    EXPECT_EQ(texts(m_bens), Texts{"Say nothing."});
}

} // namespace
} // namespace leeward::store
