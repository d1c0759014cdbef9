#include "ui/setup/setup_presenter.h"

#include "tests/support/a_vault.h"
#include "tests/support/ordinary_user.h"

#include <gtest/gtest.h>

#include <QTest>

namespace leeward::ui {

namespace {

using secret::SecretBytes;
using secret::Strength;
using tests::kFirstPassphrase;
using tests::kSecondPassphrase;

SecretBytes typed(std::string_view words) {
    return SecretBytes::copyOf(base::bytesOf(words));
}

/// Setting up in a folder that does not exist, as the presenter leads through it.
class SettingUp : public testing::Test {
protected:
    SettingUp() {
        m_presenter.setCostSource([] { return secret::kFloorCost; });
        m_presenter.onDone([this](std::unique_ptr<vault::Session> session) { m_session = std::move(session); });
    }

    void startAlone() {
        m_presenter.chooseJustMe();
        m_presenter.goOn();
    }

    void startForTwo() {
        m_presenter.chooseTwoOfUs();
        m_presenter.goOn();
    }

    PassphraseJudgement judge(std::string_view words, std::string_view onceMore, bool isUnderstood = true) const {
        return m_presenter.judge({typed(words), typed(onceMore), isUnderstood});
    }

    void choose(std::string_view words) { m_presenter.takePassphrase({typed(words), typed(words), true}); }

    /// Both of two up to the last Continue.
    void fillInForTwo(std::string_view second) {
        startForTwo();
        m_presenter.takeName(QStringLiteral("Ada"));
        choose(kFirstPassphrase);
        m_presenter.takeName(QStringLiteral("Ben"));
        choose(second);
    }

