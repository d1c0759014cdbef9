#include "core/records/passage.h"

#include "tests/support/fixed_random.h"

#include <gtest/gtest.h>

namespace leeward::records {
namespace {

using Problems = std::vector<Problem<PassageField>>;

TEST(Passages, HaveWordsAndAPlace) {
    tests::FixedRandom random;
    Passage passage{.id = random.newId<Passage>(), .owner = random.newId<Person>(), .text = "A slow morning helps."};
    EXPECT_TRUE(check(passage).empty());
    passage.place = 12;
    EXPECT_TRUE(check(passage).empty());
    passage.place = 13;
    passage.text = "";
    EXPECT_EQ(check(passage),
              (Problems{{PassageField::Text, ProblemCode::Missing}, {PassageField::Place, ProblemCode::OutOfRange}}));
    passage.place = 0;
    passage.text = std::string(kMaxPassageBytes + 1, 'x');
    EXPECT_EQ(check(passage), (Problems{{PassageField::Text, ProblemCode::TooLong}}));
}

} // namespace
} // namespace leeward::records
