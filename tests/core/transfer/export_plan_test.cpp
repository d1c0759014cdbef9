#include "core/store/passages.h"
#include "core/transfer/export_journal.h"
#include "tests/support/a_plan_of_two.h"
#include "tests/support/a_vault.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace leeward::transfer {
namespace {

using nlohmann::json;

/// Ada moves out with her own words: of My plan, and of the plan she shares with Ben.
class ExportPlan : public tests::APlanOfTwo {
protected:
    ExportPlan() { EXPECT_TRUE(store::People(m_adasOwn.database()).save({m_ada, "Ada"})); }

    json exported() {
        const auto written = exportJournal({m_entries, m_mine, &m_adas}, ExportForm::Json, target(), m_folder / "v");
        EXPECT_TRUE(written);
        m_written = written.value_or(Exported());
        return json::parse(content());
    }
    std::string content() { return tests::contentOf(target()); }
    std::filesystem::path target() const { return m_folder / "out.json"; }
    bool holds(const char* words) { return content().find(words) != std::string::npos; }

    tests::TempFolder m_folder;
    store::Entries m_entries{m_adasOwn.database(), m_listeners};
    store::PlanLines m_mine{m_adasOwn.database(), m_listeners, m_ada};
    Exported m_written;
};

TEST_F(ExportPlan, HasTheLinesOfBothPlans) {
    Line word = tests::aWord(m_random, m_ada, "Lantern");
    word.note = "Only at home.";
    ASSERT_TRUE(m_mine.save(word));
    const Line step = adas("Sit down.");

    const json plan = exported().at("plan");

    EXPECT_EQ(m_written, (Exported{0, 2}));
    ASSERT_EQ(plan.size(), 2U);
    EXPECT_EQ(plan.at(0).at("id"), word.id.toHex());
    EXPECT_EQ(plan.at(0).at("plan"), "mine");
    EXPECT_EQ(plan.at(0).at("section"), "words-and-signals");
    EXPECT_EQ(plan.at(0).at("kind"), "word");
    EXPECT_EQ(plan.at(0).at("text"), "Lantern");
    EXPECT_EQ(plan.at(0).at("note"), "Only at home.");
    EXPECT_EQ(plan.at(1).at("id"), step.id.toHex());
    EXPECT_EQ(plan.at(1).at("plan"), "ours");
    EXPECT_EQ(plan.at(1).at("section"), "pause-covenant");
    EXPECT_EQ(plan.at(1).at("level"), nullptr);
    EXPECT_EQ(plan.at(1).at("steps"), (json{"Stop.", "Bring water."}));
}

TEST_F(ExportPlan, HasNothingOfTheOtherPersons) {
    bens("Say the word.");
    const Line mine = adas("Sit down.");
    ASSERT_TRUE(m_bens.suggest({m_random.newId<records::Suggestion>(), mine.id, m_ben, "Stand up."}));
    store::Passages passages(shared(), m_bensOwn.database(), m_listeners, m_ben);
    ASSERT_TRUE(passages.share({m_random.newId<records::Passage>(), m_ben, "The lamp.", 0}, std::nullopt));

    exported();

    EXPECT_EQ(m_written.lines, 1U);
    for (const char* words : {"Say the word.", "Stand up.", "The lamp."})
        EXPECT_FALSE(holds(words)) << words;
    EXPECT_EQ(content().find(m_ben.toHex()), std::string::npos);
}

TEST_F(ExportPlan, HasOnesOwnWordsWhateverWasWrittenOverThem) {
    const Line line = adas("Sit down.");
    ASSERT_TRUE(shared().run("UPDATE plan_line SET text = 'Sit still.' WHERE id = ?", line.id));
    store::PlanLines tool(shared(), m_listeners, m_ada);
    ASSERT_TRUE(tool.save(aLine(m_ada, "I do not mind.")));

    exported();

    EXPECT_TRUE(holds("Sit down."));
    EXPECT_FALSE(holds("Sit still."));
    EXPECT_FALSE(holds("I do not mind."));
}

TEST_F(ExportPlan, LeavesOutWhatWasTakenOut) {
    ASSERT_TRUE(m_adas.remove(adas("Sit down.").id));
    const Line word = tests::aWord(m_random, m_ada, "Lantern");
    ASSERT_TRUE(m_mine.save(word));
    ASSERT_TRUE(m_mine.remove(word.id));

    EXPECT_TRUE(exported().at("plan").empty());
}

TEST_F(ExportPlan, KeepsTheOrderOfThePlan) {
    const Line first = adas("Sit down.");
    const Line second = adas("Stand up.");

    const json plan = exported().at("plan");

    EXPECT_EQ(plan.at(0).at("id"), first.id.toHex());
    EXPECT_EQ(plan.at(1).at("id"), second.id.toHex());
}

} // namespace
} // namespace leeward::transfer
