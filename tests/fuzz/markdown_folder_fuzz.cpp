#include "core/transfer/import_folder.h"
#include "tests/fuzz/careful_receiver.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>

// A folder of Markdown. The input is its one file: a line with its name, then what is in it.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace leeward;
    namespace fs = std::filesystem;
    static const tests::TempFolder folder;
    const std::string bytes(data, data + size);
    std::string name = bytes.substr(0, std::min<std::size_t>(bytes.find('\n'), 200));
    std::ranges::replace(name, '/', '-');
    std::ranges::replace(name, '\0', '-');
    const fs::path file = folder / (name + ".md");
    std::ofstream(file, std::ios::binary) << bytes.substr(std::min(name.size() + 1, bytes.size()));
    fuzz::CarefulReceiver receiver;
    CHECK(transfer::readFolder(folder.path(), fuzz::aSetting(), receiver));
    fs::remove(file);
    return 0;
}
