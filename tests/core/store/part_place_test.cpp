#include "core/store/part_place.h"

#include <gtest/gtest.h>

namespace leeward::store {
namespace {

using records::Question;

TEST(PartPlace, IsPartOfTheFormat) {
    EXPECT_EQ(placeOf(3, Question::AdjustNextTime), 3 * 65536 + 3);
}

TEST(PartPlace, SaysWhoseQuestionItIs) {
    EXPECT_EQ(questionAt(placeOf(41, Question::ThankOrLetRest)), Question::ThankOrLetRest);
}

TEST(PartPlace, OfOneEntryIsNeverThatOfAnother) {
    EXPECT_EQ(firstPlace(5), placeOf(5, Question::Text));
    EXPECT_EQ(lastPlace(5) + 1, firstPlace(6));
}

} // namespace
} // namespace leeward::store
