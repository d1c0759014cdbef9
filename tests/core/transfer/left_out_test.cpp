#include "core/transfer/left_out.h"

#include <gtest/gtest.h>

namespace leeward::transfer {
namespace {

TEST(LeftOut, IsAllCountedAndTheFirstThousandNamed) {
    LeftOuts all;
    for (std::size_t i = 1; i <= 1500; ++i)
        all.add({{}, i, i % 2 == 0 ? Refusal::NotText : Refusal::HasNul});
    EXPECT_EQ(all.count(), 1500U);
    EXPECT_EQ(all.byReason().at(Refusal::NotText), 750U);
    ASSERT_EQ(all.named().size(), 1000U);
    EXPECT_EQ(all.named().back().place, 1000U);
}

TEST(LeftOut, IsAnEntryOfADayThatCanNotBeWritten) {
    using namespace std::chrono;
    records::Entry entry = records::newEntry(Id<records::Entry>({}), records::EntryKind::FreeWriting,
                                             {sys_days(year(9999) / December / 31) + hours(23), minutes(0)});
    EXPECT_EQ(refusalOf(entry), std::nullopt);
    entry.writtenAt.utcOffset = minutes(60);
    EXPECT_EQ(refusalOf(entry), Refusal::DateNotUnderstood);
    entry.writtenAt = {sys_days(year(1) / January / 1), minutes(-60)};
    EXPECT_EQ(refusalOf(entry), Refusal::DateNotUnderstood);
}

} // namespace
} // namespace leeward::transfer
