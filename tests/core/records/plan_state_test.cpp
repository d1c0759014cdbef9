#include "core/records/plan_state.h"

#include "tests/support/some_records.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>

namespace leeward::records {
namespace {

using Lines = std::vector<PlanLine>;

/// A line of some five, so that two lists have some in common.
PlanLine someLine() {
    const auto number = *rc::gen::inRange<base::Byte>(0, 5);
    PlanLine line{.id = Id<PlanLine>(Id<PlanLine>::Array{number}),
                  .section = PlanSection::PauseCovenant,
                  .owner = Id<Person>(Id<Person>::Array{*rc::gen::inRange<base::Byte>(1, 3)})};
    line.kind = LineKind::Clause;
    line.revision = *rc::gen::inRange(1, 9);
    line.text = *rc::gen::element<std::string>("Sit down.", "Say the word.");
    line.meaning = *rc::gen::element<std::string>("", "Rest.");
    line.steps = *rc::gen::element(std::vector<std::string>{}, std::vector<std::string>{"Stop."});
    line.note = *rc::gen::element<std::string>("", "Since spring.");
    line.position = *rc::gen::inRange(0, 9);
    line.isStricter = *rc::gen::arbitrary<bool>();
    return line;
}

/// Some lines, each id once.
Lines someLines() {
    Lines lines;
    std::set<Id<PlanLine>> ids;
    for (int i = *rc::gen::inRange(0, 6); i > 0; --i) {
        PlanLine line = someLine();
        if (ids.insert(line.id).second)
            lines.push_back(std::move(line));
    }
    return lines;
}

bool hasId(const Lines& lines, const Id<PlanLine>& id) {
    return std::ranges::any_of(lines, [&id](const PlanLine& line) { return line.id == id; });
}

SectionState stateOf(const Lines& now, const Lines& talked) {
    return records::stateOf(compare(now, talked, Talked::Yes), Talked::Yes);
}

RC_GTEST_PROP(PlanState, JustTalkedThroughIsTalkedThroughAndStandsAsItIs, ()) {
    const Lines now = someLines();
    RC_ASSERT(stateOf(now, now) == SectionState::TalkedThrough);
    const auto lines = standing(now, now, Talked::Yes);
    RC_ASSERT(lines.size() == now.size());
    for (std::size_t i = 0; i < lines.size(); ++i)
        RC_ASSERT(lines[i] == (StandingLine{now[i], false}));
}

RC_GTEST_PROP(PlanState, ADraftStandsAsItIsWhateverWasEverCopied, ()) {
    const Lines now = someLines();
    const Lines talked = someLines();
    RC_ASSERT(records::stateOf(compare(now, talked, Talked::No), Talked::No) == SectionState::Draft);
    const auto lines = standing(now, talked, Talked::No);
    RC_ASSERT(lines.size() == now.size());
    for (std::size_t i = 0; i < lines.size(); ++i)
        RC_ASSERT(lines[i] == (StandingLine{now[i], false}));
}

RC_GTEST_PROP(PlanState, NothingThatWasTalkedThroughEverStopsStanding, ()) {
    const Lines now = someLines();
    const Lines talked = someLines();
    const auto lines = standing(now, talked, Talked::Yes);
    RC_ASSERT(lines.size() >= talked.size());
    for (std::size_t i = 0; i < talked.size(); ++i)
        RC_ASSERT(lines[i] == (StandingLine{talked[i], false}));
}

RC_GTEST_PROP(PlanState, WhatIsAddedStandsOnlyIfItIsMarkedAsStricter, ()) {
    const Lines now = someLines();
    const Lines talked = someLines();
    const auto lines = standing(now, talked, Talked::Yes);
    for (std::size_t i = talked.size(); i < lines.size(); ++i) {
        RC_ASSERT(lines[i].isStricterAddition);
        RC_ASSERT(lines[i].line.isStricter);
        RC_ASSERT(std::ranges::count(now, lines[i].line) == 1);
    }
}

RC_GTEST_PROP(PlanState, EveryLineIsComparedOnce, ()) {
    const Lines now = someLines();
    const Lines talked = someLines();
    std::set<Id<PlanLine>> seen;
    for (const ComparedLine& line : compare(now, talked, Talked::Yes)) {
        RC_ASSERT(seen.insert(line.now.id).second);
        RC_ASSERT((line.state == LineState::New) == !hasId(talked, line.now.id));
        RC_ASSERT((line.state == LineState::Removed) == !hasId(now, line.now.id));
        RC_ASSERT(line.talked.has_value() == hasId(talked, line.now.id));
    }
    for (const Lines& lines : {now, talked})
        for (const PlanLine& line : lines)
            RC_ASSERT(seen.contains(line.id));
}

RC_GTEST_PROP(PlanState, OrderIsNoWording, ()) {
    const Lines talked = someLines();
    Lines now = talked;
    std::ranges::reverse(now);
    for (PlanLine& line : now)
        line.position += 3;
    RC_ASSERT(stateOf(now, talked) == SectionState::TalkedThrough);
    RC_ASSERT(standing(now, talked, Talked::Yes) == standing(talked, talked, Talked::Yes));
}

RC_GTEST_PROP(PlanState, AWordMoreOrLessIsChanged, ()) {
    const Lines talked = someLines();
    RC_PRE(!talked.empty());
    Lines now = talked;
    now.front().text += " Then wait.";
    RC_ASSERT(stateOf(now, talked) == SectionState::Changed);
    now = talked;
    now.pop_back();
    RC_ASSERT(stateOf(now, talked) == SectionState::Changed);
    RC_ASSERT(stateOf(talked, now) == SectionState::Changed);
}

TEST(PlanState, WhoseWordsTheyAreIsPartOfTheWording) {
    tests::FixedRandom random;
    const PlanLine line = tests::aWord(random, random.newId<Person>(), "Harbour");
    PlanLine forged = line;
    forged.owner = random.newId<Person>();
    EXPECT_FALSE(hasSameWording(line, forged));
}

TEST(PlanState, RevisionPlaceNoteTickAndMarkAreNoWording) {
    tests::FixedRandom random;
    const PlanLine line = tests::aWord(random, random.newId<Person>(), "Harbour");
    PlanLine other = line;
    other.revision = 9;
    other.position = 9;
    EXPECT_TRUE(isSameAsSaved(line, other));
    other.note = "Since spring.";
    other.isTicked = true;
    other.isStricter = true;
    EXPECT_TRUE(hasSameWording(line, other));
    EXPECT_FALSE(isSameAsSaved(line, other)) << "but they are their owner's";
}

} // namespace
} // namespace leeward::records
