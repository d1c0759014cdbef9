#include "tests/support/a_plan_of_two.h"

namespace leeward::store {
namespace {

using records::Suggestion;
using Texts = std::vector<std::string>;

class PlanSuggestions : public tests::APlanOfTwo {
protected:
    /// Ben's idea for a line.
    Suggestion anIdea(const LineId& line, std::string text) {
        return {.id = m_random.newId<Suggestion>(),
                .line = line,
                .by = m_ben,
                .text = std::move(text),
                .meaning = "So that nobody falls.",
                .steps = {"Find a chair."},
                .contrary = {}};
    }
    static Texts ideas(OurPlan& plan, const LineId& line) {
        Texts texts;
        const auto suggestions = plan.suggestions(records::PlanSection::PauseCovenant);
        for (const Suggestion& each : suggestions.value())
            if (each.line == line)
                texts.push_back(each.text);
        return texts;
    }

    Line m_line = adas("Sit down.");
};

TEST_F(PlanSuggestions, AreSeenByBothAndChangeNothing) {
    const Suggestion idea = anIdea(m_line.id, "Sit on a chair.");
    ASSERT_TRUE(m_bens.suggest(idea));
    EXPECT_EQ(m_adas.suggestions(m_line.section), std::vector<Suggestion>{idea});
    EXPECT_EQ(m_bens.suggestions(m_line.section), std::vector<Suggestion>{idea});
    EXPECT_EQ(texts(m_bens), Texts{"Sit down."});
    EXPECT_TRUE(differences().empty());
}

TEST_F(PlanSuggestions, ANewOneTakesThePlaceOfTheOld) {
    ASSERT_TRUE(m_bens.suggest(anIdea(m_line.id, "Sit on a chair.")));
    ASSERT_TRUE(m_bens.suggest(anIdea(m_line.id, "Sit on the floor.")));
    EXPECT_EQ(ideas(m_adas, m_line.id), Texts{"Sit on the floor."});
}

TEST_F(PlanSuggestions, AreTakenBackByTheirWriterAlone) {
    const Suggestion idea = anIdea(m_line.id, "Sit on a chair.");
    ASSERT_TRUE(m_bens.suggest(idea));
    EXPECT_EQ(m_adas.takeBackSuggestion(idea.id).error(), SaveError::NotOwner);
    ASSERT_TRUE(m_bens.takeBackSuggestion(idea.id));
    EXPECT_TRUE(ideas(m_adas, m_line.id).empty());
    EXPECT_EQ(m_bens.takeBackSuggestion(idea.id).error(), SaveError::Behind);
}

TEST_F(PlanSuggestions, AreForTheOthersLinesThatAreThere) {
    const Line own = bens("Say the word.");
    EXPECT_EQ(m_bens.suggest(anIdea(own.id, "x")).error(), SaveError::NotOwner);
    EXPECT_EQ(m_adas.suggest(anIdea(own.id, "x")).error(), SaveError::NotOwner) << "not in somebody else's name";
    EXPECT_EQ(m_bens.suggest(anIdea(m_line.id, " ")).error(), SaveError::Refused);
    ASSERT_TRUE(m_adas.remove(m_line.id));
    EXPECT_EQ(m_bens.suggest(anIdea(m_line.id, "x")).error(), SaveError::Behind);
}

TEST_F(PlanSuggestions, TakenOverTheyAreTheOwnersWords) {
    const Suggestion idea = anIdea(m_line.id, "Sit on a chair.");
    ASSERT_TRUE(m_bens.suggest(idea));
    ASSERT_TRUE(m_adas.accept(idea.id));
    const Line after = now(m_line.id);
    EXPECT_EQ(after.text, "Sit on a chair.");
    EXPECT_EQ(after.steps, idea.steps);
    EXPECT_EQ(after.owner, m_ada);
    EXPECT_TRUE(ideas(m_bens, m_line.id).empty());
    EXPECT_TRUE(differences().empty());
}

TEST_F(PlanSuggestions, AreTakenOverByTheOwnerAlone) {
    const Suggestion idea = anIdea(m_line.id, "Sit on a chair.");
    ASSERT_TRUE(m_bens.suggest(idea));
    EXPECT_EQ(m_bens.accept(idea.id).error(), SaveError::NotOwner);
    EXPECT_EQ(texts(m_bens), Texts{"Sit down."});
}

TEST_F(PlanSuggestions, LettingGoLeavesNoTraceInTheSharedSpace) {
    const Suggestion idea = anIdea(m_line.id, "Sit on a chair.");
    ASSERT_TRUE(m_bens.suggest(idea));
    const std::int64_t before = shared().totalChanges();
    ASSERT_TRUE(m_adas.letGo(idea.id));
    EXPECT_EQ(shared().totalChanges(), before);
    EXPECT_TRUE(ideas(m_adas, m_line.id).empty());
    EXPECT_EQ(ideas(m_bens, m_line.id), Texts{"Sit on a chair."}) << "as if it had not been answered";
    ASSERT_TRUE(m_bens.takeBackSuggestion(idea.id));
}

TEST_F(PlanSuggestions, ThatNoLineCouldSayAreLeftOut) {
    ASSERT_TRUE(m_bens.suggest(anIdea(m_line.id, "Sit on a chair.")));
    ASSERT_TRUE(shared().run("UPDATE suggestion SET text = ?", std::string(records::kMaxLineBytes + 1, 'x')));
    EXPECT_TRUE(ideas(m_adas, m_line.id).empty());
    ASSERT_TRUE(shared().run("UPDATE suggestion SET text = 'x', writer = ?", m_ada));
    EXPECT_TRUE(ideas(m_adas, m_line.id).empty()) << "nor one in the name of the line's owner";
}

TEST_F(PlanSuggestions, WithEndlessStepsAreLeftOut) {
    ASSERT_TRUE(m_bens.suggest(anIdea(m_line.id, "Sit on a chair.")));
    for (int i = 1; i < 200; ++i)
        ASSERT_TRUE(shared().run("INSERT INTO suggestion_step SELECT key, ?, 'x' FROM suggestion", i));
    EXPECT_TRUE(ideas(m_adas, m_line.id).empty());
}

} // namespace
} // namespace leeward::store
