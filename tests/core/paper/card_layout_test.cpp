#include "core/paper/card_layout.h"

#include "tests/support/a_paper.h"
#include "tests/support/paper_marks.h"

#include <gtest/gtest.h>

namespace leeward::paper {
namespace {

using tests::marksOf;
using tests::structureOf;

PaperCard smallCard() {
    return {"Our words",
            "en-GB",
            {{Level::Green, "Harbour", "This is good."}, {Level::Red, "Lantern", ""}},
            {{Level::Red, "Two taps", ""}},
            {{Level::Red, "A plain “no”", ""}}};
}

std::vector<Marks> facesOf(const PaperCard& card) {
    return layOutCard(card, tests::paperWords(), Typesetter(card.language));
}

TEST(CardLayout, WordsAreOnTheFrontAndSignalsOnTheBack) {
    const auto faces = facesOf(smallCard());
    ASSERT_EQ(faces.size(), 2U);
    EXPECT_EQ(structureOf(faces), "Document(H1()L(LI(Lbl()LBody(P()P()))LI(Lbl()LBody(P())))"
                                  "L(LI(Lbl()LBody(P())))H2()L(LI(Lbl()LBody(P()))))");
    EXPECT_EQ(marksOf<ShapeMark>(faces[0]).size(), 2U);
    EXPECT_EQ(marksOf<ShapeMark>(faces[1]).size(), 2U);
}

TEST(CardLayout, WithoutWordsSignalsAreOnTheFront) {
    PaperCard card = smallCard();
    card.words.clear();
    EXPECT_EQ(facesOf(card).size(), 1U);
}

TEST(CardLayout, AnEmptyCardIsOneFace) {
    EXPECT_EQ(structureOf(facesOf({"Our words", "en-GB"})), "Document(H1())");
    EXPECT_EQ(structureOf(facesOf({})), "Document()");
}

TEST(CardLayout, MoreThanTwoFacesHoldIsKeptOnMore) {
    PaperCard card = smallCard();
    card.signals.assign(30, {Level::Yellow, std::string(60, 'w'), ""});
    const auto faces = facesOf(card);
    EXPECT_GT(faces.size(), 4U);
    EXPECT_EQ(structureOf(faces).find('['), std::string::npos);
}

TEST(CardLayout, NothingStandsOutsideAFace) {
    PaperCard card = smallCard();
    card.words.assign(8, {Level::Red, "Lantern", "Stop now."});
    for (const Marks& face : facesOf(card))
        for (const TextMark& mark : marksOf<TextMark>(face)) {
            EXPECT_GE(mark.y, 0);
            EXPECT_LE(mark.y + mark.text->heightOf(mark.first, mark.count), kCardSize.height);
            EXPECT_LE(mark.x + mark.text->inkWidth(), kCardSize.width);
        }
}

TEST(CardLayout, PairsStandOnSheetsWithMarksToCut) {
    const std::vector<Marks> faces(11, Marks{ShapeMark{}});
    const auto sheets = imposed(faces, {595, 842});
    ASSERT_EQ(sheets.size(), 2U);
    EXPECT_EQ(marksOf<ShapeMark>(sheets[0]).size(), 8U);
    EXPECT_EQ(marksOf<ShapeMark>(sheets[1]).size(), 3U);
    EXPECT_EQ(marksOf<BoxMark>(sheets[0]).size(), 4U);
    for (const BoxMark& cut : marksOf<BoxMark>(sheets[0]))
        EXPECT_LT(cut.y + cut.height, 842 - 40);
}

} // namespace
} // namespace leeward::paper
