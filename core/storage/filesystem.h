#pragma once

#include "core/base/result.h"

#include <QtGlobal>

namespace faubourg::storage {

/// The calls of the operating system that a careful writer needs, each telling the
/// system's own error code (0: done). Virtual so that tests can fail the n-th one.
class FileSystem
{
public:
    using Handle = qintptr;
    static constexpr Handle kNoHandle = -1;

    FileSystem() = default;
    Q_DISABLE_COPY_MOVE(FileSystem)
    virtual ~FileSystem() = default;
    static const FileSystem &native();

    /// A new empty file, open for writing; fails when `path` exists.
    virtual int create(const QString &path, Handle &handle) const;
    /// An existing file, open for writing at its start.
    virtual int open(const QString &path, Handle &handle) const;
    /// May write less than asked: `written` says how much.
    virtual int write(Handle handle, const char *data, qint64 length, qint64 &written) const;
    /// Returns when the content has reached the disk.
    virtual int sync(Handle handle) const;
    virtual int close(Handle handle) const;
    /// The size as a newly opened handle sees it.
    virtual int size(const QString &path, qint64 &bytes) const;
    /// Moves over an existing file in one step, so that a reader sees the old or the new.
    virtual int replace(const QString &from, const QString &to) const;
    /// Moves, or fails when `to` exists.
    virtual int moveToNew(const QString &from, const QString &to) const;
    /// Makes a change of names in the folder of `path` last through a power cut.
    virtual int syncFolder(const QString &path) const;
    virtual int remove(const QString &path) const;
};

/// Why `path` could not be written, from the system's code: the disk is full, the folder
/// does not accept writing, is missing, another program holds the file…
Error fileError(int systemCode, const QString &path);

} // namespace faubourg::storage
