#include "tests/support/faulty_disk.h"

#include "core/base/check.h"

#include <sqlite3.h>

#include <cerrno>

namespace leeward::tests {

namespace {

/// What SQLite's C interface leads us back to; there is one disk at a time.
struct State {
    sqlite3_vfs vfs{};
    sqlite3_vfs* real = nullptr;
    sqlite3_io_methods methods{};
    std::int64_t failAt = 0; ///< 0 = never
    Trouble trouble = Trouble::Full;
    Lasting lasting = Lasting::Once;
    std::int64_t step = 0;
    std::int64_t bytes = 0;
    std::int64_t syncs = 0;
    bool hasFailed = false;
};
State* g_disk = nullptr;

/// A file of ours; the real one lies right behind it.
struct File {
    sqlite3_file base;
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};
sqlite3_file* realOf(sqlite3_file* file) {
    return reinterpret_cast<File*>(file)->real();
}

/// Counts one step; true when it is to fail.
bool fails() {
    ++g_disk->step;
    const bool isTime = g_disk->failAt != 0 && (g_disk->lasting == Lasting::Once ? g_disk->step == g_disk->failAt
                                                                                 : g_disk->step >= g_disk->failAt);
    g_disk->hasFailed = g_disk->hasFailed || isTime;
    if (isTime)
        errno = g_disk->trouble == Trouble::Full ? ENOSPC : EIO;
    return isTime;
}

int failure(int whenBroken) {
    return g_disk->trouble == Trouble::Full ? SQLITE_FULL : whenBroken;
}

int write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset) {
    if (fails()) {
        if (size > 1)
            realOf(file)->pMethods->xWrite(realOf(file), bytes, size / 2, offset);
        return failure(SQLITE_IOERR_WRITE);
    }
    g_disk->bytes += size;
    return realOf(file)->pMethods->xWrite(realOf(file), bytes, size, offset);
}

int truncate(sqlite3_file* file, sqlite3_int64 size) {
    return fails() ? failure(SQLITE_IOERR_TRUNCATE) : realOf(file)->pMethods->xTruncate(realOf(file), size);
}

/// Only counted: whatever is read back here comes from the system's memory, and hundreds of them take minutes.
int sync(sqlite3_file*, int) {
    ++g_disk->syncs;
    return fails() ? failure(SQLITE_IOERR_FSYNC) : SQLITE_OK;
}

int close(sqlite3_file* file) {
    return realOf(file)->pMethods->xClose(realOf(file));
}
int read(sqlite3_file* file, void* bytes, int size, sqlite3_int64 offset) {
    return realOf(file)->pMethods->xRead(realOf(file), bytes, size, offset);
}
int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lock(sqlite3_file* file, int level) {
    return realOf(file)->pMethods->xLock(realOf(file), level);
}
int unlock(sqlite3_file* file, int level) {
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int checkLock(sqlite3_file* file, int* answer) {
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), answer);
}
int control(sqlite3_file* file, int what, void* argument) {
    return realOf(file)->pMethods->xFileControl(realOf(file), what, argument);
}
int sectorSize(sqlite3_file* file) {
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int characteristics(sqlite3_file* file) {
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

int open(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* file, int flags, int* outFlags) {
    file->pMethods = nullptr;
    if ((flags & SQLITE_OPEN_CREATE) != 0 && fails())
        return SQLITE_CANTOPEN;
    const int result = g_disk->real->xOpen(g_disk->real, name, realOf(file), flags, outFlags);
    if (realOf(file)->pMethods != nullptr)
        file->pMethods = &g_disk->methods;
    return result;
}

int remove(sqlite3_vfs*, const char* name, int syncsFolder) {
    return fails() ? SQLITE_IOERR_DELETE : g_disk->real->xDelete(g_disk->real, name, syncsFolder);
}

int access(sqlite3_vfs*, const char* name, int flags, int* answer) {
    return g_disk->real->xAccess(g_disk->real, name, flags, answer);
}

int fullPathname(sqlite3_vfs*, const char* name, int size, char* out) {
    return g_disk->real->xFullPathname(g_disk->real, name, size, out);
}

sqlite3_io_methods ourMethods() {
    sqlite3_io_methods methods{};
    methods.iVersion = 1; // no shared memory, no mapping
    methods.xClose = &close;
    methods.xRead = &read;
    methods.xWrite = &write;
    methods.xTruncate = &truncate;
    methods.xSync = &sync;
    methods.xFileSize = &fileSize;
    methods.xLock = &lock;
    methods.xUnlock = &unlock;
    methods.xCheckReservedLock = &checkLock;
    methods.xFileControl = &control;
    methods.xSectorSize = &sectorSize;
    methods.xDeviceCharacteristics = &characteristics;
    return methods;
}

} // namespace

FaultyDisk::FaultyDisk() {
    CHECK(g_disk == nullptr);
    g_disk = new State;
    g_disk->real = sqlite3_vfs_find(nullptr);
    g_disk->methods = ourMethods();
    g_disk->vfs = *g_disk->real;
    g_disk->vfs.zName = "faulty";
    g_disk->vfs.szOsFile = static_cast<int>(sizeof(File)) + g_disk->real->szOsFile;
    g_disk->vfs.xOpen = &open;
    g_disk->vfs.xDelete = &remove;
    g_disk->vfs.xAccess = &access;
    g_disk->vfs.xFullPathname = &fullPathname;
    CHECK(sqlite3_vfs_register(&g_disk->vfs, 1) == SQLITE_OK);
}

FaultyDisk::~FaultyDisk() {
    sqlite3_vfs_unregister(&g_disk->vfs);
    sqlite3_vfs_register(g_disk->real, 1);
    delete g_disk;
    g_disk = nullptr;
}

void FaultyDisk::failAt(std::int64_t nth, Trouble trouble, Lasting lasting) {
    startCounting();
    g_disk->failAt = nth;
    g_disk->trouble = trouble;
    g_disk->lasting = lasting;
    g_disk->hasFailed = false;
}

void FaultyDisk::mend() {
    g_disk->failAt = 0;
}

void FaultyDisk::startCounting() {
    g_disk->step = g_disk->bytes = g_disk->syncs = 0;
}

std::int64_t FaultyDisk::steps() const {
    return g_disk->step;
}
std::int64_t FaultyDisk::bytesWritten() const {
    return g_disk->bytes;
}
std::int64_t FaultyDisk::syncs() const {
    return g_disk->syncs;
}
bool FaultyDisk::hasFailed() const {
    return g_disk->hasFailed;
}

} // namespace leeward::tests
