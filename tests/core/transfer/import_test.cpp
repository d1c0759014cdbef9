#include "core/transfer/import.h"

#include "core/store/migrations.h"
#include "core/transfer/export_journal.h"
#include "core/transfer/timestamp.h"
#include "tests/support/a_space.h"
#include "tests/support/a_zip.h"
#include "tests/support/small_disk.h"
#include "tests/support/some_records.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace leeward::transfer {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::Pair;

/// One person's space, and what can be done with it here.
struct Own {
    tests::ASpace space{store::privateMigrations()};
    store::ChangeListeners listeners;
    store::Entries entries{space.database(), listeners};
    store::Therapy therapy{space.database(), listeners};
    store::PlanLines plan;

    explicit Own(const Id<records::Person>& me) : plan(space.database(), listeners, me) {}
    ImportTarget target() { return {entries, plan, therapy}; }
};

std::string contentOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

GoOn goOn(const ImportProgress&) {
    return GoOn::Yes;
}

class Import : public testing::Test {
protected:
    Import() {
        EXPECT_TRUE(m_first.space.database().run("INSERT INTO person(id, name) VALUES(?, 'Ada')", m_me));
        EXPECT_TRUE(m_second.space.database().run("INSERT INTO person(id, name) VALUES(?, 'Ada')", m_me));
    }

    ImportSetting setting() {
        return {m_clock.localNow(), [this] { return m_random.newId<records::Entry>(); }};
    }
    fs::path write(const std::string& name, const std::string& content) {
        std::ofstream(m_folder / name, std::ios::binary) << content;
        return m_folder / name;
    }
    Result<ImportReport, ImportError> bring(const fs::path& source) {
        return bringIn(source, m_second.target(), setting(), goOn);
    }
    fs::path exported(Own& own, const std::string& name) {
        EXPECT_TRUE(exportJournal({own.entries, own.plan, nullptr, ExportScope::Everything, &own.therapy},
                                  ExportForm::Json, m_folder / name, m_folder / "vault"));
        return m_folder / name;
    }
    void fill(Own& own, int entries) {
        for (int i = 0; i < entries; ++i) {
            records::Entry entry =
                i % 2 == 0 ? tests::aFullEntry(m_random, m_clock)
                           : tests::anEntry(m_random, m_clock, "Rain \U0001F327 \\ \" \n\t" + std::to_string(i));
            m_clock.advance(std::chrono::milliseconds(1700));
            EXPECT_TRUE(own.entries.save(entry));
        }
        for (const char* text : {"Lantern", "Harbour"})
            EXPECT_TRUE(own.plan.save(tests::aWord(m_random, m_me, text)));
    }
    /// Something of every kind on the list for therapy.
    void collect(Own& own) {
        const auto rows = own.entries.newestFirst({.onlyForTherapy = true}, 1, std::nullopt).value();
        ASSERT_FALSE(rows.empty());
        const Id<records::Entry> entry = rows.front().id;
        ASSERT_TRUE(own.therapy.tick(entry, store::Ticked::Yes));
        for (const char* text : {"The slow start.", "Ask once more."})
            ASSERT_TRUE(own.therapy.save(records::TherapyPassage{m_random.newId<records::TherapyPassage>(), entry,
                                                                 records::Question::FeltSafe, text, text[0] == 'A'}));
        for (const char* text : {"Ask about sleep.", "Two\nlines.", "Ask about sleep."})
            ASSERT_TRUE(own.therapy.save(
                records::AppointmentNote{m_random.newId<records::AppointmentNote>(), text, text[0] == 'T'}));
    }
    ImportProblem problemOf(const fs::path& source) {
        const auto report = bring(source);
        EXPECT_EQ(m_second.entries.count(), 0);
        EXPECT_FALSE(report);
        return report ? ImportProblem::Stopped : std::get<ImportProblem>(report.error());
    }

    tests::TempFolder m_folder;
    tests::FixedRandom m_random;
    tests::FixedClock m_clock;
    Id<records::Person> m_me = m_random.newId<records::Person>();
    Own m_first{m_me};
    Own m_second{m_me};
};

TEST_F(Import, OfWhatWasExportedIsExportedAgainByteForByte) {
    fill(m_first, 7);
    collect(m_first);
    const fs::path before = exported(m_first, "before.json");
    const auto report = bring(before).value();
    EXPECT_EQ(report.form, ImportForm::Leeward);
    EXPECT_EQ(report.entries, 7U);
    EXPECT_EQ(report.lines, 2U);
    EXPECT_EQ(report.notes, 3U);
    EXPECT_EQ(report.leftOut.count(), 0U);
    EXPECT_EQ(contentOf(exported(m_second, "after.json")), contentOf(before));
}

