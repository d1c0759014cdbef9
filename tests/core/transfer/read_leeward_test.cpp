#include "core/transfer/read_leeward.h"

#include "core/transfer/json_entry.h"
#include "core/transfer/json_plan.h"
#include "tests/support/some_records.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace leeward::transfer {
namespace {

using nlohmann::json;
using records::Entry;
using records::PlanLine;
using records::Question;

class ReadLeeward : public testing::Test {
protected:
    Result<Entry, Refusal> read(const json& item) { return entryFromLeeward(item, {m_id, m_clock.localNow()}); }
    Refusal refusalWith(const char* field, const json& value) {
        json item = m_item;
        item[field] = value;
        const auto entry = read(item);
        EXPECT_FALSE(entry) << field << value;
        return entry ? Refusal::AlreadyHere : entry.error();
    }

    tests::FixedRandom m_random;
    tests::FixedClock m_clock;
    Id<Entry> m_id = m_random.newId<Entry>();
    Entry m_full = tests::aFullEntry(m_random, m_clock);
    json m_item = json::parse(jsonFrom(m_full));
};

TEST_F(ReadLeeward, ReadsWhatWasWritten) {
    EXPECT_EQ(read(m_item).value(), m_full);
}

TEST_F(ReadLeeward, GivesAnIdWhereNoneIsSaid) {
    m_item.erase("id");
    EXPECT_EQ(read(m_item)->id, m_id);
    m_item["id"] = "12";
    EXPECT_EQ(read(m_item)->id, m_id);
}

TEST_F(ReadLeeward, NeedsADateAndNothingElse) {
    EXPECT_TRUE(read({{"written", "2026-03-14"}}));
    EXPECT_EQ(read(json::object()).error(), Refusal::DateNotUnderstood);
    EXPECT_EQ(refusalWith("written", "0000-00-00"), Refusal::DateNotUnderstood);
    EXPECT_EQ(refusalWith("written", "2026-02-30T10:00:00Z"), Refusal::DateNotUnderstood);
}

TEST_F(ReadLeeward, LeavesOutWhatHasAWrongField) {
    EXPECT_EQ(refusalWith("title", 5), Refusal::WrongField);
    EXPECT_EQ(refusalWith("tags", "evening"), Refusal::WrongField);
    EXPECT_EQ(refusalWith("tags", {1}), Refusal::WrongField);
    EXPECT_EQ(refusalWith("parts", {"text"}), Refusal::WrongField);
    EXPECT_EQ(refusalWith("draft", "no"), Refusal::WrongField);
    EXPECT_EQ(refusalWith("feltSafety", "superb"), Refusal::WrongField);
    EXPECT_EQ(refusalWith("written", 1773522900), Refusal::WrongField);
    EXPECT_EQ(read("text").error(), Refusal::WrongField);
}

TEST_F(ReadLeeward, LeavesOutWhatIsTooLongOrNoText) {
    EXPECT_EQ(refusalWith("title", std::string(1001, 'x')), Refusal::WordsTooLong);
    EXPECT_EQ(refusalWith("title", std::string("a\0b", 3)), Refusal::HasNul);
    EXPECT_EQ(refusalWith("parts", {{{"question", "text"}, {"text", std::string(records::kMaxEntryBytes + 1, 'x')}}}),
              Refusal::TooLong);
}

TEST_F(ReadLeeward, KeepsTheWordsOfQuestionsThatItDoesNotKnow) {
    m_item["kind"] = "of-a-later-version";
    m_item["parts"] = {{{"question", "later"}, {"text", "one"}}, {{"question", "later"}, {"text", "two"}}};
    EXPECT_EQ(read(m_item)->kind, records::EntryKind::FreeWriting);
    EXPECT_EQ(textOf(read(m_item).value(), Question::Text), "one\n\ntwo");
}

TEST_F(ReadLeeward, ReadsALineOfThePlan) {
    PlanLine line = tests::aWord(m_random, m_random.newId<records::Person>(), "Lantern");
    line.steps = {"Hands off", "Lights on"};
    line.noticedBy = records::NoticedBy::Sound;
    line.note = "since spring";
    line.isStricter = true;
    auto read = lineFromLeeward(json::parse(jsonFrom(line, WhichPlan::Mine)), m_random.newId<PlanLine>());
    read.value().owner = line.owner;
    EXPECT_EQ(read.value(), line);
}

TEST_F(ReadLeeward, LeavesOutALineThatIsNone) {
    const auto spare = m_random.newId<PlanLine>();
    EXPECT_EQ(lineFromLeeward({{"section", "elsewhere"}, {"text", "x"}}, spare).error(), Refusal::WrongField);
    EXPECT_EQ(lineFromLeeward({{"section", "repair"}, {"kind", "word"}, {"text", "x"}}, spare).error(),
              Refusal::WrongField);
    EXPECT_EQ(lineFromLeeward(5, spare).error(), Refusal::WrongField);
}

} // namespace
} // namespace leeward::transfer
