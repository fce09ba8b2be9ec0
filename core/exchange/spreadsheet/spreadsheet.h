#pragma once

#include "core/base/result.h"
#include "core/exchange/table.h"

#include <QByteArray>

namespace faubourg::exchange {

/// One sheet of a file, and what others there are.
struct Sheet
{
    Table table;
    QString name;       ///< empty for a text file, which has no sheets
    QStringList others; ///< the names of all sheets, in their order
};

/// Reads the sheet `name` of `bytes`, or the first one that is shown: a workbook of Excel
/// (.xlsx), an OpenDocument spreadsheet (.ods), or else delimited text (readCsv()). The
/// content decides, not the name of the file. Dates become "12/03/2010", numbers lose their
/// format, yes and no are "oui" and "non"; formulas count by their last result. InvalidInput,
/// in one sentence, for what is locked, damaged, too large or no table.
Result<Sheet> readSheet(const QByteArray &bytes, const QString &name = {});

} // namespace faubourg::exchange
