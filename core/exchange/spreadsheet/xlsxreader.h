#pragma once

#include "core/base/unzip.h"
#include "core/exchange/spreadsheet/spreadsheet.h"

namespace faubourg::exchange {

/// A sheet of the Excel workbook in `archive` (ECMA-376): see readSheet().
Result<Sheet> readXlsx(const ZipReader &archive, const QString &name);

} // namespace faubourg::exchange
