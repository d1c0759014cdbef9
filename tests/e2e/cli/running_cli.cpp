#include "tests/e2e/cli/running_cli.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace leeward::tests {

namespace {

/// Above every number that the program is told, so that none is in the way of another.
constexpr int kOutOfTheWay = 20;
constexpr int kPassphraseFd = 3;
constexpr int kNewPassphraseFd = 4;

/// The ends of a pipe, of which neither is handed on by itself.
struct Pipe {
    Pipe() {
        std::array<int, 2> ends{};
        CHECK(::pipe(ends.data()) == 0);
        readEnd = ::fcntl(ends[0], F_DUPFD_CLOEXEC, kOutOfTheWay);
        writeEnd = ::fcntl(ends[1], F_DUPFD_CLOEXEC, kOutOfTheWay);
        ::close(ends[0]);
        ::close(ends[1]);
        CHECK(readEnd >= 0 && writeEnd >= 0);
    }
    int readEnd = -1;
    int writeEnd = -1;
};

/// A pipe that already holds one line.
int endOfPipeWith(const std::string& line) {
    const Pipe pipe;
    const std::string text = line + '\n';
    CHECK(::write(pipe.writeEnd, text.data(), text.size()) == static_cast<ssize_t>(text.size()));
    ::close(pipe.writeEnd);
    return pipe.readEnd;
}

std::vector<char*> pointersTo(std::vector<std::string>& words) {
    std::vector<char*> pointers;
    for (std::string& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    return pointers;
}

std::vector<std::string> commandLine(const Call& call) {
    std::vector<std::string> words = call.under;
    words.push_back(cliPath());
    words.insert(words.end(), call.words.begin(), call.words.end());
    if (call.passphrase)
        words.push_back("--passphrase-fd=" + std::to_string(kPassphraseFd));
    if (call.newPassphrase)
        words.push_back("--new-passphrase-fd=" + std::to_string(kNewPassphraseFd));
    return words;
}

/// Descriptors that the program gets under other numbers; closed here afterwards.
class Handed {
public:
    Handed() { ::posix_spawn_file_actions_init(&m_actions); }
    Handed(const Handed&) = delete;
    Handed& operator=(const Handed&) = delete;
    ~Handed() {
        ::posix_spawn_file_actions_destroy(&m_actions);
        for (const int descriptor : m_descriptors)
            ::close(descriptor);
    }
    void add(int descriptor, int number) {
        ::posix_spawn_file_actions_adddup2(&m_actions, descriptor, number);
        m_descriptors.push_back(descriptor);
    }
    const posix_spawn_file_actions_t* actions() const { return &m_actions; }

private:
    posix_spawn_file_actions_t m_actions{};
    std::vector<int> m_descriptors;
};

/// In a session of its own, so that it has no terminal, and ended by a broken pipe as every program.
pid_t spawn(std::vector<std::string> words, const Handed& handed) {
    posix_spawnattr_t attributes{};
    ::posix_spawnattr_init(&attributes);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF);
    sigset_t pipe{};
    ::sigemptyset(&pipe);
    ::sigaddset(&pipe, SIGPIPE);
    ::posix_spawnattr_setsigdefault(&attributes, &pipe);
    pid_t pid = -1;
    const std::vector<char*> arguments = pointersTo(words);
    const int result =
        ::posix_spawnp(&pid, arguments.front(), handed.actions(), &attributes, arguments.data(), environ);
    ::posix_spawnattr_destroy(&attributes);
    CHECK(result == 0);
    return pid;
}

void close(int& descriptor) {
    if (descriptor >= 0)
        ::close(descriptor);
    descriptor = -1;
}

/// What \p descriptor has to say now, which is nothing at its end: then it is closed.
std::string readSome(int& descriptor) {
    std::array<char, 65536> buffer{};
    const ssize_t got = ::read(descriptor, buffer.data(), buffer.size());
    if (got > 0)
        return {buffer.data(), static_cast<std::size_t>(got)};
    close(descriptor);
    return {};
}

} // namespace

RunningCli::RunningCli(const Call& call) : m_input(call.input) {
    const Pipe input;
    const Pipe output;
    const Pipe errors;
    m_inputEnd = input.writeEnd;
    m_outputEnd = output.readEnd;
    m_errorsEnd = errors.readEnd;
    ::fcntl(m_inputEnd, F_SETFL, O_NONBLOCK);
    Handed handed;
    handed.add(input.readEnd, STDIN_FILENO);
    handed.add(output.writeEnd, STDOUT_FILENO);
    handed.add(errors.writeEnd, STDERR_FILENO);
    if (call.passphrase)
        handed.add(endOfPipeWith(*call.passphrase), kPassphraseFd);
    if (call.newPassphrase)
        handed.add(endOfPipeWith(*call.newPassphrase), kNewPassphraseFd);
    m_pid = spawn(commandLine(call), handed);
    giveInput();
}

RunningCli::~RunningCli() {
    close(m_inputEnd);
    close(m_outputEnd);
    close(m_errorsEnd);
    if (m_pid < 0)
        return;
    kill();
    ::waitpid(m_pid, nullptr, 0);
}

void RunningCli::kill() const {
    ::kill(m_pid, SIGKILL);
}

void RunningCli::giveInput() {
    while (m_given < m_input.size()) {
        const ssize_t written = ::write(m_inputEnd, m_input.data() + m_given, m_input.size() - m_given);
        if (written < 0 && errno == EAGAIN)
            return;
        if (written < 0) // nobody reads any more
            break;
        m_given += static_cast<std::size_t>(written);
    }
    close(m_inputEnd);
}

Answer RunningCli::finish() {
    Answer answer;
    while (m_outputEnd >= 0 || m_errorsEnd >= 0) {
        std::array<pollfd, 3> waiting{
            pollfd{m_inputEnd, POLLOUT, 0}, {m_outputEnd, POLLIN, 0}, {m_errorsEnd, POLLIN, 0}};
        ::poll(waiting.data(), waiting.size(), -1);
        if (waiting[0].revents != 0)
            giveInput();
        if (waiting[1].revents != 0)
            answer.output += readSome(m_outputEnd);
        if (waiting[2].revents != 0)
            answer.errors += readSome(m_errorsEnd);
    }
    int status = 0;
    ::waitpid(m_pid, &status, 0);
    m_pid = -1;
    answer.status = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    return answer;
}

Answer cli(const Call& call) {
    return RunningCli(call).finish();
}

std::string cliPath() {
    return LEEWARD_BIN_DIR "/leeward-cli";
}

Answer createVault(const std::filesystem::path& folder, std::string_view passphrase) {
    return cli({.words = {"create", folder.string(), "--derivation-memory", "64"},
                .passphrase = std::nullopt,
                .newPassphrase = std::string(passphrase)});
}

} // namespace leeward::tests
