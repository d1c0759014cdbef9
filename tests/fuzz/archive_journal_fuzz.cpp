#include "core/transfer/archive_journal.h"
#include "tests/fuzz/careful_receiver.h"
#include "tests/support/temp_folder.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>

// A zip with a journal in it, as Day One makes one: nothing crashes, and nothing of it is written anywhere.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace leeward;
    namespace fs = std::filesystem;
    static const tests::TempFolder folder;
    const fs::path file = folder / "journal.zip";
    std::ofstream(file, std::ios::binary | std::ios::trunc)
        .write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
    fuzz::CarefulReceiver receiver;
    (void)transfer::readArchiveJournal(file, fuzz::aSetting(), receiver);
    CHECK(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()) == 1);
    return 0;
}
