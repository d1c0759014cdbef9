#include "core/vault/space_copy.h"

#include "core/store/entries.h"
#include "tests/support/a_vault.h"
#include "tests/support/some_records.h"

#include <gtest/gtest.h>

namespace leeward::vault {
namespace {

using tests::FixedClock;
using tests::FixedRandom;
using tests::TempFolder;

/// A private space with one entry.
struct Original {
    Original() {
        EXPECT_TRUE(store::Entries(database, listeners).save(tests::anEntry(random, clock, "A slow morning.")));
    }

    FixedRandom random;
    FixedClock clock;
    store::ChangeListeners listeners;
    TempFolder folder;
    SpaceKey key = newSpaceKey(random.newId<store::Space>(), random);
    sql::Database database = std::move(*createSpace(folder.path(), key, privateForm()));
};

TEST(SpaceCopy, HoldsTheSameUnderAnotherKey) {
    Original original;
    const SpaceKey fresh = newSpaceKey(original.key.id, original.random);

    auto copy = copySpace(original.folder.path(), original.database, fresh, privateForm());

    ASSERT_TRUE(copy.has_value());
    EXPECT_EQ(store::Entries(*copy, original.listeners).count(), 1);
    EXPECT_FALSE(
        openSpace(original.folder.path(), {original.key.id, fresh.file, original.key.key.copy(), 0}, privateForm())
            .has_value());
}

TEST(SpaceCopy, GoesOverNothing) {
    Original original;

    const auto copy = copySpace(original.folder.path(), original.database, original.key, privateForm());

    EXPECT_FALSE(copy.has_value());
    EXPECT_EQ(store::Entries(original.database, original.listeners).count(), 1);
}

TEST(SpaceCopy, ThatLacksSomethingIsNoticed) {
    Original original;
    const SpaceKey fresh = newSpaceKey(original.key.id, original.random);
    auto copy = copySpace(original.folder.path(), original.database, fresh, privateForm());
    ASSERT_TRUE(copy.has_value());

    ASSERT_TRUE(store::Entries(original.database, original.listeners)
                    .save(tests::anEntry(original.random, original.clock, "Another.")));

    EXPECT_FALSE(compareSpaces(original.database, *copy).has_value());
}

} // namespace
} // namespace leeward::vault
