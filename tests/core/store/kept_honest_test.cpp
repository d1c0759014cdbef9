// What the other person could do to one's own words with the key of the shared space, and what becomes of it.
#include "core/store/our_plan.h"
#include "tests/support/a_plan_of_two.h"

#include <chrono>
#include <filesystem>
#include <iostream>
#include <optional>

namespace leeward::store {
namespace {

using Texts = std::vector<std::string>;

class KeptHonest : public tests::APlanOfTwo {
protected:
    void expectDifference(DifferenceKind kind, const LineId& id) {
        const auto found = differences();
        ASSERT_EQ(found.size(), 1U);
        EXPECT_EQ(found.front().kind, kind);
        EXPECT_EQ(found.front().id, id);
    }
    void forgeText(const LineId& id) {
        ASSERT_TRUE(shared().run("UPDATE plan_line SET text = 'Sit still.' WHERE id = ?", id));
    }
    Line forgedInMyName() {
        Line forged = aLine(m_ada, "I do not mind.");
        PlanLines tool(shared(), m_listeners, m_ada);
        EXPECT_TRUE(tool.save(forged));
        return forged;
    }
};

TEST_F(KeptHonest, WhatNobodyTouchedIsNoDifference) {
    const Line line = adas("Sit down.");
    bens("Say the word.");
    const Line gone = adas("Stand up.");
    ASSERT_TRUE(m_adas.remove(gone.id));
    EXPECT_TRUE(differences().empty());
    ASSERT_TRUE(shared().run("DELETE FROM plan_line WHERE id = ?", gone.id));
    EXPECT_TRUE(differences().empty()) << "what one took out oneself is nobody's loss";
}

TEST_F(KeptHonest, AForgedTextIsShownWithBothWordings) {
    const Line line = adas("Sit down.");
    forgeText(line.id);
    expectDifference(DifferenceKind::Rewritten, line.id);
    EXPECT_EQ(differences().front().mine->text, "Sit down.");
    EXPECT_EQ(differences().front().theirs->text, "Sit still.");
    ASSERT_TRUE(m_adas.putMineBack(line.id));
    EXPECT_TRUE(differences().empty());
    EXPECT_EQ(texts(m_bens), Texts{"Sit down."});
    EXPECT_EQ(now(line.id).steps, line.steps);
}

TEST_F(KeptHonest, AForgedTextCanBeKept) {
    const Line line = adas("Sit down.");
    forgeText(line.id);
    ASSERT_TRUE(m_adas.keepTheirs(line.id));
    EXPECT_TRUE(differences().empty());
    EXPECT_EQ(texts(m_adas), Texts{"Sit still."});
}

TEST_F(KeptHonest, AForgedTextCanBeTakenAway) {
    const Line line = adas("Sit down.");
    forgeText(line.id);
    ASSERT_TRUE(m_adas.takeAway(line.id));
    EXPECT_TRUE(differences().empty());
    EXPECT_TRUE(texts(m_bens).empty());
    ASSERT_TRUE(m_adas.bringBack(line.id));
    EXPECT_EQ(texts(m_adas), Texts{"Sit down."}) << "as one wrote it";
}

TEST_F(KeptHonest, AForgedTextNeverStands) {
    const Line line = adas("Sit down.");
    forgeText(line.id);
    forgedInMyName();
    const auto standing = m_adas.standing(kSection).value();
    ASSERT_EQ(standing.size(), 1U);
    EXPECT_EQ(standing.front().line.text, "Sit down.");
}

TEST_F(KeptHonest, AStepThatWasChangedIsADifference) {
    const Line line = adas("Sit down.");
    ASSERT_TRUE(shared().run("UPDATE plan_step SET text = 'Go on.' WHERE position = 1"));
    expectDifference(DifferenceKind::Rewritten, line.id);
}

TEST_F(KeptHonest, AForgedMarkIsADifference) {
    const Line line = adas("Sit down.");
    ASSERT_TRUE(shared().run("UPDATE plan_line SET is_stricter = 1 WHERE id = ?", line.id));
    expectDifference(DifferenceKind::Rewritten, line.id);
}

TEST_F(KeptHonest, AMissingLineCanBePutBackOrLetGo) {
    const Line line = adas("Sit down.");
    ASSERT_TRUE(shared().run("DELETE FROM plan_line WHERE id = ?", line.id));
    expectDifference(DifferenceKind::Missing, line.id);
    ASSERT_TRUE(m_adas.putMineBack(line.id));
    EXPECT_EQ(texts(m_bens), Texts{"Sit down."});
    ASSERT_TRUE(shared().run("DELETE FROM plan_line WHERE id = ?", line.id));
    ASSERT_TRUE(m_adas.keepTheirs(line.id));
    EXPECT_TRUE(differences().empty());
    EXPECT_TRUE(texts(m_adas).empty());
}

TEST_F(KeptHonest, ALineTakenOutOrBroughtBackByAnotherHandIsADifference) {
    const Line line = adas("Sit down.");
    ASSERT_TRUE(shared().run("UPDATE plan_line SET is_removed = 1"));
    expectDifference(DifferenceKind::Removed, line.id);
    ASSERT_TRUE(m_adas.putMineBack(line.id));
    ASSERT_TRUE(m_adas.remove(line.id));
    ASSERT_TRUE(shared().run("UPDATE plan_line SET is_removed = 0"));
    expectDifference(DifferenceKind::BroughtBack, line.id);
    ASSERT_TRUE(m_adas.putMineBack(line.id));
    EXPECT_TRUE(texts(m_adas).empty());
}

TEST_F(KeptHonest, ALineAddedInMyNameCanBeKeptOrTakenAway) {
    const Line first = forgedInMyName();
    expectDifference(DifferenceKind::Added, first.id);
    EXPECT_EQ(m_adas.putMineBack(first.id).error(), SaveError::Behind) << "there is nothing of mine";
    ASSERT_TRUE(m_adas.takeAway(first.id));
    EXPECT_TRUE(differences().empty());
    EXPECT_TRUE(texts(m_bens).empty());
    const Line second = forgedInMyName();
    ASSERT_TRUE(m_adas.keepTheirs(second.id));
    EXPECT_TRUE(differences().empty());
    EXPECT_EQ(texts(m_adas), Texts{"I do not mind."});
}

TEST_F(KeptHonest, AForgedOwnerIsADifference) {
    const Line line = adas("Sit down.");
    ASSERT_TRUE(shared().run("UPDATE plan_line SET owner = ? WHERE id = ?", m_ben, line.id));
    expectDifference(DifferenceKind::OwnerChanged, line.id);
    EXPECT_EQ(m_adas.standing(kSection)->front().line.owner, m_ada);
    ASSERT_TRUE(m_adas.putMineBack(line.id));
    EXPECT_EQ(now(line.id).owner, m_ada);
    EXPECT_TRUE(differences().empty());
}

TEST_F(KeptHonest, TheOthersLineInMyNameIsADifference) {
    const Line line = bens("Say the word.");
    ASSERT_TRUE(shared().run("UPDATE plan_line SET owner = ? WHERE id = ?", m_ada, line.id));
    expectDifference(DifferenceKind::Added, line.id);
}

TEST_F(KeptHonest, TheIdOfAnotherLineIsADifference) {
    const Line line = adas("Sit down.");
    const Line other = bens("Say the word.");
    ASSERT_TRUE(shared().run("DELETE FROM plan_line WHERE id = ?", line.id));
    ASSERT_TRUE(shared().run("UPDATE plan_line SET id = ? WHERE id = ?", line.id, other.id));
    expectDifference(DifferenceKind::OwnerChanged, line.id);
    ASSERT_TRUE(m_adas.putMineBack(line.id));
    EXPECT_EQ(texts(m_bens), Texts{"Sit down."});
}

TEST_F(KeptHonest, AForgedRevisionOrPlaceIsNoDifferenceAndDoesNotKeepMeFromSaving) {
    const Line line = adas("Sit down.");
    ASSERT_TRUE(shared().run("UPDATE plan_line SET revision = 9223372036854775807, position = 9223372036854775807"));
    EXPECT_TRUE(differences().empty());
    Line again = now(line.id);
    again.text = "Sit on the floor.";
    EXPECT_TRUE(m_adas.save(again));
    EXPECT_TRUE(differences().empty());
    ASSERT_TRUE(shared().run("UPDATE plan_line SET revision = 9223372036854775807, text = 'x'"));
    EXPECT_TRUE(m_adas.putMineBack(line.id));
    EXPECT_EQ(texts(m_adas), Texts{"Sit on the floor."});
}

TEST_F(KeptHonest, ALineTooLongToReadIsMissingAndCanBePutBack) {
    const Line line = adas("Sit down.");
    bens("Say the word.");
    // The other person's program has no limits.
    sql::Statement forge = shared().prepare("UPDATE plan_line SET note = hex(zeroblob(400000)) WHERE id = ?").value();
    forge.bind(1, line.id);
    ASSERT_TRUE(forge.finish());
    EXPECT_EQ(texts(m_adas), Texts{"Say the word."}) << "longer than a note may be";
    expectDifference(DifferenceKind::Missing, line.id);
    ASSERT_TRUE(m_adas.putMineBack(line.id));
    EXPECT_EQ(texts(m_adas).size(), 2U);
    EXPECT_TRUE(differences().empty());
}

TEST_F(KeptHonest, AnInterruptedSaveIsFinishedAtTheNextUnlock) {
    Line line = adas("Sit down.");
    Line next = line;
    next.text = "Sit on the floor.";
    next.revision = line.revision + 1;
    ASSERT_TRUE(m_adas.copies().keepOwn(next, now(line.id))); // and then the power goes
    const Line begun = aLine(m_ada, "Say the word.");
    ASSERT_TRUE(m_adas.copies().keepOwn(begun, std::nullopt));
    EXPECT_TRUE(differences().empty());
    ASSERT_TRUE(m_adas.begin());
    EXPECT_EQ(texts(m_bens).size(), 2U);
    EXPECT_EQ(now(line.id).text, "Sit on the floor.");
    EXPECT_TRUE(m_adas.copies().before()->empty());
    EXPECT_TRUE(differences().empty());
}

TEST_F(KeptHonest, AnInterruptedSaveDoesNotHideWhatWasForgedSince) {
    const Line line = adas("Sit down.");
    Line next = line;
    next.text = "Sit on the floor.";
    ASSERT_TRUE(m_adas.copies().keepOwn(next, now(line.id)));
    forgeText(line.id);
    ASSERT_TRUE(m_adas.begin());
    expectDifference(DifferenceKind::Rewritten, line.id);
    EXPECT_EQ(differences().front().mine->text, "Sit on the floor.");
}

TEST_F(KeptHonest, ASaveThatDoesNotArriveIsUnderWayWhileOthersArrive) {
    const Line line = adas("Sit down.");
    Line next = line;
    next.text = "Sit on the floor.";
    ASSERT_TRUE(m_adas.copies().keepOwn(next, now(line.id)));
    adas("Say the word.");
    EXPECT_TRUE(differences().empty());
    ASSERT_TRUE(m_adas.begin());
    EXPECT_EQ(now(line.id).text, "Sit on the floor.");
}

TEST_F(KeptHonest, AnUnlockThatFindsNothingWritesNothing) {
    adas("Sit down.");
    const std::int64_t own = m_adasOwn.database().totalChanges();
    const std::int64_t both = shared().totalChanges();
    ASSERT_TRUE(m_adas.begin());
    EXPECT_TRUE(differences().empty());
    EXPECT_EQ(m_adasOwn.database().totalChanges(), own);
    EXPECT_EQ(shared().totalChanges(), both);
}

TEST_F(KeptHonest, AnOldSharedFilePutBackIsShownLineByLine) {
    const Line kept = adas("Sit down.");
    m_shared.close();
    const auto old = m_shared.folder() / "old";
    std::filesystem::copy_file(m_shared.path(), old);
    m_shared.reopen();
    Line changed = now(kept.id);
    changed.text = "Sit on the floor.";
    saved(m_adas, changed);
    const Line added = adas("Say the word.");
    m_shared.close();
    std::filesystem::copy_file(old, m_shared.path(), std::filesystem::copy_options::overwrite_existing);
    m_shared.reopen();

    ASSERT_TRUE(m_adas.begin());
    ASSERT_EQ(differences().size(), 2U);
    ASSERT_TRUE(m_adas.putMineBack(kept.id));
    ASSERT_TRUE(m_adas.putMineBack(added.id));
    EXPECT_EQ(texts(m_adas).size(), 2U);
    EXPECT_TRUE(differences().empty());
}

TEST_F(KeptHonest, LinesFromBeforeThereWereCopiesAreTakenAsTheyAreOnce) {
    tests::ASpace fresh(privateMigrations());
    const Line line = adas("Sit down.");
    OurPlan adas(shared(), fresh.database(), m_listeners, m_ada);
    ASSERT_TRUE(adas.begin());
    EXPECT_TRUE(adas.differences()->empty());
    EXPECT_EQ(adas.copies().own()->size(), 1U);
    forgeText(line.id);
    ASSERT_TRUE(adas.begin());
    EXPECT_EQ(adas.differences()->size(), 1U) << "never again";
}

TEST_F(KeptHonest, CopiesBelongToOneSharedSpace) {
    adas("Sit down.");
    ASSERT_TRUE(shared().run("DELETE FROM plan_line; DELETE FROM plan_step;"));
    ASSERT_TRUE(shared().run("UPDATE space SET id = ?", m_random.newId<Space>()));
    forgedInMyName();
    ASSERT_TRUE(m_adas.begin());
    ASSERT_EQ(differences().size(), 1U);
    EXPECT_EQ(differences().front().kind, DifferenceKind::Added) << "another space is not believed either";
}

TEST_F(KeptHonest, FiveHundredLinesAreComparedInAMoment) {
    ASSERT_TRUE(shared().run("BEGIN"));
    std::vector<Line> lines;
    for (int i = 0; i < 500; ++i) {
        lines.push_back(aLine(m_ada, "Sit down, number " + std::to_string(i)));
        lines.back().position = i + 1;
        ASSERT_TRUE(shared().run("INSERT INTO plan_line(id, revision, section, owner, kind, level, noticed_by, text,"
                                 " meaning, note, position, is_removed) VALUES(?, 1, 2, ?, 3, 0, 0, ?, '', '', ?, 0)",
                                 lines.back().id, m_ada, lines.back().text, i + 1));
        for (int step = 0; step < 2; ++step)
            ASSERT_TRUE(shared().run("INSERT INTO plan_step SELECT key, ?, ? FROM plan_line WHERE id = ?", step,
                                     lines.back().steps[static_cast<std::size_t>(step)], lines.back().id));
    }
    ASSERT_TRUE(shared().run("COMMIT"));
    ASSERT_TRUE(m_adas.copies().begin(SpaceMeta(shared()).id().value(), lines));
    const auto start = std::chrono::steady_clock::now();
    ASSERT_TRUE(m_adas.begin());
    const auto found = differences();
    const auto end = std::chrono::steady_clock::now();
    EXPECT_TRUE(found.empty());
    std::cout << "500 lines compared in " << std::chrono::duration<double, std::milli>(end - start).count() << " ms\n";
}

} // namespace
} // namespace leeward::store
