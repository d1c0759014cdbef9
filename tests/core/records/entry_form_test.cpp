#include "core/records/entry_form.h"

#include "tests/support/some_records.h"

#include <gtest/gtest.h>

namespace leeward::records {
namespace {

std::string heading(Question question) {
    return "Question " + std::to_string(static_cast<int>(question));
}

class EntryForm : public testing::Test {
protected:
    static Entry there(const Entry& entry) { return toFree(entry, heading); }
    static Entry back(const Entry& entry) { return toGuided(entry, heading); }

    tests::FixedRandom m_random;
    tests::FixedClock m_clock;
    Entry m_entry = tests::aFullEntry(m_random, m_clock);
};

TEST_F(EntryForm, PutsEveryAnswerIntoOneText) {
    setText(m_entry, Question::Text, "Before all.");
    const Entry free = there(m_entry);
    EXPECT_TRUE(free.isFree);
    EXPECT_EQ(free.kind, EntryKind::AfterBeingClose);
    ASSERT_EQ(free.parts.size(), 1U);
    EXPECT_EQ(textOf(free, Question::Text),
              "Before all.\n\n## Question 1\n\nThe slow start.\n\n## Question 3\n\nAsk once more.");
}

TEST_F(EntryForm, ComesBackAsItWasForEveryKind) {
    for (const EntryKind kind : {EntryKind::AfterBeingClose, EntryKind::AfterHardMoment, EntryKind::AfterTherapy,
                                 EntryKind::BetweenSessions}) {
        Entry entry = newEntry(m_entry.id, kind, m_entry.writtenAt);
        setText(entry, Question::Text, "  Free, \n\n with # signs\n\n");
        for (const Question question : questionsIn(kind))
            setText(entry, question, "\nAn answer\n\n## of its own\n" + heading(question));
        EXPECT_EQ(back(there(entry)), entry) << static_cast<int>(kind);
    }
}

TEST_F(EntryForm, OfAnEmptyEntryIsEmpty) {
    const Entry empty = newEntry(m_entry.id, EntryKind::AfterTherapy, m_entry.writtenAt);
    EXPECT_TRUE(there(empty).parts.empty());
    EXPECT_EQ(back(there(empty)), empty);
}

TEST_F(EntryForm, LosesNoWordWhereAHeadingWasChanged) {
    Entry free = there(m_entry);
    setText(free, Question::Text, "## Question 1\n\none\n\n## My own\n\ntwo\n\n## Question 1\n\nthree");
    const Entry guided = back(free);
    EXPECT_EQ(textOf(guided, Question::FeltSafe), "one\n\n## My own\n\ntwo\n\n## Question 1\n\nthree");
}

TEST_F(EntryForm, KnowsOnlyTheQuestionsOfItsKind) {
    m_entry.kind = EntryKind::Detour;
    const Entry free = there(m_entry);
    EXPECT_EQ(back(free).parts, free.parts);
}

TEST_F(EntryForm, KeepsAnswersThatWereGivenMeanwhile) {
    Entry free = there(m_entry);
    setText(free, Question::FeltSafe, "Earlier.");
    EXPECT_EQ(textOf(back(free), Question::FeltSafe), "Earlier.\n\nThe slow start.");
    EXPECT_EQ(there(there(m_entry)), there(m_entry));
}

} // namespace
} // namespace leeward::records