TEST_F(Import, LooksThroughAllOfItAndChangesNothing) {
    fill(m_first, 3);
    const fs::path file = exported(m_first, "journal.json");
    const std::int64_t before = m_second.space.database().totalChanges();
    const auto found = lookThrough(file, m_second.target(), setting(), goOn).value();
    EXPECT_EQ(found.entries, 3U);
    EXPECT_EQ(found.last->at - found.first->at, std::chrono::milliseconds(3400));
    EXPECT_EQ(m_second.space.database().totalChanges(), before);
}

TEST_F(Import, AddsNothingTheSecondTime) {
    fill(m_first, 3);
    const fs::path file = exported(m_first, "journal.json");
    ASSERT_TRUE(bring(file));
    EXPECT_THAT(lookThrough(file, m_second.target(), setting(), goOn)->leftOut.byReason(),
                ElementsAre(Pair(Refusal::AlreadyHere, 5U)));
    const auto again = bring(file).value();
    EXPECT_EQ(again.entries + again.lines, 0U);
    EXPECT_THAT(again.leftOut.byReason(), ElementsAre(Pair(Refusal::AlreadyHere, 5U)));
    EXPECT_EQ(m_second.entries.count(), 3);
}

TEST_F(Import, AddsNoNoteTheSecondTime) {
    fill(m_first, 1);
    collect(m_first);
    const fs::path file = exported(m_first, "journal.json");
    ASSERT_TRUE(bring(file));
    const auto again = bring(file).value();
    EXPECT_EQ(again.notes, 0U);
    EXPECT_EQ(m_second.therapy.notes()->size(), 3U);
    EXPECT_EQ(m_second.therapy.passages()->size(), 2U);
}

TEST_F(Import, LeavesOutAnEntryWhosePassagesAreNone) {
    const fs::path file = write("a.json", R"({"format": "leeward-journal", "version": 1, "entries": [
        {"written": "2026-03-14", "title": "one", "passages": [{"text": ""}]},
        {"written": "2026-03-15", "title": "two", "passages": 5}], "notes": [{"text": " "}, 5]})");
    const auto report = bring(file).value();
    EXPECT_EQ(report.entries + report.notes, 0U);
    EXPECT_THAT(report.leftOut.byReason(), ElementsAre(Pair(Refusal::WrongField, 4U)));
}

TEST_F(Import, KeepsBothWhereAnEntryWasChangedSince) {
    fill(m_first, 1);
    const fs::path file = exported(m_first, "journal.json");
    ASSERT_TRUE(bring(file));
    const auto row = m_second.entries.newestFirst({}, 1, std::nullopt).value().front();
    auto entry = m_second.entries.byId(row.id).value().value();
    entry.title = "Changed";
    ASSERT_TRUE(m_second.entries.save(entry));
    EXPECT_EQ(bring(file)->entries, 1U);
    EXPECT_EQ(m_second.entries.count(), 2);
}

TEST_F(Import, StopsWhenAskedToAndTakesAllBack) {
    fill(m_first, 70);
    const auto stopped =
        bringIn(exported(m_first, "journal.json"), m_second.target(), setting(), [](const ImportProgress& progress) {
            EXPECT_GT(progress.allBytes, 0U);
            return progress.items < 64 ? GoOn::Yes : GoOn::No;
        });
    EXPECT_EQ(stopped.error(), ImportError{ImportProblem::Stopped});
    EXPECT_EQ(m_second.entries.count(), 0);
}

TEST_F(Import, TellsOfEveryNewRecordOnceAllAreKept) {
    fill(m_first, 2);
    const fs::path file = exported(m_first, "journal.json");
    std::vector<std::int64_t> counts;
    const auto heard = m_second.listeners.subscribe(
        [&](const store::Changed&) { counts.push_back(m_second.entries.count().value()); });
    ASSERT_TRUE(bring(file));
    EXPECT_THAT(counts, ElementsAre(2, 2, 2, 2));
}

