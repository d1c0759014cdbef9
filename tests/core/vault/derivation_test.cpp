#include "core/vault/derivation.h"

#include "tests/support/a_vault.h"

#include <gtest/gtest.h>

namespace leeward::vault {
namespace {

using tests::kFirstPassphrase;
using tests::passphrase;

TEST(DerivationOfAVault, IsThatOfTheVaultsSaltAndCost) {
    const secret::Salt salt{1, 2, 3};
    const Derivation derivation(salt, secret::kFloorCost, {});

    const auto key = derivation.keyOf(passphrase(kFirstPassphrase));

    ASSERT_TRUE(key.has_value());
    EXPECT_TRUE(key->equals(*secret::deriveKey(passphrase(kFirstPassphrase), salt, secret::kFloorCost)));
}

TEST(DerivationOfAVault, RefusesAnUnreasonableCostAndNamesTheFile) {
    const auto key = Derivation({}, {1, 64}, "keys").keyOf(passphrase(kFirstPassphrase));

    ASSERT_FALSE(key.has_value());
    EXPECT_EQ(key.error(), (Error{ErrorKind::RefusedCost, "keys"}));
}

} // namespace
} // namespace leeward::vault
