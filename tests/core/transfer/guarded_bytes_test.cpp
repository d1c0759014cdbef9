#include "core/transfer/guarded_bytes.h"

#include "tests/support/some_bytes.h"

#include <gtest/gtest.h>

#include <istream>
#include <limits>

namespace leeward::transfer {
namespace {

constexpr std::size_t kMebibyte = std::size_t{1024} * 1024;

/// Why \p text is not let through; nothing if all of it is.
std::optional<ImportProblem> problemOf(const std::string& text, GoOn answer = GoOn::Yes) {
    tests::SomeBytes bytes(text, 65536);
    const std::function<GoOn(std::uintmax_t)> read = [&](std::uintmax_t) { return answer; };
    GuardedBytes guarded(bytes, read);
    std::istream(&guarded).ignore(std::numeric_limits<std::streamsize>::max());
    return guarded.problem();
}

TEST(Guarded, TextGoesOnForAsLongAsTheLongestEntryAndNoLonger) {
    EXPECT_EQ(problemOf('"' + std::string(16 * kMebibyte, 'x') + '"'), std::nullopt);
    EXPECT_EQ(problemOf('"' + std::string(16 * kMebibyte + 1, 'x')), ImportProblem::TooMuch);
    EXPECT_EQ(problemOf("\"\\\"" + std::string(16 * kMebibyte, 'x')), ImportProblem::TooMuch);
}

TEST(Guarded, SpacesAreNoWords) {
    EXPECT_EQ(problemOf(std::string(kMebibyte, ' ')), std::nullopt);
    EXPECT_EQ(problemOf(std::string(2000, '1')), ImportProblem::NotJson);
}

TEST(Guarded, BytesStopWhenAskedTo) {
    EXPECT_EQ(problemOf("{}", GoOn::No), ImportProblem::Stopped);
}

} // namespace
} // namespace leeward::transfer
