#include "ui/unlock/unlock_page.h"

#include "tests/support/a_vault.h"
#include "tests/support/on_screen_checks.h"
#include "tests/support/ordinary_user.h"
#include "ui/base/preferences.h"
#include "ui/base/secret_edit.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/errors/error_text.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <functional>
#include <span>

namespace leeward::ui {

namespace {

using tests::kFirstPassphrase;
using tests::press;
using tests::says;
using tests::seen;

/// The lock screen of a real vault, as it is shown.
class LockScreen : public testing::Test {
protected:
    LockScreen() {
        m_page.onUnlocked([this](std::unique_ptr<vault::Session> session) { m_session = std::move(session); });
        m_page.resize(1280, 820);
        m_page.show();
        m_page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_page));
    }

    SecretEdit& field() { return *m_page.findChild<SecretEdit*>(); }

    void type(std::string_view words) {
        QTest::keyClicks(&field(), QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size())));
    }

    void typeAndUnlock(std::string_view words) {
        type(words);
        QTest::keyClick(&field(), Qt::Key_Return);
        EXPECT_TRUE(QTest::qWaitFor([this] { return !field().isReadOnly(); }, 30'000));
    }

    /// What is cut or nameless once the page has settled.
    std::string offenders() {
        const auto all = [this] { return tests::clippedWords(m_page) + tests::namelessStops(m_page); };
        (void)QTest::qWaitFor([&all] { return all().empty(); }, 2000);
        return all();
    }

    /// 200 % in a window of 900 x 600.
    void makeSmallAndLarge() {
        Look look = m_theme.look();
        look.textPercent = 200;
        m_theme.setLook(look);
        m_page.resize(900, 600);
        m_page.setReflow(Reflow::Tight);
        QCoreApplication::processEvents();
    }

    void callItNotes() {
        settings::DevicePreferences preferences = m_preferences.now();
        preferences.windowName = settings::WindowName::Notes;
        m_preferences.change(preferences);
    }

    tests::AVault m_vault;
    tests::TempFolder m_place;
    Theme m_theme{*qApp};
    Preferences m_preferences{m_place / "preferences.json"};
    std::unique_ptr<vault::Session> m_session;
    UnlockPage m_page{m_theme, m_preferences, m_vault.folder(), m_vault.environment()};
};

TEST_F(LockScreen, TheFocusStartsInTheField) {
    EXPECT_EQ(QApplication::focusWidget(), &field());
}

TEST_F(LockScreen, OpensByKeyboardAndLeavesTheFieldEmpty) {
    typeAndUnlock(kFirstPassphrase);

    EXPECT_NE(m_session, nullptr);
    EXPECT_TRUE(field().text().isEmpty());
}

TEST_F(LockScreen, SaysThatItTakesItsTimeWhileItDoes) {
    type(kFirstPassphrase);
    QTest::keyClick(&field(), Qt::Key_Return);

    EXPECT_TRUE(says(m_page, QStringLiteral("takes a few seconds on purpose")));
    EXPECT_EQ(QApplication::focusWidget(), &field());
    EXPECT_FALSE(seen<QAbstractButton>(m_page, QStringLiteral("Unlock"))->isEnabled());
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_session != nullptr; }, 30'000));
}

TEST_F(LockScreen, AWrongPassphraseStaysSelectedToBeTypedOver) {
    typeAndUnlock("tugboat walnut meadow lamp");

    EXPECT_TRUE(says(m_page, QStringLiteral("That did not open it. Nothing is lost.")));
    EXPECT_EQ(field().selectionLength(), field().text().size());
    EXPECT_EQ(QApplication::focusWidget(), &field());
    EXPECT_TRUE(seen<QAbstractButton>(m_page, QStringLiteral("Unlock"))->isEnabled());
}

