#include "core/paper/plan_layout.h"

#include "tests/support/a_paper.h"
#include "tests/support/paper_marks.h"

#include <gtest/gtest.h>

namespace leeward::paper {
namespace {

using tests::marksOf;
using tests::structureOf;

constexpr PointSize kSheet{595, 842};

std::vector<Marks> pagesOf(const PaperPlan& plan) {
    return layOutPlan(plan, tests::paperWords(), Typesetter(plan.language), kSheet);
}

TEST(PlanLayout, TheStructureIsADocumentWithHeadingsAndLists) {
    EXPECT_EQ(structureOf(pagesOf(tests::paperPlan("Going blank", {tests::paperLine("Water")}))),
              "Document(H1()H2()Sect(H3()P()L(LI(LBody(P())))))");
}

TEST(PlanLayout, WithoutGroupsNoHeadingIsSkipped) {
    PaperPlan plan = tests::paperPlan("Going blank", {tests::paperLine("Water")});
    plan.sections[0].group.clear();
    EXPECT_EQ(structureOf(pagesOf(plan)), "Document(H1()Sect(H2()P()L(LI(LBody(P())))))");
}

TEST(PlanLayout, AGroupIsNamedOnce) {
    PaperPlan plan = tests::paperPlan("Going blank", {tests::paperLine("Water")});
    plan.sections.push_back(plan.sections[0]);
    const std::string structure = structureOf(pagesOf(plan));
    EXPECT_EQ(structure.find("H2"), structure.rfind("H2"));
}

TEST(PlanLayout, ASectionWithoutLinesIsLeftOut) {
    EXPECT_EQ(structureOf(pagesOf(tests::paperPlan("Going blank", {}))), "Document(H1()P())");
}

TEST(PlanLayout, TagsEndWhatTheyBeganOverManyPages) {
    std::vector<PaperItem> items(200, tests::paperWord("Lantern", Level::Red));
    const auto pages = pagesOf(tests::paperPlan("Words and signals", items));
    EXPECT_GT(pages.size(), 10U);
    EXPECT_EQ(structureOf(pages).find('['), std::string::npos);
}

TEST(PlanLayout, ThoseWhoReadFromTheRightHaveTheListOnTheRight) {
    PaperPlan plan = tests::paperPlan("Words", {tests::paperLine("ماء")});
    EXPECT_LT(marksOf<ShapeMark>(pagesOf(plan)[0]).front().x, kSheet.width / 2);
    plan.language = "ar";
    EXPECT_GT(marksOf<ShapeMark>(pagesOf(plan)[0]).front().x, kSheet.width / 2);
}

TEST(PlanLayout, NumbersStandWhereALanguageWantsThem) {
    EXPECT_EQ(filledIn("Page %1 of %2", "3", "7"), "Page 3 of 7");
    EXPECT_EQ(filledIn("%2 / %1", "3", "7"), "7 / 3");
    EXPECT_EQ(filledIn("%1, continued", "100 %2"), "100 %2, continued");
    EXPECT_EQ(filledIn("100 %", "3"), "100 %");
}

} // namespace
} // namespace leeward::paper
