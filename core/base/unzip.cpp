#include "core/base/unzip.h"

#include <QCoreApplication>

#include <algorithm>
#include <zip.h>

namespace faubourg {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::Unzip)
};

Error damaged(const QString &detail)
{
    return {ErrorCode::InvalidInput,
            Tr::tr("The file is damaged and cannot be unpacked. Save it again where it was made, "
                   "or ask for it once more."),
            detail};
}

struct CloseEntry
{
    void operator()(zip_file_t *entry) const { zip_fclose(entry); }
};
using Entry = std::unique_ptr<zip_file_t, CloseEntry>;

} // namespace

void ZipReader::Discard::operator()(::zip *archive) const
{
    zip_discard(archive);
}

ZipReader::ZipReader(QByteArray bytes, ::zip *archive)
    : m_bytes(std::move(bytes))
    , m_archive(archive)
{
}

Result<ZipReader> ZipReader::open(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(
        bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive) {
        const Error failed = damaged(QString::fromUtf8(zip_error_strerror(&error)));
        if (source)
            zip_source_free(source);
        zip_error_fini(&error);
        return failed;
    }
    return ZipReader(bytes, archive); // the same bytes: they are shared, not copied
}

QStringList ZipReader::names() const
{
    QStringList names;
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    for (zip_int64_t index = 0; index < count; ++index) {
        const auto position = static_cast<zip_uint64_t>(index);
        names += QString::fromUtf8(zip_get_name(m_archive.get(), position, 0));
    }
    return names;
}

bool ZipReader::contains(const QString &name) const
{
    return zip_name_locate(m_archive.get(), name.toUtf8().constData(), 0) >= 0;
}

Result<QByteArray> ZipReader::read(const QString &name, qint64 limit) const
{
    if (!contains(name))
        return Error{ErrorCode::NotFound, Tr::tr("The file lacks a part that it should have."),
                     name};
    const Entry entry(zip_fopen(m_archive.get(), name.toUtf8().constData(), 0));
    if (!entry) {
        const bool isLocked = zip_error_code_zip(zip_get_error(m_archive.get())) == ZIP_ER_NOPASSWD;
        return isLocked
            ? Error{ErrorCode::InvalidInput,
                    Tr::tr("The file is locked by a password. Open it, save it without one, then "
                           "choose it again."),
                    name}
            : damaged(name);
    }
    constexpr qsizetype kStep = 1 << 16;
    QByteArray content;
    for (;;) {
        const qsizetype before = content.size();
        content.resize(before + kStep);
        const zip_int64_t read = zip_fread(entry.get(), content.data() + before, kStep);
        if (read < 0)
            return damaged(name);
        content.resize(before + read);
        if (content.size() > limit)
            return Error{ErrorCode::InvalidInput,
                         Tr::tr("Unpacked, the file is too large to be read. Keep only the rows "
                                "and columns that are needed, then save it again."),
                         name};
        if (read == 0)
            return content;
    }
}

} // namespace faubourg
