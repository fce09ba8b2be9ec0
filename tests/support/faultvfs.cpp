#include "tests/support/faultvfs.h"

#include <limits>
#include <sqlite3.h>

namespace faubourg::test {

namespace {

struct Plan
{
    int failAt = std::numeric_limits<int>::max();
    int calls = 0;
    FaultVfs::Fault fault = FaultVfs::Fault::DiskFull;
    bool forEver = false;
};

Plan plan;
sqlite3_vfs *disk = nullptr;
sqlite3_vfs shim;

/// SQLite's code for this call: OK, or the fault that is due.
int due(int inputOutputCode)
{
    ++plan.calls;
    const bool fails = plan.calls == plan.failAt || (plan.forEver && plan.calls > plan.failAt);
    if (!fails)
        return SQLITE_OK;
    return plan.fault == FaultVfs::Fault::DiskFull ? SQLITE_FULL : inputOutputCode;
}

/// Our file: SQLite's head, then the disk's own file.
struct File
{
    sqlite3_file head;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real();
}

const sqlite3_io_methods kMethods{
    1,
    [](sqlite3_file *file) { return real(file)->pMethods->xClose(real(file)); },
    [](sqlite3_file *file, void *to, int amount, sqlite3_int64 offset) {
        return real(file)->pMethods->xRead(real(file), to, amount, offset);
    },
    [](sqlite3_file *file, const void *from, int amount, sqlite3_int64 offset) {
        if (const int code = due(SQLITE_IOERR_WRITE); code != SQLITE_OK) {
            real(file)->pMethods->xWrite(real(file), from, amount / 2, offset); // torn
            return code;
        }
        return real(file)->pMethods->xWrite(real(file), from, amount, offset);
    },
    [](sqlite3_file *file, sqlite3_int64 size) {
        const int code = due(SQLITE_IOERR_TRUNCATE);
        return code != SQLITE_OK ? code : real(file)->pMethods->xTruncate(real(file), size);
    },
    [](sqlite3_file *file, int flags) {
        const int code = due(SQLITE_IOERR_FSYNC);
        return code != SQLITE_OK ? code : real(file)->pMethods->xSync(real(file), flags);
    },
    [](sqlite3_file *file, sqlite3_int64 *size) {
        return real(file)->pMethods->xFileSize(real(file), size);
    },
    [](sqlite3_file *file, int level) { return real(file)->pMethods->xLock(real(file), level); },
    [](sqlite3_file *file, int level) { return real(file)->pMethods->xUnlock(real(file), level); },
    [](sqlite3_file *file, int *result) {
        return real(file)->pMethods->xCheckReservedLock(real(file), result);
    },
    [](sqlite3_file *file, int operation, void *argument) {
        return real(file)->pMethods->xFileControl(real(file), operation, argument);
    },
    [](sqlite3_file *file) { return real(file)->pMethods->xSectorSize(real(file)); },
    [](sqlite3_file *file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); },
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
};

int open(sqlite3_vfs * /*self*/, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    int existed = 1;
    if (name && (flags & SQLITE_OPEN_CREATE) != 0)
        disk->xAccess(disk, name, SQLITE_ACCESS_EXISTS, &existed);
    if (existed == 0) {
        if (const int code = due(SQLITE_CANTOPEN); code != SQLITE_OK)
            return code;
    }
    const int code = disk->xOpen(disk, name, real(file), flags, outFlags);
    if (code == SQLITE_OK)
        file->pMethods = &kMethods;
    return code;
}

int remove(sqlite3_vfs * /*self*/, const char *name, int syncFolder)
{
    const int code = due(SQLITE_IOERR_DELETE);
    return code != SQLITE_OK ? code : disk->xDelete(disk, name, syncFolder);
}

} // namespace

FaultVfs::FaultVfs()
{
    disk = sqlite3_vfs_find(nullptr);
    shim = *disk;
    shim.zName = "faults";
    shim.szOsFile = static_cast<int>(sizeof(File)) + disk->szOsFile;
    shim.xOpen = open;
    shim.xDelete = remove;
    sqlite3_vfs_register(&shim, 1);
    disarm();
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_register(disk, 1);
    sqlite3_vfs_unregister(&shim);
}

void FaultVfs::arm(int call, Fault fault, bool forEver)
{
    plan = {call, 0, fault, forEver};
}

void FaultVfs::disarm()
{
    plan.failAt = std::numeric_limits<int>::max();
    plan.forEver = false;
}

int FaultVfs::calls()
{
    return plan.calls;
}

} // namespace faubourg::test
