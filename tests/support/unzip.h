#pragma once

#include <QByteArray>
#include <QMap>

#include <catch2/catch.hpp>

#include <memory>
#include <zip.h>

namespace faubourg::test {

/// The files of an archive by their names.
inline QMap<QString, QByteArray> unzipped(const QByteArray &bytes)
{
    zip_error_t error;
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    REQUIRE(archive);
    QMap<QString, QByteArray> files;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t about;
        REQUIRE(zip_stat_index(archive, zip_uint64_t(i), 0, &about) == 0);
        QByteArray content(qsizetype(about.size), Qt::Uninitialized);
        zip_file_t *file = zip_fopen_index(archive, zip_uint64_t(i), 0);
        REQUIRE(zip_fread(file, content.data(), about.size) == zip_int64_t(about.size));
        zip_fclose(file);
        files.insert(QString::fromUtf8(about.name), content);
    }
    zip_discard(archive);
    return files;
}

} // namespace faubourg::test
