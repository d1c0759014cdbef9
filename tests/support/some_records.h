#pragma once

#include "core/records/entry.h"
#include "core/records/plan_line.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/fixed_random.h"

#include <string>
#include <utility>

namespace leeward::tests {

/// An entry with one text, begun now.
inline records::Entry anEntry(secret::Random& random, const base::Clock& clock, std::string text) {
    records::Entry entry{.id = random.newId<records::Entry>()};
    entry.writtenAt = clock.localNow();
    records::setText(entry, records::Question::Text, std::move(text));
    return entry;
}

/// An entry in which every field says something.
inline records::Entry aFullEntry(secret::Random& random, const base::Clock& clock) {
    records::Entry entry{.id = random.newId<records::Entry>()};
    entry.kind = records::EntryKind::AfterBeingClose;
    entry.writtenAt = clock.localNow();
    entry.title = "After the rain";
    records::setText(entry, records::Question::FeltSafe, "The slow start.");
    records::setText(entry, records::Question::AdjustNextTime, "Ask once more.");
    entry.feltSafety = records::FeltSafety::MostlySafe;
    entry.feelings = {"calm", "a bit shy"};
    entry.bodySignals = {"warm hands"};
    entry.tags = {"evening", "slow", "evening walk"};
    entry.forTherapy = true;
    entry.isDraft = false;
    entry.distressBefore = 6;
    entry.distressAfter = 0;
    entry.prompt = "What felt ordinary today?";
    entry.isFree = true;
    return entry;
}

/// A word of somebody, said aloud.
inline records::PlanLine aWord(secret::Random& random, const Id<records::Person>& owner, std::string text) {
    records::PlanLine line{.id = random.newId<records::PlanLine>(), .owner = owner};
    line.kind = records::LineKind::Word;
    line.level = records::Level::Red;
    line.text = std::move(text);
    return line;
}

} // namespace leeward::tests
