#include "core/sql/raw_key.h"

#include "tests/support/a_space.h"

#include <gtest/gtest.h>

#include <string>

namespace leeward::sql {
namespace {

TEST(RawKeyText, IsABlobLiteralOfSixtyFourDigits) {
    secret::SecretBytes key = tests::testKey(0);
    key.span()[0] = 0xAB;
    key.span()[31] = 0x01;
    const secret::SecretBytes text = rawKeyText(key);
    const std::string asString(text.view().begin(), text.view().end());
    EXPECT_EQ(asString, "x'ab" + std::string(60, '0') + "01'");
}

TEST(RawKeyTextDeathTest, NeverBecomesAPassphrase) {
    EXPECT_DEATH(rawKeyText(secret::SecretBytes(31)), "Broken promise");
}

} // namespace
} // namespace leeward::sql
