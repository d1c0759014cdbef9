#include "ui/lookback/look_back_presenter.h"

#include "core/vault/session.h"
#include "tests/support/a_page_context.h"
#include "tests/support/some_records.h"

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using namespace std::chrono_literals;
using records::Entry;
using records::EntryKind;
using records::FeltSafety;
using Kind = LookBackSpan::Kind;

/// A presenter over a journal, on 14 March 2026 in the evening.
class LookingBack : public testing::Test {
protected:
    /// A page of \p daysAgo days ago, with whatever \p change makes of it.
    template <typename Change>
    void write(int daysAgo, const std::string& text, Change change) {
        Entry entry = tests::anEntry(random, context.clock(), text);
        entry.writtenAt.at -= daysAgo * 24h;
        change(entry);
        EXPECT_TRUE(context.session().entries().save(entry));
    }
    void writeFelt(int daysAgo, FeltSafety felt) {
        write(daysAgo, "words", [felt](Entry& entry) { entry.feltSafety = felt; });
    }
    void writeLine(int daysAgo, const std::string& text, EntryKind kind) {
        write(daysAgo, text, [kind](Entry& entry) { entry.kind = kind; });
    }

    std::vector<FeltSafety> felt() const {
        std::vector<FeltSafety> steps;
        for (const records::FeltMoment& moment : presenter.moments())
            steps.push_back(moment.felt);
        return steps;
    }

    using Steps = std::vector<FeltSafety>;
    tests::APageContext context{tests::AVault::One};
    tests::FixedRandom random{3};
    LookBackPresenter presenter{context.session(), context.clock()};
};

TEST_F(LookingBack, ShowsTwelveWeeksAtFirst) {
    writeFelt(0, FeltSafety::Safe);
    writeFelt(83, FeltSafety::Uneasy);
    writeFelt(84, FeltSafety::NotSafe);

    presenter.refresh();

    EXPECT_EQ(felt(), (Steps{FeltSafety::Uneasy, FeltSafety::Safe}));
    EXPECT_EQ(presenter.firstDay(), QDate(2025, 12, 21));
    EXPECT_EQ(presenter.lastDay(), QDate(2026, 3, 14));
}

TEST_F(LookingBack, ShowsOtherDaysWhenAsked) {
    writeFelt(2, FeltSafety::Safe);
    writeFelt(40, FeltSafety::Uneasy);
    writeFelt(400, FeltSafety::NotSafe);

    presenter.setSpan({Kind::FourWeeks, {}, {}});
    EXPECT_EQ(felt(), Steps{FeltSafety::Safe});
    presenter.setSpan({Kind::Everything, {}, {}});
    EXPECT_EQ(felt(), (Steps{FeltSafety::NotSafe, FeltSafety::Uneasy, FeltSafety::Safe}));
    EXPECT_EQ(presenter.firstDay(), QDate(2026, 3, 14).addDays(-400));
}

TEST_F(LookingBack, OwnDaysHaveAFirstAndALastOne) {
    for (const int ago : {0, 1, 2, 3})
        writeFelt(ago, static_cast<FeltSafety>(5 - ago));

    presenter.setSpan({Kind::OwnDays, QDate(2026, 3, 12), QDate(2026, 3, 13)});

    EXPECT_EQ(felt(), (Steps{FeltSafety::InBetween, FeltSafety::MostlySafe}));
    EXPECT_EQ(presenter.firstDay(), QDate(2026, 3, 12));
    EXPECT_EQ(presenter.lastDay(), QDate(2026, 3, 13));
}

TEST_F(LookingBack, GapsStayGaps) {
    for (const int ago : {60, 59, 3, 2})
        writeFelt(ago, FeltSafety::InBetween);

    presenter.refresh();

    EXPECT_EQ(presenter.course().size(), 2U);
}

TEST_F(LookingBack, FeelingsAreSaidOnceEachHoweverOftenTheyWereChosen) {
    for (int ago = 9; ago > 0; --ago)
        write(ago, "words", [](Entry& entry) { entry.feelings = {"wary"}; });
    write(0, "words", [](Entry& entry) { entry.feelings = {"tender"}; });

    presenter.refresh();

    EXPECT_EQ(presenter.feelings(), (QStringList{QStringLiteral("tender"), QStringLiteral("wary")}));
}

TEST_F(LookingBack, SmallWinsAndDetoursStandInTheirOwnWords) {
    writeLine(3, "Stayed for the whole film.\nAll of it.", EntryKind::SmallWin);
    writeLine(20, "A detour, and back", EntryKind::Detour);
    writeLine(1, "words", EntryKind::FreeWriting);

    presenter.refresh();

    EXPECT_EQ(presenter.wins(),
              (std::vector<OwnLine>{{QStringLiteral("Stayed for the whole film."), QStringLiteral("11 March")}}));
    EXPECT_EQ(presenter.detours(),
              (std::vector<OwnLine>{{QStringLiteral("A detour, and back"), QStringLiteral("22 February")}}));
}

TEST_F(LookingBack, ShowsTheNewestWinsAndTheRestWhenAsked) {
    for (int ago = 0; ago < 6; ++ago)
        writeLine(ago, "win " + std::to_string(ago), EntryKind::SmallWin);
    presenter.refresh();
    EXPECT_EQ(presenter.wins().size(), 4U);
    EXPECT_TRUE(presenter.hasMoreWins());

    presenter.showAllWins();

    EXPECT_EQ(presenter.wins().size(), 6U);
    EXPECT_FALSE(presenter.hasMoreWins());
}

TEST_F(LookingBack, ShowsNothingOnceItIsOff) {
    writeFelt(0, FeltSafety::Safe);

    EXPECT_TRUE(presenter.switchOff());
    EXPECT_TRUE(presenter.isEmpty());
    context.reopenAs(tests::kFirstPassphrase);
    LookBackPresenter later(context.session(), context.clock());
    later.refresh();
    EXPECT_FALSE(later.isOn());
    EXPECT_TRUE(later.isEmpty());

    EXPECT_TRUE(later.switchOn());

    EXPECT_FALSE(later.isEmpty());
}

TEST_F(LookingBack, LeavesOutTheBin) {
    writeFelt(0, FeltSafety::Safe);
    const auto ids = context.session().entries().ids({});
    ASSERT_TRUE(context.session().entries().moveToBin(ids->front(), context.clock().now()));

    presenter.refresh();

    EXPECT_TRUE(presenter.isEmpty());
}

} // namespace
} // namespace leeward::ui
