#pragma once

#include <QFile>

#include <catch2/catch.hpp>
#include <sys/mount.h>

namespace faubourg::test {

/// A folder as a disk of its own, of so many kilobytes, as long as this stands. Needs root.
class SmallDisk
{
public:
    SmallDisk(const QString &folder, int kilobytes) : m_folder(QFile::encodeName(folder))
    {
        const QByteArray size = "size=" + QByteArray::number(kilobytes) + "k";
        m_isMounted = ::mount("tmpfs", m_folder.constData(), "tmpfs", 0, size.constData()) == 0;
        if (!m_isMounted)
            WARN("Skipped: mounting a small disk needs root.");
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(m_folder.constData(), MNT_DETACH);
    }
    explicit operator bool() const { return m_isMounted; }

private:
    QByteArray m_folder;
    bool m_isMounted;
};

} // namespace faubourg::test
