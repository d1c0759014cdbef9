#include "core/paper/flow.h"

#include "tests/support/paper_marks.h"

#include <gtest/gtest.h>

namespace leeward::paper {
namespace {

using tests::marksOf;

constexpr Frame kFrame{10, 20, 200, 100};

/// Blocks of lines that are ten points high.
class Flow : public testing::Test {
protected:
    Block block(std::size_t lines, Block::Keep keep = Block::Keep::Free, std::size_t section = 0) const {
        std::string text = "x";
        for (std::size_t line = 1; line < lines; ++line)
            text += "\nx";
        Row row;
        row.cells.push_back({m_typesetter.set(text, {Family::Reading, 6, 10}, 200)});
        Block made;
        made.keep = keep;
        made.section = section;
        made.rows.push_back(std::move(row));
        return made;
    }

    /// How many lines stand on a page.
    static std::size_t linesOf(const FilledPage& page) {
        std::size_t lines = 0;
        for (const TextMark& mark : marksOf<TextMark>(page.marks))
            lines += mark.count;
        return lines;
    }

    Typesetter m_typesetter{"en-GB"};
};

TEST_F(Flow, NothingFillsOnePage) {
    EXPECT_EQ(flow({}, kFrame).size(), 1U);
}

TEST_F(Flow, BlocksStandBelowEachOther) {
    const auto pages = flow({block(2), block(3)}, kFrame);
    ASSERT_EQ(pages.size(), 1U);
    EXPECT_NEAR(marksOf<TextMark>(pages[0].marks)[1].y, 40, 0.01);
    EXPECT_NEAR(pages[0].used, 50, 0.01);
}

TEST_F(Flow, ABlockThatFitsOntoAPageIsNeverSplit) {
    const auto pages = flow({block(6), block(6)}, kFrame);
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(linesOf(pages[0]), 6U);
    EXPECT_EQ(linesOf(pages[1]), 6U);
}

TEST_F(Flow, HeadingsGoWithTheFirstBlockBelowThem) {
    const auto keep = Block::Keep::WithNext;
    const auto pages = flow({block(7), block(1, keep), block(1, keep), block(2), block(5)}, kFrame);
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(linesOf(pages[0]), 7U);
    EXPECT_EQ(linesOf(pages[1]), 9U);
}

TEST_F(Flow, ABlockHigherThanAPageIsBrokenBetweenLines) {
    const auto pages = flow({block(1, Block::Keep::WithNext), block(35)}, kFrame);
    ASSERT_EQ(pages.size(), 4U);
    EXPECT_EQ(linesOf(pages[0]), 10U);
    EXPECT_EQ(linesOf(pages[1]), 10U);
    EXPECT_EQ(linesOf(pages[3]), 6U);
}

TEST_F(Flow, NoLineIsLostAndNoneIsTwice) {
    std::vector<Block> blocks;
    std::size_t lines = 0;
    for (std::size_t index = 0; index < 40; ++index) {
        lines += 1 + index * 7 % 23;
        blocks.push_back(block(1 + index * 7 % 23, index % 3 == 0 ? Block::Keep::WithNext : Block::Keep::Free));
    }
    std::size_t placed = 0;
    for (const FilledPage& page : flow(blocks, kFrame)) {
        placed += linesOf(page);
        EXPECT_LE(page.used, kFrame.height + 0.01);
    }
    EXPECT_EQ(placed, lines);
}

TEST_F(Flow, ALineHigherThanAPageStillStands) {
    Frame frame = kFrame;
    frame.height = 5;
    EXPECT_EQ(flow({block(3)}, frame).size(), 3U);
}

TEST_F(Flow, APageKnowsTheSectionThatGoesOn) {
    const auto pages = flow({block(6, {}, 1), block(6, {}, 1), block(6, {}, 2)}, kFrame);
    ASSERT_EQ(pages.size(), 3U);
    EXPECT_EQ(pages[0].continues, 0U);
    EXPECT_EQ(pages[1].continues, 1U);
    EXPECT_EQ(pages[2].continues, 0U);
}

TEST_F(Flow, AGroundIsAsHighAsItsBlockAndLiesBehindIt) {
    Block one = block(2);
    one.ground = BoxMark{0, 0, 200};
    const auto pages = flow({one}, kFrame);
    ASSERT_TRUE(std::holds_alternative<BoxMark>(pages[0].marks.front()));
    EXPECT_GT(marksOf<BoxMark>(pages[0].marks).front().height, 20);
}

TEST_F(Flow, CellsOfARowStandOnOneBaseline) {
    Block one = block(1);
    one.rows[0].cells.push_back({m_typesetter.set("Large", {Family::Reading, 20, 24}, 200)});
    const auto marks = marksOf<TextMark>(flow({one}, kFrame)[0].marks);
    EXPECT_NEAR(marks[0].y + marks[0].text->ascent(0), marks[1].y + marks[1].text->ascent(0), 0.01);
}

} // namespace
} // namespace leeward::paper
