#include "ui/setup/setup_flow.h"

#include "tests/support/a_vault.h"
#include "tests/support/on_screen_checks.h"
#include "ui/base/check_box.h"
#include "ui/base/line_field.h"
#include "ui/base/preferences.h"
#include "ui/base/secret_edit.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/setup/choice_card.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace leeward::ui {

namespace {

using tests::press;
using tests::says;
using tests::seen;

/// Setting up as it is shown, in a window of the first start's size.
class SetupWindow : public testing::Test {
protected:
    SetupWindow() {
        m_flow.setCostSource([] { return secret::kFloorCost; });
        m_flow.onDone([this](std::unique_ptr<vault::Session> session) { m_session = std::move(session); });
        m_flow.resize(1280, 820);
        m_flow.show();
        m_flow.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_flow));
    }

    /// Chooses on the first page, reads the second and goes on.
    void begin(const char* choice) {
        for (ChoiceCard* card : m_flow.findChildren<ChoiceCard*>())
            if (card->text() == QLatin1String(choice))
                card->click();
        EXPECT_TRUE(press(m_flow, QStringLiteral("Continue")));
    }

    LineField* nameField() const { return seen<LineField>(m_flow, QStringLiteral("Your name")); }
    SecretEdit* typed() const { return seen<SecretEdit>(m_flow, QStringLiteral("Your passphrase")); }
    SecretEdit* onceMore() const { return seen<SecretEdit>(m_flow, QStringLiteral("Once more")); }

    void takeName(const char* name) {
        QTest::keyClicks(nameField(), QLatin1String(name));
        QTest::keyClick(nameField(), Qt::Key_Return);
    }

    void fillIn(const char* words) {
        QTest::keyClicks(typed(), QLatin1String(words));
        QTest::keyClicks(onceMore(), QLatin1String(words));
        tick()->click();
    }

    CheckBox* tick() const {
        return seen<CheckBox>(m_flow, QStringLiteral("I understand that nobody can reset this for me."));
    }

    bool canContinue() const { return seen<QAbstractButton>(m_flow, QStringLiteral("Continue"))->isEnabled(); }

    static QString focusName() { return tests::nameOf(*QApplication::focusWidget()); }

    tests::TempFolder m_place;
    tests::FixedClock m_clock;
    tests::FixedRandom m_random;
    Theme m_theme{*qApp};
    Preferences m_preferences{m_place / "preferences.json"};
    std::unique_ptr<vault::Session> m_session;
    SetupFlow m_flow{m_theme, m_preferences, m_place / "vault", {m_clock, m_random}};
};

constexpr auto kWords = "tugboat walnut meadow lantern";
constexpr auto kOtherWords = "otter plum granite window";

TEST_F(SetupWindow, BothAnswersAreTheSameSizeAndNoneIsChosen) {
    const auto cards = m_flow.findChildren<ChoiceCard*>();

    ASSERT_EQ(cards.size(), 2);
    EXPECT_EQ(cards[0]->width(), cards[1]->width());
    EXPECT_EQ(cards[0]->height(), cards[1]->height());
    EXPECT_NE(qobject_cast<HeadingLabel*>(QApplication::focusWidget()), nullptr);
}

TEST_F(SetupWindow, TabComesToTheFieldThenOnThenBack) {
    begin("Just me");

    QStringList stops;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        stops << focusName();
    }

    EXPECT_EQ(stops.join(u' '), QStringLiteral("Your name Continue Back"));
}

TEST_F(SetupWindow, TheAnswersSayWhatTheyMean) {
    EXPECT_NE(seen<ChoiceCard>(m_flow, QStringLiteral("Two of us. A plan you both can read, and a private journal for "
                                                      "each of you. Each has their own passphrase.")),
              nullptr);
}

TEST_F(SetupWindow, OnePersonReadsNothingOfAPlanForTwo) {
    m_flow.findChildren<ChoiceCard*>()[0]->click();

    EXPECT_TRUE(says(m_flow, QStringLiteral("Before you begin")));
    EXPECT_FALSE(says(m_flow, QStringLiteral("both of you")));
}

TEST_F(SetupWindow, NumbersToCallAreThereBeforeAnythingIsMade) {
    const QSignalSpy asked(&m_flow, &SetupFlow::helpRequested);
    press(m_flow, QStringLiteral("Read this first"));

    ASSERT_TRUE(press(m_flow, QStringLiteral("Numbers to call")));

    EXPECT_EQ(asked.count(), 1);
}

TEST_F(SetupWindow, WhoReadsFirstGoesBackToTheFirstQuestion) {
    press(m_flow, QStringLiteral("Read this first"));

    QTest::keyClick(&m_flow, Qt::Key_Escape);

    EXPECT_TRUE(says(m_flow, QStringLiteral("Who is this for?")));
}

TEST_F(SetupWindow, LeavingAndGoingOnWeighTheSame) {
    m_flow.findChildren<ChoiceCard*>()[0]->click();
    QCoreApplication::processEvents();

    EXPECT_EQ(seen<QAbstractButton>(m_flow, QStringLiteral("Leave and remove"))->size(),
              seen<QAbstractButton>(m_flow, QStringLiteral("Continue"))->size());
}

