#include "core/vault/together.h"

#include "tests/support/a_vault.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/some_records.h"

#include <gtest/gtest.h>

namespace leeward::vault {
namespace {

namespace fs = std::filesystem;
using tests::AVault;
using tests::contentOf;
using tests::FixedClock;
using tests::FixedRandom;
using tests::kFirstPassphrase;
using tests::kSecondPassphrase;
using tests::passphrase;
using tests::putContent;
using tests::snapshotOf;

/// A section of the shared plan with one line of each.
class TalkingThrough : public testing::Test {
protected:
    static constexpr auto kSection = records::PlanSection::WordsAndSignals;

    TalkingThrough() {
        const auto ben = open(kSecondPassphrase);
        EXPECT_TRUE(ben->ourPlan().save(tests::aWord(random, ben->me().id, "Lighthouse")));
    }

    void SetUp() override {
        ada = open(kFirstPassphrase);
        ASSERT_TRUE(ada->ourPlan().save(tests::aWord(random, ada->me().id, "Harbour")));
    }

    std::unique_ptr<Session> open(std::string_view typed) {
        return std::move(*Vault::open(vault.folder(), passphrase(typed), {clock, random}));
    }

    std::unique_ptr<Together> sitDown() { return std::move(*ada->openTogether(passphrase(kSecondPassphrase))); }

    std::vector<std::string> textsOf(const std::vector<records::StandingLine>& lines) {
        std::vector<std::string> texts;
        for (const auto& each : lines)
            texts.push_back(each.line.text);
        return texts;
    }

    FixedClock clock;
    FixedRandom random{5};
    AVault vault{AVault::Two};
    std::unique_ptr<Session> ada;
};

TEST_F(TalkingThrough, IsHeardOfInTheWindow) {
    std::vector<store::Changed> heard;
    const auto subscription = ada->changes().subscribe([&](const auto& changed) { heard.push_back(changed); });
    ASSERT_TRUE(sitDown()->markTalkedThrough(kSection));
    EXPECT_EQ(heard, std::vector<store::Changed>{kSection});
}

TEST_F(TalkingThrough, IsKnownToEachFromTheirOwnSpace) {
    ASSERT_TRUE(sitDown()->markTalkedThrough(kSection));
    EXPECT_EQ(ada->ourPlan().sectionState(kSection), records::SectionState::TalkedThrough);
    EXPECT_EQ(ada->ourPlan().sectionState(records::PlanSection::Repair), records::SectionState::Draft);
    ada.reset();

    EXPECT_EQ(open(kSecondPassphrase)->ourPlan().sectionState(kSection), records::SectionState::TalkedThrough);
    EXPECT_EQ(open(kFirstPassphrase)->ourPlan().sectionState(kSection), records::SectionState::TalkedThrough);
}

TEST_F(TalkingThrough, AlarmsNobodyAtTheNextUnlock) {
    ASSERT_TRUE(sitDown()->markTalkedThrough(kSection));
    ada.reset();

    for (const std::string_view typed : {kSecondPassphrase, kFirstPassphrase}) {
        const auto session = open(typed);
        EXPECT_FALSE(session->notes().privateIsOlder);
        EXPECT_FALSE(session->notes().sharedIsOlder);
        EXPECT_TRUE(session->checkEverything());
    }
}

// What was talked through counts in the second person's generation, so taking it back is noticed.
TEST_F(TalkingThrough, IsNoticedWhenSomebodyPutsTheOlderSpaceBack) {
    ada.reset();
    std::map<fs::path, std::string> old;
    for (const fs::path& file : vault.spaces())
        old[file] = contentOf(file);
    ada = open(kFirstPassphrase);
    ASSERT_TRUE(sitDown()->markTalkedThrough(kSection));
    ada.reset();
    for (const auto& [file, content] : old)
        putContent(file, content);

    EXPECT_TRUE(open(kSecondPassphrase)->notes().privateIsOlder);
}

TEST_F(TalkingThrough, WritesNothingWhenTheTimeIsUp) {
    const auto together = sitDown();
    const auto before = snapshotOf(vault.folder());
    clock.advance(kTogetherLasts);

    const auto marked = together->markTalkedThrough(kSection);

    ASSERT_FALSE(marked.has_value());
    EXPECT_EQ(marked.error().kind, ErrorKind::TogetherIsOver);
    EXPECT_EQ(snapshotOf(vault.folder()), before);
    EXPECT_EQ(ada->ourPlan().sectionState(kSection), records::SectionState::Draft);
}

TEST_F(TalkingThrough, OnAFullDiskSaysSoAndCanBeDoneAgain) {
    ada.reset();
    tests::FaultyDisk disk; // outlives the session
    const auto session = open(kFirstPassphrase);
    const auto together = std::move(*session->openTogether(passphrase(kSecondPassphrase)));
    for (int step = 1; step < 200; ++step) {
        disk.failAt(step, tests::Trouble::Full, tests::Lasting::Once);
        const auto marked = together->markTalkedThrough(kSection);
        const bool hasFailed = disk.hasFailed();
        disk.mend();
        if (!hasFailed) {
            EXPECT_TRUE(marked.has_value());
            EXPECT_GT(step, 5);
            EXPECT_EQ(session->ourPlan().sectionState(kSection), records::SectionState::TalkedThrough);
            return;
        }
        if (!marked) {
            EXPECT_EQ(marked.error().kind, ErrorKind::NoRoom) << step;
        }
    }
    FAIL() << "it never came to an end";
}

TEST_F(TalkingThrough, GivesTheSecondPersonTheirWordsBack) {
    ASSERT_TRUE(sitDown()->markTalkedThrough(kSection));
    ada.reset();
    {
        const auto ben = open(kSecondPassphrase);
        auto line = ben->ourPlan().section(kSection)->front();
        line.text = "Candle";
        ASSERT_TRUE(ben->ourPlan().save(line));
        EXPECT_EQ(ben->ourPlan().sectionState(kSection), records::SectionState::Changed);
    }
    ada = open(kFirstPassphrase);
    const auto changed = ada->ourPlan().section(kSection)->front();

    ASSERT_TRUE(sitDown()->putTalkedBack(kSection, changed.id));

    EXPECT_EQ(ada->ourPlan().sectionState(kSection), records::SectionState::TalkedThrough);
    ada.reset();
    const auto ben = open(kSecondPassphrase);
    EXPECT_EQ(ben->ourPlan().sectionState(kSection), records::SectionState::TalkedThrough);
    EXPECT_EQ(ben->ourPlan().differences()->size(), 0U);
}

TEST_F(TalkingThrough, PutsNothingBackWhenTheTimeIsUp) {
    const auto together = sitDown();
    const auto line = ada->ourPlan().section(kSection)->front();
    clock.advance(kTogetherLasts);

    EXPECT_EQ(together->putTalkedBack(kSection, line.id).error().kind, ErrorKind::TogetherIsOver);
}

TEST_F(TalkingThrough, PrintsTheWordsOfBoth) {
    const auto lines = sitDown()->printable(kSection);

    ASSERT_TRUE(lines.has_value());
    EXPECT_EQ(textsOf(*lines), (std::vector<std::string>{"Lighthouse", "Harbour"}));
}

} // namespace
} // namespace leeward::vault