TEST_F(LockScreen, NoticesCapsLock) {
    // A large letter without Shift.
    QTest::sendKeyEvent(QTest::Click, &field(), Qt::Key_T, QStringLiteral("T"), Qt::NoModifier);
    QTest::keyClick(&field(), Qt::Key_Return);

    EXPECT_TRUE(QTest::qWaitFor([this] { return says(m_page, QStringLiteral("Caps Lock is on")); }, 30'000));
}

TEST_F(LockScreen, TakesNoShiftForCapsLock) {
    QTest::keyClick(&field(), 'T', Qt::ShiftModifier);
    typeAndUnlock("ugboat");

    EXPECT_FALSE(says(m_page, QStringLiteral("Caps Lock")));
}

TEST_F(LockScreen, ShowsNoNameNorHowManyLiveHere) {
    EXPECT_FALSE(says(m_page, QStringLiteral("Ada")));
    EXPECT_TRUE(says(m_page, QStringLiteral("Everything is closed and locked.")));
}

TEST_F(LockScreen, UnderANeutralNameItSaysNoMoreThanItMust) {
    callItNotes();

    EXPECT_TRUE(says(m_page, QStringLiteral("Notes")));
    EXPECT_FALSE(says(m_page, QStringLiteral("Leeward")));
    EXPECT_FALSE(says(m_page, QStringLiteral("Everything is closed and locked.")));
    EXPECT_NE(seen<QAbstractButton>(m_page, QStringLiteral("Pause")), nullptr);
    EXPECT_NE(seen<QAbstractButton>(m_page, QStringLiteral("Open another…")), nullptr);
}

TEST_F(LockScreen, TabGoesThroughItInTheOrderOfThePage) {
    const auto next = [] {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        return tests::nameOf(*QApplication::focusWidget());
    };

    EXPECT_EQ(next(), QStringLiteral("Show the passphrase"));
    EXPECT_EQ(next(), QStringLiteral("Unlock"));
    EXPECT_EQ(next(), QStringLiteral("Pause and ground"));
    EXPECT_EQ(next(), QStringLiteral("I need help now"));
    EXPECT_EQ(next(), QStringLiteral("Other journal…"));
    EXPECT_EQ(next(), QStringLiteral("Text size"));
}

TEST_F(LockScreen, PauseAndAnotherJournalAreOneMoveAway) {
    const QSignalSpy pause(&m_page, &UnlockPage::pauseRequested);
    const QSignalSpy other(&m_page, &UnlockPage::otherJournalRequested);

    EXPECT_TRUE(press(m_page, QStringLiteral("Pause and ground")));
    EXPECT_TRUE(press(m_page, QStringLiteral("Other journal…")));

    EXPECT_EQ(pause.count(), 1);
    EXPECT_EQ(other.count(), 1);
}

TEST_F(LockScreen, ALockAskedForMeanwhileEmptiesTheField) {
    type(kFirstPassphrase);
    QTest::keyClick(&field(), Qt::Key_Return);

    m_page.abandon();

    EXPECT_TRUE(field().text().isEmpty());
    EXPECT_FALSE(field().isReadOnly());
    typeAndUnlock("tugboat walnut meadow lamp");
    EXPECT_EQ(m_session, nullptr);
}

TEST_F(LockScreen, ADamagedFileIsNamedAfterWhatIsSafe) {
    tests::putContent(m_vault.spaces().front(), "");

    typeAndUnlock(kFirstPassphrase);

    EXPECT_TRUE(says(m_page, QStringLiteral("Part of the file can’t be read")));
    EXPECT_TRUE(says(m_page, QStringLiteral("Your passphrase. It is right")));
    EXPECT_TRUE(says(m_page, QStringLiteral("spaces/")));
    EXPECT_NE(qobject_cast<HeadingLabel*>(QApplication::focusWidget()), nullptr);
    EXPECT_TRUE(field().text().isEmpty());
}

TEST_F(LockScreen, TheFolderIsNamedWhenAskedForAndNotBefore) {
    tests::putContent(m_vault.spaces().front(), "");
    typeAndUnlock(kFirstPassphrase);
    const QString place = QString::fromStdString(m_vault.folder().string());
    EXPECT_FALSE(says(m_page, place));

    EXPECT_TRUE(press(m_page, QStringLiteral("Show")));

    EXPECT_TRUE(says(m_page, place));
}

TEST_F(LockScreen, FromADamagedFileOneCanGoBackOrElsewhere) {
    tests::putContent(m_vault.spaces().front(), "");
    typeAndUnlock(kFirstPassphrase);
    const QSignalSpy other(&m_page, &UnlockPage::otherJournalRequested);

    EXPECT_TRUE(press(m_page, QStringLiteral("Open…")));
    EXPECT_TRUE(press(m_page, QStringLiteral("Go back")));

    EXPECT_EQ(other.count(), 1);
    EXPECT_TRUE(QTest::qWaitFor([this] { return field().isVisible(); }));
    EXPECT_EQ(QApplication::focusWidget(), &field());
}

TEST_F(LockScreen, APassphraseWithASignThatCannotBeTypedIsAnsweredKindly) {
    field().setText(QStringLiteral("tugboat") + QChar(QChar::Null) + QStringLiteral("walnut"));
    QTest::keyClick(&field(), Qt::Key_Return);

    EXPECT_TRUE(says(m_page, textFor(secret::Passphrase::Problem::HasNul).what));
    EXPECT_EQ(m_session, nullptr);
}

TEST_F(LockScreen, WhileItIsOpenElsewhereItSaysSoAndTheFieldStays) {
    const auto elsewhere = m_vault.open();

    typeAndUnlock(kFirstPassphrase);

    EXPECT_TRUE(says(m_page, textFor(vault::ErrorKind::InUse).what));
    EXPECT_TRUE(field().isVisible());
}

/// Something that stands where a vault should be, what the page says then.
struct Obstacle {
    const char* name;
    std::function<void(tests::AVault&)> put;
    const char* title;
};

class EveryObstacle : public LockScreen, public testing::WithParamInterface<Obstacle> {};

TEST_P(EveryObstacle, IsToldAndLeftAsItIs) {
    GetParam().put(m_vault);
    const tests::Snapshot before = tests::snapshotOf(m_vault.folder());

    typeAndUnlock(kFirstPassphrase);

    EXPECT_TRUE(says(m_page, QString::fromUtf8(GetParam().title)));
    EXPECT_TRUE(says(m_page, QStringLiteral("You did nothing wrong.")));
    EXPECT_EQ(tests::snapshotOf(m_vault.folder()), before);
}

void damageBothKeys(tests::AVault& vault) {
    tests::putContent(vault.keys(), "");
    tests::putContent(vault.secondKeys(), "no key file");
}

void putPlainDatabase(tests::AVault& vault) {
    tests::putContent(vault.spaces().front(), "SQLite format 3" + std::string(4081, '\0'));
}

/// Its key files say a format that is yet to come; their checksums are right.
void makeNewer(tests::AVault& vault) {
    const std::string text = tests::contentOf(vault.keys());
    base::Bytes bytes(text.begin(), text.end());
    bytes[8] = 2;
    const auto sum = secret::checksum(std::span(bytes).first(bytes.size() - 32));
    std::copy(sum.begin(), sum.end(), bytes.end() - 32);
    for (const auto& copy : {vault.keys(), vault.secondKeys()})
        tests::putContent(copy, std::string(bytes.begin(), bytes.end()));
}

void cutSpace(tests::AVault& vault) {
    std::filesystem::resize_file(vault.spaces().front(), 5000);
}

void leaveLettersInstead(tests::AVault& vault) {
    std::filesystem::remove_all(vault.folder());
    std::filesystem::create_directory(vault.folder());
    tests::putContent(vault.folder() / "letter.txt", "Dear Ben");
}

INSTANTIATE_TEST_SUITE_P(LockScreen, EveryObstacle,
                         testing::Values(Obstacle{"BothKeyFilesDamaged", damageBothKeys, "The key file can’t be read"},
                                         Obstacle{"APlainDatabase", putPlainDatabase,
                                                  "A file here is not a locked one"},
                                         Obstacle{"ACutSpace", cutSpace, "Part of the file can’t be read"},
                                         Obstacle{"ANewerFormat", makeNewer, "A newer version made this"},
                                         Obstacle{"OtherFiles", leaveLettersInstead, "There is no journal here"}),
                         [](const auto& obstacle) { return std::string(obstacle.param.name); });

TEST(LockedFolder, ThatCannotBeReadIsToldAndLeftAsItIs) {
    tests::AVault vault;
    tests::TempFolder place;
    const Theme theme(*qApp);
    Preferences preferences(place / "preferences.json");
    std::filesystem::permissions(vault.folder(), std::filesystem::perms::none);
    const tests::OrdinaryUser somebody;
    if (!tests::OrdinaryUser::isOrdinary())
        GTEST_SKIP() << "access rights do not count for root here";
    UnlockPage page(theme, preferences, vault.folder(), vault.environment());
    page.show();
    auto* field = page.findChild<SecretEdit*>();
    field->setText(QString::fromUtf8(kFirstPassphrase.data()));
    QTest::keyClick(field, Qt::Key_Return);

    EXPECT_TRUE(
        QTest::qWaitFor([&page] { return says(page, QStringLiteral("This folder can’t be used from here")); }, 30'000));
}

TEST_F(LockScreen, EverythingThatTakesTheKeyboardHasAName) {
    EXPECT_EQ(tests::namelessStops(m_page), "");
}

TEST_F(LockScreen, NothingIsCutAtTwiceTheSizeInTheSmallestWindow) {
    makeSmallAndLarge();
    typeAndUnlock("tugboat walnut meadow lamp");

    EXPECT_EQ(offenders(), "");
}

TEST_F(LockScreen, ADamagedFileIsToldInFullAtTwiceTheSizeInTheSmallestWindow) {
    makeSmallAndLarge();
    tests::putContent(m_vault.spaces().front(), "");
    typeAndUnlock(kFirstPassphrase);

    EXPECT_EQ(offenders(), "");
}

TEST_F(LockScreen, TheTextCanBeMadeLargerBeforeUnlocking) {
    EXPECT_TRUE(press(m_page, QStringLiteral("Text size")));
    auto* menu = m_page.findChild<QMenu*>();
    ASSERT_TRUE(QTest::qWaitFor([menu] { return menu->isVisible(); }));

    menu->actions().back()->trigger();
    menu->close();

    EXPECT_EQ(m_preferences.now().textPercent, 200);
}

} // namespace

} // namespace leeward::ui
