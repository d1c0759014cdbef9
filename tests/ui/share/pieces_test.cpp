#include "ui/share/pieces.h"

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

std::vector<TextPiece> some() {
    return piecesOf(QStringLiteral("The lamp stayed on. Was it late? I left.\n\nA door, a hand’s width open."));
}

TEST(Pieces, AreTheSentencesOfEachLine) {
    const std::vector<TextPiece> expected{{QStringLiteral("The lamp stayed on."), 0},
                                          {QStringLiteral("Was it late?"), 0},
                                          {QStringLiteral("I left."), 0},
                                          {QStringLiteral("A door, a hand’s width open."), 2}};

    EXPECT_EQ(some(), expected);
}

TEST(Pieces, OfTextWithoutAMarkAreTheLine) {
    EXPECT_EQ(piecesOf(QStringLiteral("no mark at all")),
              (std::vector<TextPiece>{{QStringLiteral("no mark at all"), 0}}));
}

TEST(Pieces, OfNothingAreNone) {
    EXPECT_TRUE(piecesOf(QStringLiteral(" \n\t\n")).empty());
}

TEST(Pieces, NeighboursStayOnOneLine) {
    EXPECT_EQ(joined(some(), {0, 1}), QStringLiteral("The lamp stayed on. Was it late?"));
}

TEST(Pieces, WhatStoodApartStaysApart) {
    EXPECT_EQ(joined(some(), {0, 2, 3}), QStringLiteral("The lamp stayed on.\nI left.\nA door, a hand’s width open."));
}

} // namespace
} // namespace leeward::ui
