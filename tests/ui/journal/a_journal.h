#pragma once

#include "core/content/library.h"
#include "core/search/search.h"
#include "core/vault/session.h"
#include "tests/support/a_vault.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/fixed_random.h"
#include "tests/support/folder_source.h"
#include "ui/base/both_here.h"
#include "ui/base/page_context.h"
#include "ui/base/preferences.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QTest>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leeward::tests {

/// An open vault of Ada's with everything that a page is built from. The journal is empty.
class AJournal {
public:
    explicit AJournal(AVault::People people = AVault::One) : m_vault(people), session(m_vault.open()) {}

    ui::PageContext context() { return {*session, index, theme, preferences, clock, random, both, library}; }

    /// Locks, and opens as somebody else does.
    void reopenAs(std::string_view typed) {
        session.reset();
        session = m_vault.open(typed);
    }

    /// Saves a page of free writing that is done, as begun now; a minute passes.
    Id<records::Entry> write(const std::string& text) {
        return write(text, [](records::Entry&) {});
    }

    /// The same, with whatever \p change makes of it before it is saved.
    template <typename Change>
    Id<records::Entry> write(const std::string& text, Change change) {
        auto entry =
            records::newEntry(random.newId<records::Entry>(), records::EntryKind::FreeWriting, clock.localNow());
        records::setText(entry, records::Question::Text, text);
        entry.isDraft = false;
        change(entry);
        EXPECT_TRUE(session->entries().save(entry));
        clock.advance(std::chrono::minutes(1));
        return entry.id;
    }

    /// Saves many pages with the same text at once, a minute between each two.
    void writeMany(int count, const std::string& text) {
        std::vector<records::Entry> entries;
        for (int i = 0; i < count; ++i) {
            entries.push_back(
                records::newEntry(random.newId<records::Entry>(), records::EntryKind::FreeWriting, clock.localNow()));
            records::setText(entries.back(), records::Question::Text, text);
            entries.back().isDraft = false;
            clock.advance(std::chrono::minutes(1));
        }
        EXPECT_TRUE(session->entries().saveAll(entries, [](std::size_t) { return true; }));
    }

    /// An entry as it is on disk; nothing when it isn't.
    std::optional<records::Entry> stored(const Id<records::Entry>& id) {
        const auto found = session->entries().byId(id);
        return found ? *found : std::nullopt;
    }

    /// The text of an entry as it is on disk.
    std::string storedText(const Id<records::Entry>& id, records::Question question = records::Question::Text) {
        const auto found = stored(id);
        return found ? records::textOf(*found, question) : "(not there)";
    }

    /// The entry that was begun last; there must be one.
    records::Entry newest() {
        const auto rows = session->entries().newestFirst({}, 1, std::nullopt);
        return *stored(rows->front().id);
    }

    /// Has every text in the index, as after unlocking.
    void fillIndex() {
        const auto put = [this](const Id<records::Entry>& id, base::Time at, std::string_view title,
                                std::string_view text) { index.put(id, at, title, text); };
        EXPECT_TRUE(session->entries().texts(1000, std::nullopt, put));
        index.setComplete();
    }

private:
    AVault m_vault;

public:
    FixedClock clock;
    FixedRandom random{7};
    ui::BothHere both{clock};
    std::unique_ptr<vault::Session> session;
    search::TextIndex index;
    ui::Theme theme{*qApp};
    TempFolder preferencesFolder;
    ui::Preferences preferences{preferencesFolder / "preferences.json"};
    FolderSource source{contentFolder()};
    content::Library library{source, {}};
};

/// Lets what waits for the event loop happen until \p isSo, for at most five seconds.
template <typename Condition>
bool comesTrue(Condition isSo) {
    return QTest::qWaitFor(isSo, 5000);
}

} // namespace leeward::tests
