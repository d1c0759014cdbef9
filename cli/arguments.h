#pragma once

#include "cli/exit_status.h"
#include "core/transfer/export_journal.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>

namespace leeward::cli {

/// What can be asked for.
enum class Command {
    Help,
    Version,
    Create,
    Check,
    Write,
    List,
    Show,
    Import,
    Export,
    AddPerson,
    ChangePassphrase,
};

/// The command line, read. Nothing secret ever stands in it: every program on the computer can read it.
struct Arguments {
    Command command = Command::Help;
    std::filesystem::path vault;
    std::string id;                                ///< show
    std::filesystem::path source;                  ///< import: where from
    std::filesystem::path target;                  ///< export: where to
    std::optional<transfer::ExportForm> form;      ///< export
    std::string name;                              ///< create, add-person: what they like to be called
    std::optional<std::string> search;             ///< list
    std::optional<int> passphraseFd;               ///< where the passphrase is read, instead of the terminal
    std::optional<int> newPassphraseFd;            ///< likewise a new one
    std::optional<std::uint32_t> derivationMemory; ///< create: in MiB, instead of measuring
};

/// Reads what follows the program's name.
Outcome<Arguments> parseArguments(std::span<const char* const> words);

/// What --help says.
std::string_view helpText();

} // namespace leeward::cli
