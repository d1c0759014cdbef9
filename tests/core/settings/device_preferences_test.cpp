#include "core/settings/device_preferences.h"

#include "core/base/file.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <string>

namespace leeward::settings {
namespace {

const DevicePreferences kOther{.theme = Theme::Dark,
                               .textPercent = 150,
                               .windowName = WindowName::Notes,
                               .lockAfter = std::chrono::minutes(20),
                               .shiftThreeTimesHides = false,
                               .reducedMotion = true,
                               .systemFont = true,
                               .plainReading = true,
                               .helpCountry = "IE"};

class DevicePreferencesTest : public testing::Test {
protected:
    DevicePreferences loaded(std::string_view json) {
        EXPECT_TRUE(base::replaceFile(m_file, base::bytesOf(json)));
        return loadPreferences(m_file);
    }
    tests::TempFolder m_folder;
    std::filesystem::path m_file = m_folder / "preferences.json";
};

TEST_F(DevicePreferencesTest, ComeBackAsTheyWereSaved) {
    ASSERT_TRUE(savePreferences(m_folder / "new folder/preferences.json", kOther));
    EXPECT_EQ(loadPreferences(m_folder / "new folder/preferences.json"), kOther);
}

TEST_F(DevicePreferencesTest, AreTheUsualOnesWithoutAFile) {
    EXPECT_EQ(loadPreferences(m_file), DevicePreferences{});
}

TEST_F(DevicePreferencesTest, AreTheUsualOnesWhenTheFileIsDamaged) {
    for (const char* damaged : {"", "{", "[1, 2]", "null", "\xFF\xFE", "{\"theme\":", "{\"textPercent\": 1e400}"})
        EXPECT_EQ(loaded(damaged), DevicePreferences{}) << damaged;
}

TEST_F(DevicePreferencesTest, ADeeplyNestedFileIsDamagedToo) {
    EXPECT_EQ(loaded(std::string(60'000, '[')), DevicePreferences{});
}

TEST_F(DevicePreferencesTest, AValueOutOfRangeIsTheUsualOne) {
    for (const char* odd :
         {R"({"textPercent": 79})", R"({"textPercent": 210})", R"({"textPercent": 105})", R"({"textPercent": "100"})",
          R"({"textPercent": 100.5})", R"({"textPercent": 4294967396})", R"({"lockAfterMinutes": 0})",
          R"({"lockAfterMinutes": 61})", R"({"lockAfterMinutes": -5})", R"({"theme": "DARK"})", R"({"theme": 2})",
          R"({"windowName": ""})", R"({"helpCountry": "ie"})", R"({"helpCountry": "IRL"})", R"({"helpCountry": 1})",
          R"({"reducedMotion": 1})", R"({"shiftThreeTimesHides": "no"})"})
        EXPECT_EQ(loaded(odd), DevicePreferences{}) << odd;
}

TEST_F(DevicePreferencesTest, OneOddValueDoesNotTouchTheOthers) {
    EXPECT_EQ(loaded(R"({"theme": "dark", "textPercent": 1, "more": {"unknown": []}})").theme, Theme::Dark);
}

TEST_F(DevicePreferencesTest, ALinkIsNotFollowed) {
    ASSERT_TRUE(savePreferences(m_folder / "target", kOther));
    std::filesystem::create_symlink(m_folder / "target", m_file);
    EXPECT_EQ(loadPreferences(m_file), DevicePreferences{});
}

TEST_F(DevicePreferencesTest, SayWhenTheyCannotBeKept) {
    ASSERT_TRUE(base::createFile(m_folder / "file", {}));
    EXPECT_FALSE(savePreferences(m_folder / "file/preferences.json", kOther));
}

} // namespace
} // namespace leeward::settings
