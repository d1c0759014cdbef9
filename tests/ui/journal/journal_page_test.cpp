#include "ui/journal/journal_page.h"

#include "tests/support/small_files_only.h"
#include "tests/ui/journal/a_journal_page.h"
#include "ui/base/chip.h"
#include "ui/base/choice_list.h"
#include "ui/base/line_field.h"
#include "ui/base/writing_edit.h"
#include "ui/journal/entry_list_view.h"

#include <QClipboard>
#include <QMimeData>
#include <QPointer>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using records::Entry;
using records::EntryKind;
using records::Question;
using tests::comesTrue;
using tests::press;
using tests::says;
using tests::seen;

class Journaling : public tests::AJournalPage {};

TEST_F(Journaling, BeginsWithAKindSentenceWhenItIsEmpty) {
    enter();

    EXPECT_TRUE(says(*page, QStringLiteral("This part is only yours")));
    EXPECT_EQ(page->headerActions(), nullptr);
}

TEST_F(Journaling, AHardMomentBeginsWithTheOfferOfGrounding) {
    const QSignalSpy asked(page.get(), &Page::groundingRequested);
    begin(EntryKind::AfterHardMoment);

    EXPECT_TRUE(says(*page, QStringLiteral("A minute first, if you like")));
    ASSERT_TRUE(press(*page, QStringLiteral("Look around the room")));
    EXPECT_EQ(asked.count(), 1);
    EXPECT_TRUE(says(*page, QStringLiteral("What I noticed first")));
}

TEST_F(Journaling, OtherPagesBeginWithTheirQuestions) {
    begin(EntryKind::AfterTherapy);

    EXPECT_FALSE(says(*page, QStringLiteral("A minute first, if you like")));
}

TEST_F(Journaling, WriteFreelyBeginsABlankPage) {
    enter();

    ASSERT_TRUE(press(*page, QStringLiteral("Write freely")));

    EXPECT_NE(seen<WritingEdit>(*page, QStringLiteral("In my own words")), nullptr);
    EXPECT_NE(page->footer(), nullptr);
}

TEST_F(Journaling, WhatIsTypedIsOnDiskWithinASecond) {
    begin(EntryKind::AfterBeingClose);
    type(field("What felt safe"), "the lamp");
    QElapsedTimer waited;
    waited.start();

    EXPECT_TRUE(comesTrue([this] { return journal.session->entries().count() == 1; }));

    EXPECT_LT(waited.elapsed(), 1000);
    EXPECT_EQ(records::textOf(journal.newest(), Question::FeltSafe), "the lamp");
    EXPECT_TRUE(comesTrue([this] { return footerSays("Saved on this computer, 21:15"); }));
}

TEST_F(Journaling, ALockInTheMiddleOfAWordLosesNothing) {
    begin(EntryKind::AfterBeingClose);
    type(field("What felt safe"), "the lam");

    EXPECT_TRUE(page->flush());
    page.reset();

    EXPECT_EQ(records::textOf(journal.newest(), Question::FeltSafe), "the lam");
}

TEST_F(Journaling, AfterALockADraftGoesOnAtTheSameLetter) {
    begin(EntryKind::AfterBeingClose);
    type(field("What felt safe"), "the lamp");
    type(field("What to adjust next time"), "the door");
    QTest::keyClick(&field("What to adjust next time"), Qt::Key_Left);
    page->flush();
    const Id<Entry> id = journal.newest().id;
    showPage();

    open(id);

    WritingEdit& again = field("What to adjust next time");
    EXPECT_TRUE(comesTrue([&again] { return again.hasFocus(); }));
    EXPECT_EQ(again.textCursor().position(), 7);
}

TEST_F(Journaling, AWordOfOnesOwnThatIsTypedAndNotEnteredIsKeptAtALock) {
    begin(EntryKind::AfterBeingClose);
    ASSERT_TRUE(press(*page, QStringLiteral("My word")));
    auto* word = seen<LineField>(*page, QStringLiteral("Feelings: My word"));
    ASSERT_NE(word, nullptr);
    QTest::keyClicks(word, QStringLiteral("floaty"));

    page->flush();

    EXPECT_EQ(journal.newest().feelings, std::vector<std::string>{"floaty"});
}

TEST_F(Journaling, UndoReachesBackBeforeASave) {
    begin(EntryKind::FreeWriting);
    WritingEdit& edit = field("In my own words");
    type(edit, "one");
    ASSERT_TRUE(comesTrue([this] { return journal.session->entries().count() == 1; }));

    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);

    EXPECT_EQ(edit.words(), QString());
}

