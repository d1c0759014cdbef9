// A vault that was made and filled by the first schema, with the passphrases of tests/support/a_vault.h.
#include "tests/support/a_vault.h"

#include <gtest/gtest.h>

namespace leeward::vault {
namespace {

namespace fs = std::filesystem;
using records::PlanLine;
using records::PlanSection;

class Schema1 : public testing::Test {
protected:
    Schema1() {
        const fs::path made = fs::path(LEEWARD_SOURCE_DIR) / "tests/core/vault/schema_1";
        fs::copy(made, m_folder, fs::copy_options::recursive);
    }

    std::unique_ptr<Session> open(std::string_view typed) {
        auto session = Vault::open(m_folder, tests::passphrase(typed), {m_clock, m_random});
        EXPECT_TRUE(session) << static_cast<int>(session.error().kind);
        return std::move(session).value();
    }
    static std::vector<std::string> texts(store::Plan& plan) {
        std::vector<std::string> texts;
        const auto lines = plan.section(PlanSection::WordsAndSignals);
        for (const PlanLine& line : lines.value())
            texts.push_back(line.text);
        return texts;
    }

    tests::TempFolder m_place;
    fs::path m_folder = m_place / "vault";
    tests::FixedClock m_clock;
    tests::FixedRandom m_random;
};

TEST_F(Schema1, KeepsItsLinesAndEntries) {
    const auto ada = open(tests::kFirstPassphrase);
    EXPECT_FALSE(ada->notes().sharedDidNotOpen);
    const auto ours = ada->ourPlan().section(PlanSection::WordsAndSignals);
    ASSERT_EQ(ours->size(), 2U);
    const PlanLine& harbour = ours->front();
    EXPECT_EQ(harbour.text, "Harbour");
    EXPECT_EQ(harbour.meaning, "Stop, and stay near.");
    EXPECT_EQ(harbour.steps, (std::vector<std::string>{"Stop.", "Bring water."}));
    EXPECT_EQ(harbour.note, "Since spring.");
    EXPECT_EQ(harbour.contrary, "");
    EXPECT_FALSE(harbour.isStricter);
    EXPECT_EQ(ours->back().text, "Meadow");
    EXPECT_EQ(texts(ada->myPlan()), std::vector<std::string>{"Quiet"});
    EXPECT_EQ(ada->entries().count(), 1);
    EXPECT_EQ(ada->ourPlan().keptNotices(), std::set<std::string>{"long:harbour"});
}

TEST_F(Schema1, IsCopiedBeforeItIsBroughtUpToDate) {
    (void)open(tests::kFirstPassphrase);
    EXPECT_EQ(std::distance(fs::directory_iterator(m_folder / "backups"), fs::directory_iterator()), 2);
}

TEST_F(Schema1, TakesTheNewFieldsAfterwards) {
    {
        const auto ada = open(tests::kFirstPassphrase);
        PlanLine line = ada->ourPlan().section(PlanSection::WordsAndSignals)->front();
        line.isStricter = true;
        ASSERT_TRUE(ada->ourPlan().save(line));
    }
    const auto ben = open(tests::kSecondPassphrase);
    EXPECT_TRUE(ben->ourPlan().section(PlanSection::WordsAndSignals)->front().isStricter);
    EXPECT_EQ(texts(ben->ourPlan()), (std::vector<std::string>{"Harbour", "Meadow"}));
}

} // namespace
} // namespace leeward::vault
