#include "tests/ui/journal/a_journal_page.h"
#include "ui/base/line_field.h"
#include "ui/base/text.h"
#include "ui/journal/prompts.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTimer>

#include <gtest/gtest.h>

#include <functional>
#include <vector>

namespace leeward::ui {
namespace {

using records::Entry;
using records::EntryKind;
using tests::press;
using tests::says;
using tests::seen;

class WritingAPage : public tests::AJournalPage {
protected:
    /// Opens the menu of a button and takes what is called \p choice.
    void chooseInMenu(const char* button, const char* choice) {
        QTimer looking;
        QObject::connect(&looking, &QTimer::timeout, page.get(), [&looking, choice] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (!menu)
                return;
            looking.stop();
            for (QAction* action : menu->actions())
                if (action->text() == QString::fromUtf8(choice))
                    action->trigger();
            menu->close();
        });
        looking.start(0);
        EXPECT_TRUE(press(*page, QString::fromUtf8(button)));
    }
};

TEST_F(WritingAPage, AGuidedPageThatCameInAsOneTextIsABlankPage) {
    const auto id = journal.write("## Mine\n\nthe lamp", [](Entry& entry) {
        entry.kind = EntryKind::AfterBeingClose;
        entry.isFree = true;
        entry.isDraft = true;
    });
    open(id);

    EXPECT_EQ(field("In my own words").words(), QStringLiteral("## Mine\n\nthe lamp"));
    EXPECT_FALSE(says(*page, QStringLiteral("Guided, every question is optional")));
}

TEST_F(WritingAPage, AnotherSentenceToBeginFromAndNoneAreOneMoveAway) {
    begin(EntryKind::FreeWriting);
    const QString first = toQt(Prompts(journal.library).first(EntryKind::FreeWriting, journal.clock.localNow()));
    EXPECT_TRUE(says(*page, first));
    ASSERT_TRUE(press(*page, QStringLiteral("Another")));
    EXPECT_FALSE(says(*page, first));
    ASSERT_TRUE(press(*page, QStringLiteral("No prompt")));

    EXPECT_NE(seen(*page, QStringLiteral("A sentence to begin from")), nullptr);
    EXPECT_EQ(seen(*page, QStringLiteral("No prompt")), nullptr);
}

TEST_F(WritingAPage, ThePageShowsWhatItBeganFrom) {
    open(journal.write("the lamp", [](Entry& entry) { entry.prompt = "Where is it steadiest?"; }));

    EXPECT_TRUE(says(*page, QStringLiteral("Where is it steadiest?")));
}

TEST_F(WritingAPage, NumbersAreFoldedAwayUntilSomebodyWantsThem) {
    begin(EntryKind::AfterHardMoment);
    EXPECT_EQ(seen(*page, QStringLiteral("Before writing, 7")), nullptr);
    ASSERT_TRUE(press(*page, QStringLiteral("A number, if it helps")));
    ASSERT_TRUE(press(*page, QStringLiteral("Before writing, 7")));
    page->flush();
    EXPECT_EQ(journal.newest().distressBefore, 7);

    ASSERT_TRUE(press(*page, QStringLiteral("Before writing: clear")));
    page->flush();

    EXPECT_EQ(journal.newest().distressBefore, std::nullopt);
}

TEST_F(WritingAPage, FeelingsAreFoldedByFamily) {
    begin(EntryKind::AfterBeingClose);
    ASSERT_TRUE(press(*page, QStringLiteral("More…")));
    EXPECT_EQ(seen(*page, QStringLiteral("On guard")), nullptr);
    ASSERT_TRUE(press(*page, QStringLiteral("Uneasy…")));
    ASSERT_TRUE(press(*page, QStringLiteral("On guard")));
    page->flush();

    EXPECT_EQ(journal.newest().feelings, std::vector<std::string>{"On guard"});
}

TEST_F(WritingAPage, WhenTheTimeIsOverALineSaysSoAndNothingElseHappens) {
    begin(EntryKind::FreeWriting);
    WritingEdit& edit = field("In my own words");
    type(edit, "a");
    chooseInMenu("Write for a while", "About 10 minutes");
    EXPECT_FALSE(footerSays("The time you chose is over"));
    journal.clock.advance(std::chrono::minutes(10));
    type(edit, "b");

    EXPECT_TRUE(footerSays("The time you chose is over"));
    EXPECT_EQ(edit.words(), QStringLiteral("ab"));
}

TEST_F(WritingAPage, APageCanBeKeptClosed) {
    begin(EntryKind::FreeWriting);
    type(field("In my own words"), "the lamp");
    ASSERT_TRUE(press(*page, QStringLiteral("Keep it closed")));

    EXPECT_FALSE(journal.newest().isDraft);
    EXPECT_EQ(seen<WritingEdit>(*page, QStringLiteral("What you wrote")), nullptr);
}

TEST_F(WritingAPage, APageCanEndOnTheListForTherapy) {
    begin(EntryKind::FreeWriting);
    type(field("In my own words"), "the lamp");
    ASSERT_TRUE(press(*page, QStringLiteral("Put it on the list for therapy")));

    EXPECT_TRUE(journal.newest().forTherapy);
    EXPECT_FALSE(journal.newest().isDraft);
}

TEST_F(WritingAPage, APageCanEndWithAMinuteToSteadyAndIsThereAfterwards) {
    const QSignalSpy asked(page.get(), &Page::groundingRequested);
    begin(EntryKind::FreeWriting);
    type(field("In my own words"), "the lamp");
    ASSERT_TRUE(press(*page, QStringLiteral("Steady myself first")));

    EXPECT_EQ(asked.count(), 1);
    EXPECT_EQ(field("In my own words").words(), QStringLiteral("the lamp"));
}

TEST_F(WritingAPage, APageThatIsRemovedAtItsEndCanBeBroughtBack) {
    std::function<void()> undo;
    QObject::connect(page.get(), &Page::toastRequested, page.get(),
                     [&](const QString&, const QString&, const std::function<void()>& call) { undo = call; });
    begin(EntryKind::FreeWriting);
    type(field("In my own words"), "the lamp");
    page->flush();
    const Id<Entry> id = journal.newest().id;
    ASSERT_TRUE(press(*page, QStringLiteral("Remove it")));
    EXPECT_TRUE(journal.stored(id)->removedAt.has_value());
    ASSERT_TRUE(undo);
    undo();

    EXPECT_FALSE(journal.stored(id)->removedAt.has_value());
    EXPECT_EQ(journal.storedText(id), "the lamp");
}

TEST_F(WritingAPage, AHeavyPageStaysFoldedUntilItIsUnfolded) {
    const auto id = journal.write("the lamp", [](Entry& entry) { entry.kind = EntryKind::AfterHardMoment; });
    open(id);
    EXPECT_EQ(seen<WritingEdit>(*page, QStringLiteral("What you wrote")), nullptr);
    ASSERT_TRUE(press(*page, QStringLiteral("Unfold it")));

    EXPECT_EQ(field("What you wrote").words(), QStringLiteral("the lamp"));
}

TEST_F(WritingAPage, TabLeavesTheTextAndTypesNothing) {
    begin(EntryKind::FreeWriting);
    WritingEdit& edit = field("In my own words");
    type(edit, "a");
    QTest::keyClick(&edit, Qt::Key_Tab);

    EXPECT_FALSE(edit.hasFocus());
    EXPECT_EQ(edit.words(), QStringLiteral("a"));
}

TEST_F(WritingAPage, InputMethodsAreToldThatTheTextIsSensitive) {
    begin(EntryKind::AfterBeingClose);
    for (QWidget* writable : std::vector<QWidget*>{&field("What felt safe"), page->findChild<LineField*>()}) {
        const Qt::InputMethodHints hints = writable->inputMethodHints();
        EXPECT_TRUE(hints.testFlag(Qt::ImhSensitiveData));
        EXPECT_TRUE(hints.testFlag(Qt::ImhNoPredictiveText));
    }
}

TEST_F(WritingAPage, AnotherPageInMidWordKeepsTheWordsOfBoth) {
    const auto other = journal.write("other", [](Entry& entry) { entry.isDraft = true; });
    begin(EntryKind::FreeWriting);
    type(field("In my own words"), "the lam");
    open(other);
    type(field("In my own words"), ", too");
    page->flush();

    EXPECT_EQ(journal.storedText(other), "other, too");
    const auto rows = journal.session->entries().newestFirst({}, 10, std::nullopt);
    ASSERT_EQ(rows->size(), 2U);
    EXPECT_EQ(journal.storedText(rows->front().id), "the lam");
}

TEST_F(WritingAPage, AnEditorThatIsBehindKeepsBothTextsAndSaysSo) {
    begin(EntryKind::FreeWriting);
    type(field("In my own words"), "mine");
    page->flush();
    Entry elsewhere = journal.newest();
    records::setText(elsewhere, records::Question::Text, "elsewhere");
    ASSERT_TRUE(journal.session->entries().save(elsewhere));
    type(field("In my own words"), ", too");
    page->flush();

    EXPECT_TRUE(says(*page, QStringLiteral("Both versions are kept")));
    EXPECT_EQ(journal.storedText(elsewhere.id), "elsewhere");
    EXPECT_EQ(field("In my own words").words(), QStringLiteral("mine, too"));
    EXPECT_EQ(journal.session->entries().count(), 2);
}

TEST_F(WritingAPage, UndoReachesBackBeforeSeveralSaves) {
    begin(EntryKind::AfterBeingClose);
    WritingEdit& edit = field("What felt safe");
    type(edit, "one");
    page->flush();
    QTest::keyClick(&edit, Qt::Key_Return);
    type(edit, "two");
    page->flush();
    for (int i = 0; i < 10 && edit.document()->isUndoAvailable(); ++i)
        edit.undo();

    EXPECT_EQ(edit.words(), QString());
    page->flush();
    EXPECT_EQ(journal.storedText(journal.newest().id, records::Question::FeltSafe), "");
}

} // namespace
} // namespace leeward::ui
