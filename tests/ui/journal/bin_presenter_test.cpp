#include "ui/journal/bin_presenter.h"

#include "tests/ui/journal/a_journal.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using namespace std::chrono_literals;
using records::Entry;
using tests::comesTrue;

/// A presenter over a journal's bin.
class LookingIntoTheBin : public testing::Test {
protected:
    Id<Entry> writeAndRemove(const std::string& text) {
        const auto id = journal.write(text);
        EXPECT_TRUE(journal.session->entries().moveToBin(id, journal.clock.now()));
        return id;
    }

    void waitDays(int days) {
        for (int day = 0; day < days; ++day) {
            journal.clock.advance(24h);
            EXPECT_TRUE(journal.session->bin().letTimePass(journal.clock.now()));
        }
    }

    QString noteAt(int row) { return presenter.list().item(row).note; }

    tests::AJournal journal;
    BinPresenter presenter{*journal.session, journal.clock};
};

TEST_F(LookingIntoTheBin, SaysHowLongEachPageStays) {
    writeAndRemove("older");
    waitDays(12);
    writeAndRemove("newer");

    presenter.refresh();

    ASSERT_EQ(presenter.list().entryCount(), 2U);
    EXPECT_EQ(noteAt(1), QStringLiteral("30 days left"));
    EXPECT_EQ(noteAt(2), QStringLiteral("18 days left"));
    waitDays(17);
    presenter.refresh();
    EXPECT_EQ(noteAt(2), QStringLiteral("1 day left"));
}

TEST_F(LookingIntoTheBin, AScreenReaderHearsHowLongAPageStays) {
    writeAndRemove("words");
    presenter.refresh();

    const QString said = presenter.list().index(1).data(Qt::AccessibleTextRole).toString();

    EXPECT_TRUE(said.endsWith(QStringLiteral("30 days left."))) << said.toStdString();
}

TEST_F(LookingIntoTheBin, WhatIsBroughtBackIsInTheJournalAsItWas) {
    const auto id = writeAndRemove("words");
    presenter.refresh();

    ASSERT_TRUE(presenter.bringBack(id));

    EXPECT_TRUE(comesTrue([this] { return presenter.isEmpty(); }));
    EXPECT_FALSE(journal.stored(id)->removedAt);
    EXPECT_EQ(journal.storedText(id), "words");
}

TEST_F(LookingIntoTheBin, WhatIsRemovedForGoodIsGone) {
    const auto id = writeAndRemove("words");
    const auto other = writeAndRemove("other words");
    presenter.refresh();

    ASSERT_TRUE(presenter.remove({id}));

    EXPECT_TRUE(comesTrue([this] { return presenter.list().entryCount() == 1; }));
    EXPECT_FALSE(journal.stored(id));
    EXPECT_TRUE(journal.stored(other));
}

TEST_F(LookingIntoTheBin, EverythingOpensAfterTheFileWasWrittenAnew) {
    const auto kept = journal.write("kept");
    ASSERT_TRUE(presenter.remove({writeAndRemove("gone")}));

    ASSERT_TRUE(presenter.overwrite());

    EXPECT_EQ(journal.storedText(kept), "kept");
    journal.reopenAs(tests::kFirstPassphrase);
    EXPECT_EQ(journal.storedText(kept), "kept");
}

TEST_F(LookingIntoTheBin, ReadsAPageAtATime) {
    journal.writeMany(60, "text");
    const auto all = journal.session->entries().ids({});
    for (const auto& id : *all)
        ASSERT_TRUE(journal.session->entries().moveToBin(id, journal.clock.now()));
    presenter.refresh();
    EXPECT_EQ(presenter.list().entryCount(), 50U);

    presenter.list().fetchMore({});

    EXPECT_EQ(presenter.list().entryCount(), 60U);
    EXPECT_EQ(presenter.all().size(), 60U);
}

TEST_F(LookingIntoTheBin, KnowsNoPageOutsideIt) {
    const auto id = journal.write("words");

    EXPECT_FALSE(presenter.entry(id));
}

} // namespace
} // namespace leeward::ui
