#include "core/transfer/names.h"

#include <gtest/gtest.h>

#include <set>

namespace leeward::transfer {
namespace {

using records::EntryKind;
using records::FeltSafety;
using records::Question;

TEST(Names, OfKindsAreReadBack) {
    for (int number = 0; number <= 6; ++number) {
        const auto kind = static_cast<EntryKind>(number);
        EXPECT_FALSE(nameOf(kind).empty());
        EXPECT_EQ(kindNamed(nameOf(kind)), kind);
    }
}

TEST(Names, OfQuestionsAreReadBack) {
    for (int number = 0; number <= 5; ++number) {
        const auto question = static_cast<Question>(number);
        EXPECT_FALSE(nameOf(question).empty());
        EXPECT_EQ(questionNamed(nameOf(question)), question);
        EXPECT_EQ(headingOf(question).empty(), question == Question::Text);
    }
}

TEST(Names, OfFeltSafetiesAreReadBack) {
    for (int number = 1; number <= 5; ++number) {
        const auto safety = static_cast<FeltSafety>(number);
        EXPECT_FALSE(nameOf(safety).empty());
        EXPECT_EQ(feltSafetyNamed(nameOf(safety)), safety);
    }
}

TEST(Names, OfPlanLinesAreEachTheirOwn) {
    std::set<std::string_view> names;
    for (int number = 1; number <= 12; ++number)
        names.insert(nameOf(static_cast<records::PlanSection>(number)));
    for (int number = 0; number <= 8; ++number)
        names.insert(nameOf(static_cast<records::LineKind>(number)));
    for (int number = 1; number <= 3; ++number) {
        names.insert(nameOf(static_cast<records::Level>(number)));
        names.insert(nameOf(static_cast<records::NoticedBy>(number)));
    }
    EXPECT_EQ(names.size(), 27U);
    EXPECT_FALSE(names.contains(""));
    EXPECT_EQ(nameOf(records::Level::None), "");
}

TEST(Names, StayWhatOtherProgramsKnow) {
    EXPECT_EQ(nameOf(EntryKind::AfterBeingClose), "after-being-close");
    EXPECT_EQ(nameOf(Question::DidNotFeelSafe), "did-not-feel-safe");
    EXPECT_EQ(nameOf(FeltSafety::InBetween), "in-between");
}

TEST(Names, OfNothingAreNothing) {
    EXPECT_EQ(kindNamed("letter"), std::nullopt);
    EXPECT_EQ(questionNamed(""), std::nullopt);
    EXPECT_EQ(feltSafetyNamed("Safe"), std::nullopt);
    EXPECT_EQ(nameOf(static_cast<EntryKind>(200)), "");
}

} // namespace
} // namespace leeward::transfer
