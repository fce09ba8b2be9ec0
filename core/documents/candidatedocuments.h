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

/// Letters that ask those drawn from the electoral roll whether they wish to be candidates, with
/// the origin of their address (RGPD, art. 14) and a coupon to answer. RuleViolation when nobody
/// is awaited.
Result<Prepared> rollInvitations(const storage::Database &database, const Selection &selection,
                                 const DocumentOptions &options);
QList<FieldInfo> rollInvitationFieldInfos();

/// Letters that acknowledge these candidacies and ask for what is missing; what speaks against
/// one is a warning to the office. RuleViolation when there is none.
Result<Prepared> candidacyReceipts(const storage::Database &database, const Selection &selection,
                                   const DocumentOptions &options);
QList<FieldInfo> candidacyReceiptFieldInfos();

} // namespace faubourg::documents
