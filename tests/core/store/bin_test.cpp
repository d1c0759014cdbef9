#include "core/store/bin.h"

#include "core/store/entries.h"
#include "core/store/migrations.h"
#include "core/store/therapy.h"
#include "tests/support/a_space.h"
#include "tests/support/cipher_pages.h"
#include "tests/support/some_records.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <fstream>
#include <iterator>

namespace leeward::store {
namespace {

using namespace std::chrono;
using records::Entry;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr base::Time kToday{sys_days(year(2026) / 11 / 21)};
constexpr base::Time k2100{sys_days(year(2100) / 1 / 1)};

class BinOfASpace : public testing::Test {
protected:
    Entry removed(base::Time at = kToday) {
        const Entry entry = tests::aFullEntry(m_random, m_clock);
        EXPECT_TRUE(m_entries.save(entry));
        EXPECT_TRUE(m_entries.moveToBin(entry.id, at));
        return entry;
    }
    bool isThere(const Entry& entry) { return m_entries.byId(entry.id).value().has_value(); }

    /// Opened once a day from the day after \p from to \p until.
    std::size_t openedDaily(base::Time from, base::Time until) {
        std::size_t gone = 0;
        for (base::Time day = from + days(1); day <= until; day += days(1))
            gone += m_bin.letTimePass(day).value();
        return gone;
    }

