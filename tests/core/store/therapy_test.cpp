#include "core/store/therapy.h"

#include "core/store/migrations.h"
#include "tests/support/a_space.h"
#include "tests/support/some_records.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace leeward::store {
namespace {

using records::AppointmentNote;
using records::Entry;
using records::Question;
using records::TherapyEntry;
using records::TherapyPassage;
using testing::ElementsAre;
using testing::IsEmpty;

class TherapyList : public testing::Test {
protected:
    Entry saved(bool isMarked) {
        Entry entry = tests::anEntry(m_random, m_clock, "words");
        entry.forTherapy = isMarked;
        m_clock.advance(std::chrono::minutes(1));
        EXPECT_TRUE(m_entries.save(entry));
        return entry;
    }
    TherapyPassage marked(const Entry& entry, std::string text) {
        TherapyPassage passage{m_random.newId<TherapyPassage>(), entry.id, Question::Text, std::move(text)};
        EXPECT_TRUE(m_therapy.save(passage));
        return passage;
    }

    tests::FixedRandom m_random;
    tests::FixedClock m_clock;
    tests::ASpace m_space{privateMigrations()};
    ChangeListeners m_listeners;
    Entries m_entries{m_space.database(), m_listeners};
    Therapy m_therapy{m_space.database(), m_listeners};
};

TEST_F(TherapyList, HoldsMarkedEntriesNewestFirst) {
    const Entry first = saved(true);
    saved(false);
    const Entry last = saved(true);
    EXPECT_THAT(m_therapy.entries().value(), ElementsAre(TherapyEntry{last.id}, TherapyEntry{first.id}));
}

TEST_F(TherapyList, TicksAnEntryAndLeavesItsRevision) {
    const Entry entry = saved(true);
    ASSERT_TRUE(m_therapy.tick(entry.id, Ticked::Yes));
    EXPECT_THAT(m_therapy.entries().value(), ElementsAre(TherapyEntry{entry.id, true}));
    EXPECT_EQ(m_entries.byId(entry.id).value()->revision, 1);
    ASSERT_TRUE(m_therapy.tick(entry.id, Ticked::No));
    EXPECT_THAT(m_therapy.entries().value(), ElementsAre(TherapyEntry{entry.id, false}));
    EXPECT_EQ(m_therapy.tick(saved(false).id, Ticked::Yes).error(), SaveError::Behind);
}

TEST_F(TherapyList, HoldsPassagesByTheirEntries) {
    const Entry first = saved(false);
    const Entry last = saved(false);
    const auto a = marked(first, "a");
    const auto b = marked(last, "b");
    auto c = marked(first, "c");
    EXPECT_THAT(m_therapy.passages().value(), ElementsAre(b, a, c));
    c.text = "changed";
    c.isTicked = true;
    ASSERT_TRUE(m_therapy.save(c));
    EXPECT_THAT(m_therapy.passagesOf(first.id).value(), ElementsAre(a, c));
    ASSERT_TRUE(m_therapy.remove(a.id));
    EXPECT_THAT(m_therapy.passagesOf(first.id).value(), ElementsAre(c));
}

TEST_F(TherapyList, HoldsNothingOfTheBin) {
    const Entry entry = saved(true);
    marked(entry, "a");
    ASSERT_TRUE(m_entries.moveToBin(entry.id, m_clock.now()));
    EXPECT_THAT(m_therapy.entries().value(), IsEmpty());
    EXPECT_THAT(m_therapy.passages().value(), IsEmpty());
    ASSERT_TRUE(m_entries.bringBack(entry.id));
    EXPECT_EQ(m_therapy.passages()->size(), 1U);
}

TEST_F(TherapyList, NeedsTheEntryOfAPassage) {
    const TherapyPassage passage{m_random.newId<TherapyPassage>(), m_random.newId<Entry>(), Question::Text, "a"};
    EXPECT_EQ(m_therapy.save(passage).error(), SaveError::Behind);
}

TEST_F(TherapyList, HoldsNotesInTheOrderTheyWereWritten) {
    AppointmentNote first{m_random.newId<AppointmentNote>(), "Ask about sleep."};
    const AppointmentNote last{m_random.newId<AppointmentNote>(), "The new date."};
    ASSERT_TRUE(m_therapy.save(first));
    ASSERT_TRUE(m_therapy.save(last));
    first.isTicked = true;
    ASSERT_TRUE(m_therapy.save(first));
    EXPECT_THAT(m_therapy.notes().value(), ElementsAre(first, last));
    ASSERT_TRUE(m_therapy.remove(first.id));
    EXPECT_THAT(m_therapy.notes().value(), ElementsAre(last));
    first.text = "";
    EXPECT_EQ(m_therapy.save(first).error(), SaveError::Refused);
}

} // namespace
} // namespace leeward::store
