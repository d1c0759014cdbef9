#include "core/transfer/json_journal.h"

#include "tests/support/a_receiver.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/fixed_random.h"
#include "tests/support/some_bytes.h"

#include <gtest/gtest.h>

namespace leeward::transfer {
namespace {

class JsonJournal : public testing::Test {
protected:
    Result<JsonForm, ImportProblem> read(const std::string& text) {
        tests::SomeBytes bytes(text);
        return readJsonJournal(bytes, "a.json",
                               {m_clock.localNow(), [this] { return m_random.newId<records::Entry>(); }}, m_receiver);
    }

    tests::FixedClock m_clock;
    tests::FixedRandom m_random;
    tests::AReceiver m_receiver;
};

TEST_F(JsonJournal, IsOursByItsNameEvenWithoutEntries) {
    EXPECT_EQ(read(R"({"format": "leeward-journal", "version": 1, "entries": [], "plan": []})"), JsonForm::Leeward);
}

TEST_F(JsonJournal, IsKnownByItsFirstEntry) {
    EXPECT_EQ(read(R"({"entries": [{"creationDate": "2026-03-14T09:00:00Z", "text": "x"}]})"), JsonForm::DayOne);
    EXPECT_EQ(read(R"({"entries": [{"date": "2026-03-14", "title": "x"}]})"), JsonForm::Jrnl);
    EXPECT_EQ(read(R"({"entries": [{"written": "2026-03-14"}]})"), JsonForm::Leeward);
    EXPECT_EQ(m_receiver.entries.size(), 3U);
    EXPECT_EQ(read(R"({"entries": [{"subject": "x"}]})").error(), ImportProblem::NotKnown);
}

TEST_F(JsonJournal, HasAPlanOnlyWhereItIsOurs) {
    const std::string plan = R"("plan": [{"section": "repair", "text": "Tea."}]})";
    EXPECT_TRUE(read(R"({"format": "leeward-journal", )" + plan));
    EXPECT_EQ(m_receiver.lines.size(), 1U);
    EXPECT_EQ(read('{' + plan).error(), ImportProblem::NotKnown);
    EXPECT_EQ(m_receiver.lines.size(), 1U);
}

TEST_F(JsonJournal, NamesWhatIsLeftOutByItsNumber) {
    EXPECT_TRUE(read(R"({"entries": [{"written": "2026-03-14"}, {"written": 5}]})"));
    ASSERT_EQ(m_receiver.leftOut.size(), 1U);
    EXPECT_EQ(m_receiver.leftOut[0], (LeftOut{"a.json", 2, Refusal::WrongField}));
}

TEST_F(JsonJournal, StopsWhenTheReceiverDoes) {
    m_receiver.stopAfter = 1;
    EXPECT_EQ(read(R"({"entries": [{"written": "2026-03-14"}, {"written": "2026-03-15"}]})").error(),
              ImportProblem::Stopped);
    EXPECT_EQ(m_receiver.entries.size(), 1U);
}

} // namespace
} // namespace leeward::transfer
