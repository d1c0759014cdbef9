#pragma once

#include <csignal>
#include <sys/resource.h>

namespace leeward::tests {

/// While it lives, no file of this process can grow beyond so many bytes: the nearest to a full disk that needs no
/// disk of its own. Writing fails with EFBIG, which we take for a full disk.
class SmallFilesOnly {
public:
    explicit SmallFilesOnly(rlim_t bytes) : m_wasHandled(std::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &m_was);
        const rlimit now{bytes, m_was.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &now);
    }
    SmallFilesOnly(const SmallFilesOnly&) = delete;
    SmallFilesOnly& operator=(const SmallFilesOnly&) = delete;
    ~SmallFilesOnly() {
        ::setrlimit(RLIMIT_FSIZE, &m_was);
        std::signal(SIGXFSZ, m_wasHandled);
    }

private:
    void (*m_wasHandled)(int);
    rlimit m_was{};
};

} // namespace leeward::tests
