#include "ui/settings/settings_page.h"

#include "tests/support/on_screen.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/journal/a_journal.h"
#include "ui/base/combo_box.h"
#include "ui/base/line_field.h"
#include "ui/base/list_row.h"
#include "ui/base/secret_edit.h"
#include "ui/base/segments.h"
#include "ui/base/switch.h"
#include "ui/settings/hide_trial.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using tests::press;
using tests::says;
using tests::seen;

/// The settings in a window.
class Settings : public testing::Test {
protected:
    Settings() : page(journal.context()) {
        page.resize(1044, 744);
        page.show();
        page.setReflow(Reflow::Wide);
        QObject::connect(&page, &Page::transferRequested, &page,
                         [this](const TransferRequest& request) { asked = request; });
    }

    void go(const char* topic) { ASSERT_TRUE(press(page, QString::fromUtf8(topic))) << topic; }

    template <typename Kind>
    Kind& control(const char* name) {
        auto* found = seen<Kind>(page, QString::fromUtf8(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    void fill(const char* field, std::string_view words) { control<SecretEdit>(field).setSecret(base::bytesOf(words)); }

    void change(std::string_view current, std::string_view next) {
        fill("The passphrase you have now", current);
        fill("New passphrase", next);
        fill("The new one once more", next);
        press(page, QStringLiteral("Change it"));
    }

    const settings::DevicePreferences& now() { return journal.preferences.now(); }

    tests::AJournal journal;
    SettingsPage page;
    std::optional<TransferRequest> asked;
};

TEST_F(Settings, SayThatTheyApplyOnThisComputer) {
    EXPECT_EQ(page.place(), Place::Neutral);
    EXPECT_EQ(page.placeWords(), QStringLiteral("These apply on this computer"));
}

TEST_F(Settings, ShowOnlyWhatExists) {
    std::vector<std::string> topics;
    for (const ListRow* row : page.findChildren<ListRow*>())
        topics.push_back(row->text().toStdString());

    EXPECT_EQ(topics, (std::vector<std::string>{"Look and text size", "Motion", "Privacy and safety", "Passphrases",
                                                "Writing", "Export", "Import", "Leaving", "About"}));
}

TEST_F(Settings, AreTakenOverAtOnce) {
    go("Look and text size");
    control<Segments>("Colours").choose(2);
    control<Switch>("Use the system font").click();
    control<Switch>("Reading in plain letters").click();
    Q_EMIT control<ComboBox>("Text size").activated(12);
    go("Motion");
    control<Switch>("Less motion").click();
    go("Privacy and safety");
    control<Segments>("Name and icon").choose(1);
    control<Switch>("Quick hide by Shift three times").click();
    Q_EMIT control<ComboBox>("Lock by itself").activated(0);

    const settings::DevicePreferences expected{.theme = settings::Theme::Dark,
                                               .textPercent = 200,
                                               .windowName = settings::WindowName::Notes,
                                               .lockAfter = std::chrono::minutes(1),
                                               .shiftThreeTimesHides = false,
                                               .reducedMotion = true,
                                               .systemFont = true,
                                               .plainReading = true,
                                               .helpCountry = {}};
    EXPECT_EQ(now(), expected);
}

TEST_F(Settings, FollowWhatIsChangedElsewhere) {
    settings::DevicePreferences changed = now();
    changed.textPercent = 150;

    journal.preferences.change(changed);

    EXPECT_EQ(control<ComboBox>("Text size").currentData().toInt(), 150);
}

TEST_F(Settings, ShowALockTimeThatIsNotOffered) {
    settings::DevicePreferences changed = now();
    changed.lockAfter = std::chrono::minutes(7);
    journal.preferences.change(changed);

    go("Privacy and safety");

    EXPECT_EQ(control<ComboBox>("Lock by itself").currentText(), QStringLiteral("7 minutes"));
}

TEST_F(Settings, SayWhatQuickHideCannotDo) {
    go("Privacy and safety");

    EXPECT_TRUE(says(page, QStringLiteral("It does not protect you from someone who watches this computer.")));
}

TEST_F(Settings, CheckingSaysThatEveryPageCanBeRead) {
    go("Privacy and safety");

    ASSERT_TRUE(press(page, QStringLiteral("Check now")));

    EXPECT_TRUE(says(page, QStringLiteral("Every page can be read")));
}

TEST_F(Settings, ThePassphraseIsChanged) {
    go("Passphrases");

    change(tests::kFirstPassphrase, tests::kNextPassphrase);

    EXPECT_TRUE(says(page, QStringLiteral("Changed.")));
    EXPECT_TRUE(control<SecretEdit>("New passphrase").text().isEmpty());
}

TEST_F(Settings, AWrongPassphraseChangesNothingAndSaysSo) {
    go("Passphrases");

    change("something else altogether", tests::kNextPassphrase);

    EXPECT_TRUE(says(page, QStringLiteral("Nothing was changed.")));
}

TEST_F(Settings, APassphraseThatWasTypedDoesNotWaitInItsField) {
    go("Passphrases");
    fill("New passphrase", tests::kNextPassphrase);

    go("About");
    go("Passphrases");

    EXPECT_TRUE(control<SecretEdit>("New passphrase").text().isEmpty());
}

TEST_F(Settings, ExportSaysThatACopyIsNotLockedAndAsksToWriteItWhereTold) {
    const tests::TempFolder folder;
    go("Export");
    EXPECT_TRUE(says(page, QStringLiteral("It is not locked")));
    control<Segments>("Form").choose(0);
    control<Segments>("Which pages").choose(1);
    control<LineField>("Where it is written").setText(QString::fromStdString((folder / "pages.json").string()));

    ASSERT_TRUE(press(page, QStringLiteral("Write it there")));

    const auto& takeOut = std::get<TakeOut>(asked.value());
    EXPECT_EQ(takeOut.form, transfer::ExportForm::Json);
    EXPECT_EQ(takeOut.scope, transfer::ExportScope::ForTherapy);
    EXPECT_EQ(takeOut.target, folder / "pages.json");
}

TEST_F(Settings, ExportStaysWhereSomethingStandsAlready) {
    const tests::TempFolder folder;
    tests::putContent(folder / "pages", "mine");
    go("Export");
    control<LineField>("Where it is written").setText(QString::fromStdString((folder / "pages").string()));

    ASSERT_TRUE(press(page, QStringLiteral("Write it there")));

    EXPECT_FALSE(asked);
    EXPECT_TRUE(says(page, QStringLiteral("Something of that name stands there.")));
}

TEST_F(Settings, ImportAsksToLookAtWhatIsThere) {
    const tests::TempFolder folder;
    go("Import");
    control<LineField>("Where it is").setText(QString::fromStdString(folder.path().string()));

    ASSERT_TRUE(press(page, QStringLiteral("Look what is there")));

    EXPECT_EQ(std::get<BringIn>(asked.value()).source, folder.path());
}

TEST_F(Settings, ImportSaysThatThereIsNothingOfThatName) {
    go("Import");
    control<LineField>("Where it is").setText(QStringLiteral("/nowhere/pages.json"));

    ASSERT_TRUE(press(page, QStringLiteral("Look what is there")));

    EXPECT_FALSE(asked);
    EXPECT_TRUE(says(page, QStringLiteral("There is nothing of that name.")));
}

TEST_F(Settings, ImportForgetsThePlaceWhenItIsLeft) {
    go("Import");
    control<LineField>("Where it is").setText(QStringLiteral("/nowhere/pages.json"));

    go("About");
    go("Import");

    EXPECT_TRUE(control<LineField>("Where it is").text().isEmpty());
}

TEST_F(Settings, CanBeOpenedAtTheTopicSomethingLeadsTo) {
    page.enter({.page = PageName::Settings, .entry = {}, .newEntry = {}, .topic = SettingsTopic::Import});

    EXPECT_TRUE(says(page, QStringLiteral("Look what is there")));
}

TEST_F(Settings, AboutNamesNobodyAndSaysWhatItIsNot) {
    go("About");

    EXPECT_TRUE(says(page, QStringLiteral("It is not an emergency service.")));
    EXPECT_TRUE(says(page, QStringLiteral("For adults only.")));
}

TEST_F(Settings, EverythingThatTakesTheKeyboardHasAName) {
    for (const ListRow* row : page.findChildren<ListRow*>()) {
        go(row->text().toUtf8().constData());
        for (const QWidget* widget : page.findChildren<QWidget*>()) {
            const bool isReached = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus);
            EXPECT_FALSE(isReached && tests::nameOf(*widget).isEmpty()) << widget->metaObject()->className();
        }
    }
}

} // namespace
} // namespace leeward::ui
