#include "ui/plan/suggestions.h"

#include "core/records/signal_check.h"
#include "tests/support/fixed_random.h"
#include "ui/base/level_look.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace leeward::ui {
namespace {

using records::PlanLine;

/// \p suggestions as lines of somebody's plan.
std::vector<PlanLine> asLines(const std::vector<Suggestion>& suggestions) {
    tests::FixedRandom random;
    const auto owner = random.newId<records::Person>();
    std::vector<PlanLine> lines;
    for (const Suggestion& suggestion : suggestions) {
        PlanLine line{.id = random.newId<PlanLine>(), .owner = owner};
        fill(line, suggestion);
        lines.push_back(line);
    }
    return lines;
}

std::vector<Suggestion> everyWord() {
    std::vector<Suggestion> all;
    for (const records::Level level : kLevels)
        for (const Suggestion& word : suggestedWords(level))
            all.push_back(word);
    return all;
}

TEST(Suggestions, TheGentleExampleNeedsNothingMore) {
    EXPECT_TRUE(records::checkSignals(asLines(gentleExample()), {}).empty());
}

TEST(Suggestions, NoSuggestedWordIsWorthAThought) {
    const auto notices = records::checkSignals(asLines(everyWord()), {});

    EXPECT_TRUE(std::all_of(notices.begin(), notices.end(),
                            [](const records::SignalNotice& notice) { return records::isNeeded(notice.kind); }));
}

TEST(Suggestions, EverySignalMeansStopAndSaysHowItIsNoticed) {
    const std::vector<Suggestion> signals = suggestedSignals();

    EXPECT_TRUE(std::all_of(signals.begin(), signals.end(), [](const Suggestion& suggestion) {
        return suggestion.level == records::Level::Red && suggestion.noticedBy != records::NoticedBy::Unsaid;
    }));
}

TEST(Suggestions, EveryLineMadeFromOneCanBeStored) {
    std::vector<Suggestion> all = suggestedSignals();
    for (const Suggestion& word : everyWord())
        all.push_back(word);
    const std::vector<PlanLine> lines = asLines(all);

    EXPECT_TRUE(
        std::all_of(lines.begin(), lines.end(), [](const PlanLine& line) { return records::check(line).empty(); }));
}

} // namespace
} // namespace leeward::ui
