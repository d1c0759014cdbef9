#include "cli/arguments.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <string_view>
#include <vector>

namespace leeward::cli {

namespace {

/// One thing that a command may be told besides its places.
enum class Option { Name, Search, Format, PassphraseFd, NewPassphraseFd, DerivationMemory };

struct OptionName {
    std::string_view name;
    Option option;
};

constexpr OptionName kOptions[] = {
    {"--name", Option::Name},
    {"--search", Option::Search},
    {"--format", Option::Format},
    {"--passphrase-fd", Option::PassphraseFd},
    {"--new-passphrase-fd", Option::NewPassphraseFd},
    {"--derivation-memory", Option::DerivationMemory},
};

/// A command, what must follow its name, and which options it knows.
struct Form {
    std::string_view name;
    Command command;
    std::vector<std::string_view> places;
    std::vector<Option> options;
};

const std::vector<Form>& forms() {
    static const std::vector<Form> kForms = {
        {"create", Command::Create, {"DIR"}, {Option::Name, Option::NewPassphraseFd, Option::DerivationMemory}},
        {"check", Command::Check, {"DIR"}, {}},
        {"write", Command::Write, {"DIR"}, {}},
        {"list", Command::List, {"DIR"}, {Option::Search}},
        {"show", Command::Show, {"DIR", "ID"}, {}},
        {"import", Command::Import, {"DIR", "SOURCE"}, {}},
        {"export", Command::Export, {"DIR", "TARGET"}, {Option::Format}},
        {"add-person", Command::AddPerson, {"DIR"}, {Option::Name, Option::NewPassphraseFd}},
        {"change-passphrase", Command::ChangePassphrase, {"DIR"}, {Option::NewPassphraseFd}},
    };
    return kForms;
}

bool knows(const Form& form, Option option) {
    return option == Option::PassphraseFd ||
           std::find(form.options.begin(), form.options.end(), option) != form.options.end();
}

Fail<Ending> usage(std::string words) {
    return Fail{Ending{ExitStatus::Usage, std::move(words) + " Try --help."}};
}

template <typename Number>
std::optional<Number> numberFrom(std::string_view text) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = error == std::errc() && end == text.data() + text.size();
    return isWhole ? std::optional(number) : std::nullopt;
}

/// Reads the words behind the command's name into arguments.
class Parser {
public:
    Parser(const Form& form, std::span<const char* const> words) : m_form(form), m_words(words) {
        m_arguments.command = form.command;
    }

    Outcome<Arguments> parse() {
        bool areOptionsOver = false;
        while (!m_words.empty()) {
            const std::string_view word = take();
            if (!areOptionsOver && word == "--")
                areOptionsOver = true;
            else if (!areOptionsOver && word.starts_with("--"))
                RETURN_IF_FAILED(readOption(word));
            else
                m_places.push_back(word);
        }
        RETURN_IF_FAILED(readPlaces());
        if (m_form.command == Command::Export && !m_arguments.form)
            return usage("Say what to write: --format json or --format markdown.");
        return m_arguments;
    }

private:
    std::string_view take() {
        const std::string_view word = m_words.front();
        m_words = m_words.subspan(1);
        return word;
    }

    Outcome<void> readPlaces() {
        if (m_places.size() != m_form.places.size()) {
            std::string expected = "It goes like this: leeward-cli " + std::string(m_form.name);
            for (const std::string_view place : m_form.places)
                expected.append(" ").append(place);
            return usage(expected + ".");
        }
        m_arguments.vault = m_places[0];
        if (m_form.command == Command::Show)
            m_arguments.id = m_places[1];
        if (m_form.command == Command::Import)
            m_arguments.source = m_places[1];
        if (m_form.command == Command::Export)
            m_arguments.target = m_places[1];
        return {};
    }

    Outcome<void> readOption(std::string_view word) {
        const std::size_t equals = word.find('=');
        const std::string_view name = word.substr(0, equals);
        const auto found = std::find_if(std::begin(kOptions), std::end(kOptions),
                                        [&](const OptionName& one) { return one.name == name; });
        if (found == std::end(kOptions) || !knows(m_form, found->option))
            return usage("This command does not know " + std::string(name) + ".");
        if (equals == std::string_view::npos && m_words.empty())
            return usage("Something is missing behind " + std::string(name) + ".");
        const std::string_view value = equals == std::string_view::npos ? take() : word.substr(equals + 1);
        if (!set(found->option, value))
            return usage("What stands behind " + std::string(name) + " is not understood.");
        return {};
    }

    bool set(Option option, std::string_view value) {
        switch (option) {
        case Option::Name:
            m_arguments.name = value;
            return true;
        case Option::Search:
            m_arguments.search = value;
            return true;
        case Option::Format:
            m_arguments.form = value == "json"       ? std::optional(transfer::ExportForm::Json)
                               : value == "markdown" ? std::optional(transfer::ExportForm::Markdown)
                                                     : std::nullopt;
            return m_arguments.form.has_value();
        case Option::PassphraseFd:
            m_arguments.passphraseFd = numberFrom<int>(value);
            return m_arguments.passphraseFd.value_or(-1) >= 0;
        case Option::NewPassphraseFd:
            m_arguments.newPassphraseFd = numberFrom<int>(value);
            return m_arguments.newPassphraseFd.value_or(-1) >= 0;
        case Option::DerivationMemory:
            m_arguments.derivationMemory = numberFrom<std::uint32_t>(value);
            return m_arguments.derivationMemory.has_value();
        }
        return false;
    }

    const Form& m_form;
    std::span<const char* const> m_words;
    std::vector<std::string_view> m_places;
    Arguments m_arguments;
};

bool isOneOf(std::string_view word, std::string_view longName, std::string_view shortName) {
    return word == longName || word == shortName;
}

} // namespace

Outcome<Arguments> parseArguments(std::span<const char* const> words) {
    if (words.empty())
        return usage("Say what to do.");
    const std::string_view first = words.front();
    Arguments arguments;
    if (isOneOf(first, "--help", "-h"))
        return arguments;
    if (isOneOf(first, "--version", "-V")) {
        arguments.command = Command::Version;
        return arguments;
    }
    const auto form = std::find_if(forms().begin(), forms().end(), [&](const Form& one) { return one.name == first; });
    if (form == forms().end())
        return usage("There is no command " + std::string(first) + ".");
    return Parser(*form, words.subspan(1)).parse();
}

std::string_view helpText() {
    return R"(leeward-cli: a Leeward vault from a terminal, for backups, rescue and scripts.

  leeward-cli create DIR [--name NAME] [--derivation-memory MIB]
  leeward-cli check DIR
  leeward-cli write DIR               one entry from standard input; says its id once it is safely on disk
  leeward-cli list DIR [--search WORDS]
  leeward-cli show DIR ID
  leeward-cli import DIR SOURCE       a folder of Markdown files, JSON, or a zip file with JSON in it
  leeward-cli export DIR TARGET --format json|markdown
  leeward-cli add-person DIR [--name NAME]
  leeward-cli change-passphrase DIR

The passphrase is asked for on the terminal, or read from a descriptor that is open already:
  --passphrase-fd N         one line
  --new-passphrase-fd N     one line: the new one of create, add-person and change-passphrase
  --help, --version         this, and which version it is

Answers: 0 done, 1 usage, 2 wrong passphrase, 3 damaged, 4 made by a newer version, 5 in use, 6 no room,
7 not permitted, 8 not a vault, 9 refused input. More: man leeward-cli
)";
}

} // namespace leeward::cli
