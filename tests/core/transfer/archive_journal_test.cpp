#include "core/transfer/archive_journal.h"

#include "tests/support/a_receiver.h"
#include "tests/support/a_zip.h"
#include "tests/support/some_records.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace leeward::transfer {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

constexpr const char* kJournal =
    R"({"metadata": {"version": "1.0"}, "entries": [{"creationDate": "2026-07-14T20:15:00Z", "text": "By the sea."}]})";

class ArchiveJournal : public testing::Test {
protected:
    Result<JsonForm, ImportProblem> readBytes(const std::string& bytes) {
        const auto path = m_folder / "journal.zip";
        std::ofstream(path, std::ios::binary) << bytes;
        m_receiver = {};
        return readArchiveJournal(
            path, {m_clock.localNow(), [this] { return m_random.newId<records::Entry>(); }, m_limits}, m_receiver);
    }
    Result<JsonForm, ImportProblem> read(const std::vector<tests::ZipItem>& items) {
        return readBytes(tests::AZip(items).bytes());
    }
    std::vector<Refusal> reasons(const std::vector<tests::ZipItem>& items) {
        EXPECT_TRUE(read(items));
        std::vector<Refusal> all;
        for (const LeftOut& one : m_receiver.leftOut)
            all.push_back(one.why);
        return all;
    }

    tests::TempFolder m_folder;
    tests::FixedClock m_clock;
    tests::FixedRandom m_random;
    tests::AReceiver m_receiver;
    ImportLimits m_limits;
};

TEST_F(ArchiveJournal, ReadsEveryJournalInIt) {
    EXPECT_EQ(read({{.name = "Journal.json", .content = kJournal, .isDeflated = true},
                    {.name = "in/Work.JSON", .content = kJournal}})
                  .value(),
              JsonForm::DayOne);
    EXPECT_EQ(m_receiver.entries.size(), 2U);
}

TEST_F(ArchiveJournal, NamesPicturesAsLeftOut) {
    EXPECT_TRUE(read({{.name = "Journal.json", .content = kJournal},
                      {.name = "photos/", .content = ""},
                      {.name = "photos/a.jpeg", .content = "x"},
                      {.name = "__MACOSX/._Journal.json", .content = "x"},
                      {.name = ".DS_Store", .content = "x"}}));
    EXPECT_THAT(m_receiver.leftOut, ElementsAre(LeftOut{"photos/a.jpeg", 0, Refusal::NotWords}));
}

TEST_F(ArchiveJournal, LeavesOutNamesThatLeadElsewhere) {
    EXPECT_THAT(reasons({{.name = "../Journal.json", .content = kJournal},
                         {.name = "a/../../Journal.json", .content = kJournal},
                         {.name = "/etc/Journal.json", .content = kJournal},
                         {.name = "C:\\Journal.json", .content = kJournal},
                         {.name = std::string("a\0.json", 7), .content = kJournal},
                         {.name = "caf\xE9.json", .content = kJournal},
                         {.name = std::string(2000, 'x') + ".json", .content = kJournal}}),
                testing::Each(Refusal::NameNotAllowed));
    EXPECT_EQ(m_receiver.leftOut.size(), 7U);
    EXPECT_THAT(m_receiver.entries, IsEmpty());
}

TEST_F(ArchiveJournal, FollowsNoLinks) {
    EXPECT_THAT(reasons({{.name = "Journal.json", .content = "/etc/passwd", .unixMode = 0120777}}),
                ElementsAre(Refusal::NotAFile));
}

TEST_F(ArchiveJournal, TakesTheFirstOfTwoWithOneName) {
    EXPECT_THAT(reasons({{.name = "Journal.json", .content = kJournal}, {.name = "Journal.json", .content = kJournal}}),
                ElementsAre(Refusal::NameTwice));
    EXPECT_EQ(m_receiver.entries.size(), 1U);
}

TEST_F(ArchiveJournal, LeavesOutWhatItCannotOpen) {
    EXPECT_THAT(reasons({{.name = "Journal.json", .content = kJournal, .flags = 1},
                         {.name = "Other.json", .content = kJournal, .method = 12}}),
                ElementsAre(Refusal::Encrypted, Refusal::UnknownMethod));
}

TEST_F(ArchiveJournal, RefusesAWrongChecksumAsAWhole) {
    EXPECT_EQ(read({{.name = "Journal.json", .content = kJournal, .isDeflated = true, .checksum = 1}}).error(),
              ImportProblem::DamagedArchive);
    EXPECT_EQ(read({{.name = "Journal.json", .content = "{\"entries\": [broken", .checksum = 1}}).error(),
              ImportProblem::DamagedArchive);
    EXPECT_EQ(read({{.name = "Journal.json", .content = "{\"entries\": [broken"}}).error(), ImportProblem::NotJson);
}

TEST_F(ArchiveJournal, RefusesWhatIsCutOff) {
    const std::string whole = tests::AZip({{.name = "Journal.json", .content = kJournal, .isDeflated = true}}).bytes();
    for (const std::size_t size : {std::size_t{4}, whole.size() / 2, whole.size() - 10})
        EXPECT_EQ(readBytes(whole.substr(0, size)).error(), ImportProblem::DamagedArchive) << size;
}

/// No byte of an archive, turned over, makes more of it than it is, or anything worse.
TEST_F(ArchiveJournal, SurvivesEveryByteTurnedOver) {
    const std::string whole = tests::AZip({{.name = "Journal.json", .content = kJournal, .isDeflated = true}}).bytes();
    for (std::size_t i = 0; i < whole.size(); ++i) {
        std::string turned = whole;
        turned[i] = static_cast<char>(~turned[i]);
        (void)readBytes(turned);
        EXPECT_LE(m_receiver.entries.size(), 1U) << i;
    }
}

TEST_F(ArchiveJournal, RefusesABomb) {
    m_limits.unpackedFreely = 100'000;
    const std::string spaces(1'000'000, ' ');
    EXPECT_EQ(read({{.name = "Journal.json", .content = spaces + kJournal, .isDeflated = true}}).error(),
              ImportProblem::TooMuch);
}

TEST_F(ArchiveJournal, RefusesMoreThanTheLimits) {
    const std::vector<tests::ZipItem> two{{.name = "a.json", .content = kJournal},
                                          {.name = "b.json", .content = kJournal}};
    m_limits.files = 1;
    EXPECT_EQ(read(two).error(), ImportProblem::TooMuch);
    m_limits = {};
    m_limits.bytes = std::string_view(kJournal).size() * 2 - 1;
    EXPECT_EQ(read(two).error(), ImportProblem::TooMuch);
    ++m_limits.bytes;
    EXPECT_TRUE(read(two));
}

TEST_F(ArchiveJournal, KnowsNoArchiveWithoutAnythingInIt) {
    EXPECT_EQ(read({}).error(), ImportProblem::DamagedArchive);
    EXPECT_EQ(read({{.name = "photos/", .content = ""}}).error(), ImportProblem::NotKnown);
    EXPECT_THAT(reasons({{.name = "a.txt", .content = "x"}, {.name = "other.json", .content = "{\"a\": 1}"}}),
                UnorderedElementsAre(Refusal::NotWords, Refusal::NotWords));
}

} // namespace
} // namespace leeward::transfer
