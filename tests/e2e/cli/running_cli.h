#pragma once

#include "tests/support/a_vault.h"

#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace leeward::tests {

/// What leeward-cli is asked, by a process of its own. Passphrases go through pipes.
struct Call {
    std::vector<std::string> words;
    std::string input = {}; ///< what standard input says, to its end
    std::optional<std::string> passphrase = std::string(kFirstPassphrase);
    std::optional<std::string> newPassphrase = std::nullopt;
    std::vector<std::string> under = {}; ///< a program and its arguments that runs it, such as strace
};

/// What came of it.
struct Answer {
    int status = -1; ///< the exit status, or minus the signal that ended it
    std::string output;
    std::string errors;
};

/// The real leeward-cli, started as a shell does. Ended if it still runs when this dies.
class RunningCli {
public:
    explicit RunningCli(const Call& call);
    RunningCli(const RunningCli&) = delete;
    RunningCli& operator=(const RunningCli&) = delete;
    ~RunningCli();

    /// SIGKILL: no chance to clean up.
    void kill() const;

    /// Waits for its end.
    Answer finish();

private:
    void giveInput();

    pid_t m_pid = -1;
    std::string m_input;
    std::size_t m_given = 0;
    int m_inputEnd = -1;
    int m_outputEnd = -1;
    int m_errorsEnd = -1;
};

/// Asks and waits.
Answer cli(const Call& call);

/// Where the program is.
std::string cliPath();

/// A new vault of \p passphrase, made by the program itself at the lowest cost.
Answer createVault(const std::filesystem::path& folder, std::string_view passphrase = kFirstPassphrase);

} // namespace leeward::tests
