// Entries: what looking back reads.
#include "core/store/entries.h"

#include "core/store/migrations.h"
#include "tests/support/a_space.h"
#include "tests/support/some_records.h"

#include <gtest/gtest.h>

namespace leeward::store {
namespace {

using namespace std::chrono_literals;
using records::Entry;
using records::FeltMoment;
using records::FeltSafety;
using Words = std::vector<std::string>;

class EntryMoments : public testing::Test {
protected:
    /// An entry that is saved, with whatever \p change makes of it before; a day passes.
    template <typename Change>
    Id<Entry> saved(Change change) {
        Entry entry = tests::anEntry(m_random, m_clock, "text");
        change(entry);
        EXPECT_TRUE(m_entries.save(entry));
        m_clock.advance(24h);
        return entry.id;
    }
    Id<Entry> saved() {
        return saved([](Entry&) {});
    }
    tests::FixedRandom m_random;
    tests::FixedClock m_clock;
    tests::ASpace m_own{privateMigrations()};
    ChangeListeners m_listeners;
    Entries m_entries{m_own.database(), m_listeners};
};

TEST_F(EntryMoments, SayHowSafeTheyFeltOldestFirst) {
    const auto begin = m_clock.localNow();
    saved([](Entry& entry) { entry.feltSafety = FeltSafety::Uneasy; });
    saved();
    saved([](Entry& entry) { entry.feltSafety = FeltSafety::Safe; });
    const auto binned = saved([](Entry& entry) { entry.feltSafety = FeltSafety::NotSafe; });
    ASSERT_TRUE(m_entries.moveToBin(binned, m_clock.now()));

    const base::LocalTime third{begin.at + 48h, begin.utcOffset};
    EXPECT_EQ(m_entries.felt({}).value(),
              (std::vector<FeltMoment>{{begin, FeltSafety::Uneasy}, {third, FeltSafety::Safe}}));
    EXPECT_EQ(m_entries.felt({begin.at + 1ms, third.at}).value().size(), 0U);
    EXPECT_EQ(m_entries.felt({third.at, third.at + 1ms}).value().size(), 1U);
}

TEST_F(EntryMoments, SayWhichFeelingsWereChosenTheLastOneFirst) {
    const auto begin = m_clock.now();
    saved([](Entry& entry) { entry.feelings = {"wary", "tired"}; });
    saved([](Entry& entry) { entry.feelings = {"tender"}; });
    saved([](Entry& entry) {
        entry.feelings = {"wary"};
        entry.tags = {"night"};
    });

    EXPECT_EQ(m_entries.feelingsIn({}).value(), (Words{"wary", "tender", "tired"}));
    EXPECT_EQ(m_entries.feelingsIn({begin, begin + 24h}).value(), (Words{"tired", "wary"}));
}

TEST_F(EntryMoments, SayWhatWasAnsweredTheNewestFirst) {
    using records::EntryKind;
    using records::Question;
    const auto answered = [this](EntryKind kind, const char* words) {
        return saved([&](Entry& entry) {
            entry.kind = kind;
            records::setText(entry, Question::HelpedByOneNotch, words);
        });
    };
    answered(EntryKind::AfterHardMoment, "The lamp.");
    answered(EntryKind::FreeWriting, "Another kind.");
    const auto begin = m_clock.now();
    answered(EntryKind::AfterHardMoment, "Cold water.");
    ASSERT_TRUE(m_entries.moveToBin(answered(EntryKind::AfterHardMoment, "In the bin."), m_clock.now()));
    const auto answers = [this](const TimeSpan& span, std::size_t limit) {
        return m_entries.answersTo(Question::HelpedByOneNotch, EntryKind::AfterHardMoment, span, limit).value();
    };
    EXPECT_EQ(answers({}, 10), (Words{"Cold water.", "The lamp."}));
    EXPECT_EQ(answers({}, 1), Words{"Cold water."});
    EXPECT_EQ(answers({begin}, 10), Words{"Cold water."});
}

} // namespace
} // namespace leeward::store
