#include "core/storage/fileheader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::storage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::storage::FileHeader)
};

// https://www.sqlite.org/fileformat.html, 1.3 The Database Header
constexpr qsizetype kHeaderSize = 100;
constexpr QByteArrayView kMagic{"SQLite format 3\0", 16};
constexpr qsizetype kPageSizeAt = 16;
constexpr qsizetype kChangeCounterAt = 24;
constexpr qsizetype kPageCountAt = 28;
constexpr qsizetype kUserVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;

quint32 wordAt(const QByteArray &bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

qint64 pageSizeOf(const QByteArray &bytes)
{
    const auto stored = qFromBigEndian<quint16>(bytes.constData() + kPageSizeAt);
    return stored == 1 ? 65536 : stored;
}

Error notOurs(const QString &name)
{
    return {ErrorCode::InvalidInput,
            Tr::tr("“%1” is not a Faubourg file. Choose a file whose name ends in .faubourg.")
                .arg(name),
            {}};
}

Error truncated(const QString &name)
{
    return {ErrorCode::Storage,
            Tr::tr("“%1” is incomplete: its end is missing. It has not been changed. Copy it "
                   "again from where it comes from, or restore the newest backup.")
                .arg(name),
            {}};
}

Error unreadable(const QFileInfo &file)
{
    if (!file.exists())
        return {ErrorCode::NotFound,
                Tr::tr("The file “%1” does not exist or cannot be reached.").arg(file.fileName()),
                {}};
    if (file.isDir())
        return {ErrorCode::InvalidInput,
                Tr::tr("“%1” is a folder. Choose a file whose name ends in .faubourg.")
                    .arg(file.fileName()),
                {}};
    return {ErrorCode::ReadOnly,
            Tr::tr("The file “%1” may not be read. Ask the IT department for access.")
                .arg(file.fileName()),
            {}};
}

} // namespace

QString journalPathFor(const QString &path)
{
    return path + u"-journal"_s;
}

bool hasHotJournal(const QString &path)
{
    return QFileInfo(journalPathFor(path)).size() > 0;
}

Result<FileHeader> readHeader(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        return unreadable(info);
    const QByteArray bytes = file.read(kHeaderSize);
    if (bytes.isEmpty()
        || !kMagic.first(qMin(bytes.size(), kMagic.size()))
                .startsWith(bytes.first(qMin(bytes.size(), kMagic.size()))))
        return notOurs(info.fileName());
    if (bytes.size() < kHeaderSize)
        return truncated(info.fileName());
    FileHeader header;
    header.size = file.size();
    header.expectedSize = pageSizeOf(bytes) * wordAt(bytes, kPageCountAt);
    header.changeCounter = wordAt(bytes, kChangeCounterAt);
    header.applicationId = wordAt(bytes, kApplicationIdAt);
    header.version = static_cast<int>(wordAt(bytes, kUserVersionAt));
    if (header.applicationId != kApplicationId)
        return notOurs(info.fileName());
    // A commit that was cut off may leave either size; its journal restores both.
    if (header.size < header.expectedSize && !hasHotJournal(path))
        return truncated(info.fileName());
    return header;
}

} // namespace faubourg::storage
