#include "core/base/zip.h"

#include <QCoreApplication>

#include <memory>
#include <zip.h>

namespace faubourg {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::Zip)
};

Error failure(const char *detail)
{
    return {ErrorCode::Storage, Tr::tr("The file could not be packed: memory is short."),
            QString::fromUtf8(detail)};
}

struct SourceFree
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, SourceFree>;

Result<void> add(zip_t *archive, const ZipEntry &entry)
{
    zip_source_t *content = zip_source_buffer(archive, entry.content.constData(),
                                              static_cast<zip_uint64_t>(entry.content.size()), 0);
    const zip_int64_t index = content
        ? zip_file_add(archive, entry.name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8)
        : -1;
    if (index < 0) {
        if (content)
            zip_source_free(content);
        return failure(zip_strerror(archive));
    }
    constexpr zip_uint16_t kFirstDosDay = (1 << 5) | 1;
    const auto position = static_cast<zip_uint64_t>(index);
    zip_file_set_dostime(archive, position, 0, kFirstDosDay, 0);
    zip_set_file_compression(archive, position, entry.compressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE,
                             0);
    return {};
}

Result<QByteArray> content(zip_source_t *source)
{
    if (zip_source_open(source) != 0)
        return failure(zip_error_strerror(zip_source_error(source)));
    zip_source_seek(source, 0, SEEK_END);
    QByteArray bytes(zip_source_tell(source), Qt::Uninitialized);
    zip_source_seek(source, 0, SEEK_SET);
    const zip_int64_t read =
        zip_source_read(source, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(source);
    if (read != bytes.size())
        return failure("short read");
    return bytes;
}

} // namespace

Result<QByteArray> zip(const QList<ZipEntry> &entries)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source buffer(zip_source_buffer_create(nullptr, 0, 0, &error));
    zip_t *archive = buffer ? zip_open_from_source(buffer.get(), ZIP_TRUNCATE, &error) : nullptr;
    if (!archive)
        return failure(zip_error_strerror(&error));
    zip_source_keep(buffer.get()); // zip_close() frees its own reference
    for (const ZipEntry &entry : entries) {
        if (const auto added = add(archive, entry); !added) {
            zip_discard(archive);
            return added.error();
        }
    }
    if (zip_close(archive) != 0) {
        const Error failed = failure(zip_strerror(archive));
        zip_discard(archive);
        return failed;
    }
    return content(buffer.get());
}

} // namespace faubourg
