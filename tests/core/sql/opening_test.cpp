#include "core/sql/opening.h"

#include "core/base/file.h"
#include "tests/support/a_space.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/ordinary_user.h"

#include <gtest/gtest.h>

#include <string>
#include <sys/stat.h>

namespace leeward::sql {
namespace {

namespace fs = std::filesystem;

constexpr Migration kOneTable[] = {{1, "CREATE TABLE thing(id INTEGER PRIMARY KEY, words TEXT) STRICT;"}};
constexpr std::size_t kPlenty = 16 << 20;

/// A whole space, closed; each test spoils its file in one way.
class OpeningTest : public testing::Test {
protected:
    OpeningTest() {
        for (int i = 0; i < 200; ++i)
            EXPECT_TRUE(m_space.database().run("INSERT INTO thing(words) VALUES(?)", std::string(300, 'w')));
        m_space.close();
    }

    base::Bytes content() const { return base::readFile(m_space.path(), kPlenty).value(); }
    void put(base::BytesView bytes) const { ASSERT_TRUE(base::replaceFile(m_space.path(), bytes)); }

    /// Opens the file and looks at it, as an unlock does; the file must be as it was after a refusal.
    Error refusal() {
        const auto before = base::readFile(m_space.path(), kPlenty);
        auto opened = Database::open(m_space.path(), tests::testKey(), Trust::Own);
        if (opened && opened->checkEveryPage()) {
            ADD_FAILURE() << "it opened";
            return Error::Failed;
        }
        const Error error = opened ? opened->checkEveryPage().error() : opened.error();
        opened = Fail{error};
        EXPECT_EQ(before, base::readFile(m_space.path(), kPlenty)) << "nothing is written";
        return error;
    }

