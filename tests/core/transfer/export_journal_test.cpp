#include "core/transfer/export_journal.h"

#include "core/store/migrations.h"
#include "core/transfer/import_folder.h"
#include "tests/support/a_receiver.h"
#include "tests/support/a_space.h"
#include "tests/support/a_vault.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/small_disk.h"
#include "tests/support/some_records.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <sys/stat.h>

namespace leeward::transfer {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

class ExportJournal : public testing::Test {
protected:
    ExportJournal() { fs::create_directory(vault()); }

    fs::path vault() const { return m_folder / "vault"; }
    Result<Exported, ExportError> exportTo(const std::string& name, ExportForm form = ExportForm::Json) {
        return exportJournal({m_entries, m_plan}, form, m_folder / name, vault());
    }
    records::Entry saved(std::string text) {
        records::Entry entry = tests::anEntry(m_random, m_clock, std::move(text));
        m_clock.advance(std::chrono::minutes(1));
        EXPECT_TRUE(m_entries.save(entry));
        return entry;
    }
    json read(const std::string& name) { return json::parse(std::ifstream(m_folder / name)); }
    static int modeOf(const fs::path& path) {
        struct stat status {};
        ::stat(path.c_str(), &status);
        return static_cast<int>(status.st_mode & 0777);
    }
    std::size_t thingsInFolder() const {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(m_folder.path()), {}));
    }

    tests::OrdinaryUser m_user;
    tests::TempFolder m_folder;
    tests::FixedRandom m_random;
    tests::FixedClock m_clock;
    tests::ASpace m_space{store::privateMigrations()};
    store::ChangeListeners m_listeners;
    store::Entries m_entries{m_space.database(), m_listeners};
    store::PlanLines m_plan{m_space.database(), m_listeners, m_random.newId<records::Person>()};
};

TEST_F(ExportJournal, WritesAllEntriesNewestFirstAsJson) {
    saved("one");
    const auto newest = saved("two");
    EXPECT_EQ(exportTo("out.json")->entries, 2U);
    const json journal = read("out.json");
    EXPECT_EQ(journal.at("format"), "leeward-journal");
    EXPECT_EQ(journal.at("entries").size(), 2U);
    EXPECT_EQ(journal.at("entries").at(0).at("id"), newest.id.toHex());
}

TEST_F(ExportJournal, WritesAnEmptyJournal) {
    EXPECT_EQ(exportTo("out.json")->entries, 0U);
    EXPECT_TRUE(read("out.json").at("entries").empty());
    EXPECT_EQ(exportTo("out", ExportForm::Markdown)->entries, 0U);
    EXPECT_TRUE(fs::is_empty(m_folder / "out"));
}

TEST_F(ExportJournal, LeavesOutTheBin) {
    const auto entry = saved("gone");
    saved("here");
    ASSERT_TRUE(m_entries.moveToBin(entry.id, m_clock.now()));
    EXPECT_EQ(exportTo("out.json")->entries, 1U);
}

TEST_F(ExportJournal, ForTherapyWritesOnlyWhatIsMarkedSoAndNoLine) {
    saved("here");
    auto marked = saved("for her");
    marked.forTherapy = true;
    ++marked.revision;
    ASSERT_TRUE(m_entries.save(marked));
    const auto written = exportJournal({m_entries, m_plan, nullptr, ExportScope::ForTherapy}, ExportForm::Json,
                                       m_folder / "out.json", vault());
    EXPECT_EQ(written, (Exported{1, 0}));
    EXPECT_EQ(read("out.json").at("entries").at(0).at("id"), marked.id.toHex());
}

TEST_F(ExportJournal, WritesTheChosenNewestFirstAndNothingElse) {
    const auto older = saved("older");
    saved("other");
    const auto newer = saved("newer");
    const auto inBin = saved("gone");
    ASSERT_TRUE(m_entries.moveToBin(inBin.id, m_clock.now()));
    store::Therapy therapy(m_space.database(), m_listeners);
    ASSERT_TRUE(therapy.save(records::AppointmentNote{m_random.newId<records::AppointmentNote>(), "Ask."}));
    const ExportSource source{m_entries,           m_plan,   nullptr,
                              ExportScope::Chosen, &therapy, {older.id, inBin.id, newer.id}};
    EXPECT_EQ(exportJournal(source, ExportForm::Json, m_folder / "out.json", vault()), (Exported{2, 0, 0}));
    const json journal = read("out.json");
    EXPECT_EQ(journal.at("entries").at(0).at("id"), newer.id.toHex());
    EXPECT_EQ(journal.at("entries").at(1).at("id"), older.id.toHex());
    EXPECT_FALSE(journal.contains("notes"));
}

