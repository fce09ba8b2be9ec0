#pragma once

#include "core/base/result.h"

#include <QtGlobal>

namespace faubourg::storage {

/// "FBRG", in SQLite's application_id: what tells our files from other SQLite files.
inline constexpr quint32 kApplicationId = 0x46425247;

/// The first 100 bytes of the file, read without opening the database.
struct FileHeader
{
    qint64 size = 0; ///< of the file, in bytes
    qint64 expectedSize = 0;
    quint32 changeCounter = 0; ///< moves with every commit
    quint32 applicationId = 0;
    int version = 0; ///< of the schema
};

/// A commit was cut off: SQLite must roll it back before the file says anything.
bool hasHotJournal(const QString &path);
QString journalPathFor(const QString &path);

/// Refused with the reason: a missing, empty, foreign or truncated file. Nothing is written.
/// Do not call it during a transaction of this process on the same file: on POSIX systems
/// closing a file gives up the locks that SQLite holds on it.
Result<FileHeader> readHeader(const QString &path);

} // namespace faubourg::storage
