#pragma once

#include "core/councils/succession.h"
#include "core/reports/councillights.h"
#include "ui/base/rowtablemodel.h"

namespace faubourg::ui {

/// One row of the members of a council: somebody who sits or waits, or a seat that
/// nobody holds.
struct MemberLine
{
    qint64 id = 0; ///< of the mandate; of a vacant seat, its own with a minus
    std::optional<councils::MemberRow> member = std::nullopt;
    councils::VacantSeat vacant = {}; ///< when there is no member
    QString college;
    bool hasEnded = false;
};

/// Members and vacant seats by college, then the waiting lists by rank, then, when asked
/// for, the mandates that have ended, latest first.
QList<MemberLine> memberLines(const reports::CouncilStanding &standing, QDate today,
                              bool withEnded);
QList<Column<MemberLine>> memberColumns();

} // namespace faubourg::ui