TEST_F(SetupWindow, EveryStepBeginsAtItsHeading) {
    begin("Just me");
    EXPECT_EQ(focusName(), QStringLiteral("What would you like to be called?"));

    takeName("Ada");

    EXPECT_EQ(focusName(), QStringLiteral("Choose words you can keep"));
    EXPECT_TRUE(says(m_flow, QStringLiteral("Setting up, step 3 of 3")));
}

TEST_F(SetupWindow, OnePersonSetsUpByKeyboard) {
    begin("Just me");
    takeName("Ada");
    QTest::keyClicks(typed(), QLatin1String(kWords));
    QTest::keyClick(typed(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QLatin1String(kWords));
    QTest::keyClick(tick(), Qt::Key_Space);
    QTest::keyClick(onceMore(), Qt::Key_Return);

    EXPECT_TRUE(says(m_flow, QStringLiteral("One moment")));
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_session != nullptr; }, 60'000));
    EXPECT_EQ(m_session->me().name, "Ada");
}

TEST_F(SetupWindow, TheSecondPersonIsHandedTheKeyboard) {
    begin("Two of us");
    takeName("Ada");
    fillIn(kWords);
    EXPECT_TRUE(press(m_flow, QStringLiteral("Continue")));

    EXPECT_TRUE(says(m_flow, QStringLiteral("Ada, please hand over the keyboard")));
    takeName("Ben");
    EXPECT_TRUE(says(m_flow, QStringLiteral("Ben’s passphrase. The other person looks away")));
    fillIn(kOtherWords);
    EXPECT_TRUE(press(m_flow, QStringLiteral("Continue")));

    ASSERT_TRUE(QTest::qWaitFor([this] { return says(m_flow, QStringLiteral("It is ready")); }, 60'000));
    EXPECT_EQ(m_session, nullptr);
    EXPECT_FALSE(says(m_flow, QStringLiteral("Ada")));
}

TEST_F(SetupWindow, WhenItIsReadyForTwoTheLockScreenIsNext) {
    QSignalSpy asked(&m_flow, &SetupFlow::lockScreenRequested);
    begin("Two of us");
    takeName("Ada");
    fillIn(kWords);
    EXPECT_TRUE(press(m_flow, QStringLiteral("Continue")));
    takeName("Ben");
    fillIn(kOtherWords);
    EXPECT_TRUE(press(m_flow, QStringLiteral("Continue")));
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(m_flow, QStringLiteral("It is ready")); }, 60'000));
    EXPECT_EQ(focusName(), QStringLiteral("It is ready, and it is locked"));

    EXPECT_TRUE(press(m_flow, QStringLiteral("Go to the lock screen")));

    EXPECT_EQ(asked.count(), 1);
}

TEST_F(SetupWindow, TheSameWordsForBothAreAskedForAgainWithoutSayingWhose) {
    begin("Two of us");
    takeName("Ada");
    fillIn(kWords);
    EXPECT_TRUE(press(m_flow, QStringLiteral("Continue")));
    takeName("Ben");
    fillIn(kWords);
    EXPECT_TRUE(press(m_flow, QStringLiteral("Continue")));

    EXPECT_TRUE(says(m_flow, QStringLiteral("These words can’t be used here.")));
    EXPECT_TRUE(typed()->text().isEmpty());
    EXPECT_EQ(QApplication::focusWidget(), typed());
}

TEST_F(SetupWindow, ASentenceSaysWhatIsMissing) {
    begin("Just me");
    takeName("Ada");
    EXPECT_FALSE(canContinue());
    EXPECT_TRUE(says(m_flow, QStringLiteral("Please choose some words first.")));

    fillIn(kWords);
    EXPECT_TRUE(canContinue());

    tick()->click();
    EXPECT_FALSE(canContinue());
    EXPECT_TRUE(says(m_flow, QStringLiteral("is needed")));
}

TEST_F(SetupWindow, AllKindsOfSignsCanBeTyped) {
    begin("Just me");
    takeName("Ada");
    const QString words = QStringLiteral(" $ \\ \" ' \U0001F33F e\u0301 blue");
    typed()->setText(words);
    onceMore()->setText(words);
    tick()->click();

    EXPECT_TRUE(canContinue());
}

TEST_F(SetupWindow, SuggestedWordsCanBeReadAndAreTypedOnceMore) {
    begin("Just me");
    takeName("Ada");
    EXPECT_EQ(typed()->echoMode(), QLineEdit::Password);

    EXPECT_TRUE(press(m_flow, QStringLiteral("Suggest six words")));

    EXPECT_EQ(typed()->text().split(QLatin1Char(' ')).size(), 6);
    EXPECT_EQ(typed()->echoMode(), QLineEdit::Normal);
    EXPECT_TRUE(onceMore()->text().isEmpty());
    EXPECT_TRUE(says(m_flow, QStringLiteral("Strong.")));
}

TEST_F(SetupWindow, PassphrasesAreGoneAfterGoingBackAndTheNameIsNot) {
    begin("Just me");
    takeName("Ada");
    fillIn(kWords);
    SecretEdit* const field = typed();

    EXPECT_TRUE(press(m_flow, QStringLiteral("Back")));

    EXPECT_TRUE(field->text().isEmpty());
    EXPECT_EQ(nameField()->text(), QStringLiteral("Ada"));
}

TEST_F(SetupWindow, TabFollowsThePassphraseStep) {
    begin("Just me");
    takeName("Ada");
    fillIn(kWords);
    typed()->setFocus(Qt::TabFocusReason);
    const auto next = [] {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        return focusName();
    };

    EXPECT_EQ(next(), QStringLiteral("Show the passphrase"));
    EXPECT_EQ(next(), QStringLiteral("Once more"));
    EXPECT_EQ(next(), QStringLiteral("Show the passphrase"));
    EXPECT_EQ(next(), QStringLiteral("Suggest six words"));
    EXPECT_EQ(next(), tests::nameOf(*tick()));
    EXPECT_EQ(next(), QStringLiteral("Continue"));
    EXPECT_EQ(next(), QStringLiteral("Back"));
}

/// How large the window and its text are, and how it is laid out then.
struct Setting {
    QSize size;
    int textPercent;
    Reflow reflow;
};

class EverySetting : public SetupWindow, public testing::WithParamInterface<Setting> {
protected:
    EverySetting() {
        Look look = m_theme.look();
        look.textPercent = GetParam().textPercent;
        m_theme.setLook(look);
        m_flow.resize(GetParam().size);
        m_flow.setReflow(GetParam().reflow);
    }

    /// What is cut or nameless once the page has settled.
    std::string offenders() {
        const auto all = [this] { return tests::clippedWords(m_flow) + tests::namelessStops(m_flow); };
        (void)QTest::qWaitFor([&all] { return all().empty(); }, 2000);
        return all();
    }
};

TEST_P(EverySetting, ShowsEveryStepForTwoInFull) {
    EXPECT_EQ(offenders(), "");
    m_flow.findChildren<ChoiceCard*>()[1]->click();
    EXPECT_EQ(offenders(), "");
    EXPECT_TRUE(press(m_flow, QStringLiteral("Continue")));
    EXPECT_EQ(offenders(), "");
    takeName("Ada Of The Long And Winding Name");
    EXPECT_EQ(offenders(), "");
    fillIn(kWords);
    EXPECT_TRUE(press(m_flow, QStringLiteral("Continue")));
    EXPECT_EQ(offenders(), "");
    takeName("Ben");
    fillIn(kWords);
    EXPECT_TRUE(press(m_flow, QStringLiteral("Continue")));
    EXPECT_EQ(offenders(), "");
}

INSTANTIATE_TEST_SUITE_P(SetupWindow, EverySetting,
                         testing::Values(Setting{{1280, 820}, 100, Reflow::Wide}, Setting{{900, 600}, 80, Reflow::Wide},
                                         Setting{{900, 600}, 100, Reflow::Narrow},
                                         Setting{{1280, 820}, 150, Reflow::Narrow},
                                         Setting{{1280, 820}, 200, Reflow::Tight},
                                         Setting{{900, 600}, 200, Reflow::Tight}));

TEST_F(SetupWindow, ALongNameIsAskedForAgain) {
    begin("Just me");
    nameField()->setText(QString(300, QLatin1Char('a')));
    QTest::keyClick(nameField(), Qt::Key_Return);

    EXPECT_TRUE(says(m_flow, QStringLiteral("That name is too long")));
    EXPECT_EQ(QApplication::focusWidget(), nameField());
}

TEST_F(SetupWindow, LeavingTakesTheSettingsAwayAndSaysHowTheProgramGoes) {
    settings::DevicePreferences larger;
    larger.textPercent = 120;
    m_preferences.change(larger);
    const QSignalSpy left(&m_flow, &SetupFlow::leaveRequested);
    m_flow.findChildren<ChoiceCard*>()[0]->click();

    EXPECT_TRUE(press(m_flow, QStringLiteral("Leave and remove")));
    EXPECT_TRUE(says(m_flow, QStringLiteral("Nothing is kept")));
    EXPECT_TRUE(press(m_flow, QStringLiteral("Close")));

    EXPECT_EQ(left.count(), 1);
    EXPECT_TRUE(std::filesystem::is_empty(m_place.path()));
}

TEST_F(SetupWindow, WhoHasAJournalElsewhereIsAskedNothingElse) {
    const QSignalSpy other(&m_flow, &SetupFlow::otherJournalRequested);

    EXPECT_TRUE(press(m_flow, QStringLiteral("Open one I have…")));

    EXPECT_EQ(other.count(), 1);
}

TEST_F(SetupWindow, AltLeftGoesBack) {
    m_flow.findChildren<ChoiceCard*>()[0]->click();
    QTest::keyClick(&m_flow, Qt::Key_Left, Qt::AltModifier);

    EXPECT_TRUE(says(m_flow, QStringLiteral("Who is this for?")));
}

} // namespace

} // namespace leeward::ui
