#pragma once

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <system_error>

namespace leeward::tests {

/// Test folders lie in memory where there is room for them: a real disk makes every durable save wait, and what happens
/// when one fails is the matter of FaultyDisk. Call it first thing in main(); whoever sets TMPDIR decides themselves.
inline void keepFilesInMemory() {
    static constexpr std::uintmax_t kEnough = std::uintmax_t{1} << 30;
    static const std::filesystem::path kMemory = "/dev/shm";
    std::error_code error;
    const auto space = std::filesystem::space(kMemory, error);
    if (!error && space.available >= kEnough && std::filesystem::is_directory(kMemory, error))
        ::setenv("TMPDIR", kMemory.c_str(), 0);
}

} // namespace leeward::tests
