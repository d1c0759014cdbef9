#include "tests/support/on_screen.h"
#include "tests/ui/journal/a_journal.h"
#include "ui/base/check_box.h"
#include "ui/base/writing_edit.h"
#include "ui/journal/browse_view.h"
#include "ui/journal/journal_header.h"
#include "ui/journal/journal_page.h"
#include "ui/journal/part_view.h"
#include "ui/journal/passage_dialog.h"
#include "ui/journal/therapy_presenter.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTimer>

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

/// A presenter over a journal with a page that is marked.
class BringingToTherapy : public testing::Test {
protected:
    BringingToTherapy() { presenter.refresh(); }

    QStringList words() const {
        QStringList all;
        for (const TherapyItem& item : presenter.items())
            all.append(item.words);
        return all;
    }

    const TherapyItem& item(const char* words) const {
        for (const TherapyItem& one : presenter.items())
            if (one.words == QString::fromUtf8(words))
                return one;
        ADD_FAILURE() << words << " is not on the list";
        return presenter.items().front();
    }

    void markPassage(const char* words) {
        EXPECT_TRUE(presenter.mark({presenter.passageOf(other, Question::Text, QString::fromUtf8(words))}));
        presenter.refresh();
    }

    tests::AJournal journal;
    const Id<Entry> marked = journal.write("All of the marked page.", [](Entry& entry) {
        entry.title = "To ask";
        entry.forTherapy = true;
    });
    const Id<Entry> other = journal.write("The lamp stayed on. Nobody asked.");
    TherapyPresenter presenter{*journal.session, journal.clock, journal.random};
};

TEST_F(BringingToTherapy, ListsNotesPagesAndPassages) {
    markPassage("The lamp stayed on.");
    ASSERT_TRUE(presenter.addNote(QStringLiteral("  Ask about sleep ")));

    EXPECT_EQ(words(), (QStringList{QStringLiteral("Ask about sleep"), QStringLiteral("To ask"),
                                    QStringLiteral("The lamp stayed on.")}));
    EXPECT_EQ(item("To ask").from, QStringLiteral("Saturday 14 March"));
}

TEST_F(BringingToTherapy, EachIsTickedOffAndOnAgain) {
    markPassage("The lamp stayed on.");
    ASSERT_TRUE(presenter.addNote(QStringLiteral("A note")));
    for (const char* words : {"A note", "To ask", "The lamp stayed on."}) {
        ASSERT_TRUE(presenter.tick(TherapyItem(item(words)), store::Ticked::Yes));
        EXPECT_TRUE(item(words).isTicked) << words;
        ASSERT_TRUE(presenter.tick(TherapyItem(item(words)), store::Ticked::No));
        EXPECT_FALSE(item(words).isTicked) << words;
    }
}

TEST_F(BringingToTherapy, WhatIsTakenOffComesBackAsItWas) {
    markPassage("The lamp stayed on.");
    ASSERT_TRUE(presenter.addNote(QStringLiteral("A note")));
    for (const char* words : {"A note", "To ask", "The lamp stayed on."}) {
        ASSERT_TRUE(presenter.tick(TherapyItem(item(words)), store::Ticked::Yes));
        const auto done = presenter.takeOff(TherapyItem(item(words)));
        ASSERT_TRUE(done) << words;
        EXPECT_EQ(presenter.items().size(), 2U) << words;

        ASSERT_TRUE(done->undo());
        presenter.refresh();

        EXPECT_EQ(presenter.items().size(), 3U) << words;
        EXPECT_TRUE(item(words).isTicked) << words;
    }
}

TEST_F(BringingToTherapy, OnPaperIsExactlyWhatWasChosen) {
    markPassage("The lamp stayed on.");
    ASSERT_TRUE(presenter.addNote(QStringLiteral("First note")));
    ASSERT_TRUE(presenter.addNote(QStringLiteral("Second note")));

    const paper::PaperPlan plan = presenter.paperOf({1, 2});

    ASSERT_EQ(plan.sections.size(), 2U);
    EXPECT_EQ(plan.sections[0].heading, "Notes for the appointment");
    ASSERT_EQ(plan.sections[0].items.size(), 1U);
    EXPECT_EQ(plan.sections[0].items[0].text, "Second note");
    EXPECT_EQ(plan.sections[1].heading, "To ask");
    ASSERT_EQ(plan.sections[1].items.size(), 1U);
    EXPECT_EQ(plan.sections[1].items[0].text, "All of the marked page.");
}

TEST_F(BringingToTherapy, APassageOnPaperBringsNothingElseOfItsPage) {
    markPassage("The lamp stayed on.");

    const paper::PaperPlan plan = presenter.paperOf({1});

    ASSERT_EQ(plan.sections.size(), 1U);
    ASSERT_EQ(plan.sections[0].items.size(), 1U);
    EXPECT_EQ(plan.sections[0].items[0].text, "The lamp stayed on.");
}

TEST_F(BringingToTherapy, PaperBeginsWithWhatIsNotTickedOff) {
    ASSERT_TRUE(presenter.addNote(QStringLiteral("A note")));
    ASSERT_TRUE(presenter.tick(TherapyItem(item("A note")), store::Ticked::Yes));

    const PaperOffer offer = presenter.offer();

    EXPECT_EQ(offer.things.size(), 2U);
    EXPECT_EQ(offer.suggested, std::set<std::size_t>{1});
}

