#include "ui/settings/leaving_topic.h"

#include "core/vault/session.h"
#include "tests/support/a_page_context.h"
#include "tests/support/on_screen.h"
#include "ui/base/line_field.h"
#include "ui/base/secret_edit.h"
#include "ui/base/segments.h"
#include "ui/settings/departure_dialog.h"
#include "ui/settings/settings_page.h"

#include <QDir>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using tests::AVault;
using tests::press;
using tests::says;
using tests::seen;

/// The topic of the settings about leaving, and its dialogs.
class LeavingSettings : public testing::Test {
protected:
    void show(AVault::People people = AVault::Two) {
        m_at = std::make_unique<tests::APageContext>(people);
        m_page = std::make_unique<SettingsPage>(m_at->context());
        m_page->resize(1044, 744);
        m_page->show();
        m_page->setReflow(Reflow::Wide);
        QObject::connect(m_page.get(), &Page::departureRequested, m_page.get(),
                         [this](const Departure& departure) { m_asked = departure; });
        ASSERT_TRUE(press(*m_page, QStringLiteral("Leaving")));
    }

    DepartureDialog& open(const char* button) {
        EXPECT_TRUE(press(*m_page, QString::fromUtf8(button)));
        auto* dialog = m_page->findChild<DepartureDialog*>();
        EXPECT_NE(dialog, nullptr);
        return *dialog;
    }

    static bool mayGo(const DepartureDialog& dialog, const char* button) {
        return seen<QAbstractButton>(dialog, QString::fromUtf8(button))->isEnabled();
    }

    static void fill(const DepartureDialog& dialog, const char* field, std::string_view words) {
        seen<SecretEdit>(dialog, QString::fromUtf8(field))->setSecret(base::bytesOf(words));
    }

    /// Everything that leaving needs.
    DepartureDialog& ready(const QString& place) {
        DepartureDialog& dialog = open("Leave…");
        seen<Segments>(dialog, QStringLiteral("Your words there"))->choose(1);
        seen<LineField>(dialog, QStringLiteral("Where it goes"))->setText(place);
        fill(dialog, "The passphrase you have now", tests::kFirstPassphrase);
        fill(dialog, "New passphrase", tests::kNextPassphrase);
        fill(dialog, "The new one once more", tests::kNextPassphrase);
        return dialog;
    }

    QString free() const { return QString::fromStdString((m_folder / "stick").string()); }

    tests::TempFolder m_folder;
    std::unique_ptr<tests::APageContext> m_at;
    std::unique_ptr<SettingsPage> m_page;
    std::optional<Departure> m_asked;
};

TEST_F(LeavingSettings, ClosingSaysWhatTheOtherWillSee) {
    show();

    const DepartureDialog& dialog = open("Close it…");

    EXPECT_TRUE(says(dialog, QStringLiteral("What Ben sees")));
    EXPECT_TRUE(says(dialog, QStringLiteral("“This space is closed.”")));
    EXPECT_TRUE(says(dialog, QStringLiteral("It needs no reason.")));
}

TEST_F(LeavingSettings, ClosingAsksWhatBecomesOfOnesWordsAndChoosesNothingItself) {
    show();
    DepartureDialog& dialog = open("Close it…");
    EXPECT_FALSE(mayGo(dialog, "Close it, for me"));

    seen<Segments>(dialog, QStringLiteral("Your words there"))->choose(1);
    ASSERT_TRUE(press(dialog, QStringLiteral("Close it, for me")));

    ASSERT_TRUE(m_asked);
    EXPECT_EQ(m_asked->words, store::OwnWords::TakeThemOut);
    EXPECT_EQ(m_asked->journey, nullptr);
}

TEST_F(LeavingSettings, NotNowChangesNothing) {
    show();
    DepartureDialog& dialog = open("Close it…");
    seen<Segments>(dialog, QStringLiteral("Your words there"))->choose(0);

    ASSERT_TRUE(press(dialog, QStringLiteral("Not now")));

    EXPECT_FALSE(m_asked);
    EXPECT_TRUE(m_at->session().isOfTwo());
}