TEST_F(Journaling, ChoicesAreSaved) {
    begin(EntryKind::AfterBeingClose);
    page->findChild<ChoiceList*>()->rows()[3]->click();
    ASSERT_TRUE(press(*page, QStringLiteral("Tender")));
    ASSERT_TRUE(press(*page, QStringLiteral("Warm hands")));

    page->flush();

    EXPECT_EQ(journal.newest().feltSafety, records::FeltSafety::MostlySafe);
    EXPECT_EQ(journal.newest().feelings, std::vector<std::string>{"Tender"});
    EXPECT_EQ(journal.newest().bodySignals, std::vector<std::string>{"Warm hands"});
}

TEST_F(Journaling, AnEmptyPageIsNotKept) {
    begin(EntryKind::AfterBeingClose);

    enter();

    EXPECT_EQ(journal.session->entries().count(), 0);
    EXPECT_TRUE(says(*page, QStringLiteral("This part is only yours")));
}

TEST_F(Journaling, DoneForNowShowsThePageThatWasWritten) {
    begin(EntryKind::FreeWriting);
    type(field("In my own words"), "the lamp");

    ASSERT_TRUE(press(footer(), QStringLiteral("Done for now")));

    EXPECT_FALSE(journal.newest().isDraft);
    EXPECT_EQ(field("What you wrote").words(), QStringLiteral("the lamp"));
    EXPECT_EQ(page->title(), QStringLiteral("Journal"));
}

TEST_F(Journaling, FreeWritingAndBackLosesNothing) {
    begin(EntryKind::AfterBeingClose);
    type(field("What felt safe"), "the lamp");
    ASSERT_TRUE(press(*page, QStringLiteral("Write freely")));
    EXPECT_EQ(field("In my own words").words(), QStringLiteral("## What felt safe\n\nthe lamp"));
    type(field("In my own words"), ", freely");

    ASSERT_TRUE(press(*page, QStringLiteral("Use gentle questions")));

    EXPECT_EQ(field("What felt safe").words(), QStringLiteral("the lamp, freely"));
    EXPECT_EQ(seen<WritingEdit>(*page, QStringLiteral("In my own words")), nullptr);
}

TEST_F(Journaling, TheTitleIsShownWhileItIsTyped) {
    begin(EntryKind::FreeWriting);
    EXPECT_EQ(page->title(), QStringLiteral("Saturday evening"));
    ASSERT_TRUE(press(*page, QStringLiteral("Give it a title")));

    QTest::keyClicks(seen<LineField>(*page, QStringLiteral("Title")), QStringLiteral("Short"));

    EXPECT_EQ(page->title(), QStringLiteral("Short"));
}

