#include "core/base/check.h"
#include "core/secret/derive.h"
#include "core/secret/seal.h"
#include "core/vault/key_file.h"
#include "core/vault/slots.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

// Whatever stands in the key file: nothing crashes, what is read is written again as it was, and no slot opens with a
// key that did not seal it.

namespace {

using namespace leeward;
using base::BytesView;

constexpr std::uint64_t kComputerMemory = std::uint64_t{16} << 30;

const secret::SecretBytes& aKey() {
    static const secret::SecretBytes key = secret::SecretBytes::copyOf(base::Bytes(secret::kKeySize, 0x5a));
    return key;
}

void readFile(BytesView bytes) {
    const auto file = vault::decode(bytes);
    if (!file)
        return;
    const base::Bytes again = vault::encode(*file);
    CHECK(std::ranges::equal(again, bytes));
    CHECK(!vault::openSlot(*file, aKey()));
    if (secret::isAcceptable(file->cost, kComputerMemory))
        CHECK(file->cost.memoryKib <= 1024 * 1024 && file->cost.passes <= 16);
}

/// The same with the checksum put right, so that what lies behind it is reached.
void readForgedFile(BytesView bytes) {
    constexpr std::size_t kChecksumSize = 32;
    base::Bytes forged(bytes.begin(), bytes.end());
    forged.resize(std::max(forged.size(), kChecksumSize));
    const auto content = std::span(forged).first(forged.size() - kChecksumSize);
    std::ranges::copy(secret::checksum(content), forged.end() - kChecksumSize);
    readFile(forged);
}

void readContent(BytesView bytes) {
    const auto content = vault::decodeContent(bytes);
    if (content)
        CHECK(secret::sameBytes(vault::encodeContent(*content).view(), bytes));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const BytesView bytes(data, size);
    readFile(bytes);
    readForgedFile(bytes);
    readContent(bytes.first(std::min<std::size_t>(size, 168)));
    return 0;
}
