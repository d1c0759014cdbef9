#include "ui/settings/passphrase_presenter.h"

#include "tests/support/a_vault.h"

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using Need = PassphrasePresenter::Need;
using secret::SecretBytes;

SecretBytes typed(std::string_view words) {
    return SecretBytes::copyOf(base::bytesOf(words));
}

/// A presenter over Ada's vault.
class ChangingPassphrase : public testing::Test {
protected:
    Need needFor(std::string_view current, std::string_view next, std::string_view onceMore) {
        return presenter.judge({typed(current), typed(next), typed(onceMore)}).need;
    }

    vault::VaultResult<void> change(std::string_view current, std::string_view next) {
        return presenter.change({typed(current), typed(next), typed(next)});
    }

    tests::AVault vault;
    std::unique_ptr<vault::Session> session = vault.open();
    PassphrasePresenter presenter{*session};
};

TEST_F(ChangingPassphrase, AsksForOneThingAfterTheOther) {
    EXPECT_EQ(needFor("", "", ""), Need::Current);
    EXPECT_EQ(needFor("x", "", ""), Need::Next);
    EXPECT_EQ(needFor("x", "short", ""), Need::Longer);
    EXPECT_EQ(needFor("x", "aaaaaaaaaaaaaaaa", ""), Need::Stronger);
    EXPECT_EQ(needFor("x", tests::kNextPassphrase, ""), Need::OnceMore);
    EXPECT_EQ(needFor("x", tests::kNextPassphrase, "other"), Need::SameTwice);
    EXPECT_EQ(needFor("x", tests::kNextPassphrase, tests::kNextPassphrase), Need::Nothing);
    EXPECT_EQ(needFor("", tests::kNextPassphrase, tests::kNextPassphrase), Need::Current);
}

TEST_F(ChangingPassphrase, RefusesWhatIsNoText) {
    EXPECT_EQ(needFor("x", std::string_view("a\0b", 3), ""), Need::OtherSigns);
}

TEST_F(ChangingPassphrase, OpensWithTheNewOneAfterwards) {
    ASSERT_TRUE(change(tests::kFirstPassphrase, tests::kNextPassphrase));
    session.reset();

    EXPECT_TRUE(vault.tryToOpen(tests::kNextPassphrase));
    EXPECT_EQ(vault.refusal(tests::kFirstPassphrase), vault::ErrorKind::WrongPassphrase);
}

TEST_F(ChangingPassphrase, ChangesNothingWhenTheFirstIsWrong) {
    const auto changed = change("something else altogether", tests::kNextPassphrase);

    ASSERT_FALSE(changed);
    EXPECT_EQ(changed.error().kind, vault::ErrorKind::WrongPassphrase);
    session.reset();
    EXPECT_TRUE(vault.tryToOpen(tests::kFirstPassphrase));
}

} // namespace
} // namespace leeward::ui