TEST_F(ExportJournal, WritesWhatIsCollectedForTherapy) {
    auto marked = saved("for her");
    marked.forTherapy = true;
    ++marked.revision;
    ASSERT_TRUE(m_entries.save(marked));
    store::Therapy therapy(m_space.database(), m_listeners);
    ASSERT_TRUE(therapy.tick(marked.id, store::Ticked::Yes));
    ASSERT_TRUE(therapy.save(
        records::TherapyPassage{m_random.newId<records::TherapyPassage>(), marked.id, records::Question::Text, "for"}));
    ASSERT_TRUE(therapy.save(records::AppointmentNote{m_random.newId<records::AppointmentNote>(), "Ask."}));
    const ExportSource source{m_entries, m_plan, nullptr, ExportScope::ForTherapy, &therapy};
    EXPECT_EQ(exportJournal(source, ExportForm::Json, m_folder / "out.json", vault()), (Exported{1, 0, 1}));
    const json journal = read("out.json");
    EXPECT_EQ(journal.at("entries").at(0).at("ticked"), true);
    EXPECT_EQ(journal.at("entries").at(0).at("passages"), json::parse(R"([{"question": "text", "text": "for"}])"));
    EXPECT_EQ(journal.at("notes"), json::parse(R"([{"text": "Ask."}])"));
}

/// Sets nothing on pages: what it is given comes back as bytes.
class SomePages final : public PageMaker {
public:
    Result<void, ExportProblem> add(const records::Entry& entry) override {
        m_bytes += textOf(entry, records::Question::Text);
        return {};
    }
    Result<base::Bytes, ExportProblem> finish() override {
        if (m_bytes.empty())
            return Fail{ExportProblem::NotMade};
        return base::Bytes(m_bytes.begin(), m_bytes.end());
    }

private:
    std::string m_bytes;
};

TEST_F(ExportJournal, WritesThePagesThatAreMade) {
    saved("one");
    saved("two");
    SomePages pages;
    const ExportSource source{m_entries, m_plan, nullptr, ExportScope::Everything, nullptr, {}, &pages};
    EXPECT_EQ(exportJournal(source, ExportForm::Pdf, m_folder / "out.pdf", vault()), (Exported{2, 0, 0}));
    EXPECT_EQ(tests::contentOf(m_folder / "out.pdf"), "twoone");
    EXPECT_EQ(modeOf(m_folder / "out.pdf"), 0600);
    EXPECT_EQ(thingsInFolder(), 2U);
}

TEST_F(ExportJournal, LeavesNothingWherePagesCanNotBeMade) {
    SomePages pages;
    const ExportSource source{m_entries, m_plan, nullptr, ExportScope::Everything, nullptr, {}, &pages};
    EXPECT_EQ(exportJournal(source, ExportForm::Pdf, m_folder / "out.pdf", vault()).error(),
              ExportError{ExportProblem::NotMade});
    EXPECT_EQ(thingsInFolder(), 1U);
}

TEST_F(ExportJournal, SaysBeforeThatSomethingStandsThere) {
    ASSERT_TRUE(exportTo("out.json"));
    EXPECT_EQ(whyNotThere(m_folder / "out.json", vault()), ExportError(ExportProblem::Exists));
    EXPECT_EQ(whyNotThere(m_folder / "other.json", vault()), std::nullopt);
}

TEST_F(ExportJournal, WritesMoreThanOnePage) {
    std::vector<records::Entry> entries;
    for (int i = 0; i < 1001; ++i)
        entries.push_back(tests::anEntry(m_random, m_clock, std::to_string(i)));
    ASSERT_TRUE(m_entries.saveAll(entries, [](std::size_t) { return true; }));
    EXPECT_EQ(exportTo("out.json")->entries, 1001U);
    EXPECT_EQ(read("out.json").at("entries").size(), 1001U);
}

TEST_F(ExportJournal, WritesMarkdownThatIsReadBack) {
    const auto older = saved("one");
    records::Entry full = tests::aFullEntry(m_random, m_clock);
    ASSERT_TRUE(m_entries.save(full));
    EXPECT_EQ(exportTo("out/", ExportForm::Markdown)->entries, 2U);
    tests::AReceiver again;
    const ImportSetting setting{m_clock.localNow(), [this] { return m_random.newId<records::Entry>(); }};
    ASSERT_TRUE(readFolder(m_folder / "out", setting, again));
    ASSERT_EQ(again.entries.size(), 2U);
    EXPECT_EQ(again.entries[0].parts, older.parts);
    again.entries[1].id = full.id;
    EXPECT_EQ(again.entries[1], full);
}

TEST_F(ExportJournal, GivesEveryEntryAFileOfItsOwnHoweverAlikeTheirIds) {
    for (base::Byte last = 0; last < 3; ++last) {
        records::Entry entry = tests::anEntry(m_random, m_clock, "one");
        entry.id = Id<records::Entry>({0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, last});
        ASSERT_TRUE(m_entries.save(entry));
    }
    EXPECT_EQ(exportTo("out", ExportForm::Markdown)->entries, 3U);
    EXPECT_EQ(std::distance(fs::directory_iterator(m_folder / "out"), {}), 3);
}

