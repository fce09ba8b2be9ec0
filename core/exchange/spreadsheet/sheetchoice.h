#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace faubourg::exchange {

/// A sheet as a workbook announces it.
struct SheetEntry
{
    QString name;
    QString part; ///< where its cells are
    bool isHidden = false;
};

/// The one called `name`, or the first that is shown. InvalidInput lists those there are.
Result<SheetEntry> chosenSheet(const QList<SheetEntry> &sheets, const QString &name);
QStringList sheetNames(const QList<SheetEntry> &sheets);

/// A part that is no XML, or another one than it should be.
Error unreadablePart(const QString &part, const QString &detail);

/// How many bytes a part may have once unpacked.
inline constexpr qint64 kMaxPart = 256LL * 1024 * 1024;

} // namespace faubourg::exchange
