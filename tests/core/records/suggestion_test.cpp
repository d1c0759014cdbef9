#include "core/records/suggestion.h"

#include "tests/support/some_records.h"

#include <gtest/gtest.h>

namespace leeward::records {
namespace {

TEST(Suggestions, ChangeTheWordsOfALineAndNothingElse) {
    tests::FixedRandom random;
    PlanLine line = tests::aWord(random, random.newId<Person>(), "Harbour");
    line.note = "Since spring.";
    const Suggestion idea{.id = random.newId<Suggestion>(),
                          .line = line.id,
                          .by = random.newId<Person>(),
                          .text = "Anchor",
                          .meaning = "Stop.",
                          .steps = {"Sit down."},
                          .contrary = "Questions."};
    PlanLine expected = line;
    expected.text = "Anchor";
    expected.meaning = "Stop.";
    expected.steps = {"Sit down."};
    expected.contrary = "Questions.";
    EXPECT_EQ(withWordsOf(idea, line), expected);
}

} // namespace
} // namespace leeward::records
