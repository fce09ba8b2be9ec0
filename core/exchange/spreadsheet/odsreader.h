#pragma once

#include "core/base/unzip.h"
#include "core/exchange/spreadsheet/spreadsheet.h"

namespace faubourg::exchange {

/// A sheet of the OpenDocument spreadsheet in `archive` (ISO/IEC 26300): see readSheet().
Result<Sheet> readOds(const ZipReader &archive, const QString &name);

} // namespace faubourg::exchange
