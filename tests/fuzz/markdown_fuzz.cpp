#include "core/transfer/markdown.h"
#include "tests/fuzz/careful_receiver.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

// A page in Markdown, with or without front matter: what is read is written so that it is read again.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace leeward;
    const auto setting = fuzz::aSetting();
    const transfer::Unsaid unsaid{setting.newId(), setting.now, "Rain walk"};
    const auto entry = transfer::entryFromMarkdown(std::string_view(reinterpret_cast<const char*>(data), size), unsaid);
    if (!entry)
        return 0;
    const auto again = transfer::entryFromMarkdown(transfer::markdownFrom(*entry), unsaid);
    CHECK(again && *again == *entry);
    fuzz::CarefulReceiver().entry(*entry, {}, {});
    return 0;
}
