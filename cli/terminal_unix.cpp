#include "cli/terminal.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace leeward::cli {

namespace {

/// What would end or stop the program while nothing typed is shown: the terminal must be put back first.
constexpr std::array kSignals{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGALRM};

// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables): all that a signal handler may touch
volatile std::sig_atomic_t caughtSignal = 0;

extern "C" void remember(int signal) {
    caughtSignal = signal;
}

/// While it lives, the signals above are remembered instead of obeyed; then the one that came is obeyed.
class SignalsHeld {
public:
    SignalsHeld() {
        caughtSignal = 0;
        struct sigaction holding {};
        holding.sa_handler = remember; // without SA_RESTART: reading ends
        for (std::size_t i = 0; i < kSignals.size(); ++i)
            ::sigaction(kSignals[i], &holding, &m_before[i]);
    }
    SignalsHeld(const SignalsHeld&) = delete;
    SignalsHeld& operator=(const SignalsHeld&) = delete;
    ~SignalsHeld() {
        for (std::size_t i = 0; i < kSignals.size(); ++i)
            ::sigaction(kSignals[i], &m_before[i], nullptr);
        if (caughtSignal != 0)
            ::raise(caughtSignal);
    }

private:
    std::array<struct sigaction, kSignals.size()> m_before{};
};

/// While it lives, the terminal does not show what is typed.
class Unseen {
public:
    explicit Unseen(int terminal) : m_terminal(terminal) {
        m_isSet = ::tcgetattr(terminal, &m_before) == 0;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHOE | ECHOK);
        quiet.c_lflag |= static_cast<tcflag_t>(ECHONL);
        m_isSet = m_isSet && ::tcsetattr(terminal, TCSAFLUSH, &quiet) == 0;
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;
    ~Unseen() {
        if (m_isSet)
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    bool isSet() const { return m_isSet; }

private:
    int m_terminal;
    termios m_before{};
    bool m_isSet = false;
};

void say(int terminal, std::string_view words) {
    while (!words.empty()) {
        const ssize_t written = ::write(terminal, words.data(), words.size());
        if (written <= 0)
            return;
        words.remove_prefix(static_cast<std::size_t>(written));
    }
}

} // namespace

std::optional<secret::SecretBytes> lineFrom(int descriptor) {
    secret::SecretBytes line(kMaxLineBytes);
    std::size_t size = 0;
    while (size < kMaxLineBytes) {
        const ssize_t got = ::read(descriptor, &line.span()[size], 1);
        if (got < 0 && errno == EINTR && caughtSignal == 0)
            continue;
        if (got < 0)
            return std::nullopt;
        if (got == 0 || line.view()[size] == '\n')
            break;
        ++size;
    }
    if (size > 0 && size < kMaxLineBytes && line.view()[size] == '\n' && line.view()[size - 1] == '\r')
        --size;
    return secret::SecretBytes::copyOf(line.view().first(size));
}

std::optional<secret::SecretBytes> askInSecret(std::string_view question) {
    const int terminal = ::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (terminal < 0)
        return std::nullopt;
    std::optional<secret::SecretBytes> line;
    {
        const SignalsHeld held;
        const Unseen unseen(terminal);
        if (unseen.isSet()) {
            say(terminal, question);
            line = lineFrom(terminal);
        }
        if (caughtSignal != 0)
            line.reset();
    }
    ::close(terminal);
    return line;
}

bool isOutputSeen() {
    return ::isatty(STDOUT_FILENO) != 0;
}

} // namespace leeward::cli
