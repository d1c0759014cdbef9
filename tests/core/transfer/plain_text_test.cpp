#include "core/transfer/plain_text.h"

#include <gtest/gtest.h>

namespace leeward::transfer {
namespace {

TEST(PlainText, HasLineFeedsAlone) {
    EXPECT_EQ(withLineFeeds("a\r\nb\rc\n\r"), "a\nb\nc\n\n");
}

TEST(PlainText, HasNoBlankLinesAround) {
    EXPECT_EQ(withoutBlankLines("\n \n  a\n\nb \n\n"), "  a\n\nb");
    EXPECT_EQ(withoutBlankLines(" \n "), "");
}

TEST(PlainText, GivesItsHeadingAway) {
    std::string_view body = "\n# A walk \nBy the sea.";
    EXPECT_EQ(takeHeading(body), "A walk");
    EXPECT_EQ(body, "\nBy the sea.");
    EXPECT_EQ(takeHeading(body), "");
    EXPECT_EQ(body, "\nBy the sea.");
}

} // namespace
} // namespace leeward::transfer
