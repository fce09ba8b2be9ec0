#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

struct zip;

namespace faubourg {

/// An archive that somebody else made, read entry by entry: nothing it says about itself
/// is believed.
class ZipReader
{
public:
    /// InvalidInput when `bytes` are no archive, or a damaged one.
    static Result<ZipReader> open(const QByteArray &bytes);

    QStringList names() const;
    bool contains(const QString &name) const;
    /// What the entry holds. NotFound when there is none of that name; InvalidInput when it
    /// is damaged, locked by a password, or longer than `limit` bytes once unpacked.
    Result<QByteArray> read(const QString &name, qint64 limit) const;

private:
    struct Discard
    {
        void operator()(::zip *archive) const;
    };

    ZipReader(QByteArray bytes, ::zip *archive);

    QByteArray m_bytes; ///< libzip reads from them as it goes
    std::unique_ptr<::zip, Discard> m_archive;
};

} // namespace faubourg
