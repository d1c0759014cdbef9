#include "core/base/bytes.h"

#include <gtest/gtest.h>

#include <array>

namespace leeward::base {
namespace {

TEST(ToHex, WritesTwoLowerCaseDigitsAByte) {
    EXPECT_EQ(toHex(Bytes{0x00, 0xAB, 0xFF}), "00abff");
}

TEST(FromHex, ReadsWhatToHexWrote) {
    EXPECT_EQ(fromHex("00abff"), (Bytes{0x00, 0xAB, 0xFF}));
}

TEST(FromHex, RefusesAnythingElse) {
    EXPECT_FALSE(fromHex("0"));
    EXPECT_FALSE(fromHex("0g"));
    EXPECT_FALSE(fromHex("AB")) << "one way of writing each";
    EXPECT_FALSE(fromHex(" 1"));
}

TEST(LittleEndian, PutsTheLowestByteFirst) {
    std::array<Byte, 4> target{};
    putLittleEndian(target, 0x0102, 3);
    EXPECT_EQ(target, (std::array<Byte, 4>{0x02, 0x01, 0x00, 0x00}));
}

TEST(LittleEndian, ReadsBackWhatItPut) {
    std::array<Byte, 8> target{};
    putLittleEndian(target, 0xFEDCBA9876543210U, 8);
    EXPECT_EQ(getLittleEndian(target), 0xFEDCBA9876543210U);
}

TEST(LittleEndianDeathTest, DoesNotWriteBeyondItsTarget) {
    std::array<Byte, 2> target{};
    EXPECT_DEATH(putLittleEndian(target, 1, 3), "Broken promise");
}

} // namespace
} // namespace leeward::base
