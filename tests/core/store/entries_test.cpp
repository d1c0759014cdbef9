#include "core/store/entries.h"

#include "core/store/migrations.h"
#include "tests/support/a_space.h"
#include "tests/support/some_records.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace leeward::store {
namespace {

using records::Entry;
using records::Question;

class EntriesTest : public testing::Test {
protected:
    Entry saved(Entry entry) {
        const auto revision = m_entries.save(entry);
        EXPECT_TRUE(revision);
        entry.revision = revision.value_or(-1);
        return entry;
    }
    Entry anEntry(std::string text) { return tests::anEntry(m_random, m_clock, std::move(text)); }
    Entry stored(const Id<Entry>& id) { return m_entries.byId(id).value().value(); }

    tests::FixedRandom m_random;
    tests::FixedClock m_clock;
    tests::ASpace m_own{privateMigrations()};
    ChangeListeners m_listeners;
    Entries m_entries{m_own.database(), m_listeners};
};

TEST_F(EntriesTest, ComeBackAsTheyWereSaved) {
    const Entry entry = saved(tests::aFullEntry(m_random, m_clock));
    EXPECT_EQ(entry.revision, 1);
    m_own.reopen();
    EXPECT_EQ(stored(entry.id), entry);
}

TEST_F(EntriesTest, OfNothingButAnIdComeBackToo) {
    Entry empty{.id = m_random.newId<Entry>()};
    empty.writtenAt = {base::Time(std::chrono::milliseconds(-62'000'000'000'000)), std::chrono::minutes(-840)};
    empty = saved(empty);
    EXPECT_EQ(stored(empty.id), empty);
}

TEST_F(EntriesTest, ThatAreNotThereAreNothing) {
    EXPECT_EQ(m_entries.byId(m_random.newId<Entry>()).value(), std::nullopt);
}

TEST_F(EntriesTest, KeepTheirRevision) {
    Entry entry = saved(tests::aFullEntry(m_random, m_clock));
    setText(entry, Question::FeltSafe, "Changed.");
    setText(entry, Question::AdjustNextTime, "");
    setText(entry, Question::ThankOrLetRest, "New.");
    entry.feelings.clear();
    entry.tags = {"slow", "evening"};
    entry.feltSafety.reset();
    entry.title.clear();
    entry = saved(entry);
    EXPECT_EQ(entry.revision, 2);
    EXPECT_EQ(stored(entry.id), entry);
}

TEST_F(EntriesTest, BehindWritesNothing) {
    Entry entry = saved(anEntry("one"));
    Entry stale = entry;
    setText(entry, Question::Text, "two");
    entry = saved(entry);
    setText(stale, Question::Text, "stale");
    stale.tags = {"stale"};
    EXPECT_EQ(m_entries.save(stale).error(), SaveError::Behind);
    EXPECT_EQ(stored(entry.id), entry);
    stale.id = m_random.newId<Entry>();
    stale.revision = 0;
    EXPECT_TRUE(m_entries.save(stale)) << "both texts are kept under two ids";
}

TEST_F(EntriesTest, ThatNeverWereCannotBeBehindNothing) {
    Entry entry = anEntry("x");
    entry.revision = 3;
    EXPECT_EQ(m_entries.save(entry).error(), SaveError::Behind);
    EXPECT_EQ(m_entries.count(), 0);
}

TEST_F(EntriesTest, ASecondTryOfAKeptSaveIsNotBehind) {
    Entry entry = tests::aFullEntry(m_random, m_clock);
    std::reverse(entry.parts.begin(), entry.parts.end());
    EXPECT_EQ(m_entries.save(entry), 1);
    EXPECT_EQ(m_entries.save(entry), 1);
    EXPECT_EQ(m_entries.count(), 1);
}

TEST_F(EntriesTest, OfTwoMebibytesAreKeptAndLargerOnesRefused) {
    Entry large = anEntry(std::string(records::kMaxEntryBytes, 'x'));
    large = saved(large);
    EXPECT_EQ(stored(large.id), large);
    Entry larger = anEntry(std::string(records::kMaxEntryBytes + 1, 'x'));
    EXPECT_EQ(m_entries.save(larger).error(), SaveError::Refused);
    EXPECT_EQ(m_entries.byId(larger.id).value(), std::nullopt);
}

TEST_F(EntriesTest, KeepAnyTextToTheByte) {
    using namespace std::string_literals;
    std::string marks = "a";
    for (int i = 0; i < 10000; ++i)
        marks += "\u0301";
    for (const std::string& text : {"a\0b"s, "\u202Eevil\u2066"s, "👩‍👩‍👧"s, marks,
                                    "'); DROP TABLE entry; --"s, "e\u0301 not composed"s, "%s ?1 :id"s}) {
        Entry entry = anEntry(text);
        entry.title = text.substr(0, 100);
        entry.tags = {text.substr(0, 100)};
        if (!check(entry).empty())
            entry.title = entry.tags.front() = "cut";
        entry = saved(entry);
        EXPECT_EQ(stored(entry.id), entry);
    }
}

TEST_F(EntriesTest, StayInTheBinWhenTheyAreSaved) {
    Entry entry = saved(anEntry("one"));
    ASSERT_TRUE(m_entries.moveToBin(entry.id, m_clock.now()));
    EXPECT_EQ(stored(entry.id).removedAt, m_clock.now());
    setText(entry, Question::Text, "two");
    entry = saved(entry);
    EXPECT_EQ(stored(entry.id).removedAt, m_clock.now());
    ASSERT_TRUE(m_entries.bringBack(entry.id));
    EXPECT_EQ(stored(entry.id), entry);
}

TEST_F(EntriesTest, ThatAreNotThereCannotBeBinned) {
    EXPECT_EQ(m_entries.moveToBin(m_random.newId<Entry>(), m_clock.now()).error(), SaveError::Behind);
    EXPECT_EQ(m_entries.bringBack(m_random.newId<Entry>()).error(), SaveError::Behind);
}

TEST_F(EntriesTest, TellWhoeverListensOnceTheyAreKept) {
    std::vector<Changed> heard;
    const auto subscription = m_listeners.subscribe([&](const Changed& changed) {
        heard.push_back(changed);
        EXPECT_TRUE(m_entries.byId(std::get<Id<Entry>>(changed)).value());
    });
    const Entry entry = saved(anEntry("x"));
    ASSERT_TRUE(m_entries.moveToBin(entry.id, m_clock.now()));
    Entry stale = entry;
    stale.revision = 7;
    EXPECT_FALSE(m_entries.save(stale));
    EXPECT_EQ(heard, (std::vector<Changed>{entry.id, entry.id}));
}

TEST_F(EntriesTest, AreImportedAllAtOnce) {
    const std::vector<Entry> many{anEntry("one"), anEntry("two"), tests::aFullEntry(m_random, m_clock)};
    std::vector<std::size_t> counts;
    ASSERT_TRUE(m_entries.saveAll(many, [&](std::size_t count) {
        counts.push_back(count);
        return true;
    }));
    EXPECT_EQ(counts, (std::vector<std::size_t>{1, 2, 3}));
    EXPECT_EQ(m_entries.count(), 3);
    EXPECT_EQ(stored(many[2].id).tags, many[2].tags);
}

TEST_F(EntriesTest, AnImportThatIsStoppedLeavesNothing) {
    const std::vector<Entry> many{anEntry("one"), anEntry("two"), anEntry("three")};
    ASSERT_TRUE(m_entries.saveAll(many, [](std::size_t count) { return count < 2; }));
    EXPECT_EQ(m_entries.count(), 0);
}

TEST_F(EntriesTest, AnImportWithOneBadEntryLeavesNothing) {
    const auto goOn = [](std::size_t) { return true; };
    std::vector<Entry> many{anEntry("one"), anEntry("\xFF")};
    EXPECT_EQ(m_entries.saveAll(many, goOn).error(), SaveError::Refused);
    many[1] = saved(anEntry("already here"));
    EXPECT_EQ(m_entries.saveAll(many, goOn).error(), SaveError::Behind);
    EXPECT_EQ(m_entries.count(), 1);
}

} // namespace
} // namespace leeward::store
