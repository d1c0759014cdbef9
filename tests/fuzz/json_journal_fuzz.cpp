#include "core/transfer/json_journal.h"
#include "tests/fuzz/careful_receiver.h"
#include "tests/support/some_bytes.h"

#include <cstddef>
#include <cstdint>

// A journal in JSON, whoever's it says it is: ours, Day One's or jrnl's. It comes in pieces, as a long file does.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace leeward;
    for (const std::size_t piece : {std::size_t{5}, std::size_t{64 * 1024}}) {
        tests::SomeBytes bytes(std::string(data, data + size), piece);
        fuzz::CarefulReceiver receiver;
        (void)transfer::readJsonJournal(bytes, "journal.json", fuzz::aSetting(), receiver);
    }
    return 0;
}
