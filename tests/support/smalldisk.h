#pragma once

#include <QFile>

#include <catch2/catch.hpp>

#include <sys/mount.h>

namespace faubourg::test {

/// A folder as a disk of its own, as long as this stands. Needs root.
class MountedDisk
{
public:
    MountedDisk(const QString &folder, const QByteArray &options, unsigned long flags)
        : m_folder(QFile::encodeName(folder))
    {
        m_isMounted =
            ::mount("tmpfs", m_folder.constData(), "tmpfs", flags, options.constData()) == 0;
        if (!m_isMounted)
            WARN("Skipped: mounting a disk needs root.");
    }
    MountedDisk(const MountedDisk &) = delete;
    MountedDisk &operator=(const MountedDisk &) = delete;
    ~MountedDisk()
    {
        if (m_isMounted)
            ::umount2(m_folder.constData(), MNT_DETACH);
    }
    explicit operator bool() const { return m_isMounted; }

private:
    QByteArray m_folder;
    bool m_isMounted;
};

/// A disk of so many kilobytes.
class SmallDisk : public MountedDisk
{
public:
    SmallDisk(const QString &folder, int kilobytes)
        : MountedDisk(folder, "size=" + QByteArray::number(kilobytes) + "k", 0)
    {
    }
};

/// A disk that nobody may write to, not even root.
class ReadOnlyDisk : public MountedDisk
{
public:
    explicit ReadOnlyDisk(const QString &folder) : MountedDisk(folder, {}, MS_RDONLY) { }
};

} // namespace faubourg::test
