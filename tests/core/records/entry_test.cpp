#include "core/records/entry.h"

#include "tests/support/some_records.h"

#include <gtest/gtest.h>

namespace leeward::records {
namespace {

using Problems = std::vector<Problem<EntryField>>;

class EntryTest : public testing::Test {
protected:
    tests::FixedRandom m_random;
    tests::FixedClock m_clock;
    Entry m_entry = tests::aFullEntry(m_random, m_clock);
};

TEST_F(EntryTest, AnEmptyOneIsFine) {
    EXPECT_TRUE(check(Entry{.id = m_entry.id}).empty());
}

TEST_F(EntryTest, AFullOneIsFine) {
    EXPECT_TRUE(check(m_entry).empty());
}

TEST_F(EntryTest, AnyTextIsFine) {
    using namespace std::string_literals;
    std::string marks = "a";
    for (int i = 0; i < 10000; ++i)
        marks += "\u0301";
    for (const std::string& text : {"a\0b"s, "\u202Eeno"s, "👩‍👩‍👧"s, marks, "![](file:///etc/passwd)"s}) {
        setText(m_entry, Question::Text, text);
        EXPECT_TRUE(check(m_entry).empty());
    }
}

TEST_F(EntryTest, TwoMebibytesOfTextAreFineAndNoByteMore) {
    Entry entry{.id = m_entry.id};
    setText(entry, Question::FeltSafe, std::string(kMaxEntryBytes - 10, 'x'));
    setText(entry, Question::DidNotFeelSafe, std::string(10, 'x'));
    EXPECT_TRUE(check(entry).empty());
    setText(entry, Question::DidNotFeelSafe, std::string(11, 'x'));
    EXPECT_EQ(check(entry), (Problems{{EntryField::Parts, ProblemCode::TooLong}}));
}

TEST_F(EntryTest, ALongTitleIsTooLong) {
    m_entry.title = std::string(kMaxTitleBytes, 'x');
    EXPECT_TRUE(check(m_entry).empty());
    m_entry.title += 'x';
    EXPECT_EQ(check(m_entry), (Problems{{EntryField::Title, ProblemCode::TooLong}}));
}

TEST_F(EntryTest, EveryTextMustBeUtf8) {
    m_entry.title = "\xFF";
    m_entry.parts.front().text = "\xC0";
    m_entry.feelings = {"\xFF"};
    m_entry.bodySignals = {"fine", "\xFF"};
    m_entry.tags = {"\xED\xA0\x80"};
    EXPECT_EQ(check(m_entry), (Problems{{EntryField::Title, ProblemCode::NotText},
                                        {EntryField::Parts, ProblemCode::NotText},
                                        {EntryField::Feelings, ProblemCode::NotText},
                                        {EntryField::BodySignals, ProblemCode::NotText},
                                        {EntryField::Tags, ProblemCode::NotText}}));
}

TEST_F(EntryTest, WordsAreNotEmptyAndNotEndless) {
    m_entry.feelings = {" "};
    m_entry.bodySignals = {std::string(kMaxWordBytes + 1, 'x')};
    m_entry.tags = std::vector<std::string>(kMaxWordsPerList + 1, "x");
    EXPECT_EQ(check(m_entry), (Problems{{EntryField::Feelings, ProblemCode::Missing},
                                        {EntryField::BodySignals, ProblemCode::TooLong},
                                        {EntryField::Tags, ProblemCode::TooLong}}));
}

TEST_F(EntryTest, AQuestionIsAnsweredOnce) {
    m_entry.parts = {{Question::FeltSafe, "a"}, {Question::FeltSafe, "b"}};
    EXPECT_EQ(check(m_entry), (Problems{{EntryField::Parts, ProblemCode::OutOfRange}}));
}

TEST_F(EntryTest, NumbersThatMeanNothingAreOutOfRange) {
    m_entry.parts = {{static_cast<Question>(999), "a"}};
    m_entry.feltSafety = static_cast<FeltSafety>(6);
    EXPECT_EQ(check(m_entry), (Problems{{EntryField::Parts, ProblemCode::OutOfRange},
                                        {EntryField::FeltSafety, ProblemCode::OutOfRange}}));
}

TEST_F(EntryTest, SetTextKeepsTheOrderOfQuestions) {
    setText(m_entry, Question::DidNotFeelSafe, "Nothing today.");
    ASSERT_EQ(m_entry.parts.size(), 3U);
    EXPECT_EQ(m_entry.parts[1].question, Question::DidNotFeelSafe);
    EXPECT_EQ(textOf(m_entry, Question::DidNotFeelSafe), "Nothing today.");
}

TEST_F(EntryTest, SetTextReplacesAndRemoves) {
    setText(m_entry, Question::FeltSafe, "Anew.");
    EXPECT_EQ(textOf(m_entry, Question::FeltSafe), "Anew.");
    setText(m_entry, Question::FeltSafe, "");
    EXPECT_EQ(textOf(m_entry, Question::FeltSafe), "");
    EXPECT_EQ(m_entry.parts.size(), 1U);
}

TEST_F(EntryTest, TheWholeTextHasAnEmptyLineBetweenAnswers) {
    m_entry.parts.insert(m_entry.parts.begin(), {Question::Text, ""});
    EXPECT_EQ(wholeText(m_entry), "The slow start.\n\nAsk once more.");
}

TEST_F(EntryTest, IsEmptyUntilSomethingIsWrittenOrChosen) {
    const Entry empty{.id = m_entry.id};
    EXPECT_TRUE(isEmpty(empty));
    Entry spaces = empty;
    setText(spaces, Question::Text, " \n\t");
    EXPECT_TRUE(isEmpty(spaces));
    Entry withText = empty;
    setText(withText, Question::Text, "x");
    EXPECT_FALSE(isEmpty(withText));
    Entry withChoice = empty;
    withChoice.feltSafety = FeltSafety::Safe;
    EXPECT_FALSE(isEmpty(withChoice));
    Entry withFeeling = empty;
    withFeeling.feelings = {"calm"};
    EXPECT_FALSE(isEmpty(withFeeling));
}

} // namespace
} // namespace leeward::records
