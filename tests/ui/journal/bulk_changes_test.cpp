#include "ui/journal/bulk_changes.h"

#include "tests/support/on_screen.h"
#include "tests/ui/journal/a_journal.h"
#include "ui/base/line_field.h"
#include "ui/base/segments.h"
#include "ui/journal/entry_list_view.h"
#include "ui/journal/journal_header.h"
#include "ui/journal/journal_page.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <optional>

namespace leeward::ui {
namespace {

using records::Entry;
using tests::comesTrue;
using tests::press;
using tests::says;
using tests::seen;
using Tags = std::vector<std::string>;

TEST(BulkChanges, ATagIsAddedOnceAndItsUndoTakesOffWhatWasAddedAlone) {
    tests::AJournal journal;
    const auto had = journal.write("had", [](Entry& entry) { entry.tags = {"night"}; });
    const auto without = journal.write("without", [](Entry& entry) { entry.tags = {"body"}; });
    BulkChanges many(*journal.session, journal.clock);

    const auto done = many.addTag({had, without}, QStringLiteral("  night "));

    ASSERT_TRUE(done);
    EXPECT_EQ(done->count, 1U);
    EXPECT_EQ(journal.stored(without)->tags, (Tags{"body", "night"}));
    ASSERT_TRUE(done->undo());
    EXPECT_EQ(journal.stored(without)->tags, Tags{"body"});
    EXPECT_EQ(journal.stored(had)->tags, Tags{"night"});
}

TEST(BulkChanges, MarkingForTherapyLeavesWhatWasMarkedBeforeOnUndo) {
    tests::AJournal journal;
    const auto marked = journal.write("marked", [](Entry& entry) { entry.forTherapy = true; });
    const auto other = journal.write("other");
    BulkChanges many(*journal.session, journal.clock);

    const auto done = many.bringToTherapy({marked, other});
    EXPECT_TRUE(journal.stored(other)->forTherapy);
    ASSERT_TRUE(done->undo());

    EXPECT_TRUE(journal.stored(marked)->forTherapy);
    EXPECT_FALSE(journal.stored(other)->forTherapy);
}

TEST(BulkChanges, RemovingPutsAllIntoTheBinAndUndoTakesThemOut) {
    tests::AJournal journal;
    const auto one = journal.write("one");
    const auto other = journal.write("other");
    BulkChanges many(*journal.session, journal.clock);

    const auto done = many.remove({one, other});
    EXPECT_EQ(journal.session->bin().all()->size(), 2U);
    ASSERT_TRUE(done->undo());

    EXPECT_EQ(journal.session->entries().count(), 2);
}

/// The journal's page with three pages in its list.
class Choosing : public testing::Test {
protected:
    Choosing() {
        for (const char* text : {"oldest", "middle", "newest"})
            ids.push_back(journal.write(text));
        page.resize(1044, 744);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        page.enter({PageName::Journal, {}, {}});
        list = seen<EntryListView>(page, QStringLiteral("Entries"));
        list->setFocus();
    }

    tests::AJournal journal;
    JournalPage page{journal.context()};
    std::vector<Id<Entry>> ids;
    EntryListView* list = nullptr;
};

TEST_F(Choosing, ShiftAndArrowsChooseSeveral) {
    EXPECT_FALSE(says(page, QStringLiteral("pages chosen")));

    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);

    EXPECT_EQ(list->chosen(), (std::vector<Id<Entry>>{ids[2], ids[1]}));
    EXPECT_TRUE(says(page, QStringLiteral("2 pages chosen")));
}

TEST_F(Choosing, SpaceTakesPagesInAndOutOnceAskedFor) {
    Q_EMIT page.findChild<JournalHeader*>()->choosingRequested();
    EXPECT_TRUE(says(page, QStringLiteral("Choose pages")));
    EXPECT_TRUE(list->chosen().empty());

    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    EXPECT_EQ(list->chosen(), (std::vector<Id<Entry>>{ids[2], ids[0]}));
    QTest::keyClick(list, Qt::Key_Space);

    EXPECT_EQ(list->chosen(), std::vector<Id<Entry>>{ids[2]});
}

TEST_F(Choosing, AClickTakesAPageInWithoutOpeningIt) {
    Q_EMIT page.findChild<JournalHeader*>()->choosingRequested();
    const QSignalSpy opened(list, &EntryListView::openRequested);

    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(2, 0)).center());

    EXPECT_EQ(list->chosen(), std::vector<Id<Entry>>{ids[1]});
    EXPECT_EQ(opened.count(), 0);
}

