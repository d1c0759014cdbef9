#include "tests/ui/together/two_at_the_table.h"
#include "ui/base/page.h"

#include <QLabel>
#include <QSignalSpy>
#include <QWindow>

namespace leeward::ui {
namespace {

using namespace std::chrono_literals;
using OpenTogether = tests::TwoAtTheTable;
using tests::kFirstPassphrase;
using tests::kSecondPassphrase;

TEST_F(OpenTogether, AsksForTheOtherPersonByName) {
    go(PageName::Together);

    ASSERT_NE(dialog(), nullptr);
    EXPECT_TRUE(tests::says(*dialog(), QStringLiteral("Ada is ready")));
    EXPECT_NE(tests::seen<SecretEdit>(*dialog(), QStringLiteral("Passphrase of Ben")), nullptr);
}

TEST_F(OpenTogether, TheSecondPassphraseOpensIt) {
    knock(kSecondPassphrase);

    EXPECT_TRUE(m_both->isOpen());
    EXPECT_EQ(dialog(), nullptr);
    EXPECT_EQ(m_view->currentPage().title(), QStringLiteral("Together"));
}

TEST_F(OpenTogether, TenWrongOnesInARowAreTheSameAsOne) {
    QString first;
    for (int time = 0; time < 10; ++time) {
        knock("something else entirely");
        QStringList words;
        for (const auto* label : dialog()->findChildren<QLabel*>())
            words.append(label->isVisible() ? label->text() : QString());
        first = first.isEmpty() ? words.join(QLatin1Char('\n')) : first;
        EXPECT_EQ(words.join(QLatin1Char('\n')), first);
        EXPECT_TRUE(first.contains(QStringLiteral("That did not open it. Nothing is lost.")));
    }
    knock(kSecondPassphrase);
    EXPECT_TRUE(m_both->isOpen());
}

TEST_F(OpenTogether, SettingsAreOfThisComputerAlone) {
    go(PageName::Settings);
    ASSERT_TRUE(press("Export"));

    sitDown();
    go(PageName::Settings);

    for (const char* topic : {"Export", "Import", "Leaving", "Passphrases", "What you share", "Writing"})
        EXPECT_EQ(tests::seen(*m_window, QString::fromUtf8(topic)), nullptr) << topic;
    EXPECT_NE(tests::seen(*m_window, QStringLiteral("Look and text size")), nullptr);
    EXPECT_FALSE(says("Write it there"));
}

TEST_F(OpenTogether, WhatOneTookOutIsNotInSight) {
    const auto line = write("Tea after supper");
    write("A slow walk home");
    ASSERT_TRUE(m_session->ourPlan().remove(line.id));
    go(PageName::OurPlan);
    press("Rituals");
    ASSERT_TRUE(says("See what you took out"));

    sitDown();
    go(PageName::OurPlan);

    EXPECT_TRUE(says("A slow walk home"));
    EXPECT_FALSE(says("See what you took out"));
}

TEST_F(OpenTogether, TheFirstPersonsOwnPassphraseIsNotEnough) {
    knock(kFirstPassphrase);

    EXPECT_FALSE(m_both->isOpen());
    EXPECT_TRUE(tests::says(*dialog(), QStringLiteral("The one who opened the journal is here already.")));
}

TEST_F(OpenTogether, NotTodayLeavesNothingInTheField) {
    go(PageName::Together);
    auto* field = dialog()->findChild<SecretEdit*>();
    field->setSecret(base::bytesOf("half a pass"));

    ASSERT_TRUE(tests::press(*dialog(), QStringLiteral("Not today")));

    EXPECT_TRUE(field->text().isEmpty());
    EXPECT_FALSE(m_both->isOpen());
    EXPECT_EQ(m_view->currentPage().place(), Place::Private);
}

TEST_F(OpenTogether, PauseInMidTryClosesTheDialogAndNothingOpensLater) {
    go(PageName::Together);
    auto* field = dialog()->findChild<SecretEdit*>();
    field->setSecret(base::bytesOf(kSecondPassphrase));
    QTest::keyClick(field, Qt::Key_Return);

    QTest::keyClick(field, Qt::Key_F8);

    EXPECT_TRUE(m_window->isPaused());
    EXPECT_EQ(dialog(), nullptr);
    tests::settle();
    EXPECT_FALSE(m_both->isOpen());
}

TEST_F(OpenTogether, LockingInMidTryAsksForTheLock) {
    QSignalSpy locks(m_window.get(), &MainWindow::lockRequested);
    go(PageName::Together);
    auto* field = dialog()->findChild<SecretEdit*>();
    field->setSecret(base::bytesOf(kSecondPassphrase));
    QTest::keyClick(field, Qt::Key_Return);

    QTest::keyClick(field, Qt::Key_L, Qt::ControlModifier);

    EXPECT_EQ(locks.count(), 1);
    lock(); // as the program does: what is on its way comes to nothing
    EXPECT_EQ(m_session, nullptr);
}

TEST_F(OpenTogether, NothingPrivateCanBeGoneToMeanwhile) {
    sitDown();

    for (const PageName page : {PageName::Today, PageName::Journal, PageName::MyPlan}) {
        go(page);
        EXPECT_EQ(m_view->currentPage().place(), Place::Shared);
    }
    EXPECT_EQ(tests::seen(*m_window, QStringLiteral("Journal")), nullptr);
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(m_view->currentPage().title(), QStringLiteral("Together"));
}

TEST_F(OpenTogether, EndsWhenSomebodyClosesIt) {
    sitDown();

    ASSERT_TRUE(press("Close together"));

    EXPECT_FALSE(m_both->isOpen());
    EXPECT_EQ(m_view->currentPage().title(), QStringLiteral("Our plan"));
    EXPECT_NE(tests::seen(*m_window, QStringLiteral("Journal")), nullptr);
}

TEST_F(OpenTogether, EndsWithPauseAndStaysEndedAfterIt) {
    sitDown();

    m_window->pause();

    EXPECT_FALSE(m_both->isOpen());
    m_window->goBack();
    EXPECT_EQ(m_view->currentPage().title(), QStringLiteral("Our plan"));
}

TEST_F(OpenTogether, EndsByItselfAfterHalfAnHour) {
    sitDown();

    m_clock.advance(29min);
    QTest::keyClick(m_window.get(), Qt::Key_Shift); // somebody is here
    m_clock.advance(1min);

    EXPECT_TRUE(QTest::qWaitFor([this] { return !m_both->isOpen(); }));
    EXPECT_TRUE(says("Together has closed by itself"));
    EXPECT_NE(m_session, nullptr);
}

TEST_F(OpenTogether, EndsWhenNobodyTouchedAnythingForAQuarterOfAnHour) {
    sitDown();
    m_clock.advance(14min);
    QTest::keyClick(m_window.get(), Qt::Key_Shift); // somebody is here
    m_clock.advance(14min);
    QSignalSpy looks(m_both.get(), &BothHere::looked);
    ASSERT_TRUE(looks.wait());
    EXPECT_TRUE(m_both->isOpen());

    m_clock.advance(1min);

    EXPECT_TRUE(QTest::qWaitFor([this] { return !m_both->isOpen(); }));
    EXPECT_EQ(m_view->currentPage().title(), QStringLiteral("Our plan"));
    EXPECT_TRUE(says("Together has closed by itself"));
}

TEST_F(OpenTogether, EndsWithTheLockThatEitherAsksFor) {
    sitDown();
    QSignalSpy locks(m_window.get(), &MainWindow::lockRequested);

    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);

    EXPECT_EQ(locks.count(), 1);
    lock(); // as the program does
    open(kFirstPassphrase);
    EXPECT_FALSE(m_both->isOpen());
}

TEST_F(OpenTogether, EndsWithHidingWhichLocks) {
    sitDown();
    QSignalSpy hides(m_window.get(), &MainWindow::hideRequested);

    for (int press = 0; press < 3; ++press)
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Shift);

    EXPECT_EQ(hides.count(), 1);
    lock();                  // as the program does
    open(kSecondPassphrase); // their space was closed, or it would be in use
    EXPECT_FALSE(m_both->isOpen());
}

TEST_F(OpenTogether, TheClockIsSeenOnlyNearTheEnd) {
    sitDown();
    m_clock.advance(24min);
    QTest::keyClick(m_window.get(), Qt::Key_Shift); // somebody is here
    EXPECT_EQ(m_both->lastMinutes(), std::nullopt);

    m_clock.advance(3min);

    EXPECT_EQ(m_both->lastMinutes(), 3);
    EXPECT_TRUE(QTest::qWaitFor([this] { return says("It closes by itself in about 3 minutes"); }));
}

} // namespace
} // namespace leeward::ui
