#pragma once

#include "core/reports/councillights.h"
#include "core/reports/dueitems.h"

namespace faubourg::reports {

/// What the service looks at first: what is due, and how the councils' rules stand.
struct Morning
{
    DueItems due;
    QList<CouncilLights> councils;
};

/// Both in one reading of the file.
Result<Morning> morning(const storage::Database &database, QDate today);

} // namespace faubourg::reports
