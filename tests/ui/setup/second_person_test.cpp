#include "core/vault/session.h"
#include "tests/support/a_page_context.h"
#include "tests/support/on_screen.h"
#include "ui/base/secret_edit.h"
#include "ui/settings/second_person_dialog.h"
#include "ui/settings/settings_page.h"
#include "ui/setup/setup_flow.h"
#include "ui/setup/setup_presenter.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

namespace leeward::ui {
namespace {

using tests::AVault;

/// Ada's vault, open, and Ben at the keyboard.
class ASecondPerson : public testing::Test {
protected:
    /// Up to the last Continue.
    void press(std::string_view words) {
        m_presenter->takeName(QStringLiteral("Ben"));
        const auto typed = secret::SecretBytes::copyOf(base::bytesOf(words));
        m_presenter->takePassphrase({typed, typed, true});
    }

    void choose(std::string_view words) {
        press(words);
        EXPECT_TRUE(QTest::qWaitFor([this] { return m_presenter->step() != SetupStep::Making; }, 60'000));
    }

    /// In the settings, with \p words as the passphrase one has.
    static bool begin(const SettingsPage& page, std::string_view words) {
        if (!tests::press(page, QStringLiteral("Begin with a second person…")))
            return false;
        const auto* dialog = page.findChild<SecondPersonDialog*>();
        dialog->findChild<SecretEdit*>()->setSecret(base::bytesOf(words));
        return tests::press(*dialog, QStringLiteral("Go on"));
    }

    tests::APageContext m_at{AVault::One};
    tests::FixedRandom m_random{9};
    tests::TempFolder m_folder;
    std::unique_ptr<SetupPresenter> m_presenter =
        std::make_unique<SetupPresenter>(m_at.session(), vault::Environment{m_at.clock(), m_random});
};

TEST_F(ASecondPerson, GetsASideOfTheirOwnAndAPlanOfTwo) {
    choose(tests::kSecondPassphrase);

    EXPECT_EQ(m_presenter->step(), SetupStep::Ready);
    EXPECT_TRUE(m_at.session().isOfTwo());
    m_at.reopenAs(tests::kSecondPassphrase);
    EXPECT_EQ(m_at.session().me().name, "Ben");
    EXPECT_EQ(m_at.session().entries().count(), 0);
}

TEST_F(ASecondPerson, CanTurnBackAtOnceAndNothingIsMade) {
    const QSignalSpy back(m_presenter.get(), &SetupPresenter::turnedBack);

    m_presenter->goBack();

    EXPECT_EQ(back.count(), 1);
    EXPECT_FALSE(m_at.session().hasShared());
}

TEST_F(ASecondPerson, TurnsBackOnTheirWayAndNoFileIsAnother) {
    const auto before = tests::snapshotOf(m_at.session().folder());
    m_presenter->takeName(QStringLiteral("Ben"));

    m_presenter->goBack();
    m_presenter->goBack();
    m_presenter.reset();

    EXPECT_EQ(tests::snapshotOf(m_at.session().folder()), before);
    EXPECT_TRUE(m_at.session().isOfOne());
}

TEST_F(ASecondPerson, FindsItLockedAfterTurningBack) {
    Preferences preferences(m_folder / "preferences.json");
    SetupFlow flow(m_at.theme(), preferences, m_at.session(), {m_at.clock(), m_random});
    const QSignalSpy locked(&flow, &SetupFlow::lockScreenRequested);
    flow.show();

    ASSERT_TRUE(tests::press(flow, QStringLiteral("Stop and lock")));

    EXPECT_EQ(locked.count(), 1);
}

TEST_F(ASecondPerson, IsThereWholeWhenItLocksInTheMiddle) {
    press(tests::kSecondPassphrase);
    ASSERT_EQ(m_presenter->step(), SetupStep::Making);

    m_presenter.reset();

    m_at.reopenAs(tests::kSecondPassphrase);
    EXPECT_EQ(m_at.session().me().name, "Ben");
    m_at.reopenAs(tests::kFirstPassphrase);
    EXPECT_TRUE(m_at.session().isOfTwo());
}

TEST_F(ASecondPerson, ChoosesWordsThatOpenNothingHereYet) {
    choose(tests::kFirstPassphrase);

    EXPECT_EQ(m_presenter->step(), SetupStep::OtherPassphrase);
    EXPECT_EQ(m_presenter->setback(), vault::ErrorKind::SamePassphrase);
    EXPECT_FALSE(m_at.session().hasShared());
}

TEST_F(ASecondPerson, IsSpokenOfInTheSettingsOfOneAlone) {
    SettingsPage page(m_at.context());
    const QSignalSpy asked(&page, &Page::secondPersonRequested);
    page.show();
    ASSERT_TRUE(tests::press(page, QStringLiteral("Passphrases")));

    ASSERT_TRUE(begin(page, tests::kFirstPassphrase));

    EXPECT_EQ(asked.count(), 1);
}

TEST_F(ASecondPerson, IsNotBegunBySomebodyWhoFindsItOpen) {
    SettingsPage page(m_at.context());
    const QSignalSpy asked(&page, &Page::secondPersonRequested);
    page.show();
    ASSERT_TRUE(tests::press(page, QStringLiteral("Passphrases")));

    ASSERT_TRUE(begin(page, "words of somebody else"));

    EXPECT_EQ(asked.count(), 0);
    EXPECT_TRUE(tests::says(page, QStringLiteral("That is not the passphrase you have now.")));
    EXPECT_TRUE(m_at.session().isOfOne());
}

TEST(SettingsOfTwo, SpeakOfNoSecondPersonToCome) {
    tests::APageContext at(AVault::Two);
    SettingsPage page(at.context());
    page.show();

    ASSERT_TRUE(tests::press(page, QStringLiteral("Passphrases")));

    EXPECT_EQ(tests::seen(page, QStringLiteral("Begin with a second person…")), nullptr);
}

} // namespace
} // namespace leeward::ui
