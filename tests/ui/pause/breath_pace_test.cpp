#include "ui/pause/breath_pace.h"

#include "core/content/library.h"
#include "tests/support/folder_source.h"

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using namespace std::chrono_literals;

content::BreathPattern pattern(double in, double full, double out, double empty, int cycles = 0) {
    return {content::BreathForm::Paced, in, full, out, empty, cycles, true};
}

TEST(BreathPace, PartsOfNoLengthAreNotThere) {
    const BreathPace pace(pattern(4, 0, 6, 0));

    ASSERT_EQ(pace.beats().size(), 2U);
    EXPECT_EQ(pace.beats()[1].phase, BreathPhase::Out);
}

TEST(BreathPace, CountsWithinItsParts) {
    const BreathPace pace(pattern(4, 0, 6, 0));

    EXPECT_EQ(pace.at(0ms).count, 1);
    EXPECT_EQ(pace.at(3999ms).count, 4);
    EXPECT_EQ(pace.at(4000ms).beat, 1U);
    EXPECT_EQ(pace.at(7500ms).count, 4);
    EXPECT_EQ(pace.at(10000ms).beat, 0U);
}

TEST(BreathPace, IsSmallAtBothEndsAndFullBetween) {
    const BreathPace pace(pattern(4, 4, 4, 4));

    EXPECT_NEAR(pace.at(0ms).fullness, 0, 0.001);
    EXPECT_NEAR(pace.at(2000ms).fullness, 0.5, 0.001);
    EXPECT_NEAR(pace.at(6000ms).fullness, 1, 0.001);
    EXPECT_NEAR(pace.at(14000ms).fullness, 0, 0.001);
}

TEST(BreathPace, HalvesOfSecondsAreCountedInWholeNumbers) {
    const BreathPace pace(pattern(5.5, 0, 5.5, 0));

    EXPECT_EQ(pace.beats()[0].counts(), 5);
    EXPECT_EQ(pace.at(5499ms).count, 5);
}

TEST(BreathPace, ARunIsWholeBreathsAndAShorterOneHalfOfThem) {
    const BreathPace pace(pattern(4, 0, 6, 0, 6));

    EXPECT_EQ(pace.length(BreathRun::Usual), 60s);
    EXPECT_EQ(pace.length(BreathRun::Shorter), 30s);
}

TEST(BreathPace, AnOwnPaceLastsAboutAMinute) {
    EXPECT_EQ(BreathPace(pattern(2, 0, 2, 0)).length(BreathRun::Usual), 60s);
    EXPECT_EQ(BreathPace(pattern(8, 4, 8, 4)).length(BreathRun::Usual), 72s);
}

TEST(BreathPace, WithoutSecondsADotGoesToAndFro) {
    const BreathPace pace{content::BreathPattern{}};

    EXPECT_TRUE(pace.beats().empty());
    EXPECT_NEAR(pace.at(6s).fullness, 1, 0.001);
    EXPECT_NEAR(pace.at(12s).fullness, 0, 0.001);
    EXPECT_EQ(pace.length(BreathRun::Usual), 60s);
}

TEST(BreathPace, ALongHoldIsNotRepeated) {
    EXPECT_TRUE(BreathPace(pattern(4, 4, 4, 4)).mayRepeat());
    EXPECT_FALSE(BreathPace(pattern(4, 7, 8, 0)).mayRepeat());
}

TEST(BreathPace, EveryPatternOfTheContentLastsAboutAMinute) {
    const tests::FolderSource source(tests::contentFolder());
    const content::Library library(source, {"en"});

    EXPECT_EQ(library.all(content::Kind::Breath).size(), 7U);
    for (const content::Piece& breath : library.all(content::Kind::Breath)) {
        if (breath.breath.form == content::BreathForm::Own)
            continue;
        const auto length = BreathPace(breath.breath).length(BreathRun::Usual);
        EXPECT_GE(length, 50s) << breath.id;
        EXPECT_LE(length, 70s) << breath.id;
    }
}

} // namespace
} // namespace leeward::ui
