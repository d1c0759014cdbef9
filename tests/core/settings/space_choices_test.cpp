#include "core/settings/space_choices.h"

#include "core/store/migrations.h"
#include "tests/support/a_space.h"
#include "tests/support/fixed_random.h"

#include <gtest/gtest.h>

namespace leeward::settings {
namespace {

class SpaceChoicesTest : public testing::Test {
protected:
    void keep(std::string_view name, std::string_view value) {
        ASSERT_TRUE(store::SpaceMeta(m_space.database()).setChoice(name, value));
    }
    tests::FixedRandom m_random;
    tests::ASpace m_space{store::privateMigrations()};
    SpaceChoices m_choices{m_space.database()};
};

TEST_F(SpaceChoicesTest, KnowNothingAtFirst) {
    EXPECT_EQ(m_choices.windowPlace(), std::nullopt);
    EXPECT_EQ(m_choices.writingPlace(), std::nullopt);
}

TEST_F(SpaceChoicesTest, KeepWhereTheWindowStood) {
    const SpaceChoices::WindowPlace place{-1920, 40, 1200, 800, true};
    m_choices.setWindowPlace({1, 2, 3, 4, false});
    m_choices.setWindowPlace(place);
    EXPECT_EQ(m_choices.windowPlace(), place);
}

TEST_F(SpaceChoicesTest, KeepWhereSomebodyWasWriting) {
    const SpaceChoices::WritingPlace place{m_random.newId<records::Entry>(), records::Question::AdjustNextTime, 417};
    m_choices.setWritingPlace(place);
    EXPECT_EQ(m_choices.writingPlace(), place);
}

TEST_F(SpaceChoicesTest, ClosenessIsOffUntilItIsSwitchedOn) {
    using ClosenessCard = SpaceChoices::ClosenessCard;
    EXPECT_EQ(m_choices.closenessCard(), ClosenessCard::Off);
    EXPECT_TRUE(m_choices.setClosenessCard(ClosenessCard::On));
    EXPECT_EQ(m_choices.closenessCard(), ClosenessCard::On);
    EXPECT_TRUE(m_choices.setClosenessCard(ClosenessCard::Off));
    EXPECT_EQ(m_choices.closenessCard(), ClosenessCard::Off);
}

TEST_F(SpaceChoicesTest, WhatDoesNotReadAsAPlaceIsNone) {
    for (const char* odd : {"", "[]", "{}", R"({"x":1,"y":2,"width":0,"height":5,"isMaximized":false})",
                            R"({"x":99999999999,"y":2,"width":5,"height":5,"isMaximized":false})",
                            R"({"x":1,"y":2,"width":5,"height":5,"isMaximized":1})"}) {
        keep("window-place", odd);
        EXPECT_EQ(m_choices.windowPlace(), std::nullopt) << odd;
    }
    for (const char* odd : {"{}", R"({"entry":"00","question":1,"cursor":0})",
                            R"({"entry":"000102030405060708090a0b0c0d0e0f","question":70000,"cursor":0})",
                            R"({"entry":"000102030405060708090a0b0c0d0e0f","question":1,"cursor":-1})"}) {
        keep("writing-place", odd);
        EXPECT_EQ(m_choices.writingPlace(), std::nullopt) << odd;
    }
}

} // namespace
} // namespace leeward::settings
