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
using namespace std::chrono_literals;

class EntryListsTest : public testing::Test {
protected:
    Entry saved(Entry entry) {
        const auto revision = m_entries.save(entry);
        EXPECT_TRUE(revision);
        entry.revision = revision.value_or(-1);
        return entry;
    }
    /// Each a minute after the one before.
    Entry saved(std::string text) {
        m_clock.advance(1min);
        return saved(tests::anEntry(m_random, m_clock, std::move(text)));
    }
    static std::vector<std::string> beginnings(const std::vector<EntryRow>& rows) {
        std::vector<std::string> texts;
        for (const EntryRow& row : rows)
            texts.push_back(row.beginning);
        return texts;
    }
    std::vector<std::string> listed(const EntryFilter& filter = {}) {
        return beginnings(m_entries.newestFirst(filter, 100, std::nullopt).value());
    }
    using Texts = std::vector<std::string>;

    tests::FixedRandom m_random;
    tests::FixedClock m_clock;
    tests::ASpace m_own{privateMigrations()};
    ChangeListeners m_listeners;
    Entries m_entries{m_own.database(), m_listeners};
};

TEST_F(EntryListsTest, BeginWithTheNewest) {
    saved("one");
    saved("two");
    EXPECT_EQ(listed(), (Texts{"two", "one"}));
}

TEST_F(EntryListsTest, ShowWhatARowNeeds) {
    const Entry entry = saved(tests::aFullEntry(m_random, m_clock));
    const auto rows = m_entries.newestFirst({}, 10, std::nullopt).value();
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].id, entry.id);
    EXPECT_EQ(rows[0].kind, entry.kind);
    EXPECT_EQ(rows[0].writtenAt, entry.writtenAt);
    EXPECT_EQ(rows[0].title, entry.title);
    EXPECT_EQ(rows[0].beginning, wholeText(entry));
    EXPECT_EQ(rows[0].feltSafety, entry.feltSafety);
    EXPECT_TRUE(rows[0].forTherapy);
    EXPECT_FALSE(rows[0].isDraft);
    EXPECT_EQ(rows[0].distress, 6);
}

TEST_F(EntryListsTest, ShowNoMoreThanABeginning) {
    std::string seas;
    while (seas.size() < 1000)
        seas += "海";
    saved(seas);
    EXPECT_EQ(listed().front(), seas.substr(0, 300)) << "300 is a whole number of three";
    saved("a" + seas);
    EXPECT_EQ(listed().front(), "a" + seas.substr(0, 297)) << "without half a character";
}

TEST_F(EntryListsTest, ComeInPagesWithoutGapOrOverlap) {
    for (int i = 0; i < 25; ++i)
        saved(std::to_string(i));
    m_clock.advance(1min);
    for (int i = 0; i < 25; ++i) // all in the same millisecond
        saved(tests::anEntry(m_random, m_clock, "same " + std::to_string(i)));
    const Texts all = listed();
    ASSERT_EQ(all.size(), 50U);
    for (const std::size_t limit : {1U, 7U, 25U, 50U}) {
        Texts paged;
        std::optional<EntryCursor> after;
        while (true) {
            const auto page = m_entries.newestFirst({}, limit, after).value();
            if (page.empty())
                break;
            EXPECT_LE(page.size(), limit);
            std::ranges::copy(beginnings(page), std::back_inserter(paged));
            after = EntryCursor{page.back().writtenAt.at, page.back().id};
        }
        EXPECT_EQ(paged, all) << limit;
    }
}

TEST_F(EntryListsTest, PagesStayTrueWhileEntriesCome) {
    for (int i = 0; i < 6; ++i)
        saved(std::to_string(i));
    const auto first = m_entries.newestFirst({}, 3, std::nullopt).value();
    saved("new meanwhile");
    const auto second = m_entries.newestFirst({}, 3, EntryCursor{first.back().writtenAt.at, first.back().id}).value();
    EXPECT_EQ(beginnings(second), (Texts{"2", "1", "0"}));
}

TEST_F(EntryListsTest, AreNarrowedByEveryFilter) {
    Entry close = saved("close");
    close.kind = records::EntryKind::AfterBeingClose;
    close.tags = {"evening", "sea"};
    close.isDraft = false;
    saved(close);
    Entry therapy = saved("therapy");
    therapy.forTherapy = true;
    therapy.tags = {"evening"};
    saved(therapy);
    EXPECT_EQ(listed({.kind = records::EntryKind::AfterBeingClose}), Texts{"close"});
    EXPECT_EQ(listed({.tag = "evening"}), (Texts{"therapy", "close"}));
    EXPECT_EQ(listed({.tag = "Evening"}), Texts{});
    EXPECT_EQ(listed({.onlyForTherapy = true}), Texts{"therapy"});
    EXPECT_EQ(listed({.onlyDrafts = true}), Texts{"therapy"});
    EXPECT_EQ(listed({.tag = "sea", .onlyDrafts = true}), Texts{});
    EXPECT_EQ(m_entries.ids({.tag = "sea"}), std::vector<Id<Entry>>{close.id});
    EXPECT_EQ(m_entries.ids({})->size(), 2U);
}

