#pragma once

#include "core/base/bytes.h"

#include <fstream>
#include <sstream>
#include <string>

namespace leeward::tests {

/// The bytes of a file of tests/core/NAME that holds them in hexadecimal, in lines of any length.
inline base::Bytes golden(const std::string& name) {
    std::ifstream file(std::string(LEEWARD_SOURCE_DIR) + "/tests/core/" + name);
    std::string hex;
    for (std::string line; std::getline(file, line);)
        hex += line;
    return base::fromHex(hex).value_or(base::Bytes{});
}

} // namespace leeward::tests
