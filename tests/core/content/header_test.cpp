#include "core/content/header.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace leeward::content {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(ContentHeader, GoesOnInLinesThatBeginWithTwoSpaces) {
    EXPECT_EQ(Header::from("notes: one\n  two")->value("notes"), "one two");
}

TEST(ContentHeader, IsNoneWithALineThatIsSomethingElse) {
    EXPECT_FALSE(Header::from("title: A\nno key here"));
    EXPECT_FALSE(Header::from("  goes on from nothing"));
    EXPECT_FALSE(Header::from(": no name"));
}

TEST(ContentHeader, CutsListsAtTheirSeparator) {
    const auto header = Header::from("path: One ; Two ;  ; Three\nturn: 2 3 x");
    EXPECT_THAT(header->list("path", " ; "), ElementsAre("One", "Two", "Three"));
    EXPECT_THAT(header->numbers("turn"), IsEmpty());
    EXPECT_THAT(header->list("absent", " "), IsEmpty());
}

TEST(ContentHeader, TakesWholeNumbersAlone) {
    EXPECT_EQ(wholeNumber("12"), 12);
    for (const char* other : {"", "-1", "1.5", "12a", " 1", "10000", "99999999999"})
        EXPECT_FALSE(wholeNumber(other)) << other;
}

} // namespace leeward::content
