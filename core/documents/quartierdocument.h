#pragma once

#include "core/documents/context.h"
#include "core/reports/quartiersheet.h"

namespace faubourg::documents {

/// The sheet of a quartier ("fiche quartier"): identity, portrait, diagnosis, objectives,
/// the actions of `year` (when not given: that of the newest programme), councils.
Result<Prepared> quartierDocument(const storage::Database &database, QuartierId quartier,
                                  std::optional<int> year, const DocumentOptions &options);
QList<FieldInfo> quartierFieldInfos();

/// "4 atteints, 12 en cours et 15 à engager".
QString progressText(const contract::ProgressCounts &counts);

/// What the sheet and the annual report say of a quartier.
Result<Fields> quartierFields(const storage::Database &database,
                              const reports::QuartierSheet &sheet, QDate today);
QList<FieldInfo> quartierInfos();

} // namespace faubourg::documents