TEST_F(LeavingSettings, LeavingWaitsUntilNothingIsMissing) {
    show();
    DepartureDialog& dialog = ready(free());
    ASSERT_TRUE(mayGo(dialog, "Leave with it"));

    fill(dialog, "The new one once more", "something else");

    EXPECT_FALSE(mayGo(dialog, "Leave with it"));
    EXPECT_TRUE(says(dialog, QStringLiteral("The two are different.")));
}

TEST_F(LeavingSettings, AskedAgainHaveThePlaceAndTheChoiceAndNoPassphrase) {
    show();

    m_page->enter({PageName::Settings, {}, {}, {}, DepartureForm{m_folder / "stick", store::OwnWords::TakeThemOut}});

    const auto* dialog = m_page->findChild<DepartureDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(seen<LineField>(*dialog, QStringLiteral("Where it goes"))->text(), free());
    EXPECT_EQ(seen<Segments>(*dialog, QStringLiteral("Your words there"))->chosen(), 1);
    const auto* current = seen<SecretEdit>(*dialog, QStringLiteral("The passphrase you have now"));
    EXPECT_TRUE(current->text().isEmpty());
    EXPECT_FALSE(mayGo(*dialog, "Leave with it"));
}

TEST_F(LeavingSettings, LeavingAsksForWhatWasTyped) {
    show();

    ASSERT_TRUE(press(ready(free()), QStringLiteral("Leave with it")));

    ASSERT_TRUE(m_asked && m_asked->journey);
    EXPECT_EQ(m_asked->words, store::OwnWords::TakeThemOut);
    EXPECT_EQ(m_asked->journey->place, m_folder / "stick");
    EXPECT_TRUE(m_asked->journey->current.equals(tests::passphrase(tests::kFirstPassphrase)));
    EXPECT_TRUE(m_asked->journey->next.equals(tests::passphrase(tests::kNextPassphrase)));
}

TEST_F(LeavingSettings, APlaceInsideTheVaultIsSaidToBeThat) {
    show();

    const DepartureDialog& dialog =
        ready(QString::fromStdString((m_at->session().folder() / "spaces" / "mine").string()));

    EXPECT_FALSE(mayGo(dialog, "Leave with it"));
    EXPECT_TRUE(says(dialog, QStringLiteral("That place is inside the folder of this journal")));
}

TEST_F(LeavingSettings, APlaceWithOtherFilesIsSaidToBeThat) {
    show();
    std::filesystem::create_directories(m_folder / "stick");
    tests::putContent(m_folder / "stick" / "letter.txt", "Dear");

    const DepartureDialog& dialog = ready(free());

    EXPECT_FALSE(mayGo(dialog, "Leave with it"));
    EXPECT_TRUE(says(dialog, QStringLiteral("There are other files in this folder.")));
}

TEST_F(LeavingSettings, APlaceThatIsNoWholePathIsAskedFor) {
    show();

    EXPECT_FALSE(mayGo(ready(QStringLiteral("stick")), "Leave with it"));
}

TEST_F(LeavingSettings, AFolderWithOtherFilesGetsANewOneInside) {
    std::filesystem::create_directories(m_folder / "stick" / "pages");
    tests::putContent(m_folder / "stick" / "pages" / "letter.txt", "Dear");

    EXPECT_EQ(LeavePresenter::placeIn(free()), QDir(free()).filePath(QStringLiteral("pages-2")));
}

TEST_F(LeavingSettings, AnEmptyFolderIsTakenAsItIs) {
    std::filesystem::create_directories(m_folder / "stick");

    EXPECT_EQ(LeavePresenter::placeIn(free()), free());
}

TEST_F(LeavingSettings, OfAVaultOfOneSpeakOfNobodyElse) {
    show(AVault::One);

    const DepartureDialog& dialog = open("Leave…");

    EXPECT_EQ(seen(*m_page, QStringLiteral("Close it…")), nullptr);
    EXPECT_FALSE(says(dialog, QStringLiteral("sees")));
    EXPECT_FALSE(says(dialog, QStringLiteral("other person")));
}

TEST_F(LeavingSettings, AWeakPassphraseIsNotEnough) {
    show();
    DepartureDialog& dialog = ready(free());

    fill(dialog, "New passphrase", "aaaaaaaaaaaaaaaa");

    EXPECT_FALSE(mayGo(dialog, "Leave with it"));
}

} // namespace
} // namespace leeward::ui
