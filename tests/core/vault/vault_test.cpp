#include "core/vault/vault.h"

#include "tests/support/a_vault.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/small_files_only.h"

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace leeward::vault {
namespace {

namespace fs = std::filesystem;
using tests::AVault;
using tests::contentOf;
using tests::FixedClock;
using tests::FixedRandom;
using tests::kFirstPassphrase;
using tests::kSecondPassphrase;
using tests::OrdinaryUser;
using tests::passphrase;
using tests::putContent;
using tests::SmallFilesOnly;
using tests::snapshotOf;
using tests::TempFolder;

/// A place where nothing is yet.
struct Place {
    VaultResult<std::unique_ptr<Session>> create(const std::string& name = "Ada",
                                                 std::string_view typed = kFirstPassphrase,
                                                 const secret::DerivationCost& cost = secret::kFloorCost) {
        return Vault::create(folder(), name, passphrase(typed), cost, {clock, random});
    }
    ErrorKind refusal(const std::string& name = "Ada", std::string_view typed = kFirstPassphrase,
                      const secret::DerivationCost& cost = secret::kFloorCost) {
        const auto made = create(name, typed, cost);
        EXPECT_FALSE(made.has_value());
        return made ? ErrorKind::Failed : made.error().kind;
    }
    fs::path folder() const { return outer / "some/where"; }

    TempFolder outer;
    FixedClock clock;
    FixedRandom random{5};
};

mode_t modeOf(const fs::path& path) {
    struct stat status {};
    return ::lstat(path.c_str(), &status) == 0 ? status.st_mode & 07777U : 0;
}

TEST(VaultPresence, IsNothingWhereNothingIs) {
    const TempFolder folder;

    EXPECT_EQ(Vault::presenceAt(folder / "missing"), Presence::Nothing);
    EXPECT_EQ(Vault::presenceAt(folder.path()), Presence::Nothing);
    EXPECT_FALSE(fs::exists(folder / "missing"));
}

TEST(VaultPresence, IsSomethingElseWhereOtherFilesAre) {
    const TempFolder folder;
    putContent(folder / "photo.jpg", "x");

    EXPECT_EQ(Vault::presenceAt(folder.path()), Presence::Other);
    EXPECT_EQ(Vault::presenceAt(folder / "photo.jpg"), Presence::Other);
}

TEST(VaultPresence, IsAVaultWhereACopyOfTheKeysIs) {
    const TempFolder folder;
    putContent(folder / "keys.2", "damaged or not");

    EXPECT_EQ(Vault::presenceAt(folder.path()), Presence::Vault);
    fs::rename(folder / "keys.2", folder / "keys");
    EXPECT_EQ(Vault::presenceAt(folder.path()), Presence::Vault);
}

TEST(VaultPresence, IsAVaultAlsoWhereTheKeysAreALinkToNowhere) {
    const TempFolder folder;
    fs::create_symlink("nowhere", folder / "keys");

    EXPECT_EQ(Vault::presenceAt(folder.path()), Presence::Vault);
}

TEST(VaultCreation, MakesAVaultThatOpens) {
    Place place;
    ASSERT_TRUE(place.create());

    const auto session = Vault::open(place.folder(), passphrase(kFirstPassphrase), {place.clock, place.random});

    ASSERT_TRUE(session.has_value());
    EXPECT_EQ((*session)->me().name, "Ada");
    EXPECT_FALSE((*session)->hasShared());
    EXPECT_FALSE((*session)->other().has_value());
}

TEST(VaultCreation, OpensItRightAway) {
    Place place;

    const auto session = place.create();

    ASSERT_TRUE(session.has_value());
    EXPECT_EQ((*session)->me().name, "Ada");
    EXPECT_EQ((*session)->folder(), place.folder());
    EXPECT_EQ((*session)->entries().count(), 0);
}

TEST(VaultCreation, LeavesKeysTwiceAndOneSpaceAndNothingElse) {
    Place place;
    ASSERT_TRUE(place.create());
    std::vector<std::string> names;
    for (const auto& [name, content] : snapshotOf(place.folder()))
        names.push_back(name);

    ASSERT_EQ(names.size(), 4U);
    EXPECT_EQ(names[0], "keys");
    EXPECT_EQ(names[1], "keys.2");
    EXPECT_EQ(names[2], "spaces/");
    EXPECT_EQ(names[3].size(), std::string("spaces/0123456789abcdef.db").size());
    EXPECT_EQ(contentOf(place.folder() / "keys"), contentOf(place.folder() / "keys.2"));
}

TEST(VaultCreation, IsForItsOwnerAlone) {
    Place place;
    ASSERT_TRUE(place.create());

    EXPECT_EQ(modeOf(place.folder()), 0700U);
    EXPECT_EQ(modeOf(place.folder() / "keys"), 0600U);
    EXPECT_EQ(modeOf(place.folder() / "spaces"), 0700U);
}

TEST(VaultCreation, NeedsNoName) {
    Place place;

    ASSERT_TRUE(place.create(""));

    EXPECT_EQ(place.refusal(), ErrorKind::AlreadyThere);
}

TEST(VaultCreation, WorksInAnEmptyFolder) {
    Place place;
    fs::create_directories(place.folder());

    EXPECT_TRUE(place.create().has_value());
}

TEST(VaultCreation, NeverTouchesAVault) {
    Place place;
    ASSERT_TRUE(place.create());
    const auto before = snapshotOf(place.folder());

    EXPECT_EQ(place.refusal(), ErrorKind::AlreadyThere);
    EXPECT_EQ(snapshotOf(place.folder()), before);
}

TEST(VaultCreation, NeverTouchesOtherFiles) {
    Place place;
    fs::create_directories(place.folder());
    putContent(place.folder() / "photo.jpg", "x");

    const auto before = snapshotOf(place.folder());

    EXPECT_EQ(place.refusal(), ErrorKind::AlreadyThere);
    EXPECT_EQ(snapshotOf(place.folder()), before);
}

TEST(VaultCreation, GoesOnWhereAPowerCutStoppedAnother) {
    Place place;
    fs::create_directories(place.folder() / "spaces");
    putContent(place.folder() / "unfinished", "");
    putContent(place.folder() / "spaces/0123456789abcdef.db", "begun");

    ASSERT_TRUE(place.create().has_value());

    EXPECT_FALSE(fs::exists(place.folder() / "unfinished"));
    EXPECT_EQ(contentOf(place.folder() / "spaces/0123456789abcdef.db"), "begun");
}

TEST(VaultCreation, RefusesWhatIsTooEasilyGuessed) {
    Place place;

    EXPECT_EQ(place.refusal("Ada", "short"), ErrorKind::WeakPassphrase);
    EXPECT_EQ(place.refusal("Ada", "password12345"), ErrorKind::WeakPassphrase);
    EXPECT_EQ(place.refusal("Xanthippe Brzeczy", "Xanthippe Brzeczy 1"), ErrorKind::WeakPassphrase);
    EXPECT_TRUE(fs::is_empty(place.outer.path()));
}

TEST(VaultCreation, RefusesWhatCannotBeAName) {
    Place place;

    EXPECT_EQ(place.refusal(std::string(201, 'a')), ErrorKind::RefusedName);
    EXPECT_EQ(place.refusal("Ad\xff"
                            "a"),
              ErrorKind::RefusedName);
    EXPECT_EQ(place.refusal("Ada\nBen"), ErrorKind::RefusedName);
    EXPECT_EQ(place.refusal(std::string("Ada\0", 4)), ErrorKind::RefusedName);
    EXPECT_TRUE(fs::is_empty(place.outer.path()));
}

TEST(VaultCreation, RefusesACostOutOfRange) {
    Place place;

    EXPECT_EQ(place.refusal("Ada", kFirstPassphrase, {1, 8}), ErrorKind::RefusedCost);
    EXPECT_EQ(place.refusal("Ada", kFirstPassphrase, {3, 0xffffffffU}), ErrorKind::RefusedCost);
    EXPECT_TRUE(fs::is_empty(place.outer.path()));
}

TEST(VaultCreation, WhereNothingMayBeWrittenLeavesNothing) {
    const OrdinaryUser user;
    if (!OrdinaryUser::isOrdinary())
        GTEST_SKIP() << "root may write everywhere";
    Place place;
    fs::permissions(place.outer.path(), fs::perms::owner_read | fs::perms::owner_exec);

    EXPECT_EQ(place.refusal(), ErrorKind::NotPermitted);
    EXPECT_TRUE(fs::is_empty(place.outer.path()));
}

TEST(VaultCreation, OnAFullDiskLeavesNothing) {
    Place place;

    for (const rlim_t limit : {0, 2000, 4096, 9000, 40000}) {
        const SmallFilesOnly full(limit);
        ASSERT_EQ(place.refusal(), ErrorKind::NoRoom) << limit;
        ASSERT_TRUE(fs::is_empty(place.outer.path())) << limit;
    }
}

TEST(VaultCreation, OnAFullDiskLeavesAnEmptyFolderThatWasThere) {
    Place place;
    fs::create_directories(place.folder());

    {
        const SmallFilesOnly full(9000);
        ASSERT_EQ(place.refusal(), ErrorKind::NoRoom);
    }

    EXPECT_TRUE(fs::is_empty(place.folder()));
    EXPECT_TRUE(place.create().has_value());
}

TEST(VaultOpening, WithAWrongPassphraseSaysSoAndChangesNothing) {
    AVault vault;
    const auto before = snapshotOf(vault.folder());

    EXPECT_EQ(vault.refusal("tugboat walnut meadow lanterns"), ErrorKind::WrongPassphrase);
    EXPECT_EQ(snapshotOf(vault.folder()), before);
}

TEST(VaultOpening, WithAWrongPassphraseDoesNotMendEither) {
    AVault vault;
    putContent(vault.secondKeys(), "");
    const auto before = snapshotOf(vault.folder());

    EXPECT_EQ(vault.refusal("tugboat walnut meadow lanterns"), ErrorKind::WrongPassphrase);
    EXPECT_EQ(snapshotOf(vault.folder()), before);
}

TEST(VaultOpening, TellsWhoItIsByThePassphrase) {
    AVault vault(AVault::Two);

    EXPECT_EQ(vault.open(kFirstPassphrase)->me().name, "Ada");
    EXPECT_EQ(vault.open(kSecondPassphrase)->me().name, "Ben");
}

// Otherwise a vault that loses its keys years later would look like one that was never finished.
TEST(VaultOpening, ForgetsThatTheVaultWasOnceUnfinished) {
    AVault vault;
    putContent(vault.folder() / "unfinished", "");

    vault.open().reset();

    EXPECT_FALSE(fs::exists(vault.folder() / "unfinished"));
}

TEST(VaultOpening, OfWhatIsNoVaultMakesNothing) {
    const TempFolder folder;
    FixedClock clock;
    FixedRandom random;
    putContent(folder / "photo.jpg", "x");
    const auto before = snapshotOf(folder.path());
    const auto refusal = [&](const fs::path& path) {
        return Vault::open(path, passphrase(kFirstPassphrase), {clock, random}).error().kind;
    };

    EXPECT_EQ(refusal(folder.path()), ErrorKind::NotAVault);
    EXPECT_EQ(refusal(folder / "missing"), ErrorKind::NotAVault);
    EXPECT_EQ(refusal(folder / "photo.jpg"), ErrorKind::NotAVault);
    EXPECT_EQ(snapshotOf(folder.path()), before);
}

TEST(VaultOpening, TwiceAtOnceIsInUse) {
    AVault vault(AVault::Two);
    const auto session = vault.open();

    EXPECT_EQ(vault.refusal(kFirstPassphrase), ErrorKind::InUse);
    EXPECT_EQ(vault.refusal(kSecondPassphrase), ErrorKind::InUse);
    EXPECT_EQ(vault.refusal("not even the right one"), ErrorKind::InUse);
}

TEST(VaultOpening, WorksAgainOnceTheSessionIsOver) {
    AVault vault;
    vault.open().reset();

    EXPECT_NE(vault.open(), nullptr);
}

/// Passphrases that programs have stumbled over.
/// While it lives, the program's working folder is another.
class Within {
public:
    explicit Within(const fs::path& folder) { fs::current_path(folder); }
    Within(const Within&) = delete;
    Within& operator=(const Within&) = delete;
    ~Within() {
        std::error_code ignored;
        fs::current_path(m_was, ignored);
    }

private:
    fs::path m_was = fs::current_path();
};

TEST(VaultOpening, ByARelativePathStaysWhereItWas) {
    AVault vault;
    const TempFolder elsewhere;
    const Within start(vault.folder().parent_path());
    auto session = Vault::open("vault", passphrase(kFirstPassphrase), vault.environment());
    ASSERT_TRUE(session.has_value());

    const Within later(elsewhere.path());
    ASSERT_TRUE((*session)->rename("Ada Maria"));
    ASSERT_TRUE((*session)->changePassphrase(passphrase(kFirstPassphrase), passphrase(tests::kNextPassphrase)));
    (*session).reset();

    EXPECT_TRUE(fs::is_empty(elsewhere.path()));
    EXPECT_EQ(vault.open(tests::kNextPassphrase)->me().name, "Ada Maria");
}

class OddPassphrase : public testing::TestWithParam<std::string_view> {};

TEST_P(OddPassphrase, OpensWhatItWasChosenFor) {
    Place place;
    ASSERT_TRUE(place.create("Ada", GetParam()));

    EXPECT_TRUE(Vault::open(place.folder(), passphrase(GetParam()), {place.clock, place.random}).has_value());
}

INSTANTIATE_TEST_SUITE_P(VaultOpening, OddPassphrase,
                         testing::Values("  two  spaces, kept as typed  ", "$HOME `id` \\n \\ % ; & | tea",
                                         "\"double\" 'single' and -- sql;",
                                         "\u65e5\u672c\u8a9e\u306e\u9577\u3044\u5408\u3044\u8a00\u8449 2026",
                                         "\U0001F468\u200D\U0001F469\u200D\U0001F467 \U0001F342\U0001F41A kelp otter",
                                         "\u202e\u05d0\u05d1\u05d2 harbour kelp \u200f",
                                         "tab\tand\u00a0hard space kelp"));

TEST(VaultOpening, TakesEitherNormalizationForm) {
    Place place;
    ASSERT_TRUE(place.create("Ada", "caf\u00e9 \u00f1and\u00fa \u00fcber kelp"));

    const auto decomposed = passphrase("cafe\u0301 n\u0303andu\u0301 u\u0308ber kelp");

    EXPECT_TRUE(Vault::open(place.folder(), decomposed, {place.clock, place.random}).has_value());
}

TEST(VaultOpening, WithASpaceMoreOrLessIsWrong) {
    Place place;
    ASSERT_TRUE(place.create("Ada", "  two  spaces, kept as typed  "));

    const auto trimmed =
        Vault::open(place.folder(), passphrase("two  spaces, kept as typed"), {place.clock, place.random});

    EXPECT_EQ(trimmed.error().kind, ErrorKind::WrongPassphrase);
}

TEST(OpeningInAPlace, ThatMayOnlyBeReadIsNotPermitted) {
    const OrdinaryUser user;
    if (!OrdinaryUser::isOrdinary())
        GTEST_SKIP() << "root may write everywhere";
    Place place;
    ASSERT_TRUE(place.create());
    const auto before = snapshotOf(place.folder());
    fs::permissions(place.folder() / "spaces", fs::perms::owner_read | fs::perms::owner_exec);
    fs::permissions(place.folder(), fs::perms::owner_read | fs::perms::owner_exec);

    const auto opened = Vault::open(place.folder(), passphrase(kFirstPassphrase), {place.clock, place.random});

    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error().kind, ErrorKind::NotPermitted);
    EXPECT_EQ(snapshotOf(place.folder()), before);
}

TEST(OpeningInAPlace, WithoutRoomIsPossibleForReading) {
    AVault vault;
    const std::string before = contentOf(vault.keys());

    {
        const SmallFilesOnly full(0);
        auto session = vault.open();
        ASSERT_NE(session, nullptr);
        EXPECT_EQ(session->entries().count(), 0);
    }

    EXPECT_EQ(contentOf(vault.keys()), before);
    EXPECT_NE(vault.open(), nullptr);
}

} // namespace
} // namespace leeward::vault
