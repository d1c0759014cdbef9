#include "core/content/piece.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace leeward::content {

using testing::ElementsAre;

namespace {

constexpr std::string_view kArticle = "id: a-page\n"
                                      "kind: article\n"
                                      "title: A page\n"
                                      "order: 3\n"
                                      "minutes: 4\n"
                                      "notes: Tender: it goes on\n"
                                      "  in the next line.\n"
                                      "sources: One, 2019 ; Another, 2020\n"
                                      "see: here there\n"
                                      "path: For myself ; For partners\n"
                                      "colour: of no use here\n"
                                      "checked: 2026-11-21\n"
                                      "reviewed: not yet\n"
                                      "\n"
                                      "Words.\n";

constexpr std::string_view kLine = "id: xx-line\nkind: helpline\ntitle: A line\norder: 1\ncountry: IE\nfor: anyone\n"
                                   "number: 1800 000 000\nhours: any time\nstatus: official page\n"
                                   "sources: Its page\nchecked: 2026-11-21\nreviewed: not yet\n\nSomebody answers.\n";

std::string without(std::string_view text, std::string_view part) {
    std::string rest(text);
    rest.erase(rest.find(part), part.size());
    return rest;
}

std::string breathWith(const std::string& pattern) {
    return "id: slow\nkind: breath\ntitle: Slow\npattern: " + pattern +
           "\ncycles: 6\noffered: yes\nreviewed: not yet\n\n1. In.\n2. Out.\n";
}

} // namespace

TEST(Piece, SaysWhatItsHeaderSays) {
    const auto piece = pieceFrom(Kind::Article, "a-page", kArticle);
    ASSERT_TRUE(piece);
    EXPECT_EQ(piece->title, "A page");
    EXPECT_EQ(piece->order, 3);
    EXPECT_EQ(piece->minutes, 4);
    EXPECT_EQ(piece->notes, "Tender: it goes on in the next line.");
    EXPECT_THAT(piece->sources, ElementsAre("One, 2019", "Another, 2020"));
    EXPECT_THAT(piece->see, ElementsAre("here", "there"));
    EXPECT_THAT(piece->paths, ElementsAre("For myself", "For partners"));
    EXPECT_EQ(piece->checked, std::chrono::year(2026) / 11 / 21);
    EXPECT_FALSE(piece->isReviewed());
    EXPECT_EQ(piece->body.size(), 1U);
}

TEST(Piece, IsLeftOutWhenItIsNotWhatItsPlaceSays) {
    EXPECT_FALSE(pieceFrom(Kind::Article, "another-page", kArticle));
    EXPECT_FALSE(pieceFrom(Kind::Short, "a-page", kArticle));
}

TEST(Piece, IsLeftOutWithoutATitleOrABody) {
    EXPECT_FALSE(pieceFrom(Kind::Article, "a-page", without(kArticle, "title: A page\n")));
    EXPECT_FALSE(pieceFrom(Kind::Article, "a-page", without(kArticle, "Words.\n")));
}

TEST(Piece, IsLeftOutWhenAKeyIsThereTwice) {
    EXPECT_FALSE(pieceFrom(Kind::Article, "a-page", "title: Other\n" + std::string(kArticle)));
}

TEST(Piece, IsLeftOutWhenItIsNoText) {
    std::string bytes(kArticle);
    bytes.insert(bytes.size() - 1, "\xff");
    EXPECT_FALSE(pieceFrom(Kind::Article, "a-page", bytes));
    bytes = kArticle;
    bytes.insert(bytes.size() - 1, 1, '\0');
    EXPECT_FALSE(pieceFrom(Kind::Article, "a-page", bytes));
}

TEST(Piece, OfTenMegabytesIsLeftOut) {
    EXPECT_FALSE(pieceFrom(Kind::Article, "a-page", std::string(kArticle) + std::string(10'000'000, 'a') + "\n"));
}

TEST(Piece, WithADateThatIsNoneHasNone) {
    std::string bytes(kArticle);
    bytes.replace(bytes.find("2026-11-21"), 10, "2026-13-41");
    EXPECT_FALSE(pieceFrom(Kind::Article, "a-page", bytes)->checked);
}

TEST(PieceOfAHelpline, SaysHowItIsReached) {
    const auto piece = pieceFrom(Kind::Helpline, "xx-line", kLine);
    ASSERT_TRUE(piece);
    EXPECT_EQ(piece->helpline.country, "IE");
    EXPECT_EQ(piece->helpline.number, "1800 000 000");
    EXPECT_EQ(piece->helpline.found, Found::OfficialPage);
    EXPECT_FALSE(piece->helpline.isEmergency);
}

TEST(PieceOfAHelpline, WithoutADaySourceOrNumberIsLeftOut) {
    EXPECT_FALSE(pieceFrom(Kind::Helpline, "xx-line", without(kLine, "checked: 2026-11-21\n")));
    EXPECT_FALSE(pieceFrom(Kind::Helpline, "xx-line", without(kLine, "sources: Its page\n")));
    EXPECT_FALSE(pieceFrom(Kind::Helpline, "xx-line", without(kLine, "number: 1800 000 000\n")));
}

TEST(PieceOfABreath, HasItsSeconds) {
    const auto box = pieceFrom(Kind::Breath, "slow", breathWith("in 4 hold 4 out 4.5 hold 3"));
    ASSERT_TRUE(box);
    EXPECT_EQ(box->breath.form, BreathForm::Paced);
    EXPECT_DOUBLE_EQ(box->breath.inSeconds, 4);
    EXPECT_DOUBLE_EQ(box->breath.holdFullSeconds, 4);
    EXPECT_DOUBLE_EQ(box->breath.outSeconds, 4.5);
    EXPECT_DOUBLE_EQ(box->breath.holdEmptySeconds, 3);
    EXPECT_EQ(box->breath.cycles, 6);
    EXPECT_TRUE(box->breath.isOffered);
    EXPECT_EQ(pieceFrom(Kind::Breath, "slow", breathWith("watch"))->breath.form, BreathForm::Watch);
    EXPECT_EQ(pieceFrom(Kind::Breath, "slow", breathWith("own"))->breath.form, BreathForm::Own);
}

TEST(PieceOfABreath, WithoutAWholePatternIsLeftOut) {
    for (const char* pattern : {"", "in 4", "out 4 in 4", "in 4 out", "in x out 4", "in 4 in 4 out 6", "in 0 out 6",
                                "in -4 out 6", "in inf out 6", "in 4.55 out 6"})
        EXPECT_FALSE(pieceFrom(Kind::Breath, "slow", breathWith(pattern))) << pattern;
}

TEST(PieceInSteps, WithoutAStepIsLeftOut) {
    EXPECT_FALSE(pieceFrom(Kind::Ritual, "tea",
                           "id: tea\nkind: ritual\ntitle: Tea\nreviewed: not yet\n\nOnly how it begins.\n"));
}

} // namespace leeward::content
