#include "tests/support/on_screen.h"
#include "tests/ui/journal/a_journal.h"
#include "ui/base/check_box.h"
#include "ui/base/writing_edit.h"
#include "ui/journal/browse_view.h"
#include "ui/journal/entry_view.h"
#include "ui/journal/journal_page.h"
#include "ui/share/share_dialog.h"
#include "ui/share/share_presenter.h"

#include <QMenu>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using records::Entry;
using tests::press;
using tests::says;
using tests::seen;

/// The journal of Ada, from which words can be shared with Ben.
class SharingFromTheJournal : public testing::Test {
protected:
    void use(tests::AVault::People people) {
        m_journal = std::make_unique<tests::AJournal>(people);
        m_page = std::make_unique<JournalPage>(m_journal->context());
        m_page->resize(1044, 744);
        m_page->show();
        QObject::connect(m_page.get(), &Page::toastRequested, m_page.get(),
                         [this](const QString& sentence) { m_said << sentence; });
    }

    void open(const Id<Entry>& id) { m_page->enter({PageName::Journal, id, {}}); }

    /// Beside it there is the bin, with a list and a page of its own.
    BrowseView& browsing() { return *m_page->findChild<BrowseView*>(); }

    /// Chooses from the menu of the page that is shown.
    bool choose(const char* words) {
        for (QAction* action : browsing().findChild<EntryView*>()->findChild<QMenu*>()->actions())
            if (action->text() == QString::fromUtf8(words)) {
                action->trigger();
                return true;
            }
        return false;
    }

    ShareDialog* dialog() { return m_page->findChild<ShareDialog*>(); }

    void share(const Id<Entry>& from, const char* words) {
        SharePresenter presenter(m_journal->context());
        ASSERT_TRUE(presenter.share(QString::fromUtf8(words), 0, from));
    }

    std::unique_ptr<tests::AJournal> m_journal;
    std::unique_ptr<JournalPage> m_page;
    QStringList m_said;
};

TEST_F(SharingFromTheJournal, IsOfferedByThePageAndItsMenuAndComesNotByItself) {
    use(tests::AVault::Two);
    const auto id = m_journal->write("The lamp stayed on. I left.");

    open(id);

    EXPECT_EQ(dialog(), nullptr);
    ASSERT_TRUE(press(*browsing().findChild<EntryView*>(), QStringLiteral("Share part of this…")));
    EXPECT_NE(seen<CheckBox>(*dialog(), QStringLiteral("The lamp stayed on.")), nullptr);
    dialog()->close();
    ASSERT_TRUE(choose("Share part of this…"));
}

TEST_F(SharingFromTheJournal, IsNotOfferedToOnePersonAlone) {
    use(tests::AVault::One);
    const auto id = m_journal->write("The lamp stayed on.");

    open(id);

    EXPECT_FALSE(choose("Share part of this…"));
    EXPECT_EQ(seen(*browsing().findChild<EntryView*>(), QStringLiteral("Share part of this…")), nullptr);
}

TEST_F(SharingFromTheJournal, AfterwardsABandSaysHowMuchCanBeRead) {
    use(tests::AVault::Two);
    const auto id = m_journal->write("The lamp stayed on. I left. It was late.");
    open(id);
    choose("Share part of this…");
    press(*dialog(), QStringLiteral("The lamp stayed on."));
    press(*dialog(), QStringLiteral("It was late."));

    press(*dialog(), QStringLiteral("Share these words"));

    EXPECT_TRUE(says(*m_page, QStringLiteral("Ben can read two sentences from here.")));
    EXPECT_EQ(m_said, QStringList{QStringLiteral("Both of you can read this now, in Our plan under “Read together”.")});
}

TEST_F(SharingFromTheJournal, TakingBackIsAtOnceAndHonest) {
    use(tests::AVault::Two);
    const auto id = m_journal->write("The lamp stayed on.");
    share(id, "The lamp stayed on.");
    open(id);

    ASSERT_TRUE(press(*m_page, QStringLiteral("Take back: “The lamp stayed on.”")));

    EXPECT_FALSE(says(*m_page, QStringLiteral("Ben can read")));
    EXPECT_EQ(m_journal->session->passages().all()->size(), 0u);
    EXPECT_EQ(m_said, QStringList{QStringLiteral("Taken back. Ben may have read it already.")});
}

TEST_F(SharingFromTheJournal, ABandStandsOnlyAtThePageTheWordsAreFrom) {
    use(tests::AVault::Two);
    share(m_journal->write("The lamp stayed on."), "The lamp stayed on.");
    const auto other = m_journal->write("Another page.");

    open(other);

    EXPECT_FALSE(says(*m_page, QStringLiteral("Ben can read")));
}

TEST_F(SharingFromTheJournal, WhatIsBeingWrittenIsSavedBeforeItIsOffered) {
    use(tests::AVault::Two);
    m_page->enter({PageName::Journal, {}, records::EntryKind::FreeWriting});
    QTest::keyClicks(seen<WritingEdit>(*m_page, QStringLiteral("In my own words")), QStringLiteral("The lamp."));
    m_page->footer()->show();

    ASSERT_TRUE(press(*m_page->footer(), QStringLiteral("Share part of this…")));

    EXPECT_EQ(m_journal->storedText(m_journal->newest().id), "The lamp.");
    EXPECT_NE(seen<CheckBox>(*dialog(), QStringLiteral("The lamp.")), nullptr);
}

TEST_F(SharingFromTheJournal, AnEmptyPageHasNothingToChooseFrom) {
    use(tests::AVault::Two);
    m_page->enter({PageName::Journal, {}, records::EntryKind::FreeWriting});
    m_page->footer()->show();

    press(*m_page->footer(), QStringLiteral("Share part of this…"));

    EXPECT_EQ(dialog(), nullptr);
    EXPECT_EQ(m_said, QStringList{QStringLiteral("There are no words on this page to choose from.")});
}

TEST_F(SharingFromTheJournal, TheOthersJournalHoldsNothingOfIt) {
    use(tests::AVault::Two);
    share(m_journal->write("The lamp stayed on."), "The lamp stayed on.");

    m_page.reset();
    m_journal->reopenAs(tests::kSecondPassphrase);

    EXPECT_EQ(m_journal->session->entries().count(), 0);
    EXPECT_EQ(m_journal->session->passages().all()->size(), 1u);
}

} // namespace
} // namespace leeward::ui
