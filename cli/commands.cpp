#include "cli/commands.h"

#include "cli/ask.h"
#include "cli/entry_commands.h"
#include "cli/output.h"
#include "cli/words.h"
#include "core/secret/derive.h"

#include <chrono>

namespace leeward::cli {

namespace {

/// How long one try of a passphrase takes on this computer, about.
constexpr std::chrono::milliseconds kDerivationTarget{800};

using OpenVault = std::unique_ptr<vault::Session>;

Outcome<OpenVault> opened(const std::filesystem::path& folder, const secret::Passphrase& passphrase,
                          vault::Environment environment) {
    auto session = vault::Vault::open(folder, passphrase, environment);
    if (!session)
        return Fail{endingOf(session.error())};
    if (const std::string words = wordsFor((*session)->notes()); !words.empty())
        say(words);
    return std::move(*session);
}

/// Closes the vault as a lock does, and says so if that is not possible.
Outcome<void> closed(OpenVault session) {
    if (const auto sealed = session->seal(); !sealed)
        return Fail{endingOf(sealed.error())};
    return {};
}

Outcome<secret::DerivationCost> costFor(const Arguments& arguments) {
    if (!arguments.derivationMemory)
        return secret::calibrate(kDerivationTarget);
    static constexpr std::uint32_t kKibPerMib = 1024;
    static constexpr std::uint32_t kMostMib = 1024;
    const std::uint32_t mib = std::min(*arguments.derivationMemory, kMostMib + 1);
    const secret::DerivationCost cost{secret::kFloorCost.passes, mib * kKibPerMib};
    if (!secret::isAcceptable(cost, secret::physicalMemory()))
        return Fail{Ending{ExitStatus::RefusedInput,
                           "--derivation-memory takes from 64 MiB to 1024 MiB, and at most half of this computer's."}};
    return cost;
}

Outcome<void> create(const Arguments& arguments, vault::Environment environment) {
    if (vault::Vault::presenceAt(arguments.vault) != vault::Presence::Nothing)
        return Fail{endingOf(vault::Error{vault::ErrorKind::AlreadyThere, arguments.vault})};
    const auto cost = costFor(arguments);
    if (!cost)
        return Fail{cost.error()};
    Arguments asking = arguments;
    if (!asking.newPassphraseFd)
        asking.newPassphraseFd = arguments.passphraseFd;
    const auto passphrase = askNewPassphrase(asking, "A passphrase for this vault: ");
    if (!passphrase)
        return Fail{passphrase.error()};
    auto session = vault::Vault::create(arguments.vault, arguments.name, *passphrase, *cost, environment);
    if (!session)
        return Fail{endingOf(session.error())};
    return closed(std::move(*session));
}

Outcome<void> check(vault::Session& session) {
    if (const auto checked = session.checkEverything(); !checked)
        return Fail{endingOf(checked.error())};
    const vault::OpeningNotes& notes = session.notes();
    if (notes.sharedDidNotOpen)
        return Fail{endingOf(*notes.sharedDidNotOpen)};
    if (notes.privateIsOlder || notes.sharedIsOlder)
        return Fail{endingOf(vault::Error{vault::ErrorKind::OlderSpace, session.folder()})};
    return print("Every page was read, and all of it is whole.\n");
}

Outcome<void> addPerson(const Arguments& arguments, vault::Session& session) {
    const auto passphrase = askNewPassphrase(arguments, "A passphrase, chosen and typed by the second person: ");
    if (!passphrase)
        return Fail{passphrase.error()};
    if (const auto added = session.addPerson(arguments.name, *passphrase); !added)
        return Fail{endingOf(added.error())};
    return {};
}

Outcome<void> changePassphrase(const Arguments& arguments, vault::Session& session, const secret::Passphrase& current) {
    const auto next = askNewPassphrase(arguments, "The new passphrase: ");
    if (!next)
        return Fail{next.error()};
    if (const auto changed = session.changePassphrase(current, *next); !changed)
        return Fail{endingOf(changed.error())};
    say("Changed. The old one no longer opens this vault. Copies made earlier still open with it.");
    return {};
}

Outcome<void> runInside(const Arguments& arguments, vault::Session& session, const secret::Passphrase& passphrase,
                        vault::Environment environment) {
    switch (arguments.command) {
    case Command::Check:
        return check(session);
    case Command::List:
        return list(arguments, session.entries());
    case Command::Show:
        return show(arguments, session.entries());
    case Command::Import:
        return importFrom(arguments, session, environment);
    case Command::Export:
        return exportTo(arguments, session);
    case Command::AddPerson:
        return addPerson(arguments, session);
    case Command::ChangePassphrase:
        return changePassphrase(arguments, session, passphrase);
    case Command::Help:
    case Command::Version:
    case Command::Create:
    case Command::Write:
        break;
    }
    return {};
}

/// What is written comes from standard input before the vault is opened: nobody is kept out while somebody types.
Outcome<void> write(const secret::Passphrase& passphrase, const Arguments& arguments, vault::Environment environment) {
    const auto entry = readEntry(environment);
    if (!entry)
        return Fail{entry.error()};
    auto session = opened(arguments.vault, passphrase, environment);
    if (!session)
        return Fail{session.error()};
    RETURN_IF_FAILED(saveEntry(*entry, (*session)->entries()));
    return closed(std::move(*session));
}

} // namespace

Outcome<void> run(const Arguments& arguments, vault::Environment environment) {
    if (arguments.command == Command::Help)
        return print(helpText());
    if (arguments.command == Command::Version)
        return print("leeward-cli " LEEWARD_VERSION "\n");
    if (arguments.command == Command::Create)
        return create(arguments, environment);
    if (vault::Vault::presenceAt(arguments.vault) != vault::Presence::Vault)
        return Fail{endingOf(vault::Error{vault::ErrorKind::NotAVault, arguments.vault})};
    const auto passphrase = askPassphrase(arguments, "Passphrase: ");
    if (!passphrase)
        return Fail{passphrase.error()};
    if (arguments.command == Command::Write)
        return write(*passphrase, arguments, environment);
    auto session = opened(arguments.vault, *passphrase, environment);
    if (!session)
        return Fail{session.error()};
    RETURN_IF_FAILED(runInside(arguments, **session, *passphrase, environment));
    return closed(std::move(*session));
}

} // namespace leeward::cli
