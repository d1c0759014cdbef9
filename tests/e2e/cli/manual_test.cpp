#include "tests/e2e/cli/running_cli.h"

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <string>

namespace leeward::tests {
namespace {

using Names = std::set<std::string>;

std::string helpText() {
    return cli({.words = {"--help"}, .passphrase = std::nullopt}).output;
}

/// The manual as it is read: without the dashes' backslashes.
std::string manualText() {
    std::string manual = contentOf(LEEWARD_SOURCE_DIR "/packaging/man/leeward-cli.1");
    manual.erase(std::remove(manual.begin(), manual.end(), '\\'), manual.end());
    return manual;
}

/// Every command and option that \p text names.
Names namesIn(const std::string& text) {
    static const std::regex kNamed("leeward-cli ([a-z][a-z-]+)|(--[a-z][a-z-]*)");
    Names names;
    for (auto name = std::sregex_iterator(text.begin(), text.end(), kNamed); name != std::sregex_iterator(); ++name)
        names.insert((*name)[1].matched ? (*name)[1] : (*name)[2]);
    return names;
}

/// The words for every exit status, by its number, as \p named finds them in \p text.
std::map<int, std::string> statusesIn(const std::string& text, const std::regex& named) {
    std::map<int, std::string> statuses;
    for (auto one = std::sregex_iterator(text.begin(), text.end(), named); one != std::sregex_iterator(); ++one)
        statuses[std::stoi((*one)[1])] = (*one)[2];
    return statuses;
}

TEST(Manual, NamesTheCommandsAndOptionsThatHelpNamesAndNoOthers) {
    const Names inHelp = namesIn(helpText());

    EXPECT_EQ(namesIn(manualText()), inHelp);
    EXPECT_GT(inHelp.size(), 15U);
}

TEST(Manual, SaysOfEachCommandWhatItDoes) {
    const std::string manual = manualText();
    const std::string commands = manual.substr(manual.find(".SH COMMANDS"));
    for (const std::string& name : namesIn(helpText())) {
        if (name.starts_with("--"))
            continue;
        EXPECT_NE(commands.find("\n.B " + name + "\n"), std::string::npos) << name;
    }
}

TEST(Manual, SaysOfEachExitStatusWhatHelpSays) {
    const std::string help = helpText();
    const auto inHelp = statusesIn(help.substr(help.find("Answers:")), std::regex("([0-9]) ([a-z ]+)[,.]"));
    const auto inManual = statusesIn(manualText(), std::regex("\\.B ([0-9])\n([^\n]+)"));

    EXPECT_EQ(inHelp.size(), 10U);
    EXPECT_EQ(inManual.size(), inHelp.size());
    for (const auto& [number, words] : inHelp) {
        ASSERT_TRUE(inManual.contains(number)) << number;
        EXPECT_TRUE(inManual.at(number).starts_with(words)) << inManual.at(number);
    }
}

} // namespace
} // namespace leeward::tests
