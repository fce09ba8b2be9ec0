#pragma once

#include "core/base/ids.h"
#include "core/people/rollextract.h"

namespace faubourg::storage {
class Database;
}

namespace faubourg::draws {

/// Whom to invite, drawn by lot from an extract of the electoral roll: the cadre de référence
/// of the conseils citoyens draws from such lists beside the volunteers.
struct RollInvitation
{
    people::RollExtractId extract;
    CouncilId council;
    CollegeId college;            ///< of the candidacies; invalid: none yet
    people::ElectorFilter filter; ///< ages are judged on its day
    int count = 0;                ///< from 1
    QString seed;                 ///< public, and later than the digest of the roll
};

/// The places of the electors that `filter` keeps, in the order of their draw. Tickets are those
/// of FT-1, the digest of the roll's file standing for the dossier's and the place in the file,
/// from 1, for the number: whoever holds the file can do it again. Returned places start from 0.
QList<qsizetype> drawnElectors(const QList<people::Elector> &electors,
                               const people::ElectorFilter &filter, const QByteArray &rollSha256,
                               const QString &seed);

/// Invites the first `count` drawn: each gets a candidacy that waits for their agreement, and a
/// record unless the file knows them by name and birth date. Whoever has a candidacy for the
/// council is passed over, and the next invited. Returns how many were: fewer when the filter
/// keeps fewer. One transaction. InvalidInput without a seed or a count, or when nobody is kept;
/// RuleViolation when the extract is purged.
Result<int> invite(const storage::Database &database, const RollInvitation &invitation);

} // namespace faubourg::draws