    tests::ASpace m_space{kOneTable};
};

TEST_F(OpeningTest, AWholeFileOpens) {
    const auto opened = Database::open(m_space.path(), tests::testKey(), Trust::Own);
    EXPECT_TRUE(opened);
}

TEST_F(OpeningTest, AMissingFileIsDamageAndIsNotMade) {
    fs::remove(m_space.path());
    EXPECT_EQ(refusal(), Error::Damaged);
    EXPECT_FALSE(fs::exists(m_space.path()));
}

TEST_F(OpeningTest, AnEmptyFileIsDamage) {
    put({});
    EXPECT_EQ(refusal(), Error::Damaged);
}

TEST_F(OpeningTest, AFileCutAnywhereIsDamage) {
    const base::Bytes whole = content();
    for (const std::size_t size : {std::size_t{1}, std::size_t{4095}, std::size_t{4096}, std::size_t{8192},
                                   whole.size() - 4096, whole.size() - 1}) {
        put(base::BytesView(whole).first(size));
        EXPECT_EQ(refusal(), Error::Damaged) << size;
    }
}

TEST_F(OpeningTest, GarbageAtTheEndIsDamage) {
    for (const std::size_t more : {std::size_t{1}, std::size_t{100}, std::size_t{4096}}) {
        base::Bytes longer = content();
        longer.resize(longer.size() + more, 0xEE);
        put(longer);
        EXPECT_EQ(refusal(), Error::Damaged) << more;
        longer.resize(longer.size() - more);
        put(longer);
    }
}

TEST_F(OpeningTest, AForeignFileIsDamage) {
    put(base::Bytes(8192, 0xFF));
    EXPECT_EQ(refusal(), Error::Damaged);
}

TEST_F(OpeningTest, AnotherKeyIsDamage) {
    const auto opened = Database::open(m_space.path(), tests::testKey(0x11), Trust::Own);
    EXPECT_EQ(opened.error(), Error::Damaged);
}

TEST_F(OpeningTest, APlainDatabaseIsNotEncrypted) {
    std::string plain("SQLite format 3\0", 16);
    plain.resize(8192, '\0');
    put(base::bytesOf(plain));
    EXPECT_EQ(refusal(), Error::NotEncrypted);
}

TEST_F(OpeningTest, OneFlippedBitIsDamage) {
    const base::Bytes whole = content();
    ASSERT_GT(whole.size(), 10U * 4096);
    for (std::size_t at = 5; at < whole.size(); at += 4096 + 333) {
        base::Bytes flipped = whole;
        flipped[at] ^= 0x10;
        put(flipped);
        EXPECT_EQ(refusal(), Error::Damaged) << "byte " << at;
    }
}

TEST_F(OpeningTest, APageInAnothersPlaceIsDamage) {
    base::Bytes swapped = content();
    std::swap_ranges(swapped.begin() + 3 * 4096, swapped.begin() + 4 * 4096, swapped.begin() + 5 * 4096);
    put(swapped);
    EXPECT_EQ(refusal(), Error::Damaged);
}

TEST_F(OpeningTest, AWriteThatWasCutShortIsTakenBackByItsJournal) {
    const auto size = fs::file_size(m_space.path());
    tests::FaultyDisk disk;
    {
        auto writing = Database::open(m_space.path(), tests::testKey(), Trust::Own);
        ASSERT_TRUE(writing);
        // 700 new pages; the disk is full, for ever, in the middle of one that makes the file longer.
        disk.failAt(300, tests::Trouble::Full, tests::Lasting::ForEver);
        EXPECT_EQ(writing->run("INSERT INTO thing(words) VALUES(?)", std::string(2'900'000, 'x')).error(),
                  Error::NoRoom);
    }
    disk.mend();
    ASSERT_TRUE(fs::exists(m_space.path().string() + "-journal"));
    ASSERT_NE(fs::file_size(m_space.path()) % 4096, 0U);
    ASSERT_TRUE(m_space.tryToReopen());
    EXPECT_TRUE(m_space.database().checkEveryPage());
    {
        Statement count = m_space.database().prepare("SELECT count(*) FROM thing").value();
        ASSERT_TRUE(count.step().value());
        EXPECT_EQ(count.integer(0), 200);
    }
    // Before the disk that it was opened on goes.
    m_space.close();
    EXPECT_EQ(fs::file_size(m_space.path()), size);
}

TEST_F(OpeningTest, TheJournalOfAnotherFileChangesNothing) {
    const base::Bytes whole = content();
    const fs::path journal = m_space.path().string() + "-journal";
    ASSERT_TRUE(base::createFile(journal, base::Bytes(5000, 0xD9)));
    ASSERT_TRUE(m_space.tryToReopen());
    EXPECT_TRUE(m_space.database().checkEveryPage());
    m_space.close();
    EXPECT_EQ(content(), whole);
}

TEST_F(OpeningTest, ALinkIsRefused) {
    const fs::path elsewhere = m_space.folder() / "elsewhere";
    fs::rename(m_space.path(), elsewhere);
    fs::create_symlink(elsewhere, m_space.path());
    EXPECT_EQ(refusal(), Error::NotPermitted);
}

TEST_F(OpeningTest, AFileWithASecondNameIsRefused) {
    fs::create_hard_link(m_space.path(), m_space.folder() / "other name");
    EXPECT_EQ(refusal(), Error::NotPermitted);
}

TEST_F(OpeningTest, APipeIsRefusedWithoutWaiting) {
    fs::remove(m_space.path());
    ASSERT_EQ(::mkfifo(m_space.path().c_str(), 0600), 0);
    EXPECT_EQ(refusal(), Error::NotPermitted);
}

TEST_F(OpeningTest, AFolderIsRefused) {
    fs::remove(m_space.path());
    fs::create_directory(m_space.path());
    EXPECT_EQ(refusal(), Error::NotPermitted);
}

TEST_F(OpeningTest, OpeningTwiceIsInUse) {
    const auto first = Database::open(m_space.path(), tests::testKey(), Trust::Own);
    ASSERT_TRUE(first);
    const auto second = Database::open(m_space.path(), tests::testKey(), Trust::Own);
    EXPECT_EQ(second.error(), Error::InUse);
}

/// Run as somebody whom access rights hold.
class OpeningWithRights : public testing::Test {
protected:
    void SetUp() override {
        if (!tests::OrdinaryUser::isOrdinary())
            GTEST_SKIP() << "cannot become an ordinary user here";
    }
    tests::OrdinaryUser m_ordinary;
};

TEST_F(OpeningWithRights, AReadOnlyFileIsNotPermitted) {
    tests::ASpace space(kOneTable);
    space.close();
    ASSERT_EQ(::chmod(space.path().c_str(), 0400), 0);
    EXPECT_EQ(space.tryToReopen().error(), Error::NotPermitted);
}

TEST_F(OpeningWithRights, AReadOnlyFolderIsNotPermitted) {
    tests::ASpace space(kOneTable);
    space.close();
    ASSERT_EQ(::chmod(space.folder().path().c_str(), 0500), 0);
    EXPECT_EQ(space.tryToReopen().error(), Error::NotPermitted);
    const auto created = Database::create(space.folder() / "new.db", tests::testKey());
    EXPECT_EQ(created.error(), Error::NotPermitted);
}

TEST_F(OpeningWithRights, SomebodyElsesFileIsNotPermitted) {
    EXPECT_EQ(inspectFile("/etc/passwd").error(), Error::NotPermitted);
}

} // namespace
} // namespace leeward::sql