TEST_F(EntryListsTest, AFeelingIsNotATag) {
    Entry entry = saved("x");
    entry.feelings = {"sea"};
    saved(entry);
    EXPECT_EQ(listed({.tag = "sea"}), Texts{});
}

TEST_F(EntryListsTest, LeaveOutTheBinUnlessAsked) {
    saved("kept");
    const Entry binned = saved("binned");
    ASSERT_TRUE(m_entries.moveToBin(binned.id, m_clock.now()));
    EXPECT_EQ(listed(), Texts{"kept"});
    EXPECT_EQ(listed({.inBin = true}), Texts{"binned"});
    EXPECT_EQ(m_entries.ids({.inBin = true}), std::vector<Id<Entry>>{binned.id});
    EXPECT_EQ(m_entries.count(), 1);
}

TEST_F(EntryListsTest, RowsOfASearchComeInItsOrder) {
    const Entry one = saved("one");
    const Entry two = saved("two");
    const Entry binned = saved("binned");
    ASSERT_TRUE(m_entries.moveToBin(binned.id, m_clock.now()));
    const std::vector<Id<Entry>> ids{one.id, m_random.newId<Entry>(), binned.id, two.id};
    EXPECT_EQ(beginnings(m_entries.rows(ids).value()), (Texts{"one", "two"}));
}

TEST_F(EntryListsTest, TheNewestDraftIsTheOneTouchedLast) {
    EXPECT_FALSE(m_entries.newestDraft().value());
    Entry older = saved("older");
    Entry newer = saved("newer");
    EXPECT_EQ(m_entries.newestDraft()->value().id, newer.id);
    setText(older, Question::Text, "older, gone on with");
    older = saved(older);
    EXPECT_EQ(m_entries.newestDraft()->value().id, older.id);
    older.isDraft = false;
    saved(older);
    EXPECT_EQ(m_entries.newestDraft()->value().id, newer.id);
    ASSERT_TRUE(m_entries.moveToBin(newer.id, m_clock.now()));
    EXPECT_FALSE(m_entries.newestDraft().value());
}

TEST_F(EntryListsTest, WordsInUseBeginWithTheMostUsed) {
    Entry one = saved("1");
    one.tags = {"sea", "evening"};
    one.feelings = {"calm"};
    one.bodySignals = {"warm"};
    saved(one);
    Entry two = saved("2");
    two.tags = {"evening"};
    two.feelings = {"calm", "shy"};
    saved(two);
    Entry binned = saved("3");
    binned.tags = {"secret", "sea"};
    saved(binned);
    ASSERT_TRUE(m_entries.moveToBin(binned.id, m_clock.now()));
    EXPECT_EQ(m_entries.tags(), (Texts{"evening", "sea"}));
    EXPECT_EQ(m_entries.ownFeelings(), (Texts{"calm", "shy"}));
    EXPECT_EQ(m_entries.ownBodySignals(), Texts{"warm"});
}

TEST_F(EntryListsTest, WordsInUseFollowWhateverIsDone) {
    Entry entry = saved("1");
    entry.tags = {"sea", "sea", "evening"};
    entry = saved(entry);
    entry.tags = {"evening", "walk"};
    entry = saved(entry);
    EXPECT_EQ(m_entries.tags(), (Texts{"evening", "walk"}));
    ASSERT_TRUE(m_entries.moveToBin(entry.id, m_clock.now()));
    ASSERT_TRUE(m_entries.moveToBin(entry.id, m_clock.now()));
    EXPECT_EQ(m_entries.tags(), Texts{});
    entry.tags = {"alone"};
    entry = saved(entry);
    EXPECT_EQ(m_entries.tags(), Texts{});
    ASSERT_TRUE(m_entries.bringBack(entry.id));
    ASSERT_TRUE(m_entries.bringBack(entry.id));
    EXPECT_EQ(m_entries.tags(), Texts{"alone"});
    Entry imported = tests::aFullEntry(m_random, m_clock);
    imported.removedAt = m_clock.now();
    imported = saved(imported);
    EXPECT_EQ(m_entries.tags(), Texts{"alone"});
}

