#include "tests/support/on_screen.h"
#include "tests/ui/journal/a_journal.h"
#include "ui/journal/entry_list_view.h"
#include "ui/journal/journal_header.h"
#include "ui/journal/journal_page.h"

#include <QSignalSpy>
#include <QTextEdit>

#include <gtest/gtest.h>

#include <algorithm>

namespace leeward::ui {
namespace {

using records::Entry;
using tests::comesTrue;
using tests::press;
using tests::says;
using tests::seen;

/// The journal's page with one page in the bin and one outside.
class InTheBin : public testing::Test {
protected:
    InTheBin() {
        EXPECT_TRUE(journal.session->entries().moveToBin(removed, journal.clock.now()));
        page.resize(1044, 744);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        page.enter({PageName::Journal, {}, {}});
    }

    /// As the menu does.
    void goToBin() { Q_EMIT page.findChild<JournalHeader*>()->binRequested(); }

    void openFirst() {
        auto* list = seen<EntryListView>(page, QStringLiteral("Pages in the bin"));
        ASSERT_NE(list, nullptr);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
    }

    /// Whether a page that can be read has \p words.
    bool reads(const char* words) {
        const auto texts = page.findChildren<QTextEdit*>();
        return std::any_of(texts.begin(), texts.end(), [words](const QTextEdit* text) {
            return text->isVisible() && text->toPlainText() == QString::fromUtf8(words);
        });
    }

    QWidget& dialog() { return *QApplication::activeModalWidget(); }

    tests::AJournal journal;
    const Id<Entry> kept = journal.write("kept words");
    const Id<Entry> removed = journal.write("removed words");
    JournalPage page{journal.context()};
};

TEST_F(InTheBin, APageIsReadAndBroughtBack) {
    goToBin();
    EXPECT_EQ(page.title(), QStringLiteral("Bin"));
    openFirst();
    EXPECT_TRUE(reads("removed words"));
    EXPECT_TRUE(says(page, QStringLiteral("30 days left")));

    ASSERT_TRUE(press(page, QStringLiteral("Bring back")));

    EXPECT_FALSE(journal.stored(removed)->removedAt);
    EXPECT_TRUE(comesTrue([this] { return says(page, QStringLiteral("The bin is empty")); }));
}

TEST_F(InTheBin, APageGoesForGoodAfterAsking) {
    goToBin();
    openFirst();
    ASSERT_TRUE(press(page, QStringLiteral("Remove for good…")));
    EXPECT_TRUE(says(dialog(), QStringLiteral("What this can’t reach")));
    EXPECT_TRUE(journal.stored(removed));
    const QSignalSpy told(&page, &Page::toastRequested);

    ASSERT_TRUE(press(dialog(), QStringLiteral("Remove for good")));

    EXPECT_FALSE(journal.stored(removed));
    EXPECT_EQ(journal.storedText(kept), "kept words");
    EXPECT_EQ(told.count(), 1);
    EXPECT_EQ(told.first().first().toString(), QStringLiteral("Gone for good."));
}

TEST_F(InTheBin, NotNowChangesNothing) {
    goToBin();
    ASSERT_TRUE(press(page, QStringLiteral("Empty the bin…")));

    ASSERT_TRUE(press(dialog(), QStringLiteral("Not now")));

    EXPECT_TRUE(journal.stored(removed)->removedAt);
}

TEST_F(InTheBin, EmptyingItRemovesAllThatIsInItAndNothingElse) {
    const auto another = journal.write("another");
    ASSERT_TRUE(journal.session->entries().moveToBin(another, journal.clock.now()));
    goToBin();
    ASSERT_TRUE(press(page, QStringLiteral("Empty the bin…")));

    ASSERT_TRUE(press(dialog(), QStringLiteral("Remove for good")));

    EXPECT_FALSE(journal.stored(removed));
    EXPECT_FALSE(journal.stored(another));
    EXPECT_TRUE(journal.stored(kept));
    EXPECT_TRUE(comesTrue([this] { return says(page, QStringLiteral("The bin is empty")); }));
}

TEST_F(InTheBin, EscapeGoesBackAStepAtATime) {
    goToBin();
    openFirst();

    QTest::keyClick(&page, Qt::Key_Escape);
    EXPECT_TRUE(says(page, QStringLiteral("Pages wait here for 30 days")));
    QTest::keyClick(&page, Qt::Key_Escape);

    EXPECT_EQ(page.title(), QStringLiteral("Journal"));
}

} // namespace
} // namespace leeward::ui
