#include "ui/paper/paper_from_plan.h"

#include "core/paper/paper.h"
#include "tests/support/fixed_random.h"
#include "ui/base/text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using records::Level;
using records::LineKind;
using records::PlanLine;
using records::PlanSection;
using records::SectionState;
using testing::ElementsAre;
using testing::IsEmpty;

/// Ada prints; Ben is the other person.
class PaperFromPlan : public testing::Test {
protected:
    records::StandingLine line(const records::Person& owner, LineKind kind, std::string text,
                               Level level = Level::None) {
        PlanLine made{.id = random.newId<PlanLine>(), .owner = owner.id};
        made.kind = kind;
        made.level = level;
        made.text = std::move(text);
        return {made};
    }
    PaperSource ours(WhoseWords whose = WhoseWords::Own) { return {Place::Shared, ada, ben, whose}; }
    PaperSource mine() { return {Place::Private, ada}; }

    static std::vector<std::string> textsOf(const paper::PaperPlan& plan) {
        std::vector<std::string> texts;
        for (const auto& section : plan.sections)
            for (const auto& item : section.items)
                texts.push_back(item.text);
        return texts;
    }
    static std::vector<std::string> textsOf(const std::vector<paper::CardEntry>& entries) {
        std::vector<std::string> texts;
        for (const auto& entry : entries)
            texts.push_back(entry.text);
        return texts;
    }

    tests::FixedRandom random{3};
    records::Person ada{random.newId<records::Person>(), "Ada"};
    records::Person ben{random.newId<records::Person>(), "Ben"};
};

constexpr auto kSaid = "A plain “no”, “stop” or “wait”";
constexpr auto kSilent = "Silence, or going still";

TEST_F(PaperFromPlan, OurPlanHasOnesOwnWordsOnly) {
    const SectionLines repair{PlanSection::Repair,
                              SectionState::Draft,
                              {line(ada, LineKind::Line, "I say it plainly."), line(ben, LineKind::Line, "I ask.")}};

    EXPECT_THAT(textsOf(paperPlanFrom(ours(), {&repair, 1})), ElementsAre("I say it plainly."));
}

TEST_F(PaperFromPlan, BothWordsAreThereWhenTheOtherTickedTheirsWithWhoseTheyAre) {
    const SectionLines repair{PlanSection::Repair,
                              SectionState::Draft,
                              {line(ada, LineKind::Line, "I say it plainly."), line(ben, LineKind::Line, "I ask.")}};

    const auto plan = paperPlanFrom(ours(WhoseWords::Both), {&repair, 1});

    EXPECT_THAT(textsOf(plan), ElementsAre("I say it plainly.", "I ask."));
    EXPECT_EQ(plan.sections[0].items[0].whoseWords, "Ada’s words");
    EXPECT_EQ(plan.sections[0].items[1].whoseWords, "Ben’s words");
    EXPECT_EQ(plan.title, "Our plan");
}

TEST_F(PaperFromPlan, ASectionOfTheOtherPersonsWordsAloneIsLeftOut) {
    const SectionLines repair{PlanSection::Repair, SectionState::Draft, {line(ben, LineKind::Line, "I ask.")}};

    EXPECT_THAT(paperPlanFrom(ours(), {&repair, 1}).sections, IsEmpty());
}

TEST_F(PaperFromPlan, WhatAlwaysCountsStandsBetweenWordsAndSignals) {
    const SectionLines words{PlanSection::WordsAndSignals,
                             std::nullopt,
                             {line(ada, LineKind::Signal, "Two taps", Level::Red),
                              line(ada, LineKind::Word, "Lantern", Level::Red),
                              line(ada, LineKind::Word, "Harbour", Level::Green)}};

    const auto plan = paperPlanFrom(mine(), {&words, 1});

    EXPECT_THAT(textsOf(plan), ElementsAre("Harbour", "Lantern", kSaid, kSilent, "Two taps"));
    EXPECT_TRUE(plan.sections[0].items[2].isFixed);
    EXPECT_FALSE(plan.sections[0].items[4].isFixed);
}

TEST_F(PaperFromPlan, WhatAlwaysCountsIsThereWithoutALine) {
    const SectionLines words{PlanSection::WordsAndSignals, SectionState::Draft};

    EXPECT_THAT(textsOf(paperPlanFrom(ours(), {&words, 1})), ElementsAre(kSaid, kSilent));
}