    tests::FixedRandom m_random;
    tests::FixedClock m_clock;
    tests::ASpace m_space{privateMigrations()};
    ChangeListeners m_listeners;
    Entries m_entries{m_space.database(), m_listeners};
    Bin m_bin{m_space.database(), m_listeners};
};

TEST_F(BinOfASpace, LetsGoAfterThirtyDays) {
    const Entry entry = removed();
    EXPECT_EQ(openedDaily(kToday, kToday + days(29)), 0U);
    EXPECT_EQ(m_bin.daysLeft(entry.id).value(), days(1));
    EXPECT_EQ(m_bin.letTimePass(kToday + days(30)), 1U);
    EXPECT_FALSE(isThere(entry));
    EXPECT_EQ(m_bin.daysLeft(entry.id).value(), std::nullopt);
}

TEST_F(BinOfASpace, LetsGoWhereItIsOpenedOnceAWeek) {
    const Entry entry = removed();
    for (int week = 1; week <= 4; ++week)
        EXPECT_EQ(m_bin.letTimePass(kToday + days(7 * week)), 0U);
    EXPECT_EQ(m_bin.letTimePass(kToday + days(35)), 1U);
    EXPECT_FALSE(isThere(entry));
}

TEST_F(BinOfASpace, KeepsWhatAClockSetForwardMakesOld) {
    const Entry entry = removed();
    EXPECT_EQ(openedDaily(kToday, kToday + days(3)), 0U);
    EXPECT_EQ(m_bin.letTimePass(k2100), 0U);
    EXPECT_EQ(m_bin.letTimePass(kToday + days(3)), 0U);
    EXPECT_EQ(openedDaily(kToday + days(3), kToday + days(29)), 0U) << "counted a week too much, but the clock knows";
    EXPECT_TRUE(isThere(entry));
    EXPECT_EQ(m_bin.letTimePass(kToday + days(30)), 1U);
}

TEST_F(BinOfASpace, KeepsWhatAClockSetBackMakesNew) {
    const Entry entry = removed();
    const base::Time epoch{};
    EXPECT_EQ(m_bin.letTimePass(epoch), 0U);
    EXPECT_EQ(openedDaily(epoch, epoch + days(29)), 0U);
    EXPECT_TRUE(isThere(entry));
    EXPECT_EQ(m_bin.letTimePass(epoch + days(30)), 1U) << "thirty days went by, whatever year it says";
}

TEST_F(BinOfASpace, LetsGoOfWhatWasRemovedInTheFuture) {
    const Entry entry = removed(k2100);
    EXPECT_EQ(openedDaily(kToday, kToday + days(30)), 0U);
    EXPECT_EQ(m_bin.letTimePass(kToday + days(31)), 1U);
    EXPECT_FALSE(isThere(entry));
}

TEST_F(BinOfASpace, BeginsAnewForWhatWasBroughtBack) {
    const Entry entry = removed();
    openedDaily(kToday, kToday + days(20));
    ASSERT_TRUE(m_entries.bringBack(entry.id));
    ASSERT_TRUE(m_entries.moveToBin(entry.id, kToday + days(20)));
    EXPECT_EQ(m_bin.daysLeft(entry.id).value(), days(30));
    EXPECT_EQ(openedDaily(kToday + days(20), kToday + days(49)), 0U);
}

TEST_F(BinOfASpace, GivesThirtyDaysToWhatWasThereBeforeItCounted) {
    const Entry entry = removed(kToday - days(400));
    ASSERT_TRUE(m_space.database().run("UPDATE entry SET removed_count_ms = NULL"));
    ASSERT_TRUE(m_space.database().run("DELETE FROM bin_clock"));
    EXPECT_EQ(m_bin.letTimePass(kToday), 0U);
    EXPECT_EQ(openedDaily(kToday, kToday + days(29)), 0U);
    EXPECT_EQ(m_bin.letTimePass(kToday + days(30)), 1U);
    EXPECT_FALSE(isThere(entry));
}

TEST_F(BinOfASpace, WritesNothingWhileItIsEmptyOrWithinAnHour) {
    std::int64_t before = m_space.database().totalChanges();
    EXPECT_EQ(m_bin.letTimePass(kToday), 0U);
    EXPECT_EQ(m_space.database().totalChanges(), before);
    removed();
    before = m_space.database().totalChanges();
    EXPECT_EQ(m_bin.letTimePass(kToday + minutes(59)), 0U);
    EXPECT_EQ(m_space.database().totalChanges(), before);
}

TEST_F(BinOfASpace, RemovesEverythingOfAnEntry) {
    const Entry entry = tests::aFullEntry(m_random, m_clock);
    ASSERT_TRUE(m_entries.save(entry));
    Therapy therapy(m_space.database(), m_listeners);
    ASSERT_TRUE(therapy.save(records::TherapyPassage{m_random.newId<records::TherapyPassage>(), entry.id,
                                                     records::Question::FeltSafe, "slow"}));
    ASSERT_TRUE(m_bin.remove(std::array{entry.id, m_random.newId<Entry>()}));
    EXPECT_FALSE(isThere(entry));
    EXPECT_THAT(m_entries.tags().value(), IsEmpty());
    EXPECT_THAT(m_entries.ownFeelings().value(), IsEmpty());
    for (const char* table :
         {"SELECT count(*) FROM part", "SELECT count(*) FROM word", "SELECT count(*) FROM therapy_passage"}) {
        auto statement = m_space.database().prepare(table).value();
        ASSERT_TRUE(statement.step().value());
        EXPECT_EQ(statement.integer(0), 0) << table;
    }
}

TEST_F(BinOfASpace, LeavesTheWordsInUseOfOthersAlone) {
    const Entry stays = tests::aFullEntry(m_random, m_clock);
    ASSERT_TRUE(m_entries.save(stays));
    const Entry goes = removed();
    ASSERT_TRUE(m_bin.remove(std::array{goes.id}));
    EXPECT_EQ(m_entries.tags()->size(), stays.tags.size());
}

TEST_F(BinOfASpace, TellsOfWhatWent) {
    const Entry entry = removed();
    std::vector<Changed> heard;
    const auto subscription = m_listeners.subscribe([&](const Changed& changed) { heard.push_back(changed); });
    ASSERT_TRUE(m_bin.remove(std::array{entry.id}));
    EXPECT_THAT(heard, ElementsAre(Changed(entry.id)));
}

TEST_F(BinOfASpace, ListsWhatIsInIt) {
    const Entry entry = removed();
    EXPECT_THAT(m_bin.all().value(), ElementsAre(entry.id));
    EXPECT_EQ(m_entries.newestFirst({.inBin = true}, 10, std::nullopt)->size(), 1U);
}

/// In the pages as they are on the disk, decrypted: pages in use, free ones, and what lies between rows.
TEST_F(BinOfASpace, LeavesNoWordInThePages) {
    std::vector<Id<Entry>> ids;
    for (int i = 0; i < 60; ++i) {
        Entry entry = tests::anEntry(m_random, m_clock,
                                     std::string(static_cast<std::size_t>(i * 211 % 9000), 'x') + " KINGFISHER " +
                                         std::to_string(i));
        entry.title = "KINGFISHER";
        entry.tags = {"KINGFISHER"};
        m_clock.advance(minutes(7));
        EXPECT_TRUE(m_entries.save(entry));
        ids.push_back(entry.id);
    }
    ASSERT_TRUE(m_bin.remove(ids));
    std::ifstream file(m_space.path(), std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(file), {});
    const base::Bytes pages = tests::decryptedPages(base::bytesOf(bytes), tests::testKey());
    const std::string_view plain(reinterpret_cast<const char*>(pages.data()), pages.size());
    EXPECT_NE(plain.find("CREATE TABLE entry"), std::string_view::npos);
    EXPECT_EQ(plain.find("KINGFISHER"), std::string_view::npos);
}

} // namespace
} // namespace leeward::store
