#include "core/sql/opening.h"

#include "core/base/file.h"
#include "core/sql/connection.h"
#include "core/sql/error_code.h"
#include "core/sql/raw_key.h"

#include <sqlite3.h>

#include <array>
#include <string>
#include <string_view>

namespace leeward::sql {

namespace {

constexpr std::uintmax_t kPageSize = 4096;

/// "Leew"; inside the encrypted header, so it shows to nobody.
constexpr const char* kWriteMark = "PRAGMA application_id=1281713527";
constexpr std::string_view kMark = "1281713527";

constexpr std::string_view kPlainHeader("SQLite format 3\0", 16);

Error errorFrom(base::FileError error) {
    switch (error) {
    case base::FileError::NoRoom:
        return Error::NoRoom;
    case base::FileError::NotPermitted:
    case base::FileError::NotARegularFile:
    case base::FileError::NotOurs:
    case base::FileError::Exists:
        return Error::NotPermitted;
    case base::FileError::NotFound: // a space that its owner's slot names: gone is the worst damage
        return Error::Damaged;
    case base::FileError::TooLarge:
        return Error::TooLarge;
    case base::FileError::Failed:
        break;
    }
    return Error::Failed;
}

/// A crash in the middle of a write leaves a journal, which SQLite plays back when it opens.
bool hasJournal(const std::filesystem::path& path) {
    std::filesystem::path journal = path;
    journal += "-journal";
    const auto size = base::sizeOfOwnFile(journal);
    return size && *size > 0;
}

} // namespace

SqlResult<void> inspectFile(const std::filesystem::path& path) {
    const auto size = base::sizeOfOwnFile(path);
    if (!size)
        return Fail{errorFrom(size.error())};
    if (*size == 0 || (*size % kPageSize != 0 && !hasJournal(path)))
        return Fail{Error::Damaged};
    if (const auto writable = base::checkWritableFolder(path.parent_path()); !writable)
        return Fail{errorFrom(writable.error())};
    return {};
}

SqlResult<void> connect(const std::filesystem::path& path, sqlite3*& connection) {
    const std::u8string name = path.u8string();
    constexpr int kFlags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE;
    const int result = sqlite3_open_v2(reinterpret_cast<const char*>(name.c_str()), &connection, kFlags, nullptr);
    if (result != SQLITE_OK)
        return Fail{lastError(connection, result)};
    sqlite3_extended_result_codes(connection, 1);
    if (sqlite3_db_readonly(connection, "main") != 0)
        return Fail{Error::NotPermitted};
    return {};
}

SqlResult<void> unlock(sqlite3* connection, const secret::SecretBytes& key) {
    const secret::SecretBytes text = rawKeyText(key);
    const int result = sqlite3_key_v2(connection, "main", text.view().data(), static_cast<int>(text.size()));
    if (result != SQLITE_OK)
        return Fail{lastError(connection, result)};
    const auto version = firstText(connection, "PRAGMA cipher_version");
    if (!version || version->empty())
        return Fail{Error::NotEncrypted};
    return {};
}

SqlResult<void> refusePlainFile(sqlite3* connection) {
    // Read through SQLite's own descriptor: opening and closing another would drop this process's locks on the file.
    sqlite3_file* file = nullptr;
    const int result = sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (result != SQLITE_OK || file == nullptr || file->pMethods == nullptr)
        return Fail{Error::Failed};
    std::array<char, kPlainHeader.size()> header{};
    const int read = file->pMethods->xRead(file, header.data(), static_cast<int>(header.size()), 0);
    if (read != SQLITE_OK)
        return Fail{sql::errorFrom(read, 0)};
    if (std::string_view(header.data(), header.size()) == kPlainHeader)
        return Fail{Error::NotEncrypted};
    return {};
}

SqlResult<void> setPragmas(sqlite3* connection) {
    // The first one, before anything is read: SQLCipher would tell standard error of a wrong key or a damaged page.
    RETURN_IF_FAILED(execute(connection, "PRAGMA cipher_log_level=NONE;"
                                         "PRAGMA temp_store=MEMORY;"
                                         "PRAGMA cell_size_check=ON;"
                                         "PRAGMA foreign_keys=ON;"
                                         "PRAGMA locking_mode=EXCLUSIVE;"));
    // From here on the file is read.
    RETURN_IF_FAILED(execute(connection, "PRAGMA cache_size=-16000;"
                                         "PRAGMA secure_delete=ON;"));
    const auto journal = firstText(connection, "PRAGMA journal_mode=TRUNCATE");
    if (!journal)
        return Fail{journal.error()};
    if (*journal != "truncate")
        return Fail{Error::Failed};
    return execute(connection, "PRAGMA synchronous=FULL; PRAGMA fullfsync=ON;");
}

SqlResult<void> takeAlone(sqlite3* connection) {
    return execute(connection, "BEGIN EXCLUSIVE; COMMIT;");
}

SqlResult<void> writeMark(sqlite3* connection) {
    return execute(connection, kWriteMark);
}

SqlResult<void> checkMark(sqlite3* connection) {
    const auto mark = firstText(connection, "PRAGMA application_id");
    if (!mark)
        return Fail{mark.error()};
    if (*mark != kMark)
        return Fail{Error::Damaged};
    return {};
}

} // namespace leeward::sql
