#include "core/records/therapy_item.h"

#include "tests/support/fixed_random.h"

#include <gtest/gtest.h>

namespace leeward::records {
namespace {

TEST(TherapyItem, SaysSomething) {
    tests::FixedRandom random;
    TherapyPassage passage{random.newId<TherapyPassage>(), random.newId<Entry>(), Question::FeltSafe,
                           "The slow start."};
    AppointmentNote note{random.newId<AppointmentNote>(), "Ask about sleep."};
    EXPECT_TRUE(check(passage).empty());
    EXPECT_TRUE(check(note).empty());
    passage.text = " \n";
    note.text = "";
    EXPECT_EQ(check(passage), (std::vector{Problem<TherapyField>{TherapyField::Text, ProblemCode::Missing}}));
    EXPECT_EQ(check(note), (std::vector{Problem<TherapyField>{TherapyField::Text, ProblemCode::Missing}}));
    passage.text = std::string(kMaxTherapyPassageBytes + 1, 'x');
    note.text = "caf\xE9";
    EXPECT_EQ(check(passage).front().code, ProblemCode::TooLong);
    EXPECT_EQ(check(note).front().code, ProblemCode::NotText);
}

TEST(TherapyItem, StandsInAnAnswerThatThereIs) {
    tests::FixedRandom random;
    const TherapyPassage passage{random.newId<TherapyPassage>(), random.newId<Entry>(), static_cast<Question>(999),
                                 "x"};
    EXPECT_EQ(check(passage), (std::vector{Problem<TherapyField>{TherapyField::Question, ProblemCode::OutOfRange}}));
}

} // namespace
} // namespace leeward::records
