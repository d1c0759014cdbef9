// The other person holds the key of the shared space, and has tools of their own.
#include "core/sql/raw_key.h"
#include "core/vault/key_copies.h"
#include "core/vault/session_state.h"
#include "core/vault/space_file.h"
#include "tests/support/a_vault.h"
#include "tests/support/some_records.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <limits>

namespace leeward::vault {
namespace {

using records::PlanLine;
using records::PlanSection;
using store::DifferenceKind;

class ForgedSharedSpace : public testing::Test {
protected:
    ForgedSharedSpace() {
        const auto ada = m_vault.open();
        for (const char* text : {"Harbour", "Lantern", "Meadow"}) {
            PlanLine line = tests::aWord(m_random, ada->me().id, text);
            EXPECT_TRUE(ada->ourPlan().save(line));
            m_lines.push_back(line.id);
        }
    }

    /// What Ben's passphrase gives him.
    SpaceKey bensKey() {
        const KeyFile keys = readKeys(m_vault.folder())->file;
        const auto key = derive(keys, tests::passphrase(tests::kSecondPassphrase), {});
        return openSlot(keys, *key)->content.shared->copy();
    }
    /// The shared space as Ben opens it with a program of his own.
    sql::Database tool() {
        const SpaceKey shared = bensKey();
        return sql::Database::open(spacePath(m_vault.folder(), shared.file), shared.key, sql::Trust::Own).value();
    }
    /// The same with SQLCipher itself, which knows none of our limits.
    void runWithoutLimits(const char* sql) {
        const SpaceKey shared = bensKey();
        const auto text = sql::rawKeyText(shared.key);
        sqlite3* raw = nullptr;
        ASSERT_EQ(sqlite3_open(spacePath(m_vault.folder(), shared.file).c_str(), &raw), SQLITE_OK);
        EXPECT_EQ(sqlite3_key_v2(raw, "main", text.view().data(), static_cast<int>(text.size())), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(raw, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(raw);
        sqlite3_close(raw);
    }
    static std::vector<std::string> texts(store::Plan& plan) {
        std::vector<std::string> texts;
        const auto lines = plan.section(PlanSection::WordsAndSignals);
        for (const PlanLine& line : lines.value())
            texts.push_back(line.text);
        return texts;
    }

    tests::AVault m_vault{tests::AVault::Two};
    tests::FixedRandom m_random{7};
    std::vector<Id<PlanLine>> m_lines;
};

TEST_F(ForgedSharedSpace, WithATableViewOrTriggerOfAnotherHandIsNotOpened) {
    for (const auto& [make, undo] :
         {std::pair{"CREATE TABLE agreed(id BLOB) STRICT", "DROP TABLE agreed"},
          std::pair{"CREATE VIEW agreed AS SELECT 1", "DROP VIEW agreed"},
          std::pair{"CREATE TRIGGER agreed AFTER INSERT ON plan_line BEGIN DELETE FROM plan_line; END",
                    "DROP TRIGGER agreed"}}) {
        ASSERT_TRUE(tool().run(make));
        {
            const auto ada = m_vault.open();
            EXPECT_FALSE(ada->hasShared()) << make;
            EXPECT_TRUE(ada->notes().sharedDidNotOpen) << make;
        }
        ASSERT_TRUE(tool().run(undo));
    }
    EXPECT_EQ(m_vault.open()->ourPlan().differences()->size(), 0U);
}

TEST_F(ForgedSharedSpace, WithALineOfFiftyMegabytesKeepsTheOthers) {
    runWithoutLimits("UPDATE plan_line SET text = replace(hex(zeroblob(25000000)), '00', 'xx') WHERE text = 'Lantern'");

    const auto ada = m_vault.open();

    EXPECT_EQ(texts(ada->ourPlan()), (std::vector<std::string>{"Harbour", "Meadow"}));
    const auto differences = ada->ourPlan().differences().value();
    ASSERT_EQ(differences.size(), 1U);
    EXPECT_EQ(differences.front().kind, DifferenceKind::Missing);
    ASSERT_TRUE(ada->ourPlan().putMineBack(m_lines[1]));
    EXPECT_EQ(texts(ada->ourPlan()).size(), 3U);
    EXPECT_TRUE(ada->ourPlan().differences()->empty());
}

TEST_F(ForgedSharedSpace, WithAnyPlacesStillHasAnOrder) {
    for (const std::int64_t place : {std::int64_t{0}, std::int64_t{5}, std::numeric_limits<std::int64_t>::max()}) {
        ASSERT_TRUE(tool().run("UPDATE plan_line SET position = ?", place));
        const auto ada = m_vault.open();
        EXPECT_EQ(texts(ada->ourPlan()).size(), 3U);
        ASSERT_TRUE(ada->ourPlan().moveBefore(m_lines[2], m_lines[0]));
        ASSERT_TRUE(ada->ourPlan().moveBefore(m_lines[1], m_lines[0]));
        EXPECT_EQ(texts(ada->ourPlan()), (std::vector<std::string>{"Meadow", "Lantern", "Harbour"}));
    }
}

TEST_F(ForgedSharedSpace, WithASecondLineOfTheSameIdIsRefusedByItsOwnTable) {
    auto forged = tool();
    EXPECT_FALSE(forged.run("UPDATE plan_line SET id = ?", m_lines[0]));
}

TEST_F(ForgedSharedSpace, OfLinesInBensNameBeforeHeEverOpenedItIsShownToHim) {
    ASSERT_TRUE(tool().run("UPDATE plan_line SET owner = (SELECT id FROM person WHERE name = 'Ben')"));
    const auto ben = m_vault.open(tests::kSecondPassphrase);
    const auto differences = ben->ourPlan().differences().value();
    ASSERT_EQ(differences.size(), 3U);
    EXPECT_EQ(differences.front().kind, DifferenceKind::Added);
}

} // namespace
} // namespace leeward::vault
