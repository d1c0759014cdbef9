#include "ui/unlock/unlock_presenter.h"

#include "tests/support/a_vault.h"

#include <gtest/gtest.h>

#include <QTest>

namespace leeward::ui {

namespace {

using tests::AVault;
using tests::kFirstPassphrase;
using vault::ErrorKind;

secret::SecretBytes typed(std::string_view words) {
    return secret::SecretBytes::copyOf(base::bytesOf(words));
}

/// The lock screen's presenter with somebody who takes the session.
class Unlocking : public testing::Test {
protected:
    Unlocking() {
        m_presenter.onUnlocked([this](std::unique_ptr<vault::Session> session) { m_session = std::move(session); });
    }

    /// Unlocks and waits until it is done, one way or the other.
    void unlock(std::string_view words, const Typing& typing = {}) {
        m_presenter.unlock(typed(words), typing);
        EXPECT_TRUE(QTest::qWaitFor([this] { return !isUnder<UnlockPresenter::Unlocking>(); }, 30'000));
    }

    template <typename State>
    bool isUnder() const {
        return std::holds_alternative<State>(m_presenter.state());
    }

    std::optional<ErrorText> note() const {
        const auto* ready = std::get_if<UnlockPresenter::Ready>(&m_presenter.state());
        return ready ? ready->note : std::nullopt;
    }

    std::optional<ErrorKind> stop() const {
        const auto* stopped = std::get_if<UnlockPresenter::Stopped>(&m_presenter.state());
        return stopped ? std::optional(stopped->error.kind) : std::nullopt;
    }

    AVault m_vault;
    std::unique_ptr<vault::Session> m_session;
    UnlockPresenter m_presenter{m_vault.folder(), m_vault.environment()};
};

TEST_F(Unlocking, HandsOverTheSession) {
    unlock(kFirstPassphrase);

    ASSERT_NE(m_session, nullptr);
    EXPECT_EQ(m_session->me().name, "Ada");
    EXPECT_FALSE(note().has_value());
}

TEST_F(Unlocking, AWrongPassphraseIsAnsweredCalmlyAndChangesNothing) {
    const tests::Snapshot before = tests::snapshotOf(m_vault.folder());

    unlock("tugboat walnut meadow lamp", {true, false});

    EXPECT_EQ(m_session, nullptr);
    EXPECT_EQ(note(), wrongPassphraseText({true, false}));
    EXPECT_EQ(tests::snapshotOf(m_vault.folder()), before);
}

TEST_F(Unlocking, TheNextTimeIsNoDifferent) {
    unlock("tugboat walnut meadow lamp");
    const auto first = note();
    unlock("tugboat walnut meadow lamp");

    EXPECT_EQ(note(), first);
    unlock(kFirstPassphrase);
    EXPECT_NE(m_session, nullptr);
}

TEST_F(Unlocking, SpacesAtTheEndsCount) {
    unlock(" " + std::string(kFirstPassphrase));

    EXPECT_EQ(note(), wrongPassphraseText({}));
}

TEST_F(Unlocking, AnEmptyFieldNeedsNoDerivation) {
    m_presenter.unlock(secret::SecretBytes(), {});

    EXPECT_EQ(note(), textFor(secret::Passphrase::Problem::Empty));
}

TEST_F(Unlocking, ALockAskedForMeanwhileWins) {
    m_presenter.unlock(typed(kFirstPassphrase), {});
    m_presenter.abandon();
    EXPECT_TRUE(isUnder<UnlockPresenter::Ready>());

    // Begins after the first has ended, and would say "in use" if its session were open.
    unlock("tugboat walnut meadow lamp");

    EXPECT_EQ(m_session, nullptr);
    EXPECT_EQ(note(), wrongPassphraseText({}));
}

TEST_F(Unlocking, AskingTwiceIsAskingOnce) {
    m_presenter.unlock(typed(kFirstPassphrase), {});
    unlock("tugboat walnut meadow lamp");

    EXPECT_NE(m_session, nullptr);
}

TEST_F(Unlocking, WithoutAReceiverItIsClosedAgain) {
    m_presenter.onUnlocked(nullptr);

    unlock(kFirstPassphrase);

    EXPECT_NE(m_vault.open(), nullptr);
}

TEST_F(Unlocking, InUseElsewhereLeavesTheFieldOpen) {
    const auto other = m_vault.open();

    unlock(kFirstPassphrase);

    EXPECT_EQ(m_session, nullptr);
    EXPECT_EQ(note(), textFor(ErrorKind::InUse));
}

TEST_F(Unlocking, DamagedKeysStopIt) {
    tests::putContent(m_vault.keys(), "");
    tests::putContent(m_vault.secondKeys(), "");

    unlock(kFirstPassphrase);

    EXPECT_EQ(stop(), ErrorKind::DamagedKeys);
}

TEST_F(Unlocking, ADamagedSpaceStopsIt) {
    tests::putContent(m_vault.spaces().front(), "");

    unlock(kFirstPassphrase);

    EXPECT_EQ(stop(), ErrorKind::DamagedSpace);
}

TEST_F(Unlocking, AnotherFolderStopsIt) {
    const tests::TempFolder folder;
    tests::putContent(folder / "letter.txt", "Dear Ben");
    UnlockPresenter presenter(folder.path(), m_vault.environment());
    const auto isStopped = [&presenter] { return std::holds_alternative<UnlockPresenter::Stopped>(presenter.state()); };

    presenter.unlock(typed(kFirstPassphrase), {});

    ASSERT_TRUE(QTest::qWaitFor(isStopped, 30'000));
    EXPECT_EQ(std::get<UnlockPresenter::Stopped>(presenter.state()).error.kind, ErrorKind::NotAVault);
}

TEST_F(Unlocking, OneCanGoBackToTheFieldFromAStop) {
    tests::putContent(m_vault.spaces().front(), "");
    unlock(kFirstPassphrase);

    m_presenter.tryAgain();

    EXPECT_TRUE(isUnder<UnlockPresenter::Ready>());
}

} // namespace

} // namespace leeward::ui
