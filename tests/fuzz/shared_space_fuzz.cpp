#include "core/base/file.h"
#include "tests/support/cipher_pages.h"
#include "tests/support/hostile_reading.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <optional>
#include <system_error>
#include <unistd.h>

// A shared space whose pages were changed by somebody who has its key: nothing crashes, and what comes out is what our
// records allow. The input is a list of changes to an honest space: two bytes of page and place, one of content.

namespace {

using namespace leeward;
namespace fs = std::filesystem;

/// An honest space in plain pages, and where its forgeries are put.
struct Space {
    fs::path path = fs::temp_directory_path() / ("leeward-fuzz-" + std::to_string(::getpid()) + ".db");
    secret::SecretBytes key = secret::SecretBytes(32);
    Id<records::Person> me{Id<records::Person>::Array{1}};
    base::Bytes pages;
    fs::path ownPath = path.string() + ".own";
    std::optional<sql::Database> own; ///< what this person's private space knows

    Space() {
        own.emplace(sql::Database::create(ownPath, key).value());
        CHECK(sql::migrate(*own, store::privateMigrations()));
        {
            auto database = sql::Database::create(path, key);
            CHECK(database && sql::migrate(*database, store::sharedMigrations()));
            CHECK(store::SpaceMeta(*database).begin(Id<store::Space>(Id<store::Space>::Array{2}),
                                                    store::SpaceKind::Shared));
            CHECK(store::People(*database).save({me, "Ada"}));
            store::ChangeListeners listeners;
            store::PlanLines plan(*database, listeners, me);
            for (base::Byte i = 0; i < 12; ++i) {
                records::PlanLine line{.id = Id<records::PlanLine>(Id<records::PlanLine>::Array{i}), .owner = me};
                line.section = static_cast<records::PlanSection>(i + 1);
                line.text = "Harbour";
                line.steps = {"Stop.", std::string(600, 's')};
                CHECK(plan.save(line));
            }
            CHECK(store::ClosenessOfDay(*database, listeners, me).choose(records::Closeness::Space, {}));
        }
        pages = tests::decryptedPages(base::readFile(path, 1 << 20).value(), key);
    }
    ~Space() {
        std::error_code ignored;
        fs::remove(path, ignored);
        own.reset();
        fs::remove(ownPath, ignored);
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static Space space;
    base::Bytes forged = space.pages;
    for (std::size_t i = 0; i + 3 <= size && i < 300; i += 3) {
        const std::size_t place = (data[i] * std::size_t{256} + data[i + 1]) % forged.size();
        if (place >= tests::kSaltSize)
            forged[place] = data[i + 2];
    }
    const base::Bytes file = tests::encryptedPages(forged, space.key);
    std::ofstream(space.path, std::ios::binary | std::ios::trunc)
        .write(reinterpret_cast<const char*>(file.data()), static_cast<std::streamsize>(file.size()));
    (void)tests::readAllOf(space.path, space.key, space.me, *space.own);
    return 0;
}
