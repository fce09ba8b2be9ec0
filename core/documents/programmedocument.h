#pragma once

#include "core/documents/context.h"

namespace faubourg::documents {

/// The programme of a year: its figures, the actions by stake and quartier, who funds what,
/// and the objectives that no action serves. NotFound when the year has no action.
Result<Prepared> programmeDocument(const storage::Database &database, int year,
                                   const DocumentOptions &options);

QList<FieldInfo> programmeFieldInfos();

} // namespace faubourg::documents
