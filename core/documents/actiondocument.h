#pragma once

#include "core/base/ids.h"
#include "core/documents/context.h"

namespace faubourg::documents {

/// The sheet of one action ("fiche action"): who does what for whom, with whose money, and
/// what came of it.
Result<Prepared> actionDocument(const storage::Database &database, ActionId action,
                                const DocumentOptions &options);
/// Those of a year in one document, one section an action. NotFound when there is none.
Result<Prepared> actionsDocument(const storage::Database &database, int year,
                                 const DocumentOptions &options);
QList<FieldInfo> actionFieldInfos();

} // namespace faubourg::documents
