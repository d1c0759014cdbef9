#include "ui/settings/writing_topic.h"

#include "core/settings/space_choices.h"
#include "tests/support/on_screen.h"
#include "tests/ui/journal/a_journal.h"
#include "ui/base/switch.h"

#include <gtest/gtest.h>

#include <fstream>

namespace leeward::ui {
namespace {

using tests::press;
using tests::says;

/// The topic, with a folder for dictionaries.
class WritingSettings : public testing::Test {
protected:
    void show() {
        topic = std::make_unique<WritingTopic>(journal.context(), DictionaryPlaces{{folder.path()}, {"en_GB"}});
        topic->show();
    }

    tests::TempFolder folder;
    tests::AJournal journal;
    std::unique_ptr<WritingTopic> topic;
};

TEST_F(WritingSettings, SpellingIsSwitchedOffInOnesOwnSpace) {
    show();
    auto* isOn = topic->findChild<Switch*>();
    EXPECT_TRUE(isOn->isChecked());
    isOn->click();

    EXPECT_EQ(journal.session->choices().spelling(), settings::SpaceChoices::Spelling::Off);
}

TEST_F(WritingSettings, SaysCalmlyWhenThereIsNoDictionary) {
    show();

    EXPECT_TRUE(says(*topic, QStringLiteral("This computer has no dictionary for your language")));
}

TEST_F(WritingSettings, SaysNothingOfTheKindWhenThereIsOne) {
    std::ofstream(folder / "en_GB.aff") << "SET UTF-8\n";
    std::ofstream(folder / "en_GB.dic") << "1\nlamp\n";
    show();

    EXPECT_FALSE(says(*topic, QStringLiteral("no dictionary")));
}

TEST_F(WritingSettings, ShowsTheWordsThatWereKeptAndForgetsThem) {
    ASSERT_TRUE(journal.session->choices().setKeptWords({"Quillwort"}));
    show();
    EXPECT_TRUE(says(*topic, QStringLiteral("Quillwort")));
    ASSERT_TRUE(press(*topic, QStringLiteral("Forget them")));

    EXPECT_TRUE(journal.session->choices().keptWords().empty());
    EXPECT_FALSE(says(*topic, QStringLiteral("Quillwort")));
}

} // namespace
} // namespace leeward::ui
