// What it takes to read everything that is built into the program, in milliseconds: the first time in a process.

#include "core/base/check.h"
#include "core/content/library.h"
#include "ui/base/resource_source.h"

#include <chrono>
#include <cstdio>

int main() {
    using namespace leeward;
    constexpr int kLast = static_cast<int>(content::Kind::Touch);
    const ui::ResourceSource source;
    const content::Library library(source, {"en_GB", "en"});
    const auto begin = std::chrono::steady_clock::now();
    std::size_t pieces = 0;
    for (int kind = 0; kind <= kLast; ++kind)
        pieces += library.all(static_cast<content::Kind>(kind)).size();
    const auto end = std::chrono::steady_clock::now();
    CHECK(pieces > 400);
    std::printf("%.2f\n", std::chrono::duration<double, std::milli>(end - begin).count());
    return 0;
}