TEST_F(Import, KeepsNothingOnADiskThatIsFull) {
    const tests::SmallDisk disk;
    if (!disk.isThere())
        GTEST_SKIP() << "no disk of our own here";
    Own third(m_me);
    const tests::TempFolder elsewhere;
    std::string text = "{\"entries\": [";
    for (int i = 0; i < 30; ++i)
        text += "{\"written\": \"2026-03-" + std::to_string(i % 20 + 10) + "\", \"title\": \"" + std::to_string(i) +
                "\", \"parts\": [{\"text\": \"" + std::string(100'000, 'x') + "\"}]},";
    text.back() = ']';
    const fs::path file = write("journal.json", text + '}');
    disk.fill();
    EXPECT_EQ(bringIn(file, third.target(), setting(), goOn).error(), ImportError{store::SaveError::NoRoom});
    EXPECT_EQ(third.entries.count(), 0);
    disk.makeRoom();
    EXPECT_EQ(third.entries.count(), 0);
}

TEST_F(Import, TellsTheFormsApart) {
    const fs::path jrnl = write("jrnl.json", R"({"tags": {"@a": 1}, "entries": [{"date": "2026-03-14", "time": "09:00",
                                                 "title": "A walk.", "body": "", "tags": ["@a"], "starred": false}]})");
    const fs::path dayOne =
        write("dayone.json", R"({"metadata": {}, "entries": [{"creationDate": "2026-03-14T09:00:00Z",
                                                    "text": "A walk."}]})");
    const fs::path zip = write("dayone.zip", tests::AZip({{.name = "J.json", .content = contentOf(dayOne)}}).bytes());
    fs::create_directory(m_folder / "notes");
    write("notes/a.md", "A walk.");
    EXPECT_EQ(bring(jrnl)->form, ImportForm::Jrnl);
    EXPECT_EQ(bring(dayOne)->form, ImportForm::DayOne);
    EXPECT_THAT(bring(zip)->leftOut.byReason(), ElementsAre(Pair(Refusal::AlreadyHere, 1U)));
    EXPECT_EQ(bring(m_folder / "notes")->form, ImportForm::Markdown);
    EXPECT_EQ(m_second.entries.count(), 3);
}

TEST_F(Import, LeavesOutEntriesWithTheirNumberAndReason) {
    const fs::path file = write("a.json", R"({"entries": [{"written": "2026-03-14"}, {"written": "0000-00-00"}, 5,
                                              {"written": "2026-03-15", "tags": "x"}]})");
    const auto report = bring(file).value();
    EXPECT_EQ(report.entries, 1U);
    EXPECT_THAT(report.leftOut.named(),
                ElementsAre(LeftOut{{}, 2, Refusal::DateNotUnderstood}, LeftOut{{}, 3, Refusal::WrongField},
                            LeftOut{{}, 4, Refusal::WrongField}));
}

TEST_F(Import, BringsNothingInFromAFileThatBreaksOff) {
    const std::string begin = R"({"entries": [{"written": "2026-03-14", "title": "one"}, )";
    EXPECT_EQ(problemOf(write("a.json", begin)), ImportProblem::NotJson);
    EXPECT_EQ(problemOf(write("b.json", begin + "{\"written\": NaN}]}")), ImportProblem::NotJson);
    EXPECT_EQ(problemOf(write("c.json", begin + std::string(100'000, '['))), ImportProblem::TooDeep);
    EXPECT_EQ(problemOf(write("d.json", begin + "{\"title\": \"caf\xE9\"}]}")), ImportProblem::NotText);
}

TEST_F(Import, RefusesWhatIsNoJournal) {
    EXPECT_EQ(problemOf(m_folder / "none.json"), ImportProblem::NotFound);
    EXPECT_EQ(problemOf("/dev/null"), ImportProblem::NotKnown);
    EXPECT_EQ(problemOf(write("a.txt", "Dear diary")), ImportProblem::NotKnown);
    EXPECT_EQ(problemOf(write("a.json", "{\"a\": 1}")), ImportProblem::NotKnown);
    EXPECT_EQ(problemOf(write("b.json", "[1]")), ImportProblem::NotKnown);
    EXPECT_EQ(problemOf(write("c.json", std::string("\xFF\xFE{\0}\0", 6))), ImportProblem::NotText);
    EXPECT_EQ(problemOf(write("d.zip", "PK\3\4 and nothing more")), ImportProblem::DamagedArchive);
    EXPECT_EQ(problemOf(write("e.json", "")), ImportProblem::NotKnown);
}

TEST_F(Import, RefusesWhatANewerVersionExported) {
    const std::string entry = R"("entries": [{"written": "2026-03-14"}])";
    EXPECT_EQ(problemOf(write("a.json", R"({"format": "leeward-journal", "version": 2, )" + entry + '}')),
              ImportProblem::NewerVersion);
    EXPECT_EQ(problemOf(write("b.json", '{' + entry + R"(, "version": 2, "format": "leeward-journal"})")),
              ImportProblem::NewerVersion);
}

TEST_F(Import, RefusesMoreThanAGibibyteBeforeReadingIt) {
    const fs::path file = write("a.json", "{\"entries\": [");
    fs::resize_file(file, std::uintmax_t{1024} * 1024 * 1024 + 1);
    EXPECT_EQ(problemOf(file), ImportProblem::TooMuch);
}

} // namespace
} // namespace leeward::transfer
