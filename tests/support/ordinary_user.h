#pragma once

#include <unistd.h>

namespace leeward::tests {

/// While it lives, access rights count even when the tests are run by root, as they are in many containers.
/// Make the test's folder after it.
class OrdinaryUser {
public:
    OrdinaryUser() : m_was(::geteuid()) {
        if (m_was == 0 && ::seteuid(kNobody) != 0)
            m_was = kNobody;
    }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;
    ~OrdinaryUser() {
        if (m_was == 0) [[maybe_unused]]
            const int back = ::seteuid(0);
    }

    /// False where the system would not let us become one: such a test is skipped.
    static bool isOrdinary() { return ::geteuid() != 0; }

private:
    static constexpr uid_t kNobody = 65534;
    uid_t m_was;
};

} // namespace leeward::tests
