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

TEST_F(SpaceChoicesTest, KeepHowOnesOwnSideIsGuarded) {
    EXPECT_EQ(m_choices.guarding(), std::nullopt);
    const SpaceChoices::Guarding guarding{std::chrono::minutes(2), false};

    ASSERT_TRUE(m_choices.setGuarding(guarding));

    EXPECT_EQ(m_choices.guarding(), guarding);
}

TEST_F(SpaceChoicesTest, AGuardThatIsOutOfRangeIsNone) {
    keep("guarding", R"({"lockAfterMinutes":600,"shiftThreeTimesHides":true})");

    EXPECT_EQ(m_choices.guarding(), std::nullopt);
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

TEST_F(SpaceChoicesTest, LookingBackIsOnUntilSomebodyWouldRatherNot) {
    using LookingBack = SpaceChoices::LookingBack;
    EXPECT_EQ(m_choices.lookingBack(), LookingBack::On);
    EXPECT_TRUE(m_choices.setLookingBack(LookingBack::Off));
    EXPECT_EQ(m_choices.lookingBack(), LookingBack::Off);
    EXPECT_TRUE(m_choices.setLookingBack(LookingBack::On));
    EXPECT_EQ(m_choices.lookingBack(), LookingBack::On);
}

TEST_F(SpaceChoicesTest, KeepWhereSomebodyWasReadingAndWhatIsMarkedUntilItIsForgotten) {
    const SpaceChoices::ReadingPlace place{"a-page", 4};
    m_choices.setReadingPlace(place);
    EXPECT_TRUE(m_choices.setTalkMarks({"b-page", "a-page"}));
    EXPECT_EQ(m_choices.readingPlace(), place);
    EXPECT_EQ(m_choices.talkMarks(), (std::vector<std::string>{"b-page", "a-page"}));

    EXPECT_TRUE(m_choices.forgetReading());
    EXPECT_EQ(m_choices.readingPlace(), std::nullopt);
    EXPECT_TRUE(m_choices.talkMarks().empty());
}

TEST_F(SpaceChoicesTest, KeepWhatIsSetApartEachForItself) {
    using Apart = SpaceChoices::Apart;
    EXPECT_TRUE(m_choices.apart(Apart::KeptCards).empty());
    EXPECT_TRUE(m_choices.setApart(Apart::KeptCards, {"b", "a"}));
    EXPECT_TRUE(m_choices.setApart(Apart::HiddenLines, {"c"}));

    EXPECT_EQ(m_choices.apart(Apart::KeptCards), (std::vector<std::string>{"b", "a"}));
    EXPECT_TRUE(m_choices.apart(Apart::HiddenCards).empty());
    EXPECT_EQ(m_choices.apart(Apart::HiddenLines), std::vector<std::string>{"c"});
}

TEST_F(SpaceChoicesTest, HaveNoCountryUntilOneIsChosen) {
    EXPECT_EQ(m_choices.helpCountry(), "");
    EXPECT_TRUE(m_choices.setHelpCountry("IE"));
    EXPECT_EQ(m_choices.helpCountry(), "IE");
}

TEST_F(SpaceChoicesTest, KeepOnesOwnPeopleLinesAndAppointments) {
    using Support = SpaceChoices::Support;
    const std::vector<Support> all{{Support::Kind::Person, "Mina", "020 555", "Fine after midnight."},
                                   {Support::Kind::Appointment, "Dr Amari", "Thursdays at ten", ""}};
    EXPECT_TRUE(m_choices.setSupport(all));
    EXPECT_EQ(m_choices.support(), all);
    EXPECT_EQ(m_choices.setSupport({{Support::Kind::Line, std::string(70'000, 'a'), "", ""}}).error(),
              store::SaveError::TooMany);
    EXPECT_EQ(m_choices.support(), all);
}

TEST_F(SpaceChoicesTest, LeaveOutSupportThatIsNotUnderstood) {
    keep("support", R"([3, {"kind": 9, "name": "x"}, {"kind": 1, "name": 4, "note": "n"}])");
    ASSERT_EQ(m_choices.support().size(), 1U);
    EXPECT_EQ(m_choices.support()[0].note, "n");
    keep("support", "{");
    EXPECT_TRUE(m_choices.support().empty());
}

TEST_F(SpaceChoicesTest, WhatDoesNotReadAsMarksIsNone) {
    for (const char* odd : {"{", "{}", "3", "[1, null]"}) {
        keep("talk-marks", odd);
        EXPECT_TRUE(m_choices.talkMarks().empty()) << odd;
    }
    keep("reading-place", R"({"piece":3,"part":1})");
    EXPECT_EQ(m_choices.readingPlace(), std::nullopt);
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

TEST_F(SpaceChoicesTest, LookAtSpellingUntilItIsSwitchedOff) {
    EXPECT_EQ(m_choices.spelling(), SpaceChoices::Spelling::On);
    EXPECT_TRUE(m_choices.setSpelling(SpaceChoices::Spelling::Off));

    EXPECT_EQ(m_choices.spelling(), SpaceChoices::Spelling::Off);
}

TEST_F(SpaceChoicesTest, KeepWordsOfOnesOwnInTheirOrder) {
    const std::vector<std::string> words{"Quillwort", "früh"};
    EXPECT_TRUE(m_choices.setKeptWords(words));
    EXPECT_EQ(m_choices.keptWords(), words);
    EXPECT_EQ(m_choices.setKeptWords({std::string(70'000, 'a')}).error(), store::SaveError::TooMany);

    EXPECT_EQ(m_choices.keptWords(), words);
}

} // namespace
} // namespace leeward::settings
