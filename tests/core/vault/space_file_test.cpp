#include "core/vault/space_file.h"

#include "tests/support/a_vault.h"
#include "tests/support/small_files_only.h"

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace leeward::vault {
namespace {

namespace fs = std::filesystem;
using tests::FixedRandom;
using tests::putContent;
using tests::SmallFilesOnly;
using tests::snapshotOf;
using tests::TempFolder;

constexpr sql::Migration kOld[] = {{1, "CREATE TABLE space(only_row INTEGER PRIMARY KEY, id BLOB NOT NULL,"
                                       " kind INTEGER NOT NULL, generation INTEGER NOT NULL) STRICT;"}};
constexpr sql::Migration kNew[] = {kOld[0], {2, "CREATE TABLE more(text TEXT NOT NULL) STRICT;"}};

SpaceForm form(std::span<const sql::Migration> migrations, sql::Trust trust = sql::Trust::Own) {
    return {store::SpaceKind::Private, trust, migrations};
}

/// A folder with one private space in it.
struct Made {
    explicit Made(const SpaceForm& as = form(kOld)) { EXPECT_TRUE(createSpace(folder.path(), space, as)); }

    ErrorKind refusal(const SpaceKey& key, const SpaceForm& as = form(kOld)) const {
        const auto opened = openSpace(folder.path(), key, as);
        EXPECT_FALSE(opened.has_value());
        return opened ? ErrorKind::Failed : opened.error().kind;
    }
    fs::path path() const { return spacePath(folder.path(), space.file); }

    TempFolder folder;
    FixedRandom random;
    SpaceKey space = newSpaceKey(random.newId<store::Space>(), random);
};

TEST(SpaceFile, OpensAsItWasMade) {
    Made made;

    EXPECT_TRUE(openSpace(made.folder.path(), made.space, form(kOld)).has_value());
    EXPECT_TRUE(openSpace(made.folder.path(), made.space, form(kOld, sql::Trust::Hostile)).has_value());
}

TEST(SpaceFile, HasANameThatSaysNothing) {
    const Made made;
    std::vector<std::string> names;
    for (const auto& [name, content] : snapshotOf(made.folder.path()))
        names.push_back(name);

    ASSERT_EQ(names.size(), 2U);
    EXPECT_EQ(names[0], "spaces/");
    EXPECT_EQ(names[1], "spaces/" + base::toHex(made.space.file) + ".db");
    EXPECT_EQ(names[1].size(), 7U + 16U + 3U);
}

TEST(SpaceFile, IsForItsOwnerAlone) {
    const Made made;
    struct stat status {};

    ASSERT_EQ(::stat(made.path().c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 07777U, 0600U);
    ASSERT_EQ(::stat(made.path().parent_path().c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 07777U, 0700U);
}

TEST(SpaceFile, IsNeverMadeOverAnother) {
    Made made;
    const auto before = snapshotOf(made.folder.path());
    SpaceKey other = newSpaceKey(made.space.id, made.random);
    other.file = made.space.file;

    EXPECT_FALSE(createSpace(made.folder.path(), other, form(kOld)).has_value());
    EXPECT_EQ(snapshotOf(made.folder.path()), before);
}

TEST(SpaceFile, OfAnotherIdentityIsDamaged) {
    Made made;
    SpaceKey other = made.space.copy();
    other.id = made.random.newId<store::Space>();

    EXPECT_EQ(made.refusal(other), ErrorKind::DamagedSpace);
    EXPECT_EQ(made.refusal(made.space, {store::SpaceKind::Shared, sql::Trust::Own, kOld}), ErrorKind::DamagedSpace);
}

TEST(SpaceFile, OfAnotherKeyIsDamaged) {
    Made made;
    SpaceKey other = made.space.copy();
    other.key = made.random.newKey(32);

    EXPECT_EQ(made.refusal(other), ErrorKind::DamagedSpace);
}

TEST(SpaceFile, ThatIsMissingIsDamagedAndNotMade) {
    const Made made;
    fs::remove(made.path());

    const auto opened = openSpace(made.folder.path(), made.space, form(kOld));

    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error(), (Error{ErrorKind::DamagedSpace, made.path()}));
    EXPECT_FALSE(fs::exists(made.path()));
}

TEST(SpaceFile, OfAForeignSchemaIsDamaged) {
    const Made made(form(kNew));
    constexpr sql::Migration kForeign[] = {kOld[0], {2, "CREATE TABLE other(text TEXT NOT NULL) STRICT;"}};

    EXPECT_EQ(made.refusal(made.space, form(kForeign)), ErrorKind::DamagedSpace);
}

TEST(SpaceFile, OfANewerSchemaIsNewerAndUntouched) {
    const Made made(form(kNew));
    const auto before = snapshotOf(made.folder.path());

    EXPECT_EQ(made.refusal(made.space), ErrorKind::NewerVersion);
    EXPECT_EQ(snapshotOf(made.folder.path()), before);
}

TEST(SpaceFile, WithoutASchemaIsDamaged) {
    Made made;
    const SpaceKey bare = newSpaceKey(made.space.id, made.random);
    ASSERT_TRUE(sql::Database::create(spacePath(made.folder.path(), bare.file), bare.key));

    EXPECT_EQ(made.refusal(bare), ErrorKind::DamagedSpace);
}

TEST(SpaceFile, WithoutAnIdentityIsDamaged) {
    Made made;
    sql::Database::open(made.path(), made.space.key, sql::Trust::Own)->run("DELETE FROM space");

    EXPECT_EQ(made.refusal(made.space), ErrorKind::DamagedSpace);
}

TEST(SpaceFile, OfAnOlderSchemaIsBroughtUpToDate) {
    const Made made;

    auto opened = openSpace(made.folder.path(), made.space, form(kNew, sql::Trust::Hostile));

    ASSERT_TRUE(opened.has_value());
    EXPECT_EQ(sql::schemaVersion(*opened), 2);
}

TEST(SpaceFile, OfAnOlderSchemaIsCopiedFirst) {
    const Made made;
    ASSERT_TRUE(openSpace(made.folder.path(), made.space, form(kNew)));
    const fs::path backup = made.folder / "backups" / (base::toHex(made.space.file) + "-1.db");

    auto copy = sql::Database::open(backup, made.space.key, sql::Trust::Own);

    ASSERT_TRUE(copy.has_value());
    EXPECT_EQ(sql::schemaVersion(*copy), 1);
    EXPECT_TRUE(store::SpaceMeta(*copy).id() == made.space.id);
}

TEST(SpaceFile, IsNotBroughtUpToDateWithoutACopy) {
    const Made made;
    putContent(made.folder / "backups", "in the way");

    EXPECT_FALSE(openSpace(made.folder.path(), made.space, form(kNew)).has_value());
    auto untouched = openSpace(made.folder.path(), made.space, form(kOld));
    ASSERT_TRUE(untouched.has_value());
    EXPECT_EQ(sql::schemaVersion(*untouched), 1);
}

// The copy was made, and then the power went: the second try must not overwrite what the first one saved.
TEST(SpaceFile, KeepsTheFirstCopyWhenBringingUpToDateIsTriedAgain) {
    const Made made;
    fs::create_directory(made.folder / "backups");
    const fs::path backup = made.folder / "backups" / (base::toHex(made.space.file) + "-1.db");
    putContent(backup, "the first copy");

    EXPECT_TRUE(openSpace(made.folder.path(), made.space, form(kNew)).has_value());
    EXPECT_EQ(tests::contentOf(backup), "the first copy");
}

TEST(SpaceFile, LeavesNothingBehindWhenTheDiskIsFull) {
    const TempFolder folder;
    FixedRandom random;
    const SpaceKey space = newSpaceKey(random.newId<store::Space>(), random);

    for (const rlim_t limit : {0, 1, 4096, 8192}) {
        const SmallFilesOnly full(limit);
        const auto made = createSpace(folder.path(), space, form(kNew));
        ASSERT_FALSE(made.has_value()) << limit;
        EXPECT_EQ(made.error().kind, ErrorKind::NoRoom) << limit;
    }

    EXPECT_TRUE(fs::is_empty(folder / "spaces"));
}

TEST(SpaceFile, IsRemovedWithItsJournal) {
    const Made made;
    putContent(made.path().string() + "-journal", "x");

    EXPECT_TRUE(removeSpace(made.folder.path(), made.space.file));
    EXPECT_TRUE(fs::is_empty(made.folder / "spaces"));
}

TEST(SpaceFile, RemovedTwiceIsGoneAllTheSame) {
    const Made made;
    ASSERT_TRUE(removeSpace(made.folder.path(), made.space.file));

    EXPECT_TRUE(removeSpace(made.folder.path(), made.space.file));
}

TEST(SpaceFile, IsRemovedByItsGuardUnlessKept) {
    const Made made;
    {
        RemovedUnlessKept guard(made.folder.path(), made.space.file);
        guard.keep();
    }
    EXPECT_TRUE(fs::exists(made.path()));

    { const RemovedUnlessKept guard(made.folder.path(), made.space.file); }
    EXPECT_FALSE(fs::exists(made.path()));
}

TEST(SpaceForm, OfTheSharedSpaceTrustsNobody) {
    EXPECT_EQ(sharedForm().trust, sql::Trust::Hostile);
    EXPECT_EQ(sharedForm().kind, store::SpaceKind::Shared);
    EXPECT_EQ(privateForm().trust, sql::Trust::Own);
    EXPECT_EQ(privateForm().kind, store::SpaceKind::Private);
}

TEST(SpaceKey, IsNewEachTime) {
    FixedRandom random;
    const auto id = random.newId<store::Space>();
    const SpaceKey one = newSpaceKey(id, random);
    const SpaceKey two = newSpaceKey(id, random);

    EXPECT_NE(one.file, two.file);
    EXPECT_FALSE(one.key.equals(two.key));
    EXPECT_EQ(one.generation, 0);
}

} // namespace
} // namespace leeward::vault
