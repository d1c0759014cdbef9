#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "core/base/clock.h"
#include "core/base/hardening.h"
#include "core/secret/random.h"

int main(int argc, char** argv) {
    using namespace leeward;
    base::harden();
    const auto words = std::span<const char* const>(argv, static_cast<std::size_t>(argc)).subspan(argc > 0 ? 1 : 0);
    base::SystemClock clock;
    secret::SystemRandom random;
    const auto arguments = cli::parseArguments(words);
    const auto outcome = arguments ? cli::run(*arguments, {clock, random}) : Fail{arguments.error()};
    if (outcome)
        return static_cast<int>(cli::ExitStatus::Done);
    cli::say("leeward-cli: " + outcome.error().words);
    return static_cast<int>(outcome.error().status);
}
