#include "core/storage/lockhandle.h"

#include <windows.h>

namespace faubourg::storage {

namespace {

const wchar_t *native(const QString &path)
{
    return reinterpret_cast<const wchar_t *>(path.utf16());
}

HANDLE toHandle(FileSystem::Handle handle)
{
    return reinterpret_cast<HANDLE>(handle);
}

/// Others may read it, nobody else write it, and the system removes it with the process.
HANDLE openAlone(const QString &path, DWORD disposition)
{
    return CreateFileW(native(path), GENERIC_READ | GENERIC_WRITE | DELETE,
                       FILE_SHARE_READ | FILE_SHARE_DELETE, nullptr, disposition,
                       FILE_ATTRIBUTE_NORMAL | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
}

HANDLE openToRead(const QString &path)
{
    return CreateFileW(native(path), GENERIC_READ,
                       FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                       OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
}

bool sameFile(HANDLE a, HANDLE b)
{
    BY_HANDLE_FILE_INFORMATION first{};
    BY_HANDLE_FILE_INFORMATION second{};
    return GetFileInformationByHandle(a, &first) && GetFileInformationByHandle(b, &second)
        && first.dwVolumeSerialNumber == second.dwVolumeSerialNumber
        && first.nFileIndexHigh == second.nFileIndexHigh
        && first.nFileIndexLow == second.nFileIndexLow;
}

} // namespace

LockHandle::Attempt LockHandle::create(const QString &path)
{
    const HANDLE opened = openAlone(path, CREATE_NEW);
    if (opened == INVALID_HANDLE_VALUE) {
        const DWORD code = GetLastError();
        const bool exists = code == ERROR_FILE_EXISTS || code == ERROR_SHARING_VIOLATION;
        return {exists ? Outcome::Busy : Outcome::Failed, static_cast<int>(code)};
    }
    m_handle = reinterpret_cast<FileSystem::Handle>(opened);
    return {Outcome::Held, 0};
}

LockHandle::Attempt LockHandle::openExisting(const QString &path)
{
    const HANDLE opened = openAlone(path, OPEN_EXISTING);
    if (opened == INVALID_HANDLE_VALUE) {
        const DWORD code = GetLastError();
        return {code == ERROR_SHARING_VIOLATION ? Outcome::Busy : Outcome::Failed,
                static_cast<int>(code)};
    }
    m_handle = reinterpret_cast<FileSystem::Handle>(opened);
    return {Outcome::Held, 0};
}

LockHandle::Attempt LockHandle::claim(const QString &path)
{
    return openExisting(path); // opened alone: nobody can have put another in its place
}

bool LockHandle::rewrite(const QByteArray &content)
{
    HANDLE file = toHandle(m_handle);
    DWORD written = 0;
    return SetFilePointer(file, 0, nullptr, FILE_BEGIN) == 0
        && WriteFile(file, content.constData(), static_cast<DWORD>(content.size()), &written,
                     nullptr)
        && written == static_cast<DWORD>(content.size()) && SetEndOfFile(file);
}

bool LockHandle::isAt(const QString &path) const
{
    const HANDLE there = openToRead(path);
    if (there == INVALID_HANDLE_VALUE)
        return false;
    const bool same = sameFile(toHandle(m_handle), there);
    CloseHandle(there);
    return same;
}

int LockHandle::moveTo(const QString &from, const QString &to)
{
    return FileSystem::native().replace(from, to);
}

void LockHandle::remove(const QString & /*path*/)
{
    close(); // removes it
}

void LockHandle::close()
{
    if (m_handle != FileSystem::kNoHandle)
        CloseHandle(toHandle(m_handle));
    m_handle = FileSystem::kNoHandle;
}

bool LockHandle::isHeld(const QString &path)
{
    // Opened without delete-on-close: the probe leaves the file where it is.
    const HANDLE opened =
        CreateFileW(native(path), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_DELETE,
                    nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (opened == INVALID_HANDLE_VALUE)
        return GetLastError() == ERROR_SHARING_VIOLATION;
    CloseHandle(opened);
    return false;
}

QByteArray LockHandle::read(const QString &path, qint64 limit)
{
    const HANDLE opened = openToRead(path);
    if (opened == INVALID_HANDLE_VALUE)
        return {};
    QByteArray content(limit, Qt::Uninitialized);
    DWORD count = 0;
    const bool done = ReadFile(opened, content.data(), static_cast<DWORD>(limit), &count, nullptr);
    CloseHandle(opened);
    content.truncate(done ? static_cast<qsizetype>(count) : 0);
    return content;
}

} // namespace faubourg::storage