TEST_F(Journaling, AFullDiskKeepsTheTextSaysSoAndSavesLater) {
    begin(EntryKind::FreeWriting);
    WritingEdit& edit = field("In my own words");
    edit.insertPlainText(QString(200'000, QLatin1Char('a')));
    {
        const tests::SmallFilesOnly full(1000);
        EXPECT_FALSE(page->flush());
        EXPECT_TRUE(says(*page, QStringLiteral("This drive is full")));
        EXPECT_TRUE(footerSays("Not saved"));
        EXPECT_EQ(edit.words().size(), 200'000);
    }

    ASSERT_TRUE(press(*page, QStringLiteral("Try again")));

    EXPECT_EQ(journal.storedText(journal.newest().id).size(), 200'000U);
    EXPECT_FALSE(says(*page, QStringLiteral("This drive is full")));
}

TEST_F(Journaling, LeavingUnsavedWordsIsOfferedOnlyAfterAsking) {
    begin(EntryKind::FreeWriting);
    field("In my own words").insertPlainText(QString(200'000, QLatin1Char('a')));
    const tests::SmallFilesOnly full(1000);
    page->flush();
    EXPECT_EQ(seen(*page, QStringLiteral("Leave without them")), nullptr);

    press(footer(), QStringLiteral("Done for now"));
    EXPECT_NE(page->footer(), nullptr);
    ASSERT_TRUE(press(*page, QStringLiteral("Leave without them")));

    EXPECT_EQ(page->footer(), nullptr);
}

TEST_F(Journaling, ComingBackFromElsewhereShowsThePageThatWasBeingWritten) {
    begin(EntryKind::FreeWriting);
    type(field("In my own words"), "the lamp");
    page->hide();

    enter();
    page->show();

    EXPECT_EQ(field("In my own words").words(), QStringLiteral("the lamp"));
}

TEST_F(Journaling, APasteThatIsTooLongIsRefusedWithAReason) {
    begin(EntryKind::FreeWriting);
    WritingEdit& edit = field("In my own words");
    type(edit, "kept");
    QGuiApplication::clipboard()->setText(QString(3'000'000, QLatin1Char('a')));

    edit.paste();

    EXPECT_EQ(edit.words(), QStringLiteral("kept"));
    EXPECT_TRUE(says(*page, QStringLiteral("more than one page can hold")));
}

TEST_F(Journaling, SearchFindsAndMarks) {
    journal.write("the lamp stayed on");
    journal.write("the window stayed open");
    journal.fillIndex();
    enter();
    page->startSearch();
    auto* search = seen<SearchField>(*page, QStringLiteral("Search the journal"));
    ASSERT_NE(search, nullptr);

    QTest::keyClicks(search, QStringLiteral("lamp"));

    EXPECT_TRUE(comesTrue([this] { return says(*page, QStringLiteral("1 entry with “lamp”")); }));
    QTest::keyClick(search, Qt::Key_Down);
    EXPECT_TRUE(browsing().findChild<EntryListView*>()->hasFocus());
    WritingEdit& text = field("What you wrote");
    ASSERT_EQ(text.extraSelections().size(), 1);
    EXPECT_EQ(text.extraSelections().front().cursor.selectedText(), QStringLiteral("lamp"));
    EXPECT_EQ(text.extraSelections().front().cursor.charFormat().fontWeight(), int{QFont::DemiBold});
}

TEST_F(Journaling, ASearchMarksThePageThatIsOpenAndChangesNothingElseOfIt) {
    const auto id = journal.write("the lamp stayed on");
    journal.fillIndex();
    open(id);
    page->startSearch();
    const QPointer<WritingEdit> text = &field("What you wrote");

    QTest::keyClicks(seen<SearchField>(*page, QStringLiteral("Search the journal")), QStringLiteral("lamp"));

    EXPECT_TRUE(comesTrue([this] { return field("What you wrote").extraSelections().size() == 1; }));
    EXPECT_FALSE(text.isNull());
}

TEST_F(Journaling, RemovingCanBeUndone) {
    const auto id = journal.write("text");
    open(id);
    std::function<void()> undo;
    QObject::connect(page.get(), &Page::toastRequested, page.get(),
                     [&](const QString&, const QString&, const std::function<void()>& call) { undo = call; });

    Q_EMIT browsing().findChild<EntryView*>()->actionRequested(EntryAction::Remove);
    ASSERT_TRUE(journal.stored(id)->removedAt.has_value());
    undo();

    EXPECT_FALSE(journal.stored(id)->removedAt.has_value());
}

TEST_F(Journaling, ThePageSaysThatItIsMarkedForTherapy) {
    const auto id = journal.write("text", [](Entry& entry) { entry.forTherapy = true; });
    open(id);
    EXPECT_TRUE(says(*page, QStringLiteral("Marked to bring to therapy")));

    ASSERT_TRUE(press(*page, QStringLiteral("Take the mark off")));

    EXPECT_TRUE(comesTrue([this] { return !says(*page, QStringLiteral("Marked to bring to therapy")); }));
}

TEST_F(Journaling, WhereItIsNarrowAPageHidesTheList) {
    const auto id = journal.write("text");
    page->setReflow(Reflow::Narrow);
    enter();
    EXPECT_TRUE(browsing().findChild<EntryListView*>()->isVisible());

    open(id);
    EXPECT_FALSE(browsing().findChild<EntryListView*>()->isVisible());
    QTest::keyClick(page.get(), Qt::Key_Escape);

    EXPECT_TRUE(browsing().findChild<EntryListView*>()->isVisible());
}

TEST_F(Journaling, NothingThatATextNamesIsEverOpened) {
    const auto id = journal.write("![](file:///etc/passwd) <img src=\"file:///etc/passwd\"> [x](file:///etc/passwd)");
    open(id);
    WritingEdit& text = field("What you wrote");

    EXPECT_EQ(text.words(),
              QStringLiteral("![](file:///etc/passwd) <img src=\"file:///etc/passwd\"> [x](file:///etc/passwd)"));
    EXPECT_TRUE(text.document()
                    ->resource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/passwd")))
                    .toByteArray()
                    .isEmpty());
}

TEST_F(Journaling, StrangeTextsAreShownAsTheyAre) {
    std::string marks = "a";
    for (int i = 0; i < 10'000; ++i)
        marks += "\xCC\x81";
    const std::string text = "\xE2\x80\xAE txet \xE2\x80\xAC\n👩‍👩‍👧‍👦 ❤️‍🔥\n" + marks;
    const auto id = journal.write(text);
    enter();
    page->grab();

    open(id);
    page->grab();

    EXPECT_EQ(field("What you wrote").words().toStdString(), text);
}

TEST_F(Journaling, EverythingThatTakesTheKeyboardHasAName) {
    begin(EntryKind::AfterBeingClose);

    for (const QWidget* widget : page->findChildren<QWidget*>()) {
        const bool isReached = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        EXPECT_FALSE(isReached && tests::nameOf(*widget).isEmpty()) << widget->metaObject()->className();
    }
}

} // namespace
} // namespace leeward::ui
