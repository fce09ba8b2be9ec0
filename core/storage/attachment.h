#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace faubourg::storage {

class Database;

/// A document or picture kept inside the file, under the SHA-256 of its bytes.
struct Attachment
{
    QString mediaType; ///< "image/png"
    QByteArray content;

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// The attachments of a file: written once, never changed, found by their digest, so
/// that the same picture used twice is stored once.
class AttachmentStore
{
public:
    explicit AttachmentStore(const Database &database) : m_database(&database) { }

    /// Returns the SHA-256 in lower-case hexadecimal. InvalidInput when there is no byte.
    Result<QString> put(const QByteArray &content, const QString &mediaType) const;
    /// Storage error when the bytes no longer match their digest.
    Result<Attachment> get(const QString &sha256) const;

private:
    const Database *m_database;
};

} // namespace faubourg::storage
