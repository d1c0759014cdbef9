#include "core/transfer/read_jrnl.h"

#include "core/transfer/timestamp.h"
#include "tests/support/some_records.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace leeward::transfer {
namespace {

using nlohmann::json;
using records::Entry;

class ReadJrnl : public testing::Test {
protected:
    Result<Entry, Refusal> read(const json& item) { return entryFromJrnl(item, {m_id, m_clock.localNow()}); }

    tests::FixedRandom m_random;
    tests::FixedClock m_clock;
    Id<Entry> m_id = m_random.newId<Entry>();
    json m_item = {{"title", "A walk."}, {"body", "\nBy the sea.\n"},      {"date", "2026-03-14"},
                   {"time", "21:15"},    {"tags", {"@sea", "#slow", "@"}}, {"starred", true}};
};

TEST_F(ReadJrnl, ReadsTitleTextTimeAndTags) {
    const Entry entry = read(m_item).value();
    EXPECT_EQ(entry.id, m_id);
    EXPECT_EQ(entry.title, "A walk.");
    EXPECT_EQ(textOf(entry, records::Question::Text), "By the sea.");
    EXPECT_EQ(timestampOf({entry.writtenAt.at, std::chrono::minutes(0)}),
              timestampOf({timeFrom("2026-03-14 21:15", m_clock.localNow().utcOffset)->at, std::chrono::minutes(0)}));
    EXPECT_THAT(entry.tags, testing::ElementsAre("sea", "slow", "@"));
    EXPECT_FALSE(entry.isDraft);
}

TEST_F(ReadJrnl, KeepsAFirstSentenceWithoutAnEndAsText) {
    m_item["title"] = std::string(2000, 'x');
    EXPECT_EQ(read(m_item)->title, "");
    EXPECT_EQ(textOf(read(m_item).value(), records::Question::Text), std::string(2000, 'x') + "\n\nBy the sea.");
}

TEST_F(ReadJrnl, LeavesOutWhatItCannotTake) {
    EXPECT_EQ(read({{"date", "2026-03-14"}, {"title", " "}, {"body", ""}}).error(), Refusal::NothingInIt);
    m_item["date"] = "0000-00-00";
    EXPECT_EQ(read(m_item).error(), Refusal::DateNotUnderstood);
    m_item.erase("date");
    EXPECT_EQ(read(m_item).error(), Refusal::DateNotUnderstood);
    m_item["date"] = 20260314;
    EXPECT_EQ(read(m_item).error(), Refusal::WrongField);
}

} // namespace
} // namespace leeward::transfer
