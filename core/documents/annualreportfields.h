#pragma once

#include "core/documents/template/value.h"
#include "core/reports/annualreport.h"

namespace faubourg::documents {

/// What the annual report says; quartiers and councils as their own documents say them.
Result<Fields> annualReportFields(const storage::Database &database,
                                  const reports::AnnualReport &report);
QList<FieldInfo> annualReportInfos();

/// The part of it that is about actions and money.
Fields annualProgrammeFields(const reports::AnnualReport &report);
QList<FieldInfo> annualProgrammeInfos();

} // namespace faubourg::documents