TEST_F(ExportJournal, WritesForNobodyElse) {
    saved("one");
    ASSERT_TRUE(exportTo("out.json"));
    ASSERT_TRUE(exportTo("out", ExportForm::Markdown));
    EXPECT_EQ(modeOf(m_folder / "out.json"), 0600);
    EXPECT_EQ(modeOf(m_folder / "out"), 0700);
    EXPECT_EQ(modeOf(fs::directory_iterator(m_folder / "out")->path()), 0600);
}

TEST_F(ExportJournal, OverwritesNothing) {
    std::ofstream(m_folder / "out.json") << "mine";
    fs::create_directory(m_folder / "out");
    fs::create_symlink("nowhere", m_folder / "link.json");
    EXPECT_EQ(exportTo("out.json").error(), ExportError{ExportProblem::Exists});
    EXPECT_EQ(exportTo("out", ExportForm::Markdown).error(), ExportError{ExportProblem::Exists});
    EXPECT_EQ(exportTo("link.json").error(), ExportError{ExportProblem::Exists});
    EXPECT_EQ(fs::file_size(m_folder / "out.json"), 4U);
}

TEST_F(ExportJournal, OverwritesNoPartOfAnother) {
    std::ofstream(m_folder / "out.json.part") << "mine";
    EXPECT_EQ(exportTo("out.json").error(), ExportError{ExportProblem::Exists});
    EXPECT_EQ(fs::file_size(m_folder / "out.json.part"), 4U);
}

TEST_F(ExportJournal, WritesNothingIntoTheVault) {
    fs::create_directory(vault() / "sub");
    fs::create_directory_symlink(vault(), m_folder / "link");
    for (const char* name : {"vault/out.json", "vault/sub/out.json", "link/out.json", "other/../vault/out.json"})
        EXPECT_EQ(exportTo(name).error(), ExportError{ExportProblem::InsideVault}) << name;
    EXPECT_EQ(thingsInFolder(), 2U);
}

TEST_F(ExportJournal, NeedsTheFolderAround) {
    EXPECT_EQ(exportTo("none/out.json").error(), ExportError{ExportProblem::NoFolder});
}

TEST_F(ExportJournal, LeavesNothingWhereItMayNotWrite) {
    if (!tests::OrdinaryUser::isOrdinary())
        GTEST_SKIP() << "access rights do not count for this account";
    fs::create_directory(m_folder / "closed");
    fs::permissions(m_folder / "closed", fs::perms::owner_read | fs::perms::owner_exec);
    EXPECT_EQ(exportTo("closed/out.json").error(), ExportError{base::FileError::NotPermitted});
    EXPECT_EQ(exportTo("closed/out", ExportForm::Markdown).error(), ExportError{base::FileError::NotPermitted});
    EXPECT_TRUE(fs::is_empty(m_folder / "closed"));
}

TEST_F(ExportJournal, StopsWhenAskedToAndLeavesNothing) {
    for (int i = 0; i < 70; ++i)
        saved("one");
    const ExportSource source{m_entries, m_plan};
    for (const ExportForm form : {ExportForm::Json, ExportForm::Markdown}) {
        const auto stopped = exportJournal(source, form, m_folder / "out", vault(),
                                           [](std::size_t count) { return count < 64 ? GoOn::Yes : GoOn::No; });
        EXPECT_EQ(stopped.error(), ExportError{ExportProblem::Stopped});
        EXPECT_EQ(thingsInFolder(), 1U);
    }
}

TEST_F(ExportJournal, LeavesNoPartBehind) {
    saved("one");
    ASSERT_TRUE(exportTo("out.json"));
    ASSERT_TRUE(exportTo("out", ExportForm::Markdown));
    EXPECT_EQ(thingsInFolder(), 3U);
}

TEST(ExportToADiskThatIsFull, LeavesNothing) {
    tests::FixedRandom random;
    const tests::FixedClock clock;
    tests::ASpace space(store::privateMigrations());
    store::ChangeListeners listeners;
    store::Entries entries(space.database(), listeners);
    store::PlanLines plan(space.database(), listeners, random.newId<records::Person>());
    ASSERT_TRUE(entries.save(tests::anEntry(random, clock, std::string(200'000, 'x'))));
    const tests::SmallDisk disk;
    if (!disk.isThere())
        GTEST_SKIP() << "no disk of our own here";
    const tests::TempFolder there;
    disk.fill();
    for (const ExportForm form : {ExportForm::Json, ExportForm::Markdown}) {
        const auto written = exportJournal({entries, plan}, form, there / "out", there / "vault");
        EXPECT_EQ(written.error(), ExportError{base::FileError::NoRoom});
        EXPECT_TRUE(fs::is_empty(there.path()));
    }
}

} // namespace
} // namespace leeward::transfer
