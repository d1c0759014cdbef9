#include "ui/journal/entry_list_model.h"

#include "tests/support/fixed_clock.h"
#include "tests/support/fixed_random.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using namespace std::chrono_literals;
using store::EntryRow;

/// The list of a journal whose newest row is of 14 March 2026.
class ListModel : public testing::Test {
protected:
    ListModel() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    EntryRow aRow(int daysAgo) {
        base::LocalTime at = clock.localNow();
        at.at -= std::chrono::days(daysAgo);
        return {.id = random.newId<records::Entry>(),
                .kind = records::EntryKind::FreeWriting,
                .writtenAt = at,
                .title = "Page",
                .beginning = "It began so.",
                .feltSafety = std::nullopt,
                .forTherapy = false,
                .isDraft = false};
    }

    void show(const std::vector<EntryRow>& rows) {
        list.setRows(rows, [this](const EntryRow& row) {
            ++reads;
            return snippet(row.beginning, {});
        });
    }

    using Lines = std::vector<std::string>;
    Lines shown() {
        Lines lines;
        for (int i = 0; i < list.rowCount(); ++i)
            lines.push_back(list.index(i, 0).data().toString().toStdString());
        return lines;
    }

    tests::FixedClock clock;
    tests::FixedRandom random;
    EntryListModel list{clock};
    int reads = 0;
};

TEST_F(ListModel, StandsMonthByMonth) {
    show({aRow(0), aRow(1), aRow(30)});

    EXPECT_EQ(shown(), (Lines{"March", "Page", "Page", "February", "Page"}));
}

TEST_F(ListModel, GoesOnInTheMonthThatWasBegun) {
    show({aRow(0)});

    list.append({aRow(1), aRow(30)});

    EXPECT_EQ(shown(), (Lines{"March", "Page", "Page", "February", "Page"}));
    EXPECT_EQ(list.entryCount(), 3U);
}

TEST_F(ListModel, TakesAMonthAwayWithItsLastEntry) {
    const EntryRow last = aRow(30);
    show({aRow(0), last});

    list.remove(last.id);

    EXPECT_EQ(shown(), (Lines{"March", "Page"}));
}

TEST_F(ListModel, KeepsAMonthThatHasMoreEntries) {
    const EntryRow first = aRow(0);
    show({first, aRow(1)});

    list.remove(first.id);

    EXPECT_EQ(shown(), (Lines{"March", "Page"}));
}

TEST_F(ListModel, MonthsCannotBeChosen) {
    show({aRow(0)});

    EXPECT_EQ(list.index(0, 0).flags(), Qt::NoItemFlags);
    EXPECT_TRUE(list.index(1, 0).flags() & Qt::ItemIsSelectable);
}

TEST_F(ListModel, SaysAnEntryWhole) {
    EntryRow row = aRow(0);
    row.title = "A detour, and back";
    row.forTherapy = true;
    row.feltSafety = records::FeltSafety::Uneasy;
    show({row});

    EXPECT_EQ(list.index(1, 0).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Saturday 14 March, A detour, and back. Marked for therapy. Felt uneasy."));
}

TEST_F(ListModel, ReadsAnEntrysWordsOnceAndWhenTheyAreSeen) {
    show({aRow(0), aRow(1)});
    EXPECT_EQ(reads, 0);

    list.snippetAt(1);
    list.snippetAt(1);

    EXPECT_EQ(reads, 1);
}

TEST_F(ListModel, ReadsAChangedEntryAgain) {
    EntryRow row = aRow(0);
    show({row});
    list.snippetAt(1);
    row.beginning = "It began otherwise.";

    list.replace(row);

    EXPECT_EQ(list.snippetAt(1).text, QStringLiteral("It began otherwise."));
}

TEST_F(ListModel, AsksForMoreWhileThereIsMore) {
    show({aRow(0)});
    EXPECT_FALSE(list.canFetchMore({}));

    list.setHasMore(true);

    EXPECT_TRUE(list.canFetchMore({}));
}

} // namespace
} // namespace leeward::ui
