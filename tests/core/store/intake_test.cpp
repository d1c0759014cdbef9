#include "core/store/intake.h"

#include "core/store/migrations.h"
#include "tests/support/a_space.h"
#include "tests/support/some_records.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace leeward::store {
namespace {

using records::Entry;
using records::PlanLine;

class IntakeOfASpace : public testing::Test {
protected:
    IntakeOfASpace() { EXPECT_TRUE(m_space.database().run("INSERT INTO person(id, name) VALUES(?, 'Ada')", m_me)); }
    Intake begin() { return std::move(Intake::begin(m_entries, m_plan, m_therapy)).value(); }
    Id<Entry> spare() { return m_random.newId<Entry>(); }

    tests::FixedRandom m_random;
    tests::FixedClock m_clock;
    Id<records::Person> m_me = m_random.newId<records::Person>();
    tests::ASpace m_space{privateMigrations()};
    ChangeListeners m_listeners;
    Entries m_entries{m_space.database(), m_listeners};
    PlanLines m_plan{m_space.database(), m_listeners, m_me};
    Therapy m_therapy{m_space.database(), m_listeners};
};

TEST_F(IntakeOfASpace, KeepsNothingBeforeItSaysSo) {
    const Entry entry = tests::aFullEntry(m_random, m_clock);
    {
        Intake intake = begin();
        EXPECT_EQ(intake.add(entry, {}, spare()), Taken::New);
    }
    EXPECT_EQ(m_entries.count(), 0);
    Intake intake = begin();
    EXPECT_EQ(intake.add(entry, {}, spare()), Taken::New);
    ASSERT_TRUE(intake.keep());
    auto kept = m_entries.byId(entry.id).value().value();
    kept.revision = 0;
    EXPECT_EQ(kept, entry);
}

TEST_F(IntakeOfASpace, KnowsWhatSaysTheSameWhateverItsId) {
    Entry entry = tests::aFullEntry(m_random, m_clock);
    ASSERT_TRUE(m_entries.save(entry));
    entry.id = spare();
    Intake intake = begin();
    EXPECT_EQ(intake.add(entry, {}, spare()), Taken::AlreadyThere);
    entry.tags.pop_back();
    EXPECT_EQ(intake.add(entry, {}, spare()), Taken::New);
}

TEST_F(IntakeOfASpace, GivesAnIdThatIsTakenToNobodyElse) {
    Entry entry = tests::anEntry(m_random, m_clock, "one");
    ASSERT_TRUE(m_entries.save(entry));
    ASSERT_TRUE(m_entries.moveToBin(entry.id, m_clock.now()));
    const Id<Entry> other = spare();
    Intake intake = begin();
    EXPECT_EQ(intake.add(entry, {}, other), Taken::New);
    ASSERT_TRUE(intake.keep());
    EXPECT_EQ(m_entries.byId(other).value()->parts, entry.parts);
    EXPECT_TRUE(m_entries.byId(entry.id).value()->removedAt);
}

TEST_F(IntakeOfASpace, KeepsWhatWasCollectedWithTheEntryThatGotAnotherId) {
    Entry entry = tests::aFullEntry(m_random, m_clock);
    ASSERT_TRUE(m_entries.save(entry));
    entry.title = "Other";
    const Id<Entry> other = spare();
    const records::TherapyPassage passage{m_random.newId<records::TherapyPassage>(), entry.id,
                                          records::Question::FeltSafe, "The slow start.", true};
    Intake intake = begin();
    EXPECT_EQ(intake.add(entry, {true, {passage}}, other), Taken::New);
    ASSERT_TRUE(intake.keep());
    EXPECT_EQ(m_therapy.passagesOf(other)->at(0).text, "The slow start.");
    EXPECT_TRUE(m_therapy.passagesOf(other)->at(0).isTicked);
    const auto marked = m_therapy.entries().value();
    EXPECT_NE(std::ranges::find(marked, records::TherapyEntry{other, true}), marked.end());
}

TEST_F(IntakeOfASpace, LeavesOutNotesThatWereThereBeforeAndNoOthers) {
    const auto note = [this](const char* text) {
        return records::AppointmentNote{m_random.newId<records::AppointmentNote>(), text};
    };
    ASSERT_TRUE(m_therapy.save(note("Ask about sleep.")));
    Intake intake = begin();
    EXPECT_EQ(intake.add(note("Ask about sleep.")), Taken::AlreadyThere);
    EXPECT_EQ(intake.add(note("And rest.")), Taken::New);
    EXPECT_EQ(intake.add(note("And rest.")), Taken::New);
    ASSERT_TRUE(intake.keep());
    EXPECT_EQ(m_therapy.notes()->size(), 3U);
}

TEST_F(IntakeOfASpace, MakesLinesOnesOwnAndPutsThemLast) {
    ASSERT_TRUE(m_plan.save(tests::aWord(m_random, m_me, "Lantern")));
    PlanLine line = tests::aWord(m_random, m_random.newId<records::Person>(), "Harbour");
    Intake intake = begin();
    EXPECT_EQ(intake.add(line, m_random.newId<PlanLine>()), Taken::New);
    line.text = "Lantern";
    EXPECT_EQ(intake.add(line, m_random.newId<PlanLine>()), Taken::AlreadyThere);
    ASSERT_TRUE(intake.keep());
    const auto lines = m_plan.section(line.section).value();
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[1].text, "Harbour");
    EXPECT_EQ(lines[1].owner, m_me);
}

TEST_F(IntakeOfASpace, FindsNoPlaceInAPlanThatIsFull) {
    std::vector<PlanLine> many;
    for (std::size_t i = 0; i < records::kMaxLinesPerPlan; ++i)
        many.push_back(tests::aWord(m_random, m_me, std::to_string(i)));
    ASSERT_TRUE(m_plan.addAll(many));
    Intake intake = begin();
    EXPECT_EQ(intake.add(tests::aWord(m_random, m_me, "Lantern"), m_random.newId<PlanLine>()), Taken::NoPlace);
}

} // namespace
} // namespace leeward::store
