#include "core/transfer/import_folder.h"

#include "tests/support/a_receiver.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/fixed_random.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace leeward::transfer {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;

class ImportFolder : public testing::Test {
protected:
    fs::path write(const std::string& name, const std::string& content) {
        const fs::path path = m_folder / name;
        fs::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << content;
        return path;
    }

    Result<tests::AReceiver, ImportProblem> read(const ImportLimits& limits = {}) {
        return read(m_folder.path(), limits);
    }
    Result<tests::AReceiver, ImportProblem> read(const fs::path& folder, const ImportLimits& limits = {}) {
        const ImportSetting setting{m_clock.localNow(), [this] { return m_random.newId<records::Entry>(); }, limits};
        tests::AReceiver receiver;
        return readFolder(folder, setting, receiver).map([&] { return receiver; });
    }

    std::vector<std::string> titles() {
        std::vector<std::string> all;
        const auto found = read().value();
        for (const records::Entry& entry : found.entries)
            all.push_back(entry.title);
        return all;
    }

    tests::OrdinaryUser m_user;
    tests::TempFolder m_folder;
    tests::FixedClock m_clock;
    tests::FixedRandom m_random;
};

TEST_F(ImportFolder, MakesOneEntryAFileInTheOrderOfTheirNames) {
    write("b.md", "# Second\ntext");
    write("a.markdown", "# First\ntext");
    write("deep/er/c.MD", "# Third\ntext");
    EXPECT_THAT(titles(), ElementsAre("First", "Second", "Third"));
}

TEST_F(ImportFolder, GivesEveryEntryAnIdOfItsOwn) {
    write("a.md", "text");
    write("b.md", "text");
    const auto content = read().value();
    EXPECT_NE(content.entries[0].id, content.entries[1].id);
}

TEST_F(ImportFolder, TakesDateAndTitleFromTheName) {
    write("2026-01-02 Rain walk.md", "text");
    write("2026-01-03.md", "text");
    const auto entries = read().value().entries;
    EXPECT_EQ(entries[0].title, "Rain walk");
    EXPECT_EQ(entries[1].title, "");
    EXPECT_EQ(entries[1].writtenAt.at - entries[0].writtenAt.at, std::chrono::hours(24));
    EXPECT_EQ(entries[0].writtenAt.utcOffset, m_clock.localNow().utcOffset);
}

TEST_F(ImportFolder, TakesNoDateFromOtherDigits) {
    write("2026-01-0212.md", "text");
    EXPECT_THAT(titles(), ElementsAre("2026-01-0212"));
}

TEST_F(ImportFolder, TakesTheTimeOfTheFileWhereNoneIsSaid) {
    const fs::path path = write("Rain.md", "text");
    fs::last_write_time(path, fs::file_time_type::clock::now() - std::chrono::hours(48));
    const auto age = std::chrono::system_clock::now() - read().value().entries[0].writtenAt.at;
    EXPECT_NEAR(std::chrono::duration<double>(age).count(), 48 * 3600, 60);
}

TEST_F(ImportFolder, PassesOverHiddenNames) {
    write(".hidden.md", "text");
    write(".obsidian/settings.md", "text");
    const auto content = read().value();
    EXPECT_THAT(content.entries, IsEmpty());
    EXPECT_THAT(content.leftOut, IsEmpty());
}

TEST_F(ImportFolder, SaysWhatIsLeftOutAndWhy) {
    write("a.png", "text");
    write("b.md", "caf\xE9");
    write("c.md", std::string("a\0b", 3));
    write("d.md", "");
    write("e.md", "good");
    write("sub/f.md", "---\ndate: never\n---\ntext");
    const auto content = read().value();
    EXPECT_EQ(content.entries.size(), 1U);
    EXPECT_THAT(content.leftOut,
                ElementsAre(LeftOut{"a.png", 0, Refusal::NotMarkdown}, LeftOut{"b.md", 0, Refusal::NotText},
                            LeftOut{"c.md", 0, Refusal::HasNul}, LeftOut{"d.md", 0, Refusal::NothingInIt},
                            LeftOut{"sub/f.md", 0, Refusal::DateNotUnderstood}));
}

TEST_F(ImportFolder, LeavesOutAFileOfMoreThanTwoMebibytes) {
    write("a.md", std::string(records::kMaxEntryBytes + 1, 'x'));
    write("b.md", std::string(5 * 1024 * 1024, 'x'));
    EXPECT_THAT(read().value().leftOut,
                ElementsAre(LeftOut{"a.md", 0, Refusal::TooLong}, LeftOut{"b.md", 0, Refusal::TooLong}));
}

TEST_F(ImportFolder, FollowsNoLinks) {
    fs::create_symlink("/etc/passwd", m_folder / "a.md");
    fs::create_directory_symlink("/etc", m_folder / "b");
    const auto content = read().value();
    EXPECT_THAT(content.entries, IsEmpty());
    EXPECT_THAT(content.leftOut,
                ElementsAre(LeftOut{"a.md", 0, Refusal::NotAFile}, LeftOut{"b", 0, Refusal::NotMarkdown}));
}

TEST_F(ImportFolder, LeavesOutWhatMayNotBeRead) {
    if (!tests::OrdinaryUser::isOrdinary())
        GTEST_SKIP() << "access rights do not count for this account";
    fs::permissions(write("a.md", "text"), fs::perms::none);
    write("b/c.md", "text");
    fs::permissions(m_folder / "b", fs::perms::none);
    EXPECT_THAT(read().value().leftOut,
                ElementsAre(LeftOut{"a.md", 0, Refusal::NotReadable}, LeftOut{"b", 0, Refusal::NotReadable}));
}

TEST_F(ImportFolder, RefusesMoreThanTheLimitsAsAWhole) {
    write("a.md", "text");
    write("b.md", "text");
    EXPECT_EQ(read({1, 1000}).error(), ImportProblem::TooMuch);
    EXPECT_EQ(read({10, 7}).error(), ImportProblem::TooMuch);
    EXPECT_TRUE(read({2, 8}));
}

TEST_F(ImportFolder, NeedsAFolder) {
    EXPECT_EQ(read(m_folder / "none").error(), ImportProblem::NotFound);
    EXPECT_EQ(read(write("a.md", "text")).error(), ImportProblem::NotFound);
}

/// Nothing of it is looked for, shown or run: it is text, and stays it.
TEST_F(ImportFolder, KeepsPicturesAndRawHtmlAsTheTextTheyAre) {
    const std::string text = "![](https://example.org/a.png) ![](file:///etc/passwd) ![](b.png)\n"
                             "<script>alert(1)</script><img src=\"c.png\">";
    write("a.md", text);
    EXPECT_EQ(textOf(read().value().entries[0], records::Question::Text), text);
}

TEST_F(ImportFolder, KeepsTenThousandQuotesWithinEachOther) {
    const std::string text = std::string(10'000, '>') + " deep";
    write("a.md", text);
    EXPECT_EQ(textOf(read().value().entries[0], records::Question::Text), text);
}

} // namespace
} // namespace leeward::transfer
