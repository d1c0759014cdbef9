#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace leeward::tests {

/// A text that is only ever whole where the code under test puts it: kept with every bit flipped.
class Marker {
public:
    /// \p tail makes it differ from other markers; the whole is "mrk-" and the tail.
    explicit Marker(std::string_view tail) {
        for (const char c : std::string_view("mrk-"))
            m_flipped += static_cast<char>(~c);
        for (const char c : tail)
            m_flipped += static_cast<char>(~c);
    }

    /// Calls \p use with the text; the copy is overwritten afterwards.
    template <typename Use>
    void reveal(const Use& use) const {
        std::vector<char> text(m_flipped.begin(), m_flipped.end());
        for (char& c : text)
            c = static_cast<char>(~c);
        use(std::string_view(text.data(), text.size()));
        for (volatile char& c : text)
            c = 0;
    }

    bool isAt(const char* place) const {
        for (std::size_t i = 0; i < m_flipped.size(); ++i)
            if (place[i] != static_cast<char>(~m_flipped[i]))
                return false;
        return true;
    }

    std::size_t size() const { return m_flipped.size(); }

private:
    std::string m_flipped;
};

/// Whether memory can be scanned in this build: sanitizers keep memory of their own and guard the rest.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool kCanScanMemory = false;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
inline constexpr bool kCanScanMemory = false;
#else
inline constexpr bool kCanScanMemory = true;
#endif
#else
inline constexpr bool kCanScanMemory = true;
#endif

/// How often \p marker stands in this process's own writable memory. Linux only: reads /proc/self/maps.
inline std::size_t occurrencesInMemory(const Marker& marker) {
    std::size_t count = 0;
    std::FILE* const maps = std::fopen("/proc/self/maps", "r");
    if (maps == nullptr)
        std::abort();
    char line[512];
    while (std::fgets(line, sizeof line, maps) != nullptr) {
        std::uintptr_t start = 0;
        std::uintptr_t end = 0;
        char rights[5] = {};
        if (std::sscanf(line, "%zx-%zx %4s", &start, &end, rights) != 3 || rights[0] != 'r' || rights[1] != 'w')
            continue;
        if (std::string_view(line).find("[vvar]") != std::string_view::npos)
            continue;
        for (auto place = start; place + marker.size() <= end; ++place)
            count += marker.isAt(reinterpret_cast<const char*>(place)) ? 1U : 0U;
    }
    std::fclose(maps);
    return count;
}

} // namespace leeward::tests
