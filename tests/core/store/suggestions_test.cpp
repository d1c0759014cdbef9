#include "core/store/suggestions.h"

#include "core/store/migrations.h"
#include "core/store/people.h"
#include "tests/support/a_space.h"
#include "tests/support/some_records.h"

#include <gtest/gtest.h>

namespace leeward::store {
namespace {

using records::Suggestion;

class SuggestionsTest : public testing::Test {
protected:
    SuggestionsTest() { EXPECT_TRUE(People(m_shared.database()).save({m_ben, "Ben"})); }

    Suggestion anIdea() {
        return {.id = m_random.newId<Suggestion>(),
                .line = m_line.id,
                .by = m_ben,
                .text = "Anchor",
                .meaning = {},
                .steps = {"Stop."},
                .contrary = {}};
    }

    tests::FixedRandom m_random;
    Id<records::Person> m_ben = m_random.newId<records::Person>();
    records::PlanLine m_line = tests::aWord(m_random, m_random.newId<records::Person>(), "Harbour");
    tests::ASpace m_shared{sharedMigrations(), sql::Trust::Hostile};
    Suggestions m_suggestions{m_shared.database()};
};

TEST_F(SuggestionsTest, ComeBackAsTheyWerePut) {
    const Suggestion idea = anIdea();
    ASSERT_TRUE(m_suggestions.put(idea));
    EXPECT_EQ(m_suggestions.of(m_line), std::vector<Suggestion>{idea});
    EXPECT_EQ(m_suggestions.find(idea.id).value(), std::optional(idea));
    ASSERT_TRUE(m_suggestions.erase(idea.id));
    EXPECT_TRUE(m_suggestions.of(m_line)->empty());
}

TEST_F(SuggestionsTest, WithEndlessStepsAreLeftOut) {
    ASSERT_TRUE(m_suggestions.put(anIdea()));
    for (int i = 1; i < 200; ++i)
        ASSERT_TRUE(m_shared.database().run("INSERT INTO suggestion_step SELECT key, ?, 'x' FROM suggestion", i));
    EXPECT_TRUE(m_suggestions.of(m_line)->empty());
}

} // namespace
} // namespace leeward::store