TEST_F(BringingToTherapy, FollowsWhatHappensToThePages) {
    ASSERT_TRUE(journal.session->entries().moveToBin(marked, journal.clock.now()));

    EXPECT_TRUE(comesTrue([this] { return presenter.items().empty(); }));
}

/// The journal's page with the list for therapy.
class TherapyPageTest : public testing::Test {
protected:
    TherapyPageTest() {
        page.resize(1044, 744);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        page.enter({PageName::Journal, {}, {}});
    }
    void goToList() { Q_EMIT page.findChild<JournalHeader*>()->therapyRequested(); }

    tests::AJournal journal;
    const Id<Entry> id = journal.write("The lamp stayed on. Nobody asked. It was late.");
    JournalPage page{journal.context()};
};

TEST_F(TherapyPageTest, ANoteIsTypedAndStaysWhereItIsAfterALock) {
    goToList();
    EXPECT_EQ(page.title(), QStringLiteral("For therapy"));
    auto& note = *seen<WritingEdit>(page, QStringLiteral("A note for the appointment"));
    note.setFocus();
    QTest::keyClicks(&note, QStringLiteral("Ask about sleep"));
    QTest::keyClick(&note, Qt::Key_Return);
    QTest::keyClicks(&note, QStringLiteral("and rest"));

    ASSERT_TRUE(press(page, QStringLiteral("Add the note")));

    EXPECT_NE(seen<CheckBox>(page, QStringLiteral("Ask about sleep\nand rest")), nullptr);
    EXPECT_EQ(journal.session->therapy().notes()->front().text, "Ask about sleep\nand rest");
    EXPECT_TRUE(note.words().isEmpty());
}

TEST_F(TherapyPageTest, SentencesOfAPageAreChosenAndNeighboursStayTogether) {
    const Entry entry = *journal.stored(id);
    auto* dialog = new PassageDialog(journal.theme, entry, &page);
    std::vector<QString> chosen;
    QObject::connect(dialog, &PassageDialog::chosen, &page, [&chosen](const auto& passages) {
        for (const PassageDialog::Chosen& one : passages)
            chosen.push_back(one.words);
    });
    dialog->open();
    EXPECT_FALSE(seen<QAbstractButton>(*dialog, QStringLiteral("Bring these words"))->isEnabled());
    seen<CheckBox>(*dialog, QStringLiteral("The lamp stayed on."))->setChecked(true);
    seen<CheckBox>(*dialog, QStringLiteral("Nobody asked."))->setChecked(true);

    ASSERT_TRUE(press(*dialog, QStringLiteral("Bring these words")));

    EXPECT_EQ(chosen, std::vector<QString>{QStringLiteral("The lamp stayed on. Nobody asked.")});
}

TEST_F(TherapyPageTest, WordsThatAreSelectedOnAPageComeToTheList) {
    page.enter({PageName::Journal, id, {}});
    auto& view = *page.findChild<BrowseView*>()->findChild<PartView*>();
    auto& words = *view.findChild<WritingEdit*>();
    QTextCursor cursor = words.textCursor();
    cursor.setPosition(20);
    cursor.setPosition(33, QTextCursor::KeepAnchor);
    words.setTextCursor(cursor);
    QTimer::singleShot(0, &page, [] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        EXPECT_EQ(menu->actions().front()->text(), QStringLiteral("Bring these words to therapy"));
        menu->actions().front()->trigger();
        menu->close();
    });

    Q_EMIT words.customContextMenuRequested({5, 5});

    ASSERT_EQ(journal.session->therapy().passagesOf(id)->size(), 1U);
    EXPECT_EQ(journal.session->therapy().passagesOf(id)->front().text, "Nobody asked.");
}

TEST_F(TherapyPageTest, TakingOffHasOneUndo) {
    ASSERT_TRUE(journal.session->therapy().save(
        records::TherapyPassage{journal.random.newId<records::TherapyPassage>(), id, Question::Text, "Nobody asked."}));
    goToList();
    ASSERT_TRUE(press(page, QStringLiteral("Take off the list: Nobody asked.")));
    EXPECT_TRUE(says(page, QStringLiteral("No page is marked")));

    page.undo();

    EXPECT_NE(seen<CheckBox>(page, QStringLiteral("Nobody asked.")), nullptr);
}

TEST_F(TherapyPageTest, AsksForPaperWithWhatIsOnTheList) {
    ASSERT_TRUE(journal.session->entries().changeAll(
        {&id, 1}, [](Entry& entry) { return !std::exchange(entry.forTherapy, true); }));
    goToList();
    std::vector<QString> offered;
    QObject::connect(&page, &JournalPage::paperRequested, &page,
                     [&offered](const PaperOffer& offer) { offered = offer.things; });

    page.headerActions()->show(); // as the shell does
    ASSERT_TRUE(press(page, QStringLiteral("Print…")));

    EXPECT_EQ(offered.size(), 1U);
}

} // namespace
} // namespace leeward::ui
