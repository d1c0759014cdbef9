#pragma once

#include "tests/support/temp_folder.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include <cstdlib>
#include <string>

namespace leeward::tests {

/// A disk of a few megabytes that is seen by this thread alone, and that really is full when it is full. While it
/// lives, what a test makes in the folder for temporary files is made on it.
class SmallDisk {
public:
    SmallDisk() : m_wasTemporary(std::filesystem::temp_directory_path().string()) {
        m_isThere = ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                    ::mount("leeward-test", m_place.path().c_str(), "tmpfs", 0, "size=4m") == 0;
        if (m_isThere)
            ::setenv("TMPDIR", m_place.path().c_str(), 1);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk() {
        ::setenv("TMPDIR", m_wasTemporary.c_str(), 1);
        if (m_isThere)
            ::umount2(m_place.path().c_str(), MNT_DETACH);
    }

    /// False where the system would not let us have one: such a test is skipped.
    bool isThere() const { return m_isThere; }

    /// Not a byte more fits.
    void fill() const {
        const int file = ::open(filler().c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        for (const std::size_t size : {std::size_t{4096}, std::size_t{1}}) {
            const std::string block(size, 'x');
            while (::write(file, block.data(), block.size()) > 0) {
            }
        }
        ::close(file);
    }

    void makeRoom() const { std::filesystem::remove(filler()); }

private:
    std::filesystem::path filler() const { return m_place / "filler"; }

    std::string m_wasTemporary;
    TempFolder m_place;
    bool m_isThere = false;
};

} // namespace leeward::tests
