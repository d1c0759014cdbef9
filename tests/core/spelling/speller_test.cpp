#include "core/spelling/speller.h"

#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace leeward::spelling {
namespace {

/// A folder with small dictionaries.
class Spelling : public testing::Test {
protected:
    Dictionary write(const std::string& language, const std::string& encoding, const std::string& words) {
        std::ofstream(folder / (language + ".aff")) << "SET " << encoding << "\nTRY esianrt\n";
        std::ofstream(folder / (language + ".dic")) << "3\n" << words;
        return {language, folder / (language + ".aff"), folder / (language + ".dic")};
    }

    tests::TempFolder folder;
};

TEST_F(Spelling, KnowsTheWordsOfItsDictionary) {
    const auto speller = Speller::open(write("en_GB", "UTF-8", "lamp\nstayed\ncafé\n"));
    ASSERT_NE(speller, nullptr);

    EXPECT_TRUE(speller->isRight("lamp"));
    EXPECT_TRUE(speller->isRight("Lamp"));
    EXPECT_TRUE(speller->isRight("café"));
    EXPECT_FALSE(speller->isRight("lmap"));
}

TEST_F(Spelling, SaysWhatMayBeMeant) {
    const auto speller = Speller::open(write("en_GB", "UTF-8", "lamp\nstayed\n"));

    EXPECT_EQ(speller->suggestions("lmap"), std::vector<std::string>{"lamp"});
}

TEST_F(Spelling, AWordThatWasAddedIsRight) {
    const auto speller = Speller::open(write("en_GB", "UTF-8", "lamp\n"));
    speller->add("Quillwort");

    EXPECT_TRUE(speller->isRight("Quillwort"));
}

TEST_F(Spelling, ReadsDictionariesOfOlderEncodings) {
    const auto speller = Speller::open(write("de_DE", "ISO8859-1", "T\xFCr\nLampe\n"));

    EXPECT_TRUE(speller->isRight("Tür"));
    EXPECT_EQ(speller->suggestions("Tüür"), std::vector<std::string>{"Tür"});
}

TEST_F(Spelling, WhatItsLettersCannotSayIsNotCalledWrong) {
    const auto speller = Speller::open(write("de_DE", "ISO8859-1", "Lampe\n"));

    EXPECT_TRUE(speller->isRight("λάμπα"));
}

TEST_F(Spelling, AVeryLongWordIsNotLookedAt) {
    const auto speller = Speller::open(write("en_GB", "UTF-8", "lamp\n"));
    const std::string longest(1'000'000, 'a');
    speller->add(longest);

    EXPECT_TRUE(speller->isRight(longest));
    EXPECT_TRUE(speller->suggestions(longest).empty());
}

TEST_F(Spelling, WithoutFilesThereIsNone) {
    EXPECT_EQ(Speller::open({"en_GB", folder / "en_GB.aff", folder / "en_GB.dic"}), nullptr);
}

} // namespace
} // namespace leeward::spelling
