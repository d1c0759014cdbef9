// A vault that was made and filled by the second schema, with the passphrases of tests/support/a_vault.h.
#include "tests/support/a_vault.h"

#include <gtest/gtest.h>

namespace leeward::vault {
namespace {

namespace fs = std::filesystem;
using records::Entry;

class Schema2 : public testing::Test {
protected:
    Schema2() {
        const fs::path made = fs::path(LEEWARD_SOURCE_DIR) / "tests/core/vault/schema_2";
        fs::copy(made, m_folder, fs::copy_options::recursive);
    }

    std::unique_ptr<Session> open(std::string_view typed = tests::kFirstPassphrase) {
        auto session = Vault::open(m_folder, tests::passphrase(typed), {m_clock, m_random});
        EXPECT_TRUE(session) << static_cast<int>(session.error().kind);
        return std::move(session).value();
    }
    static Entry newestOf(Session& session, const store::EntryFilter& filter) {
        const auto rows = session.entries().newestFirst(filter, 10, std::nullopt).value();
        EXPECT_EQ(rows.size(), 1U);
        return session.entries().byId(rows.front().id).value().value();
    }

    tests::TempFolder m_place;
    fs::path m_folder = m_place / "vault";
    tests::FixedClock m_clock;
    tests::FixedRandom m_random;
};

TEST_F(Schema2, KeepsItsEntriesAndLines) {
    const auto ada = open();
    EXPECT_EQ(ada->entries().count(), 3);
    const Entry full = newestOf(*ada, {.onlyForTherapy = true});
    EXPECT_EQ(full.title, "After the rain");
    EXPECT_EQ(textOf(full, records::Question::AdjustNextTime), "Ask once more.");
    EXPECT_EQ(full.feelings, (std::vector<std::string>{"calm", "a bit shy"}));
    EXPECT_EQ(full.distressBefore, std::nullopt);
    EXPECT_EQ(full.prompt, "");
    EXPECT_FALSE(full.isFree);
    EXPECT_EQ(newestOf(*ada, {.kind = records::EntryKind::SmallWin}).tags, std::vector<std::string>{"slow"});
    EXPECT_EQ(newestOf(*ada, {.onlyDrafts = true}).title, "Begun");
    EXPECT_EQ(ada->myPlan().all()->front().text, "Lantern");
    EXPECT_TRUE(ada->isOfTwo());
}

TEST_F(Schema2, TakesTheNewFieldsAfterwards) {
    {
        const auto ben = open(tests::kSecondPassphrase);
        Entry entry = newestOf(*ben, {});
        entry.distressBefore = 7;
        entry.prompt = "What rest looked like.";
        entry.isFree = true;
        ASSERT_TRUE(ben->entries().save(entry));
        ASSERT_TRUE(
            ben->therapy().save(records::AppointmentNote{m_random.newId<records::AppointmentNote>(), "Sleep."}));
    }
    const auto ben = open(tests::kSecondPassphrase);
    const Entry entry = newestOf(*ben, {});
    EXPECT_EQ(textOf(entry, records::Question::Text), "Only mine.");
    EXPECT_EQ(entry.distressBefore, 7);
    EXPECT_EQ(entry.prompt, "What rest looked like.");
    EXPECT_TRUE(entry.isFree);
    EXPECT_EQ(ben->therapy().notes()->size(), 1U);
}

TEST_F(Schema2, IsCopiedBeforeItIsBroughtUpToDateAndTheCopyCanGo) {
    const auto ada = open();
    EXPECT_TRUE(ada->hasBackups());
    ASSERT_TRUE(ada->sweep());
    EXPECT_FALSE(ada->hasBackups());
    EXPECT_TRUE(fs::is_empty(m_folder / "backups"));
}

} // namespace
} // namespace leeward::vault
