#include "core/records/signal_check.h"

#include "tests/support/fixed_random.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace leeward::records {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Words and signals with ids of their own.
class SignalCheck : public testing::Test {
protected:
    PlanLine word(Level level, std::string text) { return line(LineKind::Word, level, std::move(text)); }
    PlanLine signal(Level level, NoticedBy noticedBy) {
        PlanLine made = line(LineKind::Signal, level, "Two taps");
        made.noticedBy = noticedBy;
        return made;
    }

    /// A plan that needs nothing, with \p words added.
    std::vector<PlanLine> soundPlan(std::vector<PlanLine> words = {}) {
        std::vector<PlanLine> lines = std::move(words);
        lines.push_back(word(Level::Red, "Lantern"));
        lines.push_back(signal(Level::Red, NoticedBy::Touch));
        return lines;
    }

    static std::vector<NoticeKind> kindsOf(const std::vector<PlanLine>& lines,
                                           const std::vector<std::string>& names = {}) {
        std::vector<NoticeKind> kinds;
        for (const SignalNotice& notice : checkSignals(lines, names))
            kinds.push_back(notice.kind);
        return kinds;
    }

private:
    PlanLine line(LineKind kind, Level level, std::string text) {
        return {.id = m_random.newId<PlanLine>(),
                .owner = m_random.newId<Person>(),
                .kind = kind,
                .level = level,
                .text = std::move(text),
                .meaning = {},
                .steps = {},
                .note = {}};
    }

    tests::FixedRandom m_random;
};

TEST_F(SignalCheck, AnEmptySectionNeedsAWordAndASignal) {
    EXPECT_THAT(kindsOf({}), ElementsAre(NoticeKind::NeedsRedWord, NoticeKind::NeedsRedSignal));
}

TEST_F(SignalCheck, ARedWordAndASignalThatIsFeltNeedNothing) {
    EXPECT_THAT(kindsOf(soundPlan()), IsEmpty());
}

TEST_F(SignalCheck, WordsOfOtherColoursAreNoStop) {
    EXPECT_THAT(kindsOf({word(Level::Green, "Harbour"), signal(Level::Yellow, NoticedBy::Touch)}),
                ElementsAre(NoticeKind::NeedsRedWord, NoticeKind::NeedsRedSignal));
}

TEST_F(SignalCheck, AStopThatMustBeSeenNeedsAnother) {
    const auto lines = std::vector{word(Level::Red, "Lantern"), signal(Level::Red, NoticedBy::Sight)};
    EXPECT_THAT(kindsOf(lines), ElementsAre(NoticeKind::NeedsSignalWithoutSight));
}

TEST_F(SignalCheck, AStopWhoseNoticingIsUnsaidNeedsAnother) {
    const auto lines = std::vector{word(Level::Red, "Lantern"), signal(Level::Red, NoticedBy::Unsaid)};
    EXPECT_THAT(kindsOf(lines), ElementsAre(NoticeKind::NeedsSignalWithoutSight));
}

TEST_F(SignalCheck, AStopThatIsHeardNeedsNoSight) {
    const auto lines = std::vector{word(Level::Red, "Lantern"), signal(Level::Red, NoticedBy::Sight),
                                   signal(Level::Red, NoticedBy::Sound)};
    EXPECT_THAT(kindsOf(lines), IsEmpty());
}

TEST_F(SignalCheck, RemovedAndBlankLinesDoNotCount) {
    auto lines = soundPlan();
    lines[0].isRemoved = true;
    lines[1].text = "  ";
    EXPECT_THAT(kindsOf(lines), ElementsAre(NoticeKind::NeedsRedWord, NoticeKind::NeedsRedSignal));
}

TEST_F(SignalCheck, LinesOfOtherSectionsDoNotCount) {
    auto lines = soundPlan({word(Level::Green, "umbrella")});
    lines[0].section = PlanSection::Rituals;
    EXPECT_THAT(kindsOf(lines), IsEmpty());
}

