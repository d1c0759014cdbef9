#include "core/store/suggestions.h"

#include "core/store/migrations.h"
#include "core/store/people.h"
#include "core/store/plan_lines.h"
#include "tests/support/a_space.h"
#include "tests/support/some_records.h"

#include <gtest/gtest.h>

namespace leeward::store {
namespace {

using records::Suggestion;

class SuggestionsTest : public testing::Test {
protected:
    SuggestionsTest() {
        EXPECT_TRUE(People(m_shared.database()).save({m_ada, "Ada"}));
        EXPECT_TRUE(People(m_shared.database()).save({m_ben, "Ben"}));
    }

    Suggestion anIdea(const Id<records::PlanLine>& line) {
        return {.id = m_random.newId<Suggestion>(),
                .line = line,
                .by = m_ben,
                .text = "Anchor",
                .meaning = {},
                .steps = {"Stop."},
                .contrary = {}};
    }

    tests::FixedRandom m_random;
    Id<records::Person> m_ben = m_random.newId<records::Person>();
    Id<records::Person> m_ada = m_random.newId<records::Person>();
    tests::ASpace m_shared{sharedMigrations(), sql::Trust::Hostile};
    Suggestions m_suggestions{m_shared.database()};
};

TEST_F(SuggestionsTest, ComeBackAsTheyWerePut) {
    const Suggestion idea = anIdea(m_random.newId<records::PlanLine>());
    ASSERT_TRUE(m_suggestions.put(idea));
    EXPECT_EQ(m_suggestions.find(idea.id).value(), std::optional(idea));
    ASSERT_TRUE(m_suggestions.erase(idea.id));
    EXPECT_EQ(m_suggestions.find(idea.id).value(), std::nullopt);
}

TEST_F(SuggestionsTest, OfASectionComeInTheOrderOfItsLines) {
    ChangeListeners listeners;
    PlanLines lines(m_shared.database(), listeners, m_ada);
    std::vector<Suggestion> ideas;
    for (const char* text : {"Harbour", "Lighthouse", "Lantern"}) {
        const auto line = tests::aWord(m_random, m_ada, text);
        ASSERT_TRUE(lines.save(line));
        ideas.push_back(anIdea(line.id));
    }
    for (const std::size_t i : {2, 0, 1})
        ASSERT_TRUE(m_suggestions.put(ideas[i]));
    ASSERT_TRUE(m_suggestions.put(anIdea(m_random.newId<records::PlanLine>())));

    EXPECT_EQ(m_suggestions.in(records::PlanSection::WordsAndSignals), ideas);
    EXPECT_TRUE(m_suggestions.in(records::PlanSection::Repair)->empty());
}

} // namespace
} // namespace leeward::store
