#pragma once

#include <cstdint>

namespace leeward::tests {

/// What a disk does when its time has come.
enum class Trouble {
    Full,   ///< no room: half of the bytes are written, as a full disk does
    Broken, ///< the device reports an error
};

/// Whether the trouble passes.
enum class Lasting { Once, ForEver };

/// While it lives, every database that is opened writes through it. It counts what changes the disk (creating,
/// writing, syncing, cutting, deleting) and fails where it is told. It does not wait for syncs. One at a time.
class FaultyDisk {
public:
    FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;
    ~FaultyDisk();

    /// From now on the \p nth step fails, counted from 1.
    void failAt(std::int64_t nth, Trouble trouble, Lasting lasting);

    /// The trouble is over.
    void mend();

    /// Begins to count anew.
    void startCounting();

    /// Since startCounting(): steps, and bytes written to whatever file.
    std::int64_t steps() const;
    std::int64_t bytesWritten() const;
    std::int64_t syncs() const;

    /// Whether a step has failed since failAt().
    bool hasFailed() const;
};

} // namespace leeward::tests