    void waitUntilMade() {
        EXPECT_TRUE(QTest::qWaitFor([this] { return m_session || m_presenter.step() != SetupStep::Making; }, 60'000));
    }

    /// Whose side opens with \p words; empty when none does.
    std::string openedBy(std::string_view words) {
        const auto opened = vault::Vault::open(folder(), tests::passphrase(words), {m_clock, m_random});
        return opened ? (*opened)->me().name : std::string();
    }

    std::filesystem::path folder() const { return m_place / "vault"; }

    tests::TempFolder m_place;
    tests::FixedClock m_clock;
    tests::FixedRandom m_random;
    std::unique_ptr<vault::Session> m_session;
    SetupPresenter m_presenter{folder(), {m_clock, m_random}};
};

TEST_F(SettingUp, BeginsWithAQuestionAndNoAnswer) {
    EXPECT_EQ(m_presenter.step(), SetupStep::Welcome);
    EXPECT_EQ(m_presenter.number(), 0);
}

TEST_F(SettingUp, HasThreeStepsForOne) {
    m_presenter.chooseJustMe();

    EXPECT_EQ(m_presenter.step(), SetupStep::BeforeYouBegin);
    EXPECT_EQ(m_presenter.number(), 1);
    EXPECT_EQ(m_presenter.count(), 3);
    EXPECT_FALSE(m_presenter.isAboutTwo());
}

TEST_F(SettingUp, HasFiveStepsForTwo) {
    m_presenter.chooseTwoOfUs();

    EXPECT_EQ(m_presenter.count(), 5);
    EXPECT_TRUE(m_presenter.isAboutTwo());
}

TEST_F(SettingUp, WhoeverChangesTheAnswerReadsWhatGoesWithIt) {
    m_presenter.chooseJustMe();
    m_presenter.goOn();
    m_presenter.goBack();
    m_presenter.goBack();

    m_presenter.chooseTwoOfUs();

    EXPECT_EQ(m_presenter.step(), SetupStep::BeforeYouBegin);
}

TEST_F(SettingUp, ReadingFirstComesBackToTheQuestionAndIsNotAskedTwice) {
    m_presenter.readFirst();
    EXPECT_EQ(m_presenter.number(), 0);
    EXPECT_TRUE(m_presenter.isAboutTwo());
    m_presenter.goOn();
    EXPECT_EQ(m_presenter.step(), SetupStep::Welcome);

    m_presenter.chooseJustMe();

    EXPECT_EQ(m_presenter.step(), SetupStep::Name);
}

TEST_F(SettingUp, LeavingForgetsWhatWasTyped) {
    startAlone();
    m_presenter.takeName(QStringLiteral("Ada"));

    m_presenter.leave();

    EXPECT_EQ(m_presenter.step(), SetupStep::Left);
    EXPECT_TRUE(m_presenter.name().isEmpty());
}

TEST_F(SettingUp, TellsEarlyThatOtherFilesAreInTheWay) {
    std::filesystem::create_directory(folder());
    tests::putContent(folder() / "letter.txt", "Dear Ben");

    startAlone();

    EXPECT_EQ(m_presenter.step(), SetupStep::BeforeYouBegin);
    EXPECT_EQ(m_presenter.setback(), vault::ErrorKind::AlreadyThere);
}

TEST_F(SettingUp, ANameMayBeEmpty) {
    startAlone();

    m_presenter.takeName(QString());

    EXPECT_EQ(m_presenter.step(), SetupStep::Passphrase);
}

TEST_F(SettingUp, ANameLosesTheSpacesAroundIt) {
    startAlone();

    m_presenter.takeName(QStringLiteral("  Ada "));

    EXPECT_EQ(m_presenter.name(), QStringLiteral("Ada"));
}

TEST_F(SettingUp, ANameThatIsTooLongHoldsTheStep) {
    startAlone();

    m_presenter.takeName(QString(201, QLatin1Char('a')));

    EXPECT_EQ(m_presenter.step(), SetupStep::Name);
    EXPECT_EQ(m_presenter.setback(), vault::ErrorKind::RefusedName);
}

TEST_F(SettingUp, APassphraseStepNamesWhatIsMissingOneByOne) {
    EXPECT_EQ(judge("", "").need, PassphraseNeed::Words);
    EXPECT_EQ(judge("a\xFF", "").need, PassphraseNeed::OtherSigns);
    EXPECT_EQ(judge("short", "short").need, PassphraseNeed::LongerWords);
    EXPECT_EQ(judge("passwordpassword", "passwordpassword").need, PassphraseNeed::StrongerWords);
    EXPECT_EQ(judge(kFirstPassphrase, "").need, PassphraseNeed::OnceMore);
    EXPECT_EQ(judge(kFirstPassphrase, kSecondPassphrase).need, PassphraseNeed::SameTwice);
    EXPECT_EQ(judge(kFirstPassphrase, kFirstPassphrase, false).need, PassphraseNeed::Understanding);
    EXPECT_EQ(judge(kFirstPassphrase, kFirstPassphrase).need, std::nullopt);
}

TEST_F(SettingUp, TheSameWordsInAnotherNormalizationAreTheSame) {
    EXPECT_EQ(judge("caf\u00E9 walnut meadow lantern", "cafe\u0301 walnut meadow lantern").need, std::nullopt);
}

TEST_F(SettingUp, OnesOwnNameMakesAPassphraseEasierToGuess) {
    startAlone();
    const auto before = judge("xqzvbnwkrtplmd", "").strength;

    m_presenter.takeName(QStringLiteral("Xqzvbnwkrtplmd"));

    EXPECT_LT(judge("xqzvbnwkrtplmd", "").strength, before);
    EXPECT_LT(judge("xqzvbnwkrtplmd", "").strength, Strength::Fair);
}

TEST_F(SettingUp, SuggestedWordsAreStrong) {
    const SecretBytes words = m_presenter.suggest();

    EXPECT_EQ(m_presenter.judge({words, words, true}).strength, Strength::Strong);
    EXPECT_FALSE(words.equals(m_presenter.suggest()));
}

TEST_F(SettingUp, APassphraseStepDoesNotGoOnWhileSomethingIsMissing) {
    startAlone();
    m_presenter.takeName(QString());

    m_presenter.takePassphrase({typed(kFirstPassphrase), typed(kFirstPassphrase), false});

    EXPECT_EQ(m_presenter.step(), SetupStep::Passphrase);
}

TEST_F(SettingUp, NothingIsMadeBeforeTheLastContinue) {
    startForTwo();
    m_presenter.takeName(QStringLiteral("Ada"));
    choose(kFirstPassphrase);
    m_presenter.takeName(QStringLiteral("Ben"));

    EXPECT_EQ(m_presenter.step(), SetupStep::OtherPassphrase);
    EXPECT_FALSE(std::filesystem::exists(folder()));
}

TEST_F(SettingUp, OneGetsAVaultThatIsOpen) {
    startAlone();
    m_presenter.takeName(QStringLiteral("Ada"));
    choose(kFirstPassphrase);
    EXPECT_EQ(m_presenter.step(), SetupStep::Making);
    waitUntilMade();

    ASSERT_NE(m_session, nullptr);
    EXPECT_EQ(m_session->me().name, "Ada");
    EXPECT_FALSE(m_session->hasShared());
}

TEST_F(SettingUp, TheVaultOfTwoIsMadeAndOpensForNeitherUntilTheyUnlockIt) {
    fillInForTwo(kSecondPassphrase);
    waitUntilMade();

    EXPECT_EQ(m_session, nullptr);
    EXPECT_EQ(m_presenter.step(), SetupStep::Ready);
    EXPECT_EQ(openedBy(kFirstPassphrase), "Ada");
    EXPECT_EQ(openedBy(kSecondPassphrase), "Ben");
}

TEST_F(SettingUp, ReadyIsTheEndAndKeepsNoName) {
    fillInForTwo(kSecondPassphrase);
    waitUntilMade();

    m_presenter.goBack();

    EXPECT_EQ(m_presenter.step(), SetupStep::Ready);
    EXPECT_EQ(m_presenter.number(), 0);
    EXPECT_TRUE(m_presenter.name().isEmpty());
}

TEST_F(SettingUp, TheSamePassphraseForBothIsRefusedBeforeAnythingIsMade) {
    fillInForTwo(kFirstPassphrase);

    EXPECT_EQ(m_presenter.step(), SetupStep::OtherPassphrase);
    EXPECT_EQ(m_presenter.setback(), vault::ErrorKind::SamePassphrase);
    EXPECT_FALSE(std::filesystem::exists(folder()));
}

TEST_F(SettingUp, AfterARefusalOtherWordsGoOn) {
    fillInForTwo(kFirstPassphrase);

    choose(kSecondPassphrase);
    waitUntilMade();

    EXPECT_EQ(m_presenter.step(), SetupStep::Ready);
}

TEST_F(SettingUp, GoingBackToTheFirstPersonHasThemChooseTheirWordsAgain) {
    startForTwo();
    m_presenter.takeName(QStringLiteral("Ada"));
    choose(kFirstPassphrase);

    m_presenter.goBack();
    EXPECT_EQ(m_presenter.step(), SetupStep::Passphrase);
    choose(kSecondPassphrase);
    m_presenter.takeName(QStringLiteral("Ben"));
    choose(kFirstPassphrase);
    waitUntilMade();

    EXPECT_EQ(openedBy(kSecondPassphrase), "Ada");
    EXPECT_EQ(openedBy(kFirstPassphrase), "Ben");
}

TEST_F(SettingUp, WhenItCannotBeMadeNothingIsLeftAndTheNamesStay) {
    std::filesystem::create_directory(folder());
    startForTwo();
    m_presenter.takeName(QStringLiteral("Ada"));
    choose(kFirstPassphrase);
    m_presenter.takeName(QStringLiteral("Ben"));
    tests::putContent(folder() / "letter.txt", "Dear Ben");
    choose(kSecondPassphrase);
    waitUntilMade();

    EXPECT_EQ(m_session, nullptr);
    EXPECT_EQ(m_presenter.step(), SetupStep::Passphrase);
    EXPECT_EQ(m_presenter.setback(), vault::ErrorKind::AlreadyThere);
    EXPECT_EQ(m_presenter.name(), QStringLiteral("Ada"));
    EXPECT_EQ(m_presenter.otherName(), QStringLiteral("Ben"));
    EXPECT_EQ(tests::snapshotOf(folder()).size(), 1U);
}

} // namespace

} // namespace leeward::ui
