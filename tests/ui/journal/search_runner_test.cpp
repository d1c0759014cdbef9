#include "ui/journal/search_runner.h"

#include "tests/ui/journal/a_journal.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using tests::comesTrue;

/// A runner over ten texts with "lamp" and one with "window".
class Searching : public testing::Test {
protected:
    Searching() {
        for (int i = 0; i < 10; ++i)
            put("lamp");
        put("window");
        connect();
    }

    Id<records::Entry> put(const char* text) {
        ids.push_back(random.newId<records::Entry>());
        index.put(ids.back(), clock.now(), "", text);
        clock.advance(std::chrono::seconds(1));
        return ids.back();
    }

    void connect() {
        QObject::connect(&runner, &SearchRunner::found, &runner, [this](const auto& now) { found = now; });
        QObject::connect(&runner, &SearchRunner::foundMore, &runner, [this](const auto& now) { more = now; });
        QObject::connect(&runner, &SearchRunner::counted, &runner, [this](qulonglong now) { count = now; });
    }

    tests::FixedClock clock;
    tests::FixedRandom random;
    search::TextIndex index;
    SearchRunner::Ids ids;
    SearchRunner runner{index};
    std::optional<SearchRunner::Ids> found;
    std::optional<SearchRunner::Ids> more;
    std::optional<qulonglong> count;
};

TEST_F(Searching, TellsTheNewestFirstAndHowManyThereAre) {
    runner.look(search::parse("lamp"), 3, nullptr);
    ASSERT_TRUE(comesTrue([this] { return count.has_value(); }));

    EXPECT_EQ(found, (SearchRunner::Ids{ids[9], ids[8], ids[7]}));
    EXPECT_EQ(count, 10U);
}

TEST_F(Searching, GoesOnWhereItWas) {
    runner.look(search::parse("lamp"), 3, nullptr);
    runner.lookOn(3, 3);
    ASSERT_TRUE(comesTrue([this] { return more.has_value(); }));

    EXPECT_EQ(more, (SearchRunner::Ids{ids[6], ids[5], ids[4]}));
}

TEST_F(Searching, AnswersTheNewestQuestionAlone) {
    runner.look(search::parse("lamp"), 3, nullptr);
    runner.look(search::parse("window"), 3, nullptr);
    ASSERT_TRUE(comesTrue([this] { return count.has_value(); }));

    EXPECT_EQ(found, SearchRunner::Ids{ids[10]});
    EXPECT_EQ(count, 1U);
}

TEST_F(Searching, KeepsToWhatAFilterLetsThrough) {
    const auto within = std::make_shared<SearchRunner::IdSet>(SearchRunner::IdSet{ids[2], ids[5], ids[10]});

    runner.look(search::parse("lamp"), 1, within);
    ASSERT_TRUE(comesTrue([this] { return count.has_value(); }));

    EXPECT_EQ(found, SearchRunner::Ids{ids[5]});
    EXPECT_EQ(count, 2U);
}

} // namespace
} // namespace leeward::ui
