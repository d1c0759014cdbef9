#include "core/sql/error_code.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <sqlite3.h>

namespace leeward::sql {
namespace {

TEST(ErrorFrom, TellsAFullDiskHoweverItIsReported) {
    EXPECT_EQ(errorFrom(SQLITE_FULL, 0), Error::NoRoom);
    EXPECT_EQ(errorFrom(SQLITE_IOERR_WRITE, ENOSPC), Error::NoRoom);
    EXPECT_EQ(errorFrom(SQLITE_CANTOPEN, EDQUOT), Error::NoRoom);
}

TEST(ErrorFrom, TellsARefusalOfTheSystem) {
    EXPECT_EQ(errorFrom(SQLITE_READONLY_DIRECTORY, EACCES), Error::NotPermitted);
    EXPECT_EQ(errorFrom(SQLITE_CANTOPEN, EACCES), Error::NotPermitted);
}

TEST(ErrorFrom, TellsDamageFromTrouble) {
    EXPECT_EQ(errorFrom(SQLITE_NOTADB, 0), Error::Damaged);
    EXPECT_EQ(errorFrom(SQLITE_CORRUPT_VTAB, 0), Error::Damaged);
    EXPECT_EQ(errorFrom(SQLITE_IOERR_SHORT_READ, 0), Error::Damaged);
    EXPECT_EQ(errorFrom(SQLITE_IOERR_READ, EIO), Error::Failed);
    EXPECT_EQ(errorFrom(SQLITE_NOMEM, 0), Error::Failed);
}

TEST(ErrorFrom, KeepsTheOthersApart) {
    EXPECT_EQ(errorFrom(SQLITE_BUSY_RECOVERY, 0), Error::InUse);
    EXPECT_EQ(errorFrom(SQLITE_TOOBIG, 0), Error::TooLarge);
    EXPECT_EQ(errorFrom(SQLITE_INTERRUPT, 0), Error::Interrupted);
    EXPECT_EQ(errorFrom(SQLITE_CONSTRAINT_CHECK, 0), Error::Constraint);
    EXPECT_EQ(errorFrom(SQLITE_AUTH, 0), Error::Constraint);
}

} // namespace
} // namespace leeward::sql
