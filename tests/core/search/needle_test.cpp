#include "core/search/needle.h"

#include "tests/support/fixed_random.h"

#include <gtest/gtest.h>

#include <string>

namespace leeward::search {
namespace {

/// Where \p term stands in \p text, found by the needle with as many readable bytes behind as it asks for.
std::size_t placeOf(std::string_view term, std::string_view text) {
    const std::string padded = std::string(text) + std::string(Needle::kPadding, term.front());
    const char* const end = padded.data() + text.size();
    const char* const found = Needle(term, ByteCounts{}).find(padded.data(), end);
    return found == end ? std::string_view::npos : static_cast<std::size_t>(found - padded.data());
}

TEST(Needle, FindsTheFirstOccurrence) {
    EXPECT_EQ(placeOf("sea", "by the sea, the sea"), 7U);
}

TEST(Needle, FindsATermAtEitherEnd) {
    EXPECT_EQ(placeOf("by", "by the sea"), 0U);
    EXPECT_EQ(placeOf("sea", "by the sea"), 7U);
    EXPECT_EQ(placeOf("sea", "sea"), 0U);
}

TEST(Needle, FindsNothingThatReachesBeyondTheEnd) {
    EXPECT_EQ(placeOf("s", ""), std::string_view::npos);
    EXPECT_EQ(placeOf("ss", "quiets"), std::string_view::npos) << "though what follows looks like it";
}

TEST(Needle, FindsOneByte) {
    EXPECT_EQ(placeOf("q", std::string(1000, 'x') + "q"), 1000U);
}

TEST(Needle, FindsATermLongerThanItLooksAt) {
    const std::string term = std::string(300, 'a') + "b";
    EXPECT_EQ(placeOf(term, std::string(50, 'a') + term), 50U);
    EXPECT_EQ(placeOf(term, std::string(299, 'a') + "b"), std::string_view::npos);
}

TEST(Needle, AgreesWithThePlainSearch) {
    tests::FixedRandom random(7);
    std::string text;
    for (int i = 0; i < 3000; ++i)
        text += static_cast<char>('a' + random.below(3));
    for (std::size_t start = 0; start < 500; ++start) {
        const std::string term = text.substr(random.below(2900), 1 + random.below(12));
        const std::string_view within = std::string_view(text).substr(start);
        ASSERT_EQ(placeOf(term, within), within.find(term)) << term;
    }
}

TEST(Needle, IsAsCommonAsItsRarestByte) {
    ByteCounts counts{};
    counts['e'] = 1000;
    counts['z'] = 3;
    EXPECT_LT(Needle("eze", counts).commonness(), Needle("eee", counts).commonness());
}

} // namespace
} // namespace leeward::search
