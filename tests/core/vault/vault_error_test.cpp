#include "core/vault/vault_error.h"

#include <gtest/gtest.h>

namespace leeward::vault {
namespace {

const std::filesystem::path kFile = "spaces/0123456789abcdef.db";

TEST(VaultError, NamesTheFileConcerned) {
    EXPECT_EQ(errorFrom(sql::Error::Damaged, kFile), (Error{ErrorKind::DamagedSpace, kFile}));
    EXPECT_EQ(errorFrom(base::FileError::NoRoom, kFile), (Error{ErrorKind::NoRoom, kFile}));
}

TEST(VaultError, KeepsApartWhatTheDatabaseTells) {
    EXPECT_EQ(errorFrom(sql::Error::NoRoom, kFile).kind, ErrorKind::NoRoom);
    EXPECT_EQ(errorFrom(sql::Error::NotPermitted, kFile).kind, ErrorKind::NotPermitted);
    EXPECT_EQ(errorFrom(sql::Error::InUse, kFile).kind, ErrorKind::InUse);
    EXPECT_EQ(errorFrom(sql::Error::NotEncrypted, kFile).kind, ErrorKind::NotEncrypted);
    EXPECT_EQ(errorFrom(sql::Error::NewerVersion, kFile).kind, ErrorKind::NewerVersion);
    EXPECT_EQ(errorFrom(sql::Error::Failed, kFile).kind, ErrorKind::Failed);
    EXPECT_EQ(errorFrom(sql::Error::Interrupted, kFile).kind, ErrorKind::Failed);
}

TEST(VaultError, TakesAForeignSchemaOrForgedRowsForDamage) {
    EXPECT_EQ(errorFrom(sql::Error::ForeignSchema, kFile).kind, ErrorKind::DamagedSpace);
    EXPECT_EQ(errorFrom(sql::Error::Constraint, kFile).kind, ErrorKind::DamagedSpace);
    EXPECT_EQ(errorFrom(sql::Error::TooLarge, kFile).kind, ErrorKind::DamagedSpace);
}

TEST(VaultError, TakesLinksAndFilesOfOthersForNotPermitted) {
    EXPECT_EQ(errorFrom(base::FileError::NotPermitted, kFile).kind, ErrorKind::NotPermitted);
    EXPECT_EQ(errorFrom(base::FileError::NotARegularFile, kFile).kind, ErrorKind::NotPermitted);
    EXPECT_EQ(errorFrom(base::FileError::NotOurs, kFile).kind, ErrorKind::NotPermitted);
}

TEST(VaultError, KeepsApartWhatTheFilesTell) {
    EXPECT_EQ(errorFrom(base::FileError::NotFound, kFile).kind, ErrorKind::NotAVault);
    EXPECT_EQ(errorFrom(base::FileError::Exists, kFile).kind, ErrorKind::AlreadyThere);
    EXPECT_EQ(errorFrom(base::FileError::TooLarge, kFile).kind, ErrorKind::Failed);
    EXPECT_EQ(errorFrom(base::FileError::Failed, kFile).kind, ErrorKind::Failed);
}

} // namespace
} // namespace leeward::vault
