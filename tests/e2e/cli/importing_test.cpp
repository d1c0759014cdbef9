#include "tests/e2e/cli/running_cli.h"

#include <gtest/gtest.h>

namespace leeward::tests {
namespace {

namespace fs = std::filesystem;

constexpr const char* kJournal = R"({"entries": [{"written": "2026-03-14T21:15:00+01:00", "title": "After the rain"},
                                                 {"written": "0000-00-00", "title": "No day"}]})";

class Importing : public testing::Test {
protected:
    Answer import(const fs::path& source) { return cli({.words = {"import", m_vault.folder(), source}}); }
    fs::path write(const std::string& name, const std::string& content) {
        putContent(m_place / name, content);
        return m_place / name;
    }
    /// The status of an import that must change nothing.
    int refusalOf(const fs::path& source) {
        const auto before = snapshotOf(m_vault.folder());
        const Answer answer = import(source);
        EXPECT_EQ(answer.output, "");
        EXPECT_NE(answer.errors, "");
        EXPECT_EQ(snapshotOf(m_vault.folder()), before);
        return answer.status;
    }

    TempFolder m_place;
    AVault m_vault;
};

TEST_F(Importing, SaysHowManyCameInAndWhyOthersDidNot) {
    const Answer answer = import(write("journal.json", kJournal));
    EXPECT_EQ(answer.status, 0) << answer.errors;
    EXPECT_EQ(answer.output,
              "1 brought in, 1 left out.\nFrom 2026-03-14 to 2026-03-14.\n1 left out, because its date is not "
              "understood; 2026-03-14 or 2026-03-14 21:15 would do.\n");
    EXPECT_NE(answer.errors.find("journal.json, number 2: left out, because its date"), std::string::npos);
}

TEST_F(Importing, OfTheSameTwiceIsDoneAndAddsNothing) {
    const fs::path file = write("journal.json", R"({"entries": [{"written": "2026-03-14", "title": "One"}]})");
    EXPECT_EQ(import(file).status, 0);
    const Answer again = import(file);
    EXPECT_EQ(again.status, 0);
    EXPECT_EQ(again.output.substr(0, again.output.find('\n')), "0 brought in, 1 left out.");
}

TEST_F(Importing, OfAnExportIsExportedAgainByteForByte) {
    const AVault other;
    ASSERT_EQ(import(write("journal.json", kJournal)).status, 0);
    ASSERT_EQ(cli({.words = {"export", m_vault.folder(), m_place / "a.json", "--format", "json"}}).status, 0);
    ASSERT_EQ(cli({.words = {"import", other.folder(), m_place / "a.json"}}).status, 0);
    ASSERT_EQ(cli({.words = {"export", other.folder(), m_place / "b.json", "--format", "json"}}).status, 0);
    EXPECT_EQ(contentOf(m_place / "b.json"), contentOf(m_place / "a.json"));
}

TEST_F(Importing, IsRefusedWithAReasonAndChangesNothing) {
    EXPECT_EQ(refusalOf(m_place / "none"), 9);
    EXPECT_EQ(refusalOf(write("a.txt", "Dear diary")), 9);
    EXPECT_EQ(refusalOf(write("b.json", "{\"entries\": [{\"written\": NaN}]}")), 9);
    EXPECT_EQ(refusalOf(write("c.zip", "PK\3\4")), 9);
    EXPECT_EQ(refusalOf(write("d.json", R"({"format": "leeward-journal", "version": 2, "entries": []})")), 4);
}

} // namespace
} // namespace leeward::tests
