#include "tests/e2e/cli/running_cli.h"

#include <map>

namespace leeward::tests {
namespace {

namespace fs = std::filesystem;

/// Whether the vault at \p folder opens with what is typed.
int statusOfOpening(const fs::path& folder, std::string_view typed) {
    return cli({.words = {"list", folder}, .passphrase = std::string(typed)}).status;
}

class TypedPassphrase : public testing::TestWithParam<std::string> {};

TEST_P(TypedPassphrase, IsTakenToTheLetter) {
    const TempFolder place;
    ASSERT_EQ(createVault(place / "vault", GetParam()).status, 0);

    EXPECT_EQ(statusOfOpening(place / "vault", GetParam()), 0);
    EXPECT_EQ(statusOfOpening(place / "vault", GetParam() + " "), 2);
}

INSTANTIATE_TEST_SUITE_P(FromAPipe, TypedPassphrase,
                         testing::Values("  two  spaces kelp tugboat  ", "$HOME \\ \" ' `id` kelp",
                                         "\U0001F468\u200D\U0001F469\u200D\U0001F467 \U0001F342\U0001F41A kelp otter",
                                         "e\u0323\u0302a\u0301\u0302\u0303 marmot kelp granite"));

TEST(PassphraseFromAPipe, IsTheSameInEitherNormalizationForm) {
    const std::string composed = "caf\u00e9 \u00f1and\u00fa \u00fcber kelp";
    const std::string decomposed = "cafe\u0301 n\u0303andu\u0301 u\u0308ber kelp";
    const TempFolder place;
    ASSERT_EQ(createVault(place / "composed", composed).status, 0);
    ASSERT_EQ(createVault(place / "decomposed", decomposed).status, 0);

    EXPECT_EQ(statusOfOpening(place / "composed", decomposed), 0);
    EXPECT_EQ(statusOfOpening(place / "decomposed", composed), 0);
}

TEST(NewPassphrase, ThatIsNoneMakesNothing) {
    const TempFolder place;
    const std::map<std::string, std::string> refused = {{"empty", ""},
                                                        {"short", "kelp"},
                                                        {"weak", "password1234"},
                                                        {"with NUL", std::string("tugboat\0walnut meadow", 21)},
                                                        {"not UTF-8", "tugboat walnut \xff meadow"},
                                                        {"too long", std::string(1100, 'k')}};

    for (const auto& [what, typed] : refused) {
        const Answer answer = createVault(place / "vault", typed);
        EXPECT_EQ(answer.status, 9) << what;
        EXPECT_NE(answer.errors, "") << what;
    }
    EXPECT_TRUE(fs::is_empty(place.path()));
}

TEST(SecondPassphrase, ThatIsTheFirstPersonsOrWeakIsRefusedAndChangesNothing) {
    const AVault vault;
    const auto before = snapshotOf(vault.folder());

    for (const std::string_view typed : {kFirstPassphrase, std::string_view("kelp"), std::string_view("password1234")})
        EXPECT_EQ(
            cli({.words = {"add-person", vault.folder(), "--name", "Ben"}, .newPassphrase = std::string(typed)}).status,
            9);
    EXPECT_EQ(snapshotOf(vault.folder()), before);
}

TEST(SecondPassphrase, OpensAJournalOfItsOwn) {
    const AVault vault;
    ASSERT_EQ(cli({.words = {"write", vault.folder()}, .input = "Only mine."}).status, 0);

    ASSERT_EQ(
        cli({.words = {"add-person", vault.folder(), "--name", "Ben"}, .newPassphrase = std::string(kSecondPassphrase)})
            .status,
        0);

    const Answer theirs = cli({.words = {"list", vault.folder()}, .passphrase = std::string(kSecondPassphrase)});
    EXPECT_EQ(theirs.status, 0);
    EXPECT_EQ(theirs.output, "");
    EXPECT_NE(cli({.words = {"list", vault.folder()}}).output.find("Only mine."), std::string::npos);
}

TEST(ChangedPassphrase, OpensEverythingAndTheOldOneNothing) {
    const AVault vault;
    ASSERT_EQ(cli({.words = {"write", vault.folder()}, .input = "Still here."}).status, 0);

    ASSERT_EQ(
        cli({.words = {"change-passphrase", vault.folder()}, .newPassphrase = std::string(kNextPassphrase)}).status, 0);

    EXPECT_EQ(statusOfOpening(vault.folder(), kFirstPassphrase), 2);
    const Answer list = cli({.words = {"list", vault.folder()}, .passphrase = std::string(kNextPassphrase)});
    EXPECT_NE(list.output.find("Still here."), std::string::npos);
    EXPECT_EQ(vault.spaces().size(), 1U);
}

TEST(ChangedPassphrase, ThatIsWeakOrTheSameIsRefusedAndChangesNothing) {
    const AVault vault;
    const auto before = snapshotOf(vault.folder());

    for (const std::string_view typed : {kFirstPassphrase, std::string_view("kelp")})
        EXPECT_EQ(cli({.words = {"change-passphrase", vault.folder()}, .newPassphrase = std::string(typed)}).status, 9);
    EXPECT_EQ(snapshotOf(vault.folder()), before);
}

} // namespace
} // namespace leeward::tests
