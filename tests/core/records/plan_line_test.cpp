#include "core/records/plan_line.h"

#include "tests/support/some_records.h"

#include <gtest/gtest.h>

namespace leeward::records {
namespace {

using Problems = std::vector<Problem<PlanLineField>>;

class PlanLineTest : public testing::Test {
protected:
    tests::FixedRandom m_random;
    PlanLine m_word = tests::aWord(m_random, m_random.newId<Person>(), "Harbour");
};

TEST_F(PlanLineTest, AWordWithALevelIsFine) {
    EXPECT_TRUE(check(m_word).empty());
}

TEST_F(PlanLineTest, AWordNeedsATextAndALevel) {
    m_word.text = " ";
    m_word.level = Level::None;
    EXPECT_EQ(check(m_word),
              (Problems{{PlanLineField::Text, ProblemCode::Missing}, {PlanLineField::Level, ProblemCode::Missing}}));
    m_word.kind = LineKind::Signal;
    EXPECT_EQ(check(m_word).size(), 2U) << "so does a signal";
}

TEST_F(PlanLineTest, ALineOfAnotherSectionNeedsNeither) {
    PlanLine line{.id = m_word.id, .owner = m_word.owner};
    line.section = PlanSection::Rituals;
    EXPECT_TRUE(check(line).empty());
}

TEST_F(PlanLineTest, NothingIsEndless) {
    m_word.text = std::string(kMaxLineBytes + 1, 'x');
    m_word.meaning = std::string(kMaxLineBytes + 1, 'x');
    m_word.steps = std::vector<std::string>(kMaxSteps + 1, "x");
    m_word.note = std::string(kMaxNoteBytes + 1, 'x');
    EXPECT_EQ(check(m_word), (Problems{{PlanLineField::Text, ProblemCode::TooLong},
                                       {PlanLineField::Meaning, ProblemCode::TooLong},
                                       {PlanLineField::Steps, ProblemCode::TooLong},
                                       {PlanLineField::Note, ProblemCode::TooLong}}));
}

TEST_F(PlanLineTest, EveryTextMustBeUtf8) {
    m_word.text = m_word.meaning = m_word.note = "\xFF";
    m_word.steps = {"fine", "\xFF"};
    EXPECT_EQ(check(m_word), (Problems{{PlanLineField::Text, ProblemCode::NotText},
                                       {PlanLineField::Meaning, ProblemCode::NotText},
                                       {PlanLineField::Steps, ProblemCode::NotText},
                                       {PlanLineField::Note, ProblemCode::NotText}}));
}

TEST_F(PlanLineTest, NumbersThatMeanNothingAreOutOfRange) {
    const Problems outOfRange{{PlanLineField::Level, ProblemCode::OutOfRange}};
    PlanLine forged = m_word;
    forged.level = static_cast<Level>(4);
    EXPECT_EQ(check(forged), outOfRange);
    forged = m_word;
    forged.kind = static_cast<LineKind>(3);
    EXPECT_EQ(check(forged), outOfRange);
    forged = m_word;
    forged.noticedBy = static_cast<NoticedBy>(4);
    EXPECT_EQ(check(forged), outOfRange);
    forged = m_word;
    forged.section = static_cast<PlanSection>(13);
    EXPECT_EQ(check(forged), outOfRange);
}

} // namespace
} // namespace leeward::records
