#include "core/store/plan_lines.h"

#include "core/store/migrations.h"
#include "core/store/people.h"
#include "tests/support/a_space.h"
#include "tests/support/some_records.h"

#include <gtest/gtest.h>

namespace leeward::store {
namespace {

using records::PlanLine;
using records::PlanSection;

/// A shared space of two, seen by one of them.
class PlanLinesTest : public testing::Test {
protected:
    PlanLinesTest() {
        EXPECT_TRUE(People(m_shared.database()).save({m_me, "Ada"}));
        EXPECT_TRUE(People(m_shared.database()).save({m_other, "Bo"}));
    }

    PlanLine saved(PlanLine line, PlanLines& by) {
        const auto revision = by.save(line);
        EXPECT_TRUE(revision);
        line.revision = revision.value_or(-1);
        return line;
    }
    std::vector<std::string> texts(PlanSection section = PlanSection::WordsAndSignals) {
        std::vector<std::string> texts;
        const auto lines = m_mine.section(section);
        for (const PlanLine& line : lines.value())
            texts.push_back(line.text);
        return texts;
    }
    PlanLine aLine(std::string text) { return tests::aWord(m_random, m_me, std::move(text)); }

    tests::FixedRandom m_random;
    Id<records::Person> m_me = m_random.newId<records::Person>();
    Id<records::Person> m_other = m_random.newId<records::Person>();
    tests::ASpace m_shared{sharedMigrations(), sql::Trust::Hostile};
    ChangeListeners m_listeners;
    PlanLines m_mine{m_shared.database(), m_listeners, m_me};
    PlanLines m_theirs{m_shared.database(), m_listeners, m_other};
};

TEST_F(PlanLinesTest, ComeBackAsTheyWereSaved) {
    PlanLine line = aLine("Harbour");
    line.kind = records::LineKind::Signal;
    line.noticedBy = records::NoticedBy::Touch;
    line.meaning = "Stop, and hold my hand.";
    line.steps = {"Stop.", "Say one sentence.", "Bring water."};
    line.note = "Since spring.";
    line.position = 7;
    line = saved(line, m_mine);
    EXPECT_EQ(line.revision, 1);
    EXPECT_EQ(m_mine.section(PlanSection::WordsAndSignals), std::vector<PlanLine>{line});
    EXPECT_TRUE(m_mine.section(PlanSection::Rituals)->empty());
}

TEST_F(PlanLinesTest, KeepWhatTheirKindAsksFor) {
    PlanLine sign{.id = m_random.newId<PlanLine>(), .section = PlanSection::EarlySigns, .owner = m_me};
    sign.kind = records::LineKind::Sign;
    sign.text = "I answer in one word.";
    sign.meaning = "A walk.";
    sign.contrary = "Many questions.";
    sign.isStricter = true;
    sign.position = 1;
    sign = saved(sign, m_mine);
    PlanLine clause{.id = m_random.newId<PlanLine>(), .section = PlanSection::PauseCovenant, .owner = m_me};
    clause.kind = records::LineKind::Clause;
    clause.clause = 6;
    clause.text = "At least twenty minutes.";
    clause.position = 1;
    clause = saved(clause, m_mine);
    PlanLine agreement{.id = m_random.newId<PlanLine>(), .section = PlanSection::Agreements, .owner = m_me};
    agreement.kind = records::LineKind::Agreement;
    agreement.text = "I knock first.";
    agreement.isTicked = true;
    agreement.position = 1;
    agreement = saved(agreement, m_mine);

    EXPECT_EQ(m_mine.section(PlanSection::EarlySigns), std::vector<PlanLine>{sign});
    EXPECT_EQ(m_mine.section(PlanSection::PauseCovenant), std::vector<PlanLine>{clause});
    EXPECT_EQ(m_mine.section(PlanSection::Agreements), std::vector<PlanLine>{agreement});
    sign.contrary = "";
    sign.isStricter = false;
    sign = saved(sign, m_mine);
    EXPECT_EQ(m_mine.section(PlanSection::EarlySigns), std::vector<PlanLine>{sign});
}

TEST_F(PlanLinesTest, AreSeenByBothAndInOrder) {
    PlanLine first = aLine("first");
    first.position = 3;
    PlanLine second = tests::aWord(m_random, m_other, "second");
    second.position = 8;
    saved(second, m_theirs);
    saved(first, m_mine);
    EXPECT_EQ(texts(), (std::vector<std::string>{"first", "second"}));
}

TEST_F(PlanLinesTest, NewOnesGoLastUnlessTheySayWhere) {
    saved(aLine("one"), m_mine);
    saved(aLine("two"), m_mine);
    EXPECT_EQ(texts(), (std::vector<std::string>{"one", "two"}));
}

TEST_F(PlanLinesTest, StayWhereTheyAreWhenSavedAgain) {
    PlanLine one = saved(aLine("one"), m_mine);
    saved(aLine("two"), m_mine);
    one.text = "one, said better";
    one.steps = {"Stop."};
    saved(one, m_mine);
    EXPECT_EQ(texts(), (std::vector<std::string>{"one, said better", "two"}));
    EXPECT_EQ(m_mine.section(PlanSection::WordsAndSignals)->front().steps, std::vector<std::string>{"Stop."});
}

TEST_F(PlanLinesTest, BehindWritesNothing) {
    PlanLine line = saved(aLine("newer"), m_mine);
    PlanLine stale = line;
    line.text = "newest";
    saved(line, m_mine);
    stale.text = "stale";
    stale.steps = {"stale"};
    EXPECT_EQ(m_mine.save(stale).error(), SaveError::Behind);
    EXPECT_EQ(texts(), std::vector<std::string>{"newest"});
    EXPECT_TRUE(m_mine.section(PlanSection::WordsAndSignals)->front().steps.empty());
}

TEST_F(PlanLinesTest, ASecondTryOfAKeptSaveIsNotBehind) {
    PlanLine line = aLine("Harbour");
    line.steps = {"Stop."};
    EXPECT_EQ(m_mine.save(line), 1);
    EXPECT_EQ(m_mine.save(line), 1);
}

TEST_F(PlanLinesTest, ThatWereTakenOutGoForGoodByTheirOwnerAlone) {
    const PlanLine line = saved(aLine("Harbour"), m_mine);
    EXPECT_EQ(m_mine.removeForGood(line.id).error(), SaveError::Behind) << "it is not out";
    ASSERT_TRUE(m_mine.remove(line.id));
    EXPECT_EQ(m_mine.takenOut(PlanSection::WordsAndSignals)->size(), 1U);
    EXPECT_TRUE(m_theirs.takenOut(PlanSection::WordsAndSignals)->empty());
    EXPECT_EQ(m_theirs.removeForGood(line.id).error(), SaveError::NotOwner);

    ASSERT_TRUE(m_mine.removeForGood(line.id));

    EXPECT_TRUE(m_mine.takenOut(PlanSection::WordsAndSignals)->empty());
    EXPECT_EQ(m_mine.find(line.id).value(), std::nullopt);
}

TEST_F(PlanLinesTest, OfTheOtherPersonCannotBeSavedRemovedOrBroughtBack) {
    PlanLine theirs = saved(tests::aWord(m_random, m_other, "Lantern"), m_theirs);
    theirs.text = "forged";
    EXPECT_EQ(m_mine.save(theirs).error(), SaveError::NotOwner);
    theirs.owner = m_me;
    EXPECT_EQ(m_mine.save(theirs).error(), SaveError::NotOwner) << "not by saying that they are one's own either";
    EXPECT_EQ(m_mine.remove(theirs.id).error(), SaveError::NotOwner);
    EXPECT_EQ(m_mine.bringBack(theirs.id).error(), SaveError::NotOwner);
    EXPECT_EQ(texts(), std::vector<std::string>{"Lantern"});
}

TEST_F(PlanLinesTest, CanBeTakenOutAndBroughtBack) {
    PlanLine line = saved(aLine("Harbour"), m_mine);
    ASSERT_TRUE(m_mine.remove(line.id));
    EXPECT_TRUE(texts().empty());
    line.text = "Harbour light";
    line = saved(line, m_mine);
    EXPECT_TRUE(texts().empty()) << "saving does not bring back";
    ASSERT_TRUE(m_mine.bringBack(line.id));
    EXPECT_EQ(texts(), std::vector<std::string>{"Harbour light"});
    EXPECT_EQ(m_mine.remove(m_random.newId<PlanLine>()).error(), SaveError::Behind);
}

TEST_F(PlanLinesTest, WithProblemsAreRefused) {
    PlanLine line = aLine("");
    EXPECT_EQ(m_mine.save(line).error(), SaveError::Refused);
    line = aLine("x");
    line.position = -1;
    EXPECT_EQ(m_mine.save(line).error(), SaveError::Refused);
    EXPECT_TRUE(texts().empty());
}

TEST_F(PlanLinesTest, AreNotEndlesslyMany) {
    ASSERT_TRUE(m_shared.database().run("BEGIN"));
    for (std::size_t i = 0; i < records::kMaxLinesPerPlan; ++i)
        ASSERT_TRUE(m_shared.database().run("INSERT INTO plan_line(id, revision, section, owner, kind, level, "
                                            "noticed_by, text, meaning, note, position,"
                                            " is_removed) VALUES(?, 1, 3, ?, 0, 0, 0, 'x', '', '', 1, 0)",
                                            m_random.newId<PlanLine>(), m_me));
    ASSERT_TRUE(m_shared.database().run("COMMIT"));
    EXPECT_EQ(m_mine.save(aLine("one more")).error(), SaveError::TooMany);
    PlanLine there = m_mine.section(PlanSection::GoingBlank)->front();
    there.text = "still mine to change";
    EXPECT_TRUE(m_mine.save(there));
}

TEST_F(PlanLinesTest, ThatFailTheirCheckAreLeftOut) {
    saved(aLine("honest"), m_mine);
    const char* forge =
        "INSERT INTO plan_line(id, revision, section, owner, kind, level, noticed_by, text, meaning, note, position,"
        " is_removed) VALUES(?, 1, 1, ?, ?, ?, 0, ?, '', '', ?, 0)";
    auto& database = m_shared.database();
    const auto newId = [&] { return m_random.newId<PlanLine>(); };
    ASSERT_TRUE(database.run(forge, newId(), m_other, 1, 200, "level", 1));
    ASSERT_TRUE(database.run(forge, newId(), m_other, 77, 3, "kind", 1));
    ASSERT_TRUE(database.run(forge, newId(), m_other, 1, 3, "", 1));
    ASSERT_TRUE(database.run(forge, newId(), m_other, 1, 3, "\xFF", 1));
    ASSERT_TRUE(database.run(forge, newId(), m_other, 1, 3, std::string(records::kMaxLineBytes + 1, 'x'), 1));
    EXPECT_EQ(texts(), std::vector<std::string>{"honest"});
}

TEST_F(PlanLinesTest, WithEndlessStepsAreLeftOut) {
    PlanLine line = saved(aLine("steps"), m_mine);
    for (int i = 0; i < 200; ++i)
        ASSERT_TRUE(m_shared.database().run("INSERT INTO plan_step(line, position, text) SELECT key, ?, 'x' FROM"
                                            " plan_line WHERE id = ?",
                                            i, line.id));
    EXPECT_TRUE(texts().empty());
}

TEST_F(PlanLinesTest, AForgedPlaceDoesNotKeepNewLinesOut) {
    PlanLine high = saved(aLine("high"), m_mine);
    ASSERT_TRUE(m_shared.database().run("UPDATE plan_line SET position = 9223372036854775807 WHERE id = ?", high.id));
    saved(aLine("new"), m_mine);
    EXPECT_EQ(texts(), (std::vector<std::string>{"new", "high"}));
}

TEST_F(PlanLinesTest, AForgedPlaceDoesNotKeepTheirOwnerFromSaving) {
    const PlanLine line = saved(aLine("mine"), m_mine);
    for (const std::int64_t place : {std::int64_t{9223372036854775807}, records::kMaxPosition + 1}) {
        ASSERT_TRUE(m_shared.database().run("UPDATE plan_line SET position = ? WHERE id = ?", place, line.id));
        PlanLine read = m_mine.section(PlanSection::WordsAndSignals)->front();
        read.text += ", again";
        EXPECT_TRUE(m_mine.save(read));
    }
}

TEST_F(PlanLinesTest, AForgedRevisionDoesNotKeepTheirOwnerFromSaving) {
    const PlanLine line = saved(aLine("mine"), m_mine);
    ASSERT_TRUE(m_shared.database().run("UPDATE plan_line SET revision = 9223372036854775807 WHERE id = ?", line.id));
    PlanLine read = m_mine.section(PlanSection::WordsAndSignals)->front();
    read.text = "said again";
    EXPECT_EQ(m_mine.save(read), 1);
    EXPECT_EQ(texts(), std::vector<std::string>{"said again"});
}

TEST_F(PlanLinesTest, AreReadBesideOneThatIsTooLongToRead) {
    saved(aLine("before"), m_mine);
    const PlanLine huge = saved(aLine("huge"), m_mine);
    saved(aLine("behind"), m_mine);
    m_shared.close();
    {
        // The other person's program has no limits.
        auto forged = sql::Database::open(m_shared.path(), tests::testKey(), sql::Trust::Own);
        ASSERT_TRUE(forged->run("UPDATE plan_line SET text = ? WHERE id = ?", std::string(10'000'000, 'x'), huge.id));
    }
    m_shared.reopen();
    EXPECT_EQ(texts(), (std::vector<std::string>{"before", "behind"}));
}

TEST_F(PlanLinesTest, KeepWhatWasAnsweredWithKeepBoth) {
    ASSERT_TRUE(m_mine.keepNotice("alike:harbour:arbour"));
    ASSERT_TRUE(m_mine.keepNotice("alike:harbour:arbour"));
    ASSERT_TRUE(m_theirs.keepNotice("long:lighthouse"));
    EXPECT_EQ(m_mine.keptNotices(), (std::set<std::string>{"alike:harbour:arbour", "long:lighthouse"}));
}

TEST_F(PlanLinesTest, TellWhoeverListens) {
    std::vector<Changed> heard;
    const auto subscription = m_listeners.subscribe([&](const Changed& changed) { heard.push_back(changed); });
    const PlanLine line = saved(aLine("Harbour"), m_mine);
    ASSERT_TRUE(m_mine.remove(line.id));
    EXPECT_EQ(m_mine.save(aLine("")).error(), SaveError::Refused);
    EXPECT_EQ(heard, (std::vector<Changed>{line.id, line.id}));
}

TEST_F(PlanLinesTest, LiveInAPrivateSpaceAsWell) {
    tests::ASpace own(privateMigrations());
    ASSERT_TRUE(People(own.database()).save({m_me, ""}));
    PlanLines lines(own.database(), m_listeners, m_me);
    EXPECT_EQ(lines.save(aLine("Harbour")), 1);
    EXPECT_EQ(lines.section(PlanSection::WordsAndSignals)->size(), 1U);
}

} // namespace
} // namespace leeward::store
