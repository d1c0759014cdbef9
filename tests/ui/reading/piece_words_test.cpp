#include "ui/reading/piece_words.h"

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

TEST(PieceWords, SayHonestlyWhetherAnybodyReviewedIt) {
    content::Piece piece;
    piece.reviewed = "not yet";
    piece.checked = std::chrono::year(2026) / 11 / 21;
    EXPECT_EQ(standingText(piece), QStringLiteral("Checked 21 November 2026. Reviewed by: not yet."));
    piece.reviewed = "2027-02-01, A Name, psychologist";
    EXPECT_TRUE(standingText(piece).endsWith(QStringLiteral("Reviewed by: 2027-02-01, A Name, psychologist.")));
}

TEST(PieceWords, KnowWhatIsHeavy) {
    content::Piece piece;
    EXPECT_FALSE(isHeavy(piece));
    piece.notes = "Tender: it describes reactions.";
    EXPECT_FALSE(isHeavy(piece));
    piece.notes = "Heavy: it names signs of fear.";
    EXPECT_TRUE(isHeavy(piece));
}

} // namespace
} // namespace leeward::ui
