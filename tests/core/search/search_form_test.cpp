#include "core/search/search_form.h"

#include <gtest/gtest.h>

namespace leeward::search {
namespace {

using namespace std::string_literals;

TEST(SearchForm, JoinsWhiteSpaceToOneBlank) {
    EXPECT_EQ(searchForm("two\r\n\t words\u00A0\u3000here\u2028and\u0085there"), "two words here and there");
}

TEST(SearchForm, BeginsWithoutBlank) {
    EXPECT_EQ(searchForm("\n\n  quiet"), "quiet");
}

TEST(SearchForm, HoldsNoNul) {
    EXPECT_EQ(searchForm("a\0b"s), "a b");
}

TEST(SearchForm, MakesCurlyQuotesStraight) {
    EXPECT_EQ(searchForm("don’t say „no” or “stop”"), "don't say \"no\" or \"stop\"");
}

TEST(SearchForm, TakesLettersThatDoNotDecomposeForTheirPlainOnes) {
    EXPECT_EQ(searchForm("Łódź Søren IŞIK ışık œuvre Đorđe"), "lodz soren isik isik oeuvre dorde");
}

TEST(MappedForm, IsTheSearchFormByteForByte) {
    // The formatter counts the columns of wide letters in another way at every run.
    // clang-format off
    const std::string text = "Straße ﬁn\u0301e  don’t\n\u00A0İstanbul हिन्दी ที่นี่ 서울 日本 ＡＢ 👩‍👩‍👧 مُحَمَّد "
                             "\xFF\xE2\x82 end";
    // clang-format on
    EXPECT_EQ(mappedForm(text).form, searchForm(text));
}

TEST(MappedForm, KnowsWhereEachByteComesFrom) {
    const MappedForm mapped = mappedForm("ß é");
    EXPECT_EQ(mapped.form, "ss e");
    EXPECT_EQ(mapped.origins, (std::vector<std::size_t>{0, 0, 2, 3}));
}

TEST(MappedForm, EndsBehindTheMarksOfALetter) {
    EXPECT_EQ(mappedForm("cafe\u0301!").endInText(4), 6U);
}

TEST(MappedForm, EndsBehindTheWholeCodePoint) {
    EXPECT_EQ(mappedForm("ﬁn").endInText(1), 3U) << "half a ligature is all of it";
}

TEST(MappedForm, EndsWithTheText) {
    EXPECT_EQ(mappedForm("e\u0301").endInText(1), 3U);
}

} // namespace
} // namespace leeward::search
