#pragma once

#include "core/programme/fundingtotals.h"

namespace faubourg::storage {
class Database;
}

namespace faubourg::reports {

/// What one funder gives the programme of a year, and gave the year before.
struct FunderSummary
{
    programme::Funder funder = {}; ///< without id in the total
    programme::Amounts specific = {};
    programme::Amounts commonLaw = {};
    programme::Amounts all = {};
    std::optional<programme::EnvelopeBalance> balance = {}; ///< none without envelope
    std::optional<Money> decidedBefore = {};                ///< the year before; none: nothing said
};

struct FunderSummaries
{
    QList<FunderSummary> funders; ///< in their order; those with nothing are left out
    FunderSummary total;
};

Result<FunderSummaries> funderSummaries(const storage::Database &database, int year);

} // namespace faubourg::reports