TEST_F(EntryListsTest, TextsAreHandedOutWholeAndPieceByPiece) {
    for (int i = 0; i < 10; ++i)
        saved(std::to_string(i));
    const Entry full = saved(tests::aFullEntry(m_random, m_clock));
    const Entry binned = saved("binned");
    ASSERT_TRUE(m_entries.moveToBin(binned.id, m_clock.now()));
    Texts all;
    std::optional<EntryCursor> after;
    int pieces = 0;
    do {
        after = m_entries
                    .texts(4, after,
                           [&](const Id<Entry>& id, base::Time at, std::string_view title, std::string_view text) {
                               if (id == full.id) {
                                   EXPECT_EQ(at, full.writtenAt.at);
                                   EXPECT_EQ(title, full.title);
                                   EXPECT_EQ(text, wholeText(full));
                               }
                               all.emplace_back(text);
                           })
                    .value();
        ++pieces;
    } while (after);
    EXPECT_EQ(all.size(), 11U);
    EXPECT_EQ(pieces, 3);
    EXPECT_EQ(std::ranges::count(all, "binned"), 0);
}

TEST_F(EntryListsTest, AreNeverSorted) {
    saved("x");
    auto plan =
        m_own.database()
            .prepare("EXPLAIN QUERY PLAN SELECT e.key FROM entry e WHERE e.removed_at_ms IS NULL"
                     " AND (e.written_at_ms, e.id) < (1, x'00') ORDER BY e.written_at_ms DESC, e.id DESC LIMIT 5")
            .value();
    std::string steps;
    while (plan.step().value())
        steps += plan.text(3) + "\n";
    EXPECT_NE(steps.find("SEARCH e USING INDEX entry_by_time"), std::string::npos) << steps;
    EXPECT_EQ(steps.find("TEMP B-TREE"), std::string::npos) << steps;
}

TEST_F(EntryListsTest, AreNarrowedByFeelingFeltSafetyAndDates) {
    Entry calm = tests::anEntry(m_random, m_clock, "calm");
    calm.feelings = {"calm"};
    calm.tags = {"evening"};
    saved(calm);
    m_clock.advance(1min);
    Entry uneasy = tests::anEntry(m_random, m_clock, "uneasy");
    uneasy.feltSafety = records::FeltSafety::Uneasy;
    uneasy.tags = {"calm"};
    saved(uneasy);
    EXPECT_EQ(listed({.feeling = "calm"}), (Texts{"calm"}));
    EXPECT_EQ(listed({.feltSafety = records::FeltSafety::Uneasy}), (Texts{"uneasy"}));
    EXPECT_EQ(listed({.feltSafety = records::FeltSafety::Safe}), (Texts{}));
    const auto all = m_entries.newestFirst({}, 10, std::nullopt).value();
    const base::Time later = all[0].writtenAt.at;
    const base::Time earlier = all[1].writtenAt.at;
    ASSERT_LT(earlier, later);
    EXPECT_EQ(listed({.from = later}), (Texts{"uneasy"}));
    EXPECT_EQ(listed({.until = later}), (Texts{"calm"}));
    EXPECT_EQ(listed({.from = earlier, .until = later}), (Texts{"calm"}));
    EXPECT_EQ(m_entries.ids({.feeling = "calm", .from = earlier})->size(), 1U);
    EXPECT_EQ(listed({.tag = "evening", .feeling = "calm"}), (Texts{"calm"}));
}

TEST_F(EntryListsTest, OfSmallWinsAndForTherapyArePagedLikeTheOthers) {
    for (int i = 0; i < 5; ++i) {
        Entry win = tests::anEntry(m_random, m_clock, std::to_string(i));
        win.kind = records::EntryKind::SmallWin;
        win.forTherapy = i % 2 == 0;
        saved(win);
        saved("other");
    }
    EXPECT_EQ(listed({.kind = records::EntryKind::SmallWin}), (Texts{"4", "3", "2", "1", "0"}));
    EXPECT_EQ(listed({.onlyForTherapy = true}), (Texts{"4", "2", "0"}));
    EXPECT_EQ(listed({.kind = records::EntryKind::SmallWin, .onlyForTherapy = true}), (Texts{"4", "2", "0"}));
    const auto first = m_entries.newestFirst({.kind = records::EntryKind::SmallWin}, 2, std::nullopt).value();
    const EntryCursor after{first.back().writtenAt.at, first.back().id};
    EXPECT_EQ(beginnings(m_entries.newestFirst({.kind = records::EntryKind::SmallWin}, 2, after).value()),
              (Texts{"2", "1"}));
}

/// What the first page asks for must cost the same at every number of entries.
TEST_F(EntryListsTest, FindSmallWinsByTheirOwnIndex) {
    auto plan = m_own.database()
                    .prepare("EXPLAIN QUERY PLAN SELECT id FROM entry e WHERE e.removed_at_ms IS NULL AND e.kind = 5"
                             " AND (?1 IS NULL OR e.kind = ?1) AND (e.written_at_ms, e.id) < (?9, ?10)"
                             " ORDER BY e.written_at_ms DESC, e.id DESC LIMIT 3")
                    .value();
    ASSERT_TRUE(plan.step().value());
    EXPECT_NE(plan.text(3).find("small_win_by_time"), std::string::npos) << plan.text(3);
}

} // namespace
} // namespace leeward::store
