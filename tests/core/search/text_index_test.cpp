#include "core/search/text_index.h"

#include "tests/support/fixed_random.h"
#include "tests/support/memory_scan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <thread>

namespace leeward::search {
namespace {

using EntryId = Id<records::Entry>;

const std::atomic<bool> kGoOn = false;
const std::atomic<bool> kCancelled = true;

EntryId idOf(std::uint32_t number) {
    EntryId::Array bytes{};
    base::putLittleEndian(bytes, number, 4);
    return EntryId(bytes);
}

base::Time timeOf(std::uint32_t number) {
    return base::Time(std::chrono::minutes(number));
}

/// Puts \p text in as entry \p number, written at minute \p number.
void put(TextIndex& index, std::uint32_t number, std::string_view text) {
    index.put(idOf(number), timeOf(number), "", text);
}

std::vector<EntryId> find(const TextIndex& index, std::string_view typed) {
    return index.find(parse(typed), 0, 1000, kGoOn);
}

TEST(TextIndex, FindsNewestFirstInWhateverOrderTheyCame) {
    TextIndex index;
    for (const std::uint32_t number : {2U, 5U, 1U, 4U, 3U})
        put(index, number, "by the sea");

    EXPECT_EQ(find(index, "sea"), (std::vector{idOf(5), idOf(4), idOf(3), idOf(2), idOf(1)}));
}

TEST(TextIndex, FindsInTitleAndTextTogether) {
    TextIndex index;
    index.put(idOf(1), timeOf(1), "A Walk", "We saw the Sea.");

    EXPECT_EQ(find(index, "sea walk").size(), 1U);
    EXPECT_TRUE(find(index, "\"walk we\"").empty()) << "no phrase goes across both";
}

TEST(TextIndex, FindsPhrasesAsTheyStand) {
    TextIndex index;
    put(index, 1, "calm by the\nsea");
    put(index, 2, "the sea was calm");

    EXPECT_EQ(find(index, "\"the sea\""), (std::vector{idOf(2), idOf(1)}));
    EXPECT_EQ(find(index, "\"by the sea\""), (std::vector{idOf(1)}));
}

TEST(TextIndex, FindsNothingForAnEmptyQuery) {
    TextIndex index;
    put(index, 1, "sea");

    EXPECT_TRUE(find(index, "  ").empty());
    EXPECT_EQ(index.count(parse(""), kGoOn), 0U);
}

TEST(TextIndex, GivesOnePageAtATime) {
    TextIndex index;
    for (std::uint32_t number = 1; number <= 10; ++number)
        put(index, number, "sea");

    EXPECT_EQ(index.find(parse("sea"), 3, 2, kGoOn), (std::vector{idOf(7), idOf(6)}));
    EXPECT_TRUE(index.find(parse("sea"), 10, 2, kGoOn).empty());
    EXPECT_TRUE(index.find(parse("sea"), 0, 0, kGoOn).empty());
}

TEST(TextIndex, CountsAllThatHoldEveryTerm) {
    TextIndex index;
    put(index, 1, "calm sea");
    put(index, 2, "sea");
    put(index, 3, "calm");

    EXPECT_EQ(index.count(parse("sea"), kGoOn), 2U);
    EXPECT_EQ(index.count(parse("calm sea"), kGoOn), 1U);
}

TEST(TextIndex, StopsWhenCancelled) {
    TextIndex index;
    put(index, 1, "sea");

    EXPECT_TRUE(index.find(parse("sea"), 0, 10, kCancelled).empty());
    EXPECT_EQ(index.count(parse("sea"), kCancelled), 0U);
}

TEST(TextIndex, ReplacesAnEntryByItsId) {
    TextIndex index;
    put(index, 1, "lantern");
    put(index, 1, "harbour");

    EXPECT_EQ(index.size(), 1U);
    EXPECT_TRUE(find(index, "lantern").empty());
    EXPECT_EQ(find(index, "harbour").size(), 1U);
}

TEST(TextIndex, MovesAnEntryWhoseTimeChanged) {
    TextIndex index;
    put(index, 1, "sea");
    put(index, 2, "sea");
    index.put(idOf(1), timeOf(3), "", "sea");

    EXPECT_EQ(find(index, "sea"), (std::vector{idOf(1), idOf(2)}));
}

TEST(TextIndex, ForgetsWhatIsRemoved) {
    TextIndex index;
    put(index, 1, "sea");
    index.remove(idOf(1));
    index.remove(idOf(2));

    EXPECT_EQ(index.size(), 0U);
    EXPECT_TRUE(find(index, "sea").empty());
}

TEST(TextIndex, IsCompleteOnceToldSo) {
    TextIndex index;
    EXPECT_FALSE(index.isComplete());
    index.setComplete();
    EXPECT_TRUE(index.isComplete());
}

TEST(TextIndex, TakesAnEntryOfTwoMebibytes) {
    TextIndex index;
    put(index, 1, "sea");
    put(index, 2, std::string(2 * 1024 * 1024, 'x') + " lantern");
    put(index, 3, "sea");

    EXPECT_EQ(find(index, "lantern"), (std::vector{idOf(2)}));
    EXPECT_EQ(find(index, "sea"), (std::vector{idOf(3), idOf(1)}));
}

TEST(TextIndex, AgreesWithAPlainMapAfterManyChanges) {
    static constexpr const char* kWords[] = {"sea", "lantern", "harbour", "quiet", "evening", "tea"};
    tests::FixedRandom random(3);
    TextIndex index;
    std::map<std::uint32_t, std::string> model;
    for (int step = 0; step < 3000; ++step) {
        const std::uint32_t number = random.below(400);
        std::string text;
        for (std::uint32_t words = random.below(100); words > 0; --words)
            text += std::string(kWords[random.below(6)]) + (random.below(50) == 0 ? " amber " : " ");
        if (random.below(4) == 0) {
            index.remove(idOf(number));
            model.erase(number);
        } else {
            put(index, number, text);
            model[number] = text;
        }
    }
    std::vector<EntryId> expected;
    for (auto entry = model.rbegin(); entry != model.rend(); ++entry)
        if (entry->second.find("amber") != std::string::npos && entry->second.find("tea") != std::string::npos)
            expected.push_back(idOf(entry->first));

    EXPECT_EQ(index.size(), model.size());
    EXPECT_EQ(find(index, "tea amber"), expected);
}

TEST(TextIndex, LeavesNoByteOfWhatIsRemovedOrReplaced) {
    if (!tests::kCanScanMemory)
        GTEST_SKIP() << "sanitizers keep copies of their own";
    const tests::Marker removed("removed-7f3a");
    const tests::Marker replaced("replaced-9c1d");
    TextIndex index;
    removed.reveal([&](std::string_view text) { put(index, 1, text); });
    replaced.reveal([&](std::string_view text) { put(index, 2, text); });
    put(index, 3, "stays");
    ASSERT_GE(tests::occurrencesInMemory(removed), 1U) << "the scan finds what is there";

    index.remove(idOf(1));
    put(index, 2, "another");

    EXPECT_EQ(tests::occurrencesInMemory(removed), 0U);
    EXPECT_EQ(tests::occurrencesInMemory(replaced), 0U);
}

TEST(TextIndex, LeavesNoByteWhenItDies) {
    if (!tests::kCanScanMemory)
        GTEST_SKIP() << "sanitizers keep copies of their own";
    const tests::Marker marker("dies-51be");
    {
        TextIndex index;
        marker.reveal([&](std::string_view text) { put(index, 1, text); });
        ASSERT_GE(tests::occurrencesInMemory(marker), 1U);
    }
    EXPECT_EQ(tests::occurrencesInMemory(marker), 0U);
}

TEST(TextIndex, CanBeSearchedWhileItIsFilled) {
    TextIndex index;
    std::thread worker([&index] {
        for (std::uint32_t number = 5000; number > 0; --number)
            put(index, number, "by the sea");
        index.setComplete();
    });
    std::size_t before = 0;
    bool neverFewer = true;
    while (!index.isComplete()) {
        const std::size_t now = index.count(parse("sea"), kGoOn);
        neverFewer = neverFewer && now >= before;
        before = now;
    }
    worker.join();

    EXPECT_TRUE(neverFewer);
    EXPECT_EQ(index.count(parse("sea"), kGoOn), 5000U);
}

} // namespace
} // namespace leeward::search
