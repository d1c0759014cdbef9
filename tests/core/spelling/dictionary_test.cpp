#include "core/spelling/dictionary.h"

#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace leeward::spelling {
namespace {

/// A folder with the files of dictionaries.
class Dictionaries : public testing::Test {
protected:
    void write(const std::string& language) {
        std::ofstream(folder / (language + ".aff")) << "SET UTF-8\n";
        std::ofstream(folder / (language + ".dic")) << "1\nlamp\n";
    }

    tests::TempFolder folder;
};

TEST_F(Dictionaries, FindsTheLanguageThatIsWanted) {
    write("de_DE");
    write("en_GB");
    write("en_US");

    EXPECT_EQ(findDictionary({folder.path()}, {"en_US"})->language, "en_US");
    EXPECT_EQ(findDictionary({folder.path()}, {"en_AU"})->language, "en_GB");
    EXPECT_EQ(findDictionary({folder.path()}, {"fr_FR", "de_AT"})->language, "de_DE");
    EXPECT_FALSE(findDictionary({folder.path()}, {"fr_FR"}).has_value());
}

TEST_F(Dictionaries, AFolderThatIsNotThereHasNone) {
    EXPECT_FALSE(findDictionary({folder / "nowhere"}, {"en_GB"}).has_value());
}

TEST_F(Dictionaries, HalfADictionaryIsNone) {
    std::ofstream(folder / "en_GB.aff") << "SET UTF-8\n";

    EXPECT_FALSE(findDictionary({folder.path()}, {"en_GB"}).has_value());
}

} // namespace
} // namespace leeward::spelling
