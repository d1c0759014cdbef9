#include "core/sql/database.h"
#include "core/store/departures.h"
#include "core/vault/key_copies.h"
#include "core/vault/session.h"
#include "core/vault/space_file.h"
#include "core/vault/together.h"

#include "tests/support/a_vault.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/some_records.h"

#include <gtest/gtest.h>

namespace leeward::vault {
namespace {

namespace fs = std::filesystem;
using records::PlanSection;
using store::OwnWords;
using tests::AVault;
using tests::contentOf;
using tests::FixedClock;
using tests::FixedRandom;
using tests::kFirstPassphrase;
using tests::kNextPassphrase;
using tests::kSecondPassphrase;
using tests::passphrase;
using tests::putContent;
using tests::snapshotOf;

constexpr auto kSection = PlanSection::WordsAndSignals;

std::vector<std::string> textsOf(store::Plan& plan) {
    std::vector<std::string> texts;
    const auto lines = plan.section(kSection);
    EXPECT_TRUE(lines.has_value());
    for (const auto& line : lines.value_or(std::vector<records::PlanLine>{}))
        texts.push_back(line.text);
    return texts;
}

using Texts = std::vector<std::string>;

/// A vault of two, each with a line in the shared plan, as it lies on the disk.
class ClosingTheSharedSpace : public testing::Test {
protected:
    ClosingTheSharedSpace() {
        write(kFirstPassphrase, "Harbour");
        write(kSecondPassphrase, "Lighthouse");
    }

    void write(std::string_view typed, const char* text) {
        const auto session = vault.open(typed);
        EXPECT_TRUE(session->ourPlan().save(tests::aWord(random, session->me().id, text)));
    }

    VaultResult<void> close(OwnWords words) { return vault.open()->closeShared(words); }

    /// The shared space as whoever holds its key can open it.
    sql::Database sharedByHand(std::string_view typed) {
        const auto keys = readKeys(vault.folder());
        const auto key = secret::deriveKey(passphrase(typed), keys->file.salt, keys->file.cost);
        const auto slot = openSlot(keys->file, *key);
        const SpaceKey& space = *slot->content.shared;
        return std::move(*sql::Database::open(spacePath(vault.folder(), space.file), space.key, sql::Trust::Own));
    }

