#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace faubourg {

/// A file of an archive being written.
struct ZipEntry
{
    QString name;
    QByteArray content;
    bool compressed = true;
};

/// The entries as a ZIP archive, in their order, dated 1 January 1980 so that the same
/// content gives the same bytes.
Result<QByteArray> zip(const QList<ZipEntry> &entries);

} // namespace faubourg