TEST_F(SignalCheck, TellsOfWordsThatSoundAlikeAtTheLaterOne) {
    const auto lines = soundPlan({word(Level::Green, "Harbour"), word(Level::Yellow, "Amber")});
    EXPECT_THAT(checkSignals(lines, {}), ElementsAre(SignalNotice{NoticeKind::SoundsAlike, lines[1].id, lines[0].id}));
}

TEST_F(SignalCheck, TellsOfOneWordForTwoColours) {
    EXPECT_THAT(kindsOf(soundPlan({word(Level::Green, "Harbour"), word(Level::Yellow, "harbour")})),
                ElementsAre(NoticeKind::SoundsAlike));
}

TEST_F(SignalCheck, SignalsHaveNoSound) {
    const auto lines = soundPlan({signal(Level::Green, NoticedBy::Touch), signal(Level::Yellow, NoticedBy::Touch)});
    EXPECT_THAT(kindsOf(lines), IsEmpty());
}

TEST_F(SignalCheck, TellsOfWordsOfMoreThanTwoSyllables) {
    EXPECT_THAT(kindsOf(soundPlan({word(Level::Green, "Umbrella")})), ElementsAre(NoticeKind::LongWord));
    EXPECT_THAT(kindsOf(soundPlan({word(Level::Green, "blue harbour")})), ElementsAre(NoticeKind::LongWord));
}

TEST_F(SignalCheck, TellsOfTheNamesOfThePeople) {
    EXPECT_THAT(kindsOf(soundPlan({word(Level::Green, "Robin")}), {"Noor", "Robin Vale"}),
                ElementsAre(NoticeKind::IsAName));
    EXPECT_THAT(kindsOf(soundPlan({word(Level::Green, "Robin")}), {"Noor", ""}), IsEmpty());
}

TEST_F(SignalCheck, TellsOfWordsOfEverydayTalk) {
    EXPECT_THAT(kindsOf(soundPlan({word(Level::Green, "More")})), ElementsAre(NoticeKind::CommonWord));
    EXPECT_THAT(kindsOf(soundPlan({word(Level::Green, "good, yes")})), ElementsAre(NoticeKind::CommonWord));
}

TEST_F(SignalCheck, AcceptsAPlainStopForRedAlone) {
    EXPECT_THAT(kindsOf(soundPlan({word(Level::Red, "Stop")})), IsEmpty());
    EXPECT_THAT(kindsOf(soundPlan({word(Level::Yellow, "Stop")})), ElementsAre(NoticeKind::MeansStop));
}

TEST_F(SignalCheck, WhatMeansStopMeansNothingElse) {
    for (const char* text : {"No", "Wait!", "no, no", "Don’t stop", "lantern"})
        EXPECT_THAT(kindsOf(soundPlan({word(Level::Green, text)})), ElementsAre(NoticeKind::MeansStop)) << text;
    auto silence = signal(Level::Green, NoticedBy::Sight);
    silence.text = "Going still";
    EXPECT_THAT(kindsOf(soundPlan({silence})), ElementsAre(NoticeKind::MeansStop));
    EXPECT_TRUE(isNeeded(NoticeKind::MeansStop));
}

TEST_F(SignalCheck, OnlyWhatMakesStopSureIsNeeded) {
    EXPECT_TRUE(isNeeded(NoticeKind::NeedsRedWord) && isNeeded(NoticeKind::NeedsRedSignal) &&
                isNeeded(NoticeKind::NeedsSignalWithoutSight));
    EXPECT_FALSE(isNeeded(NoticeKind::SoundsAlike) || isNeeded(NoticeKind::LongWord) || isNeeded(NoticeKind::IsAName) ||
                 isNeeded(NoticeKind::CommonWord));
}

