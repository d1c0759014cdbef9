#include "core/vault/closing.h"

#include "core/store/migrations.h"
#include "tests/support/a_space.h"

#include <gtest/gtest.h>

namespace leeward::vault {
namespace {

TEST(ClosingNote, IsKeptInOnesOwnSpace) {
    tests::ASpace own(store::privateMigrations());
    EXPECT_EQ(closingOf(own.database()), Closing::Not);

    for (const Closing closing : {Closing::LeavingWords, Closing::TakingWords, Closing::Done, Closing::Not}) {
        ASSERT_TRUE(noteClosing(own.database(), closing));
        EXPECT_EQ(closingOf(own.database()), closing);
    }
}

} // namespace
} // namespace leeward::vault
