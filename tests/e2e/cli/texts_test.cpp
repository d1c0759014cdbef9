#include "core/base/text.h"
#include "tests/e2e/cli/running_cli.h"

#include <nlohmann/json.hpp>

namespace leeward::tests {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kTwoMebibytes = std::size_t{2} * 1024 * 1024;

/// The id that a saved entry got.
std::string idOf(const Answer& written) {
    EXPECT_EQ(written.status, 0) << written.errors;
    EXPECT_EQ(written.output.size(), 33U);
    return written.output.substr(0, 32);
}

/// Writes \p text and shows what was kept, with its front matter.
std::string writtenAndShown(const AVault& vault, const std::string& text) {
    const std::string id = idOf(cli({.words = {"write", vault.folder()}, .input = text}));
    return cli({.words = {"show", vault.folder(), id}}).output;
}

std::string times(int count, const std::string& text) {
    std::string all;
    for (int i = 0; i < count; ++i)
        all += text;
    return all;
}

class AText : public testing::TestWithParam<std::string> {};

TEST_P(AText, IsKeptAsItCame) {
    const AVault vault;

    const std::string shown = writtenAndShown(vault, GetParam());

    EXPECT_NE(base::toNfc(shown)->find(base::toNfc(GetParam()).value()), std::string::npos);
    EXPECT_EQ(cli({.words = {"check", vault.folder()}}).status, 0);
}

INSTANTIATE_TEST_SUITE_P(ThroughTheProgram, AText,
                         testing::Values("A slow morning.\n\nThen tea.", "$(id) `id` %s %n \\ \" ' ; -- DROP TABLE",
                                         "\u202edesrever\u202c and \u2066isolated\u2069 \u200f",
                                         "\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466 family",
                                         "![](file:///etc/passwd)"));

TEST(AnyText, OfTwoMebibytesIsKept) {
    const AVault vault;

    EXPECT_GE(writtenAndShown(vault, std::string(kTwoMebibytes, 'w')).size(), kTwoMebibytes);
}

TEST(AnyText, WithTenThousandMarksOnALetterIsKept) {
    const AVault vault;
    const std::string text = "a" + times(10'000, "\u0301");

    EXPECT_NE(base::toNfc(writtenAndShown(vault, text))->find(base::toNfc(text).value()), std::string::npos);
}

TEST(TextThatNamesAFile, StaysText) {
    const AVault vault;
    const std::string secret = contentOf("/etc/passwd").substr(0, 10);
    const std::string text = "![](file:///etc/passwd) <img src=\"file:///etc/passwd\">";

    EXPECT_EQ(writtenAndShown(vault, text).find(secret), std::string::npos);
    EXPECT_EQ(cli({.words = {"list", vault.folder()}}).output.find(secret), std::string::npos);
}

class RefusedText : public testing::TestWithParam<std::string> {};

/// Writes \p text, which must change nothing and be answered with a reason.
void expectRefused(const std::string& text) {
    const AVault vault;
    const auto before = snapshotOf(vault.folder());

    const Answer answer = cli({.words = {"write", vault.folder()}, .input = text});

    EXPECT_EQ(answer.status, 9);
    EXPECT_EQ(answer.output, "");
    EXPECT_NE(answer.errors.find("Nothing was saved: "), std::string::npos);
    EXPECT_EQ(snapshotOf(vault.folder()), before);
}

TEST_P(RefusedText, ChangesNothingAndSaysWhy) {
    expectRefused(GetParam());
}

INSTANTIATE_TEST_SUITE_P(ThroughTheProgram, RefusedText,
                         testing::Values("", " \n\t\n", std::string("before\0after", 12), "not UTF-8: \xc3\x28",
                                         "---\ndate: yesterday\n---\nA text."));

TEST(TextThatIsTooLong, ChangesNothingAndSaysWhy) {
    expectRefused(std::string(kTwoMebibytes + 1, 'w'));
    expectRefused(std::string(50'000'000, 'w'));
}

TEST(Listing, LetsNoTextCommandTheTerminal) {
    const AVault vault;
    idOf(cli({.words = {"write", vault.folder()}, .input = "# red \x1b[31m \u202eturned\n\nText."}));

    const std::string list = cli({.words = {"list", vault.folder()}}).output;

    EXPECT_NE(list.find("red \uFFFD[31m \uFFFDturned"), std::string::npos) << list;
}

TEST(Listing, FindsWordsWhateverTheirCaseAndAccents) {
    const AVault vault;
    const std::string found = idOf(cli({.words = {"write", vault.folder()}, .input = "By the CAF\u00c9 window."}));
    idOf(cli({.words = {"write", vault.folder()}, .input = "At the harbour."}));

    const std::string list = cli({.words = {"list", vault.folder(), "--search", "cafe"}}).output;

    EXPECT_EQ(list.substr(0, 32), found);
    EXPECT_EQ(std::count(list.begin(), list.end(), '\n'), 1);
}

/// The entries of an export without their ids, which are drawn anew at each import.
nlohmann::json entriesOf(const fs::path& vault, const fs::path& target) {
    const Answer answer = cli({.words = {"export", vault, target, "--format", "json"}});
    EXPECT_EQ(answer.status, 0) << answer.errors;
    nlohmann::json entries = nlohmann::json::parse(contentOf(target)).at("entries");
    for (nlohmann::json& entry : entries)
        entry.erase("id");
    return entries;
}

TEST(Exporting, ToMarkdownAndImportingElsewhereKeepsEverything) {
    const TempFolder place;
    const AVault first;
    const AVault second;
    for (const char* const text :
         {"---\ndate: 2026-03-14 21:15\ntags: [slow, evening]\ntitle: After the rain\n---\nIt was good to wait.\n",
          "---\ndate: 2026-03-13\nkind: after-being-close\n---\n## What felt safe <!-- felt-safe -->\n\nThe start.\n",
          "---\ndate: 2026-03-12\n---\n# Heading\n\n> quoted\n\n- one\n- two\n"})
        idOf(cli({.words = {"write", first.folder()}, .input = text}));

    ASSERT_EQ(cli({.words = {"export", first.folder(), place / "notes", "--format", "markdown"}}).status, 0);
    ASSERT_EQ(cli({.words = {"import", second.folder(), place / "notes"}}).status, 0);

    const nlohmann::json before = entriesOf(first.folder(), place / "before.json");
    EXPECT_EQ(before.size(), 3U);
    EXPECT_EQ(entriesOf(second.folder(), place / "after.json"), before);
}

} // namespace
} // namespace leeward::tests