TEST_F(SignalCheck, NamesANoticeByItsWords) {
    auto lines = soundPlan({word(Level::Green, "Harbour"), word(Level::Yellow, "Amber")});
    const SignalNotice notice{NoticeKind::SoundsAlike, lines[1].id, lines[0].id};
    const SignalNotice turned{NoticeKind::SoundsAlike, lines[0].id, lines[1].id};
    const std::string key = keyOf(notice, lines);

    EXPECT_EQ(keyOf(turned, lines), key);
    lines[1].text = " AMBER ";
    EXPECT_EQ(keyOf(notice, lines), key);
    lines[1].text = "Ember";
    EXPECT_NE(keyOf(notice, lines), key);
}

TEST_F(SignalCheck, NamesEachKindDifferently) {
    const auto lines = soundPlan();
    EXPECT_NE(keyOf({NoticeKind::LongWord, lines[0].id, {}}, lines),
              keyOf({NoticeKind::IsAName, lines[0].id, {}}, lines));
    EXPECT_NE(keyOf({NoticeKind::NeedsRedWord, {}, {}}, lines), keyOf({NoticeKind::NeedsRedSignal, {}, {}}, lines));
}

TEST(SoundAlike, HoldsForWordsTakenForEachOther) {
    EXPECT_TRUE(soundAlike("Amber", "Harbour"));
    EXPECT_TRUE(soundAlike("Harbour", "Amber"));
    EXPECT_TRUE(soundAlike("pear", "bear"));
    EXPECT_TRUE(soundAlike("red", "bed"));
    EXPECT_TRUE(soundAlike("lemon", "melon"));
    EXPECT_TRUE(soundAlike("cloud", "crowd"));
    EXPECT_TRUE(soundAlike("Straße", "strasse"));
}

TEST(SoundAlike, DoesNotHoldForWordsApart) {
    EXPECT_FALSE(soundAlike("Harbour", "Lantern"));
    EXPECT_FALSE(soundAlike("Amber", "Lantern"));
    EXPECT_FALSE(soundAlike("Robin", "Lantern"));
    EXPECT_FALSE(soundAlike("red", "yellow"));
    EXPECT_FALSE(soundAlike("red", "green"));
    EXPECT_FALSE(soundAlike("green", "yellow"));
    EXPECT_FALSE(soundAlike("moon", "sun"));
    EXPECT_FALSE(soundAlike("compass", "anchor"));
}

TEST(SoundAlike, ComparesOtherScriptsLetterByLetter) {
    EXPECT_TRUE(soundAlike("мороз", "мороз"));
    EXPECT_TRUE(soundAlike("берёза", "берёзы"));
    EXPECT_FALSE(soundAlike("海", "山"));
}

TEST(SoundAlike, HoldsForTheSameSignsWithoutSound) {
    EXPECT_TRUE(soundAlike("🌊", "🌊"));
    EXPECT_FALSE(soundAlike("!", "amber"));
}

TEST(Syllables, CountsVowelGroups) {
    EXPECT_EQ(syllables("red"), 1);
    EXPECT_EQ(syllables("harbour"), 2);
    EXPECT_EQ(syllables("lantern"), 2);
    EXPECT_EQ(syllables("umbrella"), 3);
    EXPECT_EQ(syllables("hmm"), 1);
}

TEST(Syllables, LeavesOutASilentE) {
    EXPECT_EQ(syllables("orange"), 2);
    EXPECT_EQ(syllables("the"), 1);
    EXPECT_EQ(syllables("apple"), 2);
    EXPECT_EQ(syllables("pineapple"), 3);
}

TEST(Syllables, CountsHalfTheLettersOfOtherScripts) {
    EXPECT_EQ(syllables("море"), 2);
    EXPECT_EQ(syllables("берёза"), 3);
    EXPECT_EQ(syllables("海"), 1);
}

TEST(Syllables, AddsUpTheWords) {
    EXPECT_EQ(syllables("  Quiet  water! "), 3);
    EXPECT_EQ(syllables(""), 0);
}

} // namespace
} // namespace leeward::records
