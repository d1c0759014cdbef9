#include "core/search/text_block.h"

#include <gtest/gtest.h>

#include <string>

namespace leeward::search {
namespace {

Id<records::Entry> idOf(int number) {
    Id<records::Entry>::Array bytes{};
    bytes[0] = static_cast<base::Byte>(number);
    return Id<records::Entry>(bytes);
}

EntryKey keyAt(int minutes) {
    return {base::Time(std::chrono::minutes(minutes)), idOf(minutes)};
}

std::vector<Wanted> wanted(const std::vector<std::string>& terms) {
    std::vector<Wanted> all;
    for (const std::string& term : terms)
        all.push_back({Needle(term, ByteCounts{}), GramSignature::bitsOf(term)});
    return all;
}

/// The minutes of the entries from \p place on that hold all of \p terms.
std::vector<int> minutesOf(const TextBlock& block, const std::vector<std::string>& terms, std::size_t place = 0) {
    std::vector<int> minutes;
    block.visitMatches(wanted(terms), place, [&](const EntryKey& key) {
        minutes.push_back(static_cast<int>(key.at.time_since_epoch().count() / 60000));
        return true;
    });
    return minutes;
}

TEST(EntryKey, PutsTheNewerFirstAndOneMomentById) {
    EXPECT_TRUE(keyAt(2).isBefore(keyAt(1)));
    EXPECT_FALSE(keyAt(1).isBefore(keyAt(1)));
    EXPECT_TRUE((EntryKey{base::Time{}, idOf(1)}).isBefore({base::Time{}, idOf(2)}));
}

TEST(TextBlock, KeepsEntriesNewestFirst) {
    TextBlock block(0);
    block.insert(keyAt(1), "sea one");
    block.insert(keyAt(3), "sea three");
    block.insert(keyAt(2), "sea two");

    EXPECT_EQ(minutesOf(block, {"sea"}), (std::vector<int>{3, 2, 1}));
    EXPECT_EQ(block.last(), keyAt(1));
}

TEST(TextBlock, FindsWhatHoldsAllTerms) {
    TextBlock block(0);
    block.insert(keyAt(3), "calm sea");
    block.insert(keyAt(2), "calm");
    block.insert(keyAt(1), "sea, and calm");

    EXPECT_EQ(minutesOf(block, {"calm", "sea"}), (std::vector<int>{3, 1}));
}

TEST(TextBlock, FindsNoTermAcrossTwoEntries) {
    TextBlock block(0);
    block.insert(keyAt(2), "calm");
    block.insert(keyAt(1), "sea");

    EXPECT_TRUE(minutesOf(block, {"calmsea"}).empty());
}

TEST(TextBlock, BeginsWhereItIsTold) {
    TextBlock block(0);
    for (int minutes = 1; minutes <= 4; ++minutes)
        block.insert(keyAt(minutes), "sea");

    EXPECT_EQ(minutesOf(block, {"sea"}, block.placeBehind(keyAt(3))), (std::vector<int>{2, 1}));
    EXPECT_TRUE(minutesOf(block, {"sea"}, block.count()).empty());
}

TEST(TextBlock, StopsWhenTheVisitorHasEnough) {
    TextBlock block(0);
    block.insert(keyAt(2), "sea");
    block.insert(keyAt(1), "sea");
    int visits = 0;

    EXPECT_FALSE(block.visitMatches(wanted({"sea"}), 0, [&](const EntryKey&) { return ++visits < 1; }));
    EXPECT_EQ(visits, 1);
}

TEST(TextBlock, ForgetsWhatIsErased) {
    TextBlock block(0);
    block.insert(keyAt(3), "lantern");
    block.insert(keyAt(2), "quiet lantern");
    block.insert(keyAt(1), "harbour");
    block.erase(keyAt(2));

    EXPECT_EQ(minutesOf(block, {"lantern"}), (std::vector<int>{3}));
    EXPECT_EQ(minutesOf(block, {"harbour"}), (std::vector<int>{1}));
    EXPECT_TRUE(minutesOf(block, {"quiet"}).empty());
}

TEST(TextBlock, SplitsWithoutLosingAnEntry) {
    TextBlock block(0);
    for (int minutes = 1; minutes <= 5; ++minutes)
        block.insert(keyAt(minutes), "sea");
    const auto rest = block.splitAt(2);

    EXPECT_EQ(minutesOf(block, {"sea"}), (std::vector<int>{5, 4}));
    EXPECT_EQ(minutesOf(*rest, {"sea"}), (std::vector<int>{3, 2, 1}));
}

TEST(TextBlock, HasRoomForOneEntryOfAnySize) {
    TextBlock block(3 * TextBlock::kBytes);
    const std::string large(3 * TextBlock::kBytes, 'x');

    EXPECT_TRUE(block.hasRoomFor(large.size()));
    block.insert(keyAt(1), large);
    EXPECT_FALSE(block.hasRoomFor(0));
}

TEST(TextBlock, TakesEmptyTexts) {
    TextBlock block(0);
    block.insert(keyAt(2), "");
    block.insert(keyAt(1), "sea");

    EXPECT_EQ(minutesOf(block, {"sea"}), (std::vector<int>{1}));
}

} // namespace
} // namespace leeward::search
