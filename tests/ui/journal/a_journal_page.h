#pragma once

#include "tests/support/on_screen.h"
#include "tests/ui/journal/a_journal.h"
#include "ui/base/writing_edit.h"
#include "ui/journal/browse_view.h"
#include "ui/journal/journal_page.h"

#include <gtest/gtest.h>

#include <memory>

namespace leeward::tests {

/// The journal's page in a window, as the shell has it.
class AJournalPage : public testing::Test {
protected:
    AJournalPage() { showPage(); }

    /// A page as after unlocking.
    void showPage() {
        page = std::make_unique<ui::JournalPage>(journal.context());
        page->resize(1044, 744);
        page->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }

    void enter() { page->enter({ui::PageName::Journal, {}, {}}); }
    void open(const Id<records::Entry>& id) { page->enter({ui::PageName::Journal, id, {}}); }
    void begin(records::EntryKind kind) { page->enter({ui::PageName::Journal, {}, kind}); }

    ui::WritingEdit& field(const char* name) {
        auto* found = seen<ui::WritingEdit>(*page, QString::fromUtf8(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    /// The list with the page beside it; the bin has a list and a page of its own.
    ui::BrowseView& browsing() { return *page->findChild<ui::BrowseView*>(); }

    /// Types as a person does, key by key.
    void type(ui::WritingEdit& into, const char* keys) {
        into.setFocus();
        QTest::keyClicks(&into, QString::fromUtf8(keys));
    }

    /// The footer, which the shell would show.
    QWidget& footer() {
        page->footer()->show();
        return *page->footer();
    }
    bool footerSays(const char* words) { return says(footer(), QString::fromUtf8(words)); }

    tests::AJournal journal;
    std::unique_ptr<ui::JournalPage> page;
};

} // namespace leeward::tests