    FixedRandom random{6};
    FixedClock clock;
    AVault vault{AVault::Two};
};

TEST_F(ClosingTheSharedSpace, EndsItForOneselfAtOnceAndForGood) {
    auto ada = vault.open();
    ASSERT_TRUE(ada->closeShared(OwnWords::LeaveThem));
    EXPECT_FALSE(ada->hasShared());
    EXPECT_EQ(ada->other(), std::nullopt);
    ada.reset();

    ada = vault.open();
    EXPECT_FALSE(ada->hasShared());
    EXPECT_FALSE(ada->notes().sharedDidNotOpen.has_value());
    EXPECT_FALSE(ada->notes().privateIsOlder);
    EXPECT_TRUE(ada->checkEverything());
}

TEST_F(ClosingTheSharedSpace, IsToldToTheOtherWithTheNextUnlock) {
    EXPECT_FALSE(vault.open(kSecondPassphrase)->notes().sharedIsClosed);
    ASSERT_TRUE(close(OwnWords::LeaveThem));

    for (int unlock = 0; unlock < 2; ++unlock) {
        const auto ben = vault.open(kSecondPassphrase);
        EXPECT_TRUE(ben->notes().sharedIsClosed);
        EXPECT_FALSE(ben->notes().sharedIsOlder);
        EXPECT_EQ(textsOf(ben->ourPlan()), (Texts{"Harbour", "Lighthouse"}));
        EXPECT_TRUE(ben->checkEverything());
    }
}

TEST_F(ClosingTheSharedSpace, CanTakeOnesOwnWordsOut) {
    ASSERT_TRUE(close(OwnWords::TakeThemOut));

    EXPECT_EQ(textsOf(vault.open(kSecondPassphrase)->ourPlan()), Texts{"Lighthouse"});
}

TEST_F(ClosingTheSharedSpace, KeepsOnesOwnLinesInMyPlan) {
    ASSERT_TRUE(close(OwnWords::TakeThemOut));

    EXPECT_EQ(textsOf(vault.open()->myPlan()), Texts{"Harbour"});
}

TEST_F(ClosingTheSharedSpace, KeepsNoLineTwice) {
    {
        const auto ada = vault.open();
        ASSERT_TRUE(ada->myPlan().save(tests::aWord(random, ada->me().id, "Harbour")));
    }
    ASSERT_TRUE(close(OwnWords::LeaveThem));

    EXPECT_EQ(textsOf(vault.open()->myPlan()), Texts{"Harbour"});
}

TEST_F(ClosingTheSharedSpace, GivesTheOneWhoStaysANewKeyOnce) {
    const std::string oldKeys = contentOf(vault.keys());
    ASSERT_TRUE(close(OwnWords::LeaveThem));
    const auto before = vault.spaces();
    vault.open(kSecondPassphrase).reset();
    const auto after = vault.spaces();
    EXPECT_EQ(after.size(), 3U);
    EXPECT_NE(after, before);
    const auto bytes = snapshotOf(vault.folder());

    vault.open(kSecondPassphrase).reset();
    EXPECT_EQ(snapshotOf(vault.folder()), bytes);

    // A copy of the keys from before leads nowhere.
    putContent(vault.keys(), oldKeys);
    putContent(vault.secondKeys(), oldKeys);
    EXPECT_TRUE(vault.open()->notes().sharedDidNotOpen.has_value());
}

TEST_F(ClosingTheSharedSpace, LeavesThePlaceOfTheOtherAlone) {
    ASSERT_TRUE(close(OwnWords::LeaveThem));

    EXPECT_FALSE(vault.open()->isOfOne());
    const auto added = vault.open()->addPerson("Cleo", passphrase(kNextPassphrase));

    ASSERT_FALSE(added.has_value());
    EXPECT_EQ(added.error().kind, ErrorKind::AlreadyTwo);
    EXPECT_EQ(vault.open(kSecondPassphrase)->me().name, "Ben");
}

TEST_F(ClosingTheSharedSpace, OfBothRemovesIt) {
    ASSERT_TRUE(close(OwnWords::LeaveThem));
    ASSERT_TRUE(vault.open(kSecondPassphrase)->closeShared(OwnWords::LeaveThem));

    EXPECT_EQ(vault.spaces().size(), 2U);
    EXPECT_FALSE(vault.open(kSecondPassphrase)->hasShared());
}

TEST_F(ClosingTheSharedSpace, NeedsOne) {
    AVault alone;

    const auto closed = alone.open()->closeShared(OwnWords::LeaveThem);

    ASSERT_FALSE(closed.has_value());
    EXPECT_EQ(closed.error().kind, ErrorKind::NoSharedSpace);
}

TEST_F(ClosingTheSharedSpace, EndsBeingTogether) {
    const auto ada = vault.open();
    const auto together = ada->openTogether(passphrase(kSecondPassphrase));
    ASSERT_TRUE(together.has_value());

    ASSERT_TRUE(ada->closeShared(OwnWords::LeaveThem));

    EXPECT_TRUE((*together)->isOver());
    EXPECT_EQ(ada->openTogether(passphrase(kSecondPassphrase)).error().kind, ErrorKind::NoSharedSpace);
}

// Ben holds the shared key, and writes that Ada left.
TEST_F(ClosingTheSharedSpace, IsNotBelievedOfOneselfFromTheSharedSpace) {
    const auto ada = vault.open()->me().id;
    {
        auto shared = sharedByHand(kSecondPassphrase);
        ASSERT_TRUE(store::Departures(shared).depart(ada, OwnWords::LeaveThem));
    }

    const auto session = vault.open();

    EXPECT_TRUE(session->hasShared());
    EXPECT_FALSE(session->notes().sharedIsClosed);
}

/// What a closing that met trouble left: open for both, or closed.
void expectOpenOrClosed(AVault& vault) {
    auto ada = vault.open();
    const bool isOpen = ada->hasShared();
    EXPECT_EQ(textsOf(ada->myPlan()), isOpen ? Texts{} : Texts{"Harbour"});
    ada.reset();
    const auto ben = vault.open(kSecondPassphrase);
    ASSERT_TRUE(ben->hasShared());
    EXPECT_EQ(ben->notes().sharedIsClosed, !isOpen);
    EXPECT_EQ(textsOf(ben->ourPlan()), isOpen ? (Texts{"Harbour", "Lighthouse"}) : Texts{"Lighthouse"});
}

// Every few steps are enough here: each transaction is tried at every step elsewhere.
TEST_F(ClosingTheSharedSpace, UnderTroubleIsOldOrNew) {
    constexpr int kFew = 17;
    for (int step = 1; step < 300; step += kFew) {
        SCOPED_TRACE(step);
        AVault copy;
        fs::remove_all(copy.folder());
        fs::copy(vault.folder(), copy.folder(), fs::copy_options::recursive);
        bool hasFailed = false;
        {
            tests::FaultyDisk disk;
            const auto ada = copy.open();
            disk.failAt(step, tests::Trouble::Full, tests::Lasting::ForEver);
            static_cast<void>(ada->closeShared(OwnWords::TakeThemOut));
            hasFailed = disk.hasFailed();
        }
        expectOpenOrClosed(copy);
        if (!hasFailed) {
            EXPECT_GT(step, 20);
            return;
        }
    }
    FAIL() << "it never came to an end";
}

} // namespace
} // namespace leeward::vault
