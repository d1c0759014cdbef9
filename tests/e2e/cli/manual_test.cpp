#include "tests/e2e/cli/running_cli.h"

#include <algorithm>
#include <regex>

namespace leeward::tests {
namespace {

TEST(Manual, NamesEveryCommandAndOptionThatHelpNames) {
    const std::string help = cli({.words = {"--help"}, .passphrase = std::nullopt}).output;
    std::string manual = contentOf(LEEWARD_SOURCE_DIR "/packaging/man/leeward-cli.1");
    manual.erase(std::remove(manual.begin(), manual.end(), '\\'), manual.end());
    const std::regex named("leeward-cli ([a-z][a-z-]+)|(--[a-z-]+)");

    int count = 0;
    for (auto name = std::sregex_iterator(help.begin(), help.end(), named); name != std::sregex_iterator(); ++name) {
        const std::string words = (*name)[1].matched ? (*name)[1] : (*name)[2];
        EXPECT_NE(manual.find(words), std::string::npos) << words;
        ++count;
    }

    EXPECT_GT(count, 12);
}

} // namespace
} // namespace leeward::tests
