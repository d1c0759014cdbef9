// Entries: many at once.
#include "core/store/entries.h"

#include "core/store/migrations.h"
#include "tests/support/a_space.h"
#include "tests/support/some_records.h"

#include <gtest/gtest.h>

namespace leeward::store {
namespace {

using namespace std::chrono_literals;
using records::Entry;
using Words = std::vector<std::string>;

class ManyEntries : public testing::Test {
protected:
    /// An entry that is saved, with whatever \p change makes of it before; a day passes.
    template <typename Change>
    Id<Entry> saved(Change change) {
        Entry entry = tests::anEntry(m_random, m_clock, "text");
        change(entry);
        EXPECT_TRUE(m_entries.save(entry));
        m_clock.advance(24h);
        return entry.id;
    }
    Id<Entry> saved() {
        return saved([](Entry&) {});
    }
    Entry stored(const Id<Entry>& id) { return m_entries.byId(id).value().value(); }

    static bool mark(Entry& entry) { return !std::exchange(entry.forTherapy, true); }

    tests::FixedRandom m_random;
    tests::FixedClock m_clock;
    tests::ASpace m_own{privateMigrations()};
    ChangeListeners m_listeners;
    Entries m_entries{m_own.database(), m_listeners};
};

TEST_F(ManyEntries, ChangeTogetherAndSayWhichOnesDid) {
    const auto one = saved();
    const auto marked = saved([](Entry& entry) { entry.forTherapy = true; });
    const std::vector<Id<Entry>> ids{one, marked, m_random.newId<Entry>()};

    const auto changed = m_entries.changeAll(ids, mark);

    EXPECT_EQ(changed.value(), std::vector<Id<Entry>>{one});
    EXPECT_TRUE(stored(one).forTherapy);
    EXPECT_EQ(stored(one).revision, 2);
    EXPECT_EQ(stored(marked).revision, 1);
}

TEST_F(ManyEntries, ChangeAllOrNone) {
    const std::vector<Id<Entry>> ids{saved(), saved()};
    int told = 0;
    const auto heard = m_listeners.subscribe([&told](const Changed&) { ++told; });

    const auto refused = m_entries.changeAll(ids, [&ids](Entry& entry) {
        entry.title = entry.id == ids[1] ? std::string(records::kMaxTitleBytes + 1, 'a') : "fine";
        return true;
    });

    EXPECT_EQ(refused.error(), SaveError::Refused);
    EXPECT_EQ(stored(ids[0]).title, "");
    EXPECT_EQ(told, 0);
}

TEST_F(ManyEntries, InTheBinAreNotChanged) {
    const auto id = saved();
    ASSERT_TRUE(m_entries.moveToBin(id, m_clock.now()));

    EXPECT_EQ(m_entries.changeAll({&id, 1}, mark).value().size(), 0U);
}

TEST_F(ManyEntries, GoIntoTheBinAndBackTogetherWithTheirWords) {
    const auto tagged = [](Entry& entry) { entry.tags = {"night"}; };
    const std::vector<Id<Entry>> ids{saved(tagged), saved(tagged)};

    EXPECT_EQ(m_entries.moveAllToBin(ids, m_clock.now()).value(), ids);
    EXPECT_EQ(m_entries.count(), 0);
    EXPECT_EQ(m_entries.tags(), Words{});
    EXPECT_EQ(m_entries.moveAllToBin(ids, m_clock.now()).value().size(), 0U);

    EXPECT_EQ(m_entries.bringAllBack(ids).value(), ids);
    EXPECT_EQ(m_entries.count(), 2);
    EXPECT_EQ(m_entries.tags(), Words{"night"});
}

} // namespace
} // namespace leeward::store
