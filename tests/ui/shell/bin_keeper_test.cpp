#include "ui/shell/bin_keeper.h"

#include "core/vault/session.h"
#include "tests/support/a_page_context.h"
#include "tests/support/some_records.h"

#include <QTest>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using namespace std::chrono_literals;
using records::Entry;

/// A keeper over a bin that holds one page since a moment ago.
class KeepingTheBin : public testing::Test {
protected:
    KeepingTheBin() {
        const Entry entry = tests::anEntry(random, context.clock(), "words");
        EXPECT_TRUE(context.session().entries().save(entry));
        EXPECT_TRUE(context.session().entries().moveToBin(entry.id, context.clock().now()));
        EXPECT_TRUE(context.session().bin().letTimePass(context.clock().now()));
    }

    std::size_t inBin() {
        const auto all = context.session().bin().all();
        return all ? all->size() : 0;
    }

    tests::APageContext context{tests::AVault::One};
    tests::FixedRandom random{3};
    BinKeeper keeper{context.session(), context.clock()};
};

TEST_F(KeepingTheBin, LetsThirtyDaysPassWhileItStaysOpen) {
    for (int day = 0; day < 29; ++day) {
        context.clock().advance(24h);
        keeper.look();
    }
    EXPECT_EQ(inBin(), 1U);

    context.clock().advance(24h);
    keeper.look();

    EXPECT_EQ(inBin(), 0U);
}

TEST_F(KeepingTheBin, LooksSoonAfterAnUnlock) {
    context.clock().advance(5 * 24h);

    EXPECT_TRUE(QTest::qWaitFor([this] {
        const auto all = context.session().bin().all();
        const auto left = context.session().bin().daysLeft(all->front());
        return *left == std::chrono::days(25);
    }));
}

TEST_F(KeepingTheBin, CountsOnceADay) {
    keeper.look();
    const auto id = context.session().bin().all()->front();
    context.clock().advance(23h);
    keeper.look();
    EXPECT_EQ(*context.session().bin().daysLeft(id), std::chrono::days(30));

    context.clock().advance(1h);
    keeper.look();

    EXPECT_EQ(*context.session().bin().daysLeft(id), std::chrono::days(29));
}

TEST_F(KeepingTheBin, AClockSetBackCountsNothing) {
    keeper.look();
    context.clock().set(context.clock().now() - 400 * 24h);
    keeper.look();

    EXPECT_EQ(inBin(), 1U);
    EXPECT_EQ(*context.session().bin().daysLeft(context.session().bin().all()->front()), std::chrono::days(30));
}

} // namespace
} // namespace leeward::ui
