#pragma once

#include "core/councils/candidacyrepository.h"
#include "core/documents/councilfacts.h"
#include "core/documents/documentkind.h"

namespace faubourg::documents {

/// One candidacy that is still open, with what letters say of who made it.
struct CandidateFacts
{
    councils::CandidacyRow row;
    people::Person person;
    CouncilFacts council;
};

/// The candidacies of the council, of the person, or both, that no draw has settled yet and
/// nobody has withdrawn: by council, then number.
Result<QList<CandidateFacts>> readCandidates(const storage::Database &database,
                                             const Selection &selection, QDate today);

/// Letters that acknowledge these candidacies and ask for what is missing; what speaks against
/// one is a warning to the office. RuleViolation when there is none.
Result<Prepared> candidacyReceipts(const storage::Database &database, const Selection &selection,
                                   const DocumentOptions &options);
QList<FieldInfo> candidacyReceiptFieldInfos();

} // namespace faubourg::documents
