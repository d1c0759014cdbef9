#include "core/records/plan_line.h"

#include "tests/support/some_records.h"

#include <gtest/gtest.h>

namespace leeward::records {
namespace {

using Problems = std::vector<Problem<PlanLineField>>;

class PlanLineTest : public testing::Test {
protected:
    PlanLine aLine(PlanSection section, LineKind kind, std::string text) {
        PlanLine line{.id = m_random.newId<PlanLine>(), .owner = m_word.owner};
        line.section = section;
        line.kind = kind;
        line.text = std::move(text);
        return line;
    }

    tests::FixedRandom m_random;
    PlanLine m_word = tests::aWord(m_random, m_random.newId<Person>(), "Harbour");
    PlanLine m_line = aLine(PlanSection::Rituals, LineKind::Line, "");
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
    EXPECT_TRUE(check(m_line).empty());
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
    const auto problemsWith = [this](auto change) {
        PlanLine forged = m_word;
        change(forged);
        return check(forged);
    };
    const Problems level{{PlanLineField::Level, ProblemCode::OutOfRange}};
    const Problems kind{{PlanLineField::Kind, ProblemCode::OutOfRange}};
    EXPECT_EQ(problemsWith([](PlanLine& line) { line.level = static_cast<Level>(4); }), level);
    EXPECT_EQ(problemsWith([](PlanLine& line) { line.noticedBy = static_cast<NoticedBy>(4); }), level);
    EXPECT_EQ(problemsWith([](PlanLine& line) { line.section = static_cast<PlanSection>(13); }), kind);
    EXPECT_EQ(problemsWith([](PlanLine& line) { line.section = static_cast<PlanSection>(0); }), kind);
    PlanLine unknown = m_line;
    unknown.kind = static_cast<LineKind>(9);
    unknown.text = "x";
    EXPECT_EQ(check(unknown), kind);
}

TEST_F(PlanLineTest, AKindStandsInItsOwnSection) {
    m_word.section = PlanSection::Rituals;
    EXPECT_EQ(check(m_word), (Problems{{PlanLineField::Kind, ProblemCode::OutOfRange}}));
    m_line.section = PlanSection::WordsAndSignals;
    EXPECT_TRUE(check(m_line).empty()) << "a plain line stands anywhere";
}

TEST_F(PlanLineTest, OnlyWordsAndSignalsHaveALevel) {
    m_line.level = Level::Red;
    EXPECT_EQ(check(m_line), (Problems{{PlanLineField::Level, ProblemCode::OutOfRange}}));
}

TEST_F(PlanLineTest, OnlyAClauseIsOneOfTheTen) {
    PlanLine clause = aLine(PlanSection::PauseCovenant, LineKind::Clause, "Either of us may call it.");
    for (std::uint8_t number = 0; number <= kClauses; ++number) {
        clause.clause = number;
        EXPECT_TRUE(check(clause).empty());
    }
    const Problems outOfRange{{PlanLineField::Clause, ProblemCode::OutOfRange}};
    clause.clause = kClauses + 1;
    EXPECT_EQ(check(clause), outOfRange);
    m_word.clause = 1;
    EXPECT_EQ(check(m_word), outOfRange);
}

TEST_F(PlanLineTest, OnlyAnAgreementIsTicked) {
    PlanLine agreement = aLine(PlanSection::Agreements, LineKind::Agreement, "I knock first.");
    agreement.isTicked = true;
    EXPECT_TRUE(check(agreement).empty());
    m_line.isTicked = true;
    EXPECT_EQ(check(m_line), (Problems{{PlanLineField::Ticked, ProblemCode::OutOfRange}}));
}

TEST_F(PlanLineTest, ASignRuleRitualClauseOrAgreementNeedsAText) {
    const Problems missing{{PlanLineField::Text, ProblemCode::Missing}};
    EXPECT_EQ(check(aLine(PlanSection::EarlySigns, LineKind::Sign, "")), missing);
    EXPECT_EQ(check(aLine(PlanSection::GoingBlank, LineKind::TouchRule, "")), missing);
    EXPECT_EQ(check(aLine(PlanSection::Rituals, LineKind::Ritual, " ")), missing);
    EXPECT_EQ(check(aLine(PlanSection::PauseCovenant, LineKind::Clause, "")), missing);
    EXPECT_EQ(check(aLine(PlanSection::Agreements, LineKind::Agreement, "")), missing);
}

TEST_F(PlanLineTest, AMeaningSaysAnythingAtAll) {
    PlanLine meaning = aLine(PlanSection::EarlySigns, LineKind::Meaning, "");
    EXPECT_EQ(check(meaning), (Problems{{PlanLineField::Meaning, ProblemCode::Missing}}));
    meaning.contrary = "That I am angry with you.";
    EXPECT_TRUE(check(meaning).empty());
}

TEST_F(PlanLineTest, TheContraryIsATextLikeTheOthers) {
    m_line.contrary = std::string(kMaxLineBytes + 1, 'x');
    EXPECT_EQ(check(m_line), (Problems{{PlanLineField::Contrary, ProblemCode::TooLong}}));
    m_line.contrary = "\xFF";
    EXPECT_EQ(check(m_line), (Problems{{PlanLineField::Contrary, ProblemCode::NotText}}));
}

} // namespace
} // namespace leeward::records
