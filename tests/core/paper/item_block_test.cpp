#include "core/paper/item_block.h"

#include "tests/support/a_paper.h"
#include "tests/support/paper_marks.h"

#include <gtest/gtest.h>

namespace leeward::paper {
namespace {

using tests::marksOf;

std::vector<Marks> pagesOf(const PaperItem& item, std::size_t number = 0) {
    const Typesetter typesetter("en-GB");
    const Words words = tests::paperWords();
    const Block block = itemBlock(item, {typesetter, words, 440, kLevelGutter, number});
    std::vector<Marks> pages;
    for (FilledPage& page : flow({block}, {0, 0, 440, 700}))
        pages.push_back(std::move(page.marks));
    return pages;
}

TEST(ItemBlock, ALineIsAnItemOfAList) {
    EXPECT_EQ(tests::structureOf(pagesOf(tests::paperLine("Water"))), "LI(LBody(P()))");
}

TEST(ItemBlock, ALevelIsNamedBeforeTheWord) {
    PaperItem item = tests::paperLine("Lantern");
    item.level = Level::Red;
    const auto pages = pagesOf(item);
    EXPECT_EQ(tests::structureOf(pages), "LI(Lbl()LBody(P()))");
    EXPECT_EQ(marksOf<ShapeMark>(pages[0]).front().shape, ShapeMark::Shape::Octagon);
}

TEST(ItemBlock, StepsAreAListOfTheirOwn) {
    PaperItem item = tests::paperLine("Lantern");
    item.steps = {"one", "two"};
    EXPECT_EQ(tests::structureOf(pagesOf(item)), "LI(LBody(P()P()L(LI(Lbl()LBody())LI(Lbl()LBody()))))");
}

TEST(ItemBlock, EveryPartOfASignIsThere) {
    PaperItem item{ItemKind::Sign, Level::None, "I tidy", "Tea", {}, "Helping", "Not today", "Robin’s words"};
    EXPECT_EQ(marksOf<TextMark>(pagesOf(item)[0]).size(), 8U);
}

TEST(ItemBlock, AnAgreementHasABox) {
    PaperItem item = tests::paperLine("I ask first");
    item.tick = Tick::Open;
    EXPECT_EQ(marksOf<ShapeMark>(pagesOf(item)[0]).front().shape, ShapeMark::Shape::Box);
    item.tick = Tick::Done;
    EXPECT_EQ(marksOf<ShapeMark>(pagesOf(item)[0]).front().shape, ShapeMark::Shape::TickedBox);
}

TEST(ItemBlock, ANumberStandsInARing) {
    EXPECT_EQ(marksOf<BoxMark>(pagesOf(tests::paperLine("Lights on"), 3)[0]).size(), 1U);
}

TEST(ItemBlock, AFixedRowStandsOnItsOwnGround) {
    PaperItem item = tests::paperLine("Silence");
    item.isFixed = true;
    EXPECT_TRUE(std::holds_alternative<BoxMark>(pagesOf(item)[0].front()));
}

TEST(ItemBlock, ALongItemKeepsItsStructureOverPages) {
    PaperItem item = tests::paperWord(std::string(9000, 'w'), Level::Yellow);
    const auto pages = pagesOf(item);
    EXPECT_GT(pages.size(), 2U);
    EXPECT_EQ(tests::structureOf(pages).find('['), std::string::npos);
}

TEST(ItemBlock, LevelsHaveTheirNames) {
    const Words words = tests::paperWords();
    EXPECT_EQ(nameOf(Level::Green, words), "Green");
    EXPECT_EQ(nameOf(Level::Yellow, words), "Yellow");
    EXPECT_EQ(nameOf(Level::Red, words), "Red");
    EXPECT_EQ(nameOf(Level::None, words), "");
}

} // namespace
} // namespace leeward::paper