TEST_F(Choosing, WhatIsRemovedComesBackWithOneUndo) {
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);

    ASSERT_TRUE(press(page, QStringLiteral("Remove")));
    EXPECT_EQ(journal.session->bin().all()->size(), 2U);
    EXPECT_FALSE(says(page, QStringLiteral("pages chosen")));
    page.undo();

    EXPECT_EQ(journal.session->entries().count(), 3);
}

TEST_F(Choosing, AllGetTheTagThatIsTyped) {
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    ASSERT_TRUE(press(page, QStringLiteral("Tag…")));
    QWidget& dialog = *QApplication::activeModalWidget();
    seen<LineField>(dialog, QStringLiteral("A word of yours"))->setText(QStringLiteral("night"));

    ASSERT_TRUE(press(dialog, QStringLiteral("Tag them")));

    EXPECT_EQ(journal.stored(ids[2])->tags, Tags{"night"});
    EXPECT_EQ(journal.stored(ids[1])->tags, Tags{"night"});
    EXPECT_EQ(journal.stored(ids[0])->tags, Tags{});
}

TEST_F(Choosing, TheChosenPagesAreExportedAndNoOthers) {
    const tests::TempFolder folder;
    std::optional<TransferRequest> asked;
    QObject::connect(&page, &Page::transferRequested, &page,
                     [&asked](const TransferRequest& request) { asked = request; });
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    ASSERT_TRUE(press(page, QStringLiteral("Export…")));
    QWidget& dialog = *QApplication::activeModalWidget();
    EXPECT_TRUE(says(dialog, QStringLiteral("It is not locked")));
    seen<Segments>(dialog, QStringLiteral("Form"))->choose(2);
    auto& place = *seen<LineField>(dialog, QStringLiteral("Where it is written"));
    EXPECT_TRUE(place.text().endsWith(QStringLiteral(".pdf")));
    place.setText(QString::fromStdString((folder / "pages.pdf").string()));

    ASSERT_TRUE(press(dialog, QStringLiteral("Write it there")));

    const auto& takeOut = std::get<TakeOut>(asked.value());
    EXPECT_EQ(takeOut.form, transfer::ExportForm::Pdf);
    EXPECT_EQ(takeOut.scope, transfer::ExportScope::Chosen);
    EXPECT_EQ(takeOut.chosen, (std::vector<Id<Entry>>{ids[2], ids[1]}));
}

TEST_F(Choosing, NothingIsExportedWhereSomethingStands) {
    const tests::TempFolder folder;
    tests::putContent(folder / "pages", "mine");
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    ASSERT_TRUE(press(page, QStringLiteral("Export…")));
    QWidget& dialog = *QApplication::activeModalWidget();
    seen<LineField>(dialog, QStringLiteral("Where it is written"))
        ->setText(QString::fromStdString((folder / "pages").string()));

    ASSERT_TRUE(press(dialog, QStringLiteral("Write it there")));

    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(says(dialog, QStringLiteral("Something of that name stands there.")));
}

TEST_F(Choosing, EscapeEndsIt) {
    Q_EMIT page.findChild<JournalHeader*>()->choosingRequested();

    QTest::keyClick(&page, Qt::Key_Escape);

    EXPECT_FALSE(list->isChoosing());
    EXPECT_FALSE(says(page, QStringLiteral("Choose pages")));
}

} // namespace
} // namespace leeward::ui
