#pragma once

#include "core/documents/context.h"
#include "core/reports/programmereport.h"

namespace faubourg::documents {

/// The programme of a year: its figures, the actions by stake and quartier, who funds what,
/// and the objectives that no action serves. NotFound when the year has no action.
Result<Prepared> programmeDocument(const storage::Database &database, int year,
                                   const DocumentOptions &options);

QList<FieldInfo> programmeFieldInfos();

/// The programme of a year in figures.
Fields programmeSummaryFields(const reports::ProgrammeSummary &summary);
QList<FieldInfo> programmeSummaryInfos();

/// The actions of a year.
QList<ActionId> actionsOf(const reports::ProgrammeReport &report);

/// What to say when a document of the programme is asked for a year without action.
Error noAction(int year);

} // namespace faubourg::documents
