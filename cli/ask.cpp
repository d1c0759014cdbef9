#include "cli/ask.h"

#include "cli/terminal.h"
#include "cli/words.h"

#include <optional>

namespace leeward::cli {

namespace {

Outcome<secret::Passphrase> passphraseFrom(const std::optional<secret::SecretBytes>& line, std::string_view otherwise) {
    if (!line)
        return Fail{Ending{ExitStatus::Usage, std::string(otherwise)}};
    auto passphrase = secret::Passphrase::from(line->view());
    if (!passphrase)
        return Fail{endingOf(passphrase.error())};
    return std::move(*passphrase);
}

Outcome<secret::Passphrase> fromDescriptor(int descriptor) {
    return passphraseFrom(lineFrom(descriptor), "No passphrase can be read from descriptor " +
                                                    std::to_string(descriptor) + ": it is not open for reading.");
}

Outcome<secret::Passphrase> fromTerminal(std::string_view question) {
    return passphraseFrom(askInSecret(question),
                          "There is no terminal to ask on. --passphrase-fd and --new-passphrase-fd do without.");
}

} // namespace

Outcome<secret::Passphrase> askPassphrase(const Arguments& arguments, std::string_view question) {
    return arguments.passphraseFd ? fromDescriptor(*arguments.passphraseFd) : fromTerminal(question);
}

Outcome<secret::Passphrase> askNewPassphrase(const Arguments& arguments, std::string_view question) {
    if (arguments.newPassphraseFd)
        return fromDescriptor(*arguments.newPassphraseFd);
    auto first = fromTerminal(question);
    if (!first)
        return first;
    const auto second = fromTerminal("The same again: ");
    if (!second)
        return Fail{second.error()};
    if (!first->equals(*second))
        return Fail{Ending{ExitStatus::RefusedInput, "The two are not the same. Nothing was changed."}};
    return first;
}

} // namespace leeward::cli
