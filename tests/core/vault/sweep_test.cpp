#include "core/vault/session.h"

#include "tests/support/a_vault.h"
#include "tests/support/small_files_only.h"
#include "tests/support/some_records.h"

#include <gtest/gtest.h>

#include <array>

namespace leeward::vault {
namespace {

namespace fs = std::filesystem;
using records::Entry;
using tests::AVault;

class Sweep : public testing::Test {
protected:
    Sweep() {
        for (int i = 0; i < 20; ++i) {
            m_kept.push_back(tests::anEntry(m_random, m_clock, std::string(1000, 'a')));
            EXPECT_TRUE(m_session->entries().save(m_kept.back()));
        }
    }

    tests::FixedRandom m_random{8};
    tests::FixedClock m_clock;
    AVault m_vault{AVault::One};
    std::unique_ptr<Session> m_session = m_vault.open();
    std::vector<Entry> m_kept;
};

TEST_F(Sweep, KeepsEverythingInANewFile) {
    const fs::path before = m_vault.spaces().front();
    ASSERT_TRUE(m_session->sweep());
    EXPECT_FALSE(fs::exists(before));
    EXPECT_EQ(m_vault.spaces().size(), 1U);
    EXPECT_EQ(m_session->entries().count(), 20);
    ASSERT_TRUE(m_session->bin().remove(std::array{m_kept.front().id}));
    m_session.reset();
    m_session = m_vault.open();
    EXPECT_EQ(m_session->entries().count(), 19);
    EXPECT_FALSE(m_session->notes().privateIsOlder);
}

TEST_F(Sweep, LeavesTheOldFileWithoutAnyKey) {
    const fs::path before = m_vault.spaces().front();
    const std::string old = tests::contentOf(before);
    ASSERT_TRUE(m_session->sweep());
    m_session.reset();
    tests::putContent(m_vault.spaces().front(), old);
    const auto opened = Vault::open(m_vault.folder(), tests::passphrase(tests::kFirstPassphrase), {m_clock, m_random});
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::DamagedSpace);
}

TEST_F(Sweep, ChangesNothingWhereThereIsNoRoom) {
    {
        const tests::SmallFilesOnly full(20'000);
        EXPECT_EQ(m_session->sweep().error().kind, ErrorKind::NoRoom);
    }
    EXPECT_EQ(m_session->entries().count(), 20);
    m_session.reset();
    EXPECT_EQ(m_vault.open()->entries().count(), 20);
    EXPECT_EQ(m_vault.spaces().size(), 1U);
}

} // namespace
} // namespace leeward::vault