TEST_F(PaperFromPlan, BothPlansHaveTheirNames) {
    const SectionLines pause{
        PlanSection::PauseCovenant, SectionState::Changed, {line(ada, LineKind::Clause, "Hands off.")}};
    SectionLines alone = pause;
    alone.state = std::nullopt;

    const auto our = paperPlanFrom(ours(), {&pause, 1});
    const auto my = paperPlanFrom(mine(), {&alone, 1});

    EXPECT_EQ(our.title, "Our plan, in Ada’s words");
    EXPECT_EQ(our.sections[0].group, "When we stop");
    EXPECT_EQ(our.sections[0].heading, "Pause covenant");
    EXPECT_EQ(our.sections[0].state, "Changed since we talked");
    EXPECT_EQ(my.title, "My plan");
    EXPECT_EQ(my.sections[0].group, "When I stop");
    EXPECT_EQ(my.sections[0].heading, "My pause");
    EXPECT_EQ(my.sections[0].state, "");
    EXPECT_EQ(my.sections[0].order, paper::Order::Numbered);
}

TEST_F(PaperFromPlan, AStricterLineSaysThatItWasNotTalkedThrough) {
    SectionLines touch{PlanSection::GoingBlank, SectionState::Changed, {line(ada, LineKind::TouchRule, "No touch.")}};
    touch.lines[0].isStricterAddition = true;

    EXPECT_EQ(paperPlanFrom(ours(), {&touch, 1}).sections[0].items[0].whoseWords,
              "Stricter than what we talked through");
}

TEST_F(PaperFromPlan, EveryFieldOfALineGoesToItsPlace) {
    auto sign = line(ada, LineKind::Sign, "I go quiet.");
    sign.line.meaning = "A glass of water";
    sign.line.contrary = "Questions";
    sign.line.note = "Since spring";
    sign.line.steps = {"Sit down."};
    const SectionLines signs{PlanSection::EarlySigns, std::nullopt, {sign}};

    const auto item = paperPlanFrom(mine(), {&signs, 1}).sections.at(0).items.at(0);

    EXPECT_EQ(item.kind, paper::ItemKind::Sign);
    EXPECT_EQ(item.meaning, "A glass of water");
    EXPECT_EQ(item.contrary, "Questions");
    EXPECT_EQ(item.note, "Since spring");
    EXPECT_THAT(item.steps, ElementsAre("Sit down."));
}

TEST_F(PaperFromPlan, AnAgreementHasABoxThatItsOwnerTicks) {
    auto done = line(ada, LineKind::Agreement, "I ring the bell.");
    done.line.isTicked = true;
    const SectionLines agreements{
        PlanSection::Agreements, std::nullopt, {done, line(ada, LineKind::Agreement, "I lock up.")}};

    const auto plan = paperPlanFrom(mine(), {&agreements, 1});

    EXPECT_EQ(plan.sections[0].items[0].tick, paper::Tick::Done);
    EXPECT_EQ(plan.sections[0].items[1].tick, paper::Tick::Open);
}

TEST_F(PaperFromPlan, TheCardHasOwnWordsAndSignalsAndWhatAlwaysCounts) {
    auto noted = line(ada, LineKind::Word, "Lantern", Level::Red);
    noted.line.note = "From the summer";
    const SectionLines words{PlanSection::WordsAndSignals,
                             SectionState::TalkedThrough,
                             {noted, line(ada, LineKind::Signal, "Two taps", Level::Red),
                              line(ben, LineKind::Word, "Harbour", Level::Green),
                              line(ada, LineKind::Line, "Say it back.")}};

    const auto card = paperCardFrom(ours(), words);

    EXPECT_THAT(textsOf(card.words), ElementsAre("Lantern"));
    EXPECT_THAT(textsOf(card.signals), ElementsAre("Two taps"));
    EXPECT_THAT(textsOf(card.always), ElementsAre(kSaid, kSilent));
}

TEST_F(PaperFromPlan, NoTitleNamesTheProgram) {
    const SectionLines words{PlanSection::WordsAndSignals};

    EXPECT_EQ(paperPlanFrom(ours(), {&words, 1}).title.find("Leeward"), std::string::npos);
    EXPECT_EQ(paperCardFrom(ours(), words).title, "Words and signals");
}

TEST_F(PaperFromPlan, NoFixedPhraseIsMissing) {
    const paper::Words words = paperWords(Place::Shared);

    for (const std::string* phrase :
         {&words.green, &words.yellow, &words.red, &words.next, &words.helps, &words.doesNotHelp, &words.oftenMeans,
          &words.doesNotMean, &words.note, &words.always, &words.alwaysCounts, &words.done, &words.pageOf,
          &words.continued, &words.empty})
        EXPECT_FALSE(phrase->empty());
}

} // namespace
} // namespace leeward::ui
