#include "core/transfer/archive.h"

#include "tests/support/a_zip.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace leeward::transfer {
namespace {

TEST(Archive, ListsItsFilesAndGivesWhatIsInThem) {
    const tests::TempFolder folder;
    const std::string content(100'000, 'x');
    std::ofstream(folder / "a.zip", std::ios::binary)
        << tests::AZip({{.name = "in/", .content = ""}, {.name = "in/a.json", .content = content, .isDeflated = true}})
               .bytes();
    auto archive = std::move(Archive::open(folder / "a.zip", {})).value();
    EXPECT_TRUE(archive.next().value()->isFolder);
    const auto item = archive.next().value();
    EXPECT_EQ(item->name, "in/a.json");
    EXPECT_EQ(item->bytes, content.size());
    EXPECT_LT(item->packedBytes, 1000U);
    const auto bytes = std::move(archive.openItem()).value();
    std::string front(10, '\0');
    EXPECT_EQ(bytes->read(front), 10U);
    EXPECT_EQ(front, "xxxxxxxxxx");
    EXPECT_TRUE(Archive::finish(*bytes));
    EXPECT_EQ(archive.next().value(), std::nullopt);
}

} // namespace
} // namespace leeward::transfer
