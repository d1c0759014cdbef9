#pragma once

#include "core/transfer/byte_source.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace leeward::transfer {

/// One file of an archive, as its list has it.
struct ArchiveItem {
    std::string name;             ///< as it is written there: to be shown, never to be opened
    std::optional<Refusal> why{}; ///< why it can't be read, whatever is in it
    bool isFolder = false;
    std::uintmax_t packedBytes = 0;
    std::uintmax_t bytes = 0; ///< as is said; what comes out is counted
};

/// A zip file, read in memory: nothing of it is ever written anywhere. The only place of minizip.
class Archive {
public:
    /// DamagedArchive where there is no list of files; TooMuch where it is longer than \p limits allow.
    static Result<Archive, ImportProblem> open(const std::filesystem::path& path, const ImportLimits& limits);
    Archive(Archive&&) noexcept;
    Archive& operator=(Archive&&) noexcept;
    ~Archive();

    /// The next file of the list, from the first; nothing at the end.
    Result<std::optional<ArchiveItem>, ImportProblem> next();

    /// Opens the one that next() named; one at a time.
    Result<std::unique_ptr<ByteSource>, ImportProblem> openItem();

    /// Whether everything came out of it whole: reads on to its end. DamagedArchive or TooMuch if not.
    static Result<void, ImportProblem> finish(ByteSource& item);

private:
    struct State;
    explicit Archive(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace leeward::transfer
