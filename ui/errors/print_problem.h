#pragma once

#include <cstdint>

namespace leeward::ui {

/// Why nothing came out of a printer.
enum class PrintProblem : std::uint8_t {
    NoPrinter,  ///< the system knows none
    NotStarted, ///< the system took no job
    Refused,    ///< a page could not be painted
};

} // namespace leeward::ui
