#pragma once

#include "core/documents/template/value.h"
#include "core/reports/actionsheet.h"

namespace faubourg::documents {

/// What the sheet of one action says.
Fields actionSheetFields(const reports::ActionSheet &sheet);
QList<FieldInfo> actionSheetInfos();

} // namespace faubourg::documents
