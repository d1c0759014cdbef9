#include "app/arguments.h"

#include <gtest/gtest.h>

namespace leeward::app {

TEST(Arguments, ComeBackAsTheyWere) {
    Arguments arguments;
    arguments.vault = std::filesystem::path(u"/tmp/a folder/ü");
    arguments.window = QRect(10, -20, 1280, 820);
    arguments.isMinimized = true;
    arguments.isPaused = true;

    const Arguments again = parseArguments(toWords(arguments));

    EXPECT_EQ(again.vault, arguments.vault);
    EXPECT_EQ(again.window, arguments.window);
    EXPECT_TRUE(again.isMinimized);
    EXPECT_TRUE(again.isPaused);
    EXPECT_FALSE(again.isMaximized);
    EXPECT_TRUE(again.problem.isEmpty());
}

TEST(Arguments, NameWhatTheyDoNotUnderstand) {
    const Arguments arguments = parseArguments({QStringLiteral("--passphrase"), QStringLiteral("x")});

    EXPECT_EQ(arguments.problem, QStringLiteral("--passphrase"));
}

TEST(Arguments, AWindowThatIsNoRectangleIsNoWindow) {
    EXPECT_FALSE(parseArguments({QStringLiteral("--window"), QStringLiteral("1,2,3")}).window);
    EXPECT_FALSE(parseArguments({QStringLiteral("--window"), QStringLiteral("a,b,c,d")}).window);
}

} // namespace leeward::app
