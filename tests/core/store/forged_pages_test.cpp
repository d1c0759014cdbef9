// The other person of a shared space has its key, and can write pages with tools of their own.
#include "core/base/file.h"
#include "tests/support/a_space.h"
#include "tests/support/cipher_pages.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/hostile_reading.h"
#include "tests/support/some_records.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <string>

namespace leeward::store {
namespace {

using base::Byte;
using base::Bytes;
using tests::kPageSize;

class ForgedPages : public testing::Test {
protected:
    ForgedPages() {
        EXPECT_TRUE(SpaceMeta(m_shared.database()).begin(m_random.newId<Space>(), SpaceKind::Shared));
        EXPECT_TRUE(People(m_shared.database()).save({m_me, "Ada"}));
        ChangeListeners listeners;
        PlanLines plan(m_shared.database(), listeners, m_me);
        for (int i = 0; i < 40; ++i) {
            records::PlanLine line = tests::aWord(m_random, m_me, "Harbour " + std::to_string(i));
            line.steps = {"Stop.", "Say one sentence."};
            line.note = std::string(static_cast<std::size_t>(i) * 200, 'n');
            EXPECT_TRUE(plan.save(line));
        }
        fillWhatStandsBesideThePlan();
        m_shared.close();
        m_pages = tests::decryptedPages(base::readFile(m_shared.path(), 1 << 20).value(), m_key);
    }

    void fillWhatStandsBesideThePlan() {
        const records::PlanLine line = tests::aWord(m_random, m_me, "Harbour");
        EXPECT_TRUE(Suggestions(m_shared.database())
                        .put({.id = m_random.newId<records::Suggestion>(),
                              .line = line.id,
                              .by = m_me,
                              .text = "Anchor",
                              .meaning = {},
                              .steps = {"Stop."},
                              .contrary = {}}));
        ChangeListeners listeners;
        Passages passages(m_shared.database(), m_own.database(), listeners, m_me);
        EXPECT_TRUE(passages.share(
            {.id = m_random.newId<records::Passage>(), .owner = m_me, .text = "A slow morning helps."}, std::nullopt));
        EXPECT_TRUE(ClosenessOfDay(m_shared.database(), listeners, m_me).choose(records::Closeness::Space, {}));
    }

    void put(const Bytes& pages) const {
        const Bytes file = tests::encryptedPages(pages, m_key);
        std::ofstream(m_shared.path(), std::ios::binary | std::ios::trunc)
            .write(reinterpret_cast<const char*>(file.data()), static_cast<std::streamsize>(file.size()));
    }
    bool opens() { return tests::readAllOf(m_shared.path(), m_key, m_me, m_own.database()); }

    /// Anywhere, or in the part of a page that says how the rest is to be read.
    std::size_t somewhere() {
        const std::size_t page = m_random.below(static_cast<std::uint32_t>(m_pages.size() / kPageSize)) * kPageSize;
        const std::size_t first = page == 0 ? tests::kSaltSize : 0;
        const bool isHeader = m_random.below(2) == 0;
        const auto size = static_cast<std::uint32_t>(isHeader ? 200 : kPageSize - tests::kReserved - first);
        return page + first + m_random.below(size);
    }

    tests::FixedRandom m_random;
    Id<records::Person> m_me = m_random.newId<records::Person>();
    secret::SecretBytes m_key = tests::testKey();
    tests::FaultyDisk m_disk;
    tests::ASpace m_shared{sharedMigrations()};
    tests::ASpace m_own{privateMigrations()};
    Bytes m_pages;
};

TEST_F(ForgedPages, TheirFormatIsTheOneWeThinkItIs) {
    EXPECT_EQ(std::string(m_pages.begin() + 16, m_pages.begin() + 18), std::string("\x10\x00", 2)) << "pages of 4096";
    put(m_pages);
    EXPECT_TRUE(opens());
}

TEST_F(ForgedPages, ADatabaseInUtf16IsReadOrRefused) {
    m_pages[59] = 2;
    put(m_pages);
    (void)opens();
}

TEST_F(ForgedPages, AFileInWriteAheadModeIsReadOrRefused) {
    m_pages[18] = m_pages[19] = 2;
    put(m_pages);
    (void)opens();
    for (const auto& each : std::filesystem::directory_iterator(m_shared.folder().path()))
        EXPECT_EQ(each.path().string().find("-shm"), std::string::npos);
}

TEST_F(ForgedPages, TextThatLiesAboutItsSchemaIsRefused) {
    const std::string honest = "CREATE TABLE kept_notice";
    const auto at = std::search(m_pages.begin(), m_pages.end(), honest.begin(), honest.end());
    ASSERT_NE(at, m_pages.end());
    *(at + 8) = 't';
    put(m_pages);
    EXPECT_FALSE(opens());
}

TEST_F(ForgedPages, OfAnyKindDoNoHarm) {
    const int rounds = std::getenv("LEEWARD_LONG") != nullptr ? 20'000 : 300;
    int opened = 0;
    const auto start = std::chrono::steady_clock::now();
    for (int round = 0; round < rounds; ++round) {
        Bytes forged = m_pages;
        for (std::uint32_t i = 0; i <= m_random.below(8); ++i)
            forged[somewhere()] = static_cast<Byte>(m_random.below(256));
        put(forged);
        opened += opens() ? 1 : 0;
    }
    EXPECT_LT(std::chrono::steady_clock::now() - start, rounds * std::chrono::milliseconds(500)) << "none is endless";
    EXPECT_GT(opened, rounds / 20) << "what lies behind the schema is reached";
    EXPECT_LT(opened, rounds);
}

} // namespace
} // namespace leeward::store
