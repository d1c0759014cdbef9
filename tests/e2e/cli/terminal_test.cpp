#include "tests/e2e/cli/running_cli.h"

#include <array>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

// Somebody at a terminal, who may be looked at over the shoulder.

namespace leeward::tests {
namespace {

namespace fs = std::filesystem;
using std::chrono::seconds;
using std::chrono::steady_clock;

/// leeward-cli with a terminal of its own, of which this is the keyboard and the screen.
class Terminal {
public:
    explicit Terminal(std::vector<std::string> words) : m_keyboard(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)) {
        CHECK(m_keyboard >= 0 && ::grantpt(m_keyboard) == 0 && ::unlockpt(m_keyboard) == 0);
        words.insert(words.begin(), cliPath());
        std::vector<char*> arguments;
        for (std::string& word : words)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        posix_spawnattr_t attributes{};
        ::posix_spawnattr_init(&attributes);
        ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID); // the first terminal that it opens becomes its own
        posix_spawn_file_actions_t actions{};
        ::posix_spawn_file_actions_init(&actions);
        ::posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, ::ptsname(m_keyboard), O_RDWR, 0);
        ::posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO);
        ::posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO);
        m_held = ::open(::ptsname(m_keyboard), O_RDWR | O_NOCTTY | O_CLOEXEC); // its settings outlive the program
        CHECK(::posix_spawn(&m_pid, arguments.front(), &actions, &attributes, arguments.data(), environ) == 0);
        ::posix_spawn_file_actions_destroy(&actions);
        ::posix_spawnattr_destroy(&attributes);
    }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;
    ~Terminal() {
        if (m_pid > 0) {
            ::kill(m_pid, SIGKILL);
            ::waitpid(m_pid, nullptr, 0);
        }
        ::close(m_held);
        ::close(m_keyboard);
    }

    /// Looks at the screen until \p words stand on it, and no longer than a minute.
    bool shows(std::string_view words) {
        const auto end = steady_clock::now() + seconds(60);
        while (m_screen.find(words) == std::string::npos && steady_clock::now() < end)
            look();
        return m_screen.find(words) != std::string::npos;
    }

    void type(std::string_view keys) const {
        CHECK(::write(m_keyboard, keys.data(), keys.size()) == static_cast<ssize_t>(keys.size()));
    }

    /// Whether what is typed now would be seen.
    bool isEchoing() const {
        termios settings{};
        CHECK(::tcgetattr(m_keyboard, &settings) == 0);
        return (settings.c_lflag & ECHO) != 0;
    }

    /// What every program on the computer can read of this one.
    std::string argumentsAndEnvironment() const {
        const fs::path process = "/proc/" + std::to_string(m_pid);
        return contentOf(process / "cmdline") + contentOf(process / "environ");
    }

    /// The exit status, or minus the signal that ended it.
    int finish() {
        int status = 0;
        ::waitpid(m_pid, &status, 0);
        m_pid = -1;
        look();
        return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    }

    const std::string& screen() const { return m_screen; }

private:
    void look() {
        static constexpr int kShortWhileMs = 50;
        pollfd waiting{m_keyboard, POLLIN, 0};
        while (::poll(&waiting, 1, kShortWhileMs) > 0 && (waiting.revents & POLLIN) != 0) {
            std::array<char, 4096> buffer{};
            const ssize_t got = ::read(m_keyboard, buffer.data(), buffer.size());
            if (got <= 0)
                return;
            m_screen.append(buffer.data(), static_cast<std::size_t>(got));
        }
    }

    int m_keyboard;
    int m_held = -1;
    pid_t m_pid = -1;
    std::string m_screen;
};

std::string typed(std::string_view passphrase) {
    return std::string(passphrase) + "\n";
}

TEST(AtATerminal, ThePassphraseIsAskedForAndNeverShown) {
    const AVault vault;
    Terminal terminal({"check", vault.folder()});
    ASSERT_TRUE(terminal.shows("Passphrase: ")) << terminal.screen();
    EXPECT_FALSE(terminal.isEchoing());

    terminal.type(typed(kFirstPassphrase));

    EXPECT_EQ(terminal.finish(), 0);
    EXPECT_EQ(terminal.screen().find("tugboat"), std::string::npos) << terminal.screen();
    EXPECT_TRUE(terminal.isEchoing());
}

TEST(AtATerminal, ThePassphraseIsInNoArgumentAndNotInTheEnvironment) {
    const AVault vault;
    Terminal terminal({"change-passphrase", vault.folder()});
    ASSERT_TRUE(terminal.shows("Passphrase: "));
    terminal.type(typed(kFirstPassphrase));

    ASSERT_TRUE(terminal.shows("The new passphrase: ")) << terminal.screen();
    EXPECT_EQ(terminal.argumentsAndEnvironment().find("tugboat"), std::string::npos);
}

TEST(AtATerminal, ANewPassphraseIsTypedTwice) {
    const TempFolder place;
    Terminal terminal({"create", place / "vault", "--derivation-memory", "64"});
    ASSERT_TRUE(terminal.shows("A passphrase for this vault: "));
    terminal.type(typed(kFirstPassphrase));
    ASSERT_TRUE(terminal.shows("The same again: "));
    terminal.type(typed(kFirstPassphrase));

    EXPECT_EQ(terminal.finish(), 0) << terminal.screen();
    EXPECT_EQ(cli({.words = {"check", place / "vault"}}).status, 0);
}

TEST(AtATerminal, TwoThatDifferMakeNothing) {
    const TempFolder place;
    Terminal terminal({"create", place / "vault", "--derivation-memory", "64"});
    ASSERT_TRUE(terminal.shows("A passphrase for this vault: "));
    terminal.type(typed(kFirstPassphrase));
    ASSERT_TRUE(terminal.shows("The same again: "));
    terminal.type(typed(kNextPassphrase));

    EXPECT_EQ(terminal.finish(), 9);
    EXPECT_TRUE(fs::is_empty(place.path()));
}

TEST(AtATerminal, LeavingAtTheQuestionShowsWhatIsTypedAgain) {
    const AVault vault;
    const auto before = snapshotOf(vault.folder());
    Terminal terminal({"list", vault.folder()});
    ASSERT_TRUE(terminal.shows("Passphrase: "));

    terminal.type("half of it\x03"); // Ctrl+C

    EXPECT_EQ(terminal.finish(), -SIGINT);
    EXPECT_TRUE(terminal.isEchoing());
    EXPECT_EQ(terminal.screen().find("half"), std::string::npos);
    EXPECT_EQ(snapshotOf(vault.folder()), before);
}

TEST(AtATerminal, NoTextCommandsIt) {
    const AVault vault;
    const Answer written = cli({.words = {"write", vault.folder()}, .input = "clear \x1b[2J and \u202eturned"});
    Terminal terminal({"show", vault.folder(), written.output.substr(0, 32)});
    ASSERT_TRUE(terminal.shows("Passphrase: "));
    terminal.type(typed(kFirstPassphrase));

    ASSERT_TRUE(terminal.shows("turned")) << terminal.screen();
    EXPECT_EQ(terminal.screen().find('\x1b'), std::string::npos);
    EXPECT_EQ(terminal.screen().find("\u202e"), std::string::npos);
}

} // namespace
} // namespace leeward::tests
