#pragma once

#include "core/programme/action.h"
#include "core/programme/campaign.h"

namespace faubourg::programme {

struct ActionRow;

/// The general delay for an operator's report: so many months after the end of the
/// financial year. Six for the compte rendu financier
/// (CERFA 15059*02, domain.md 1.7): 30 June of N+1.
struct ReportRule
{
    int monthsAfterYear = 0;
};

/// What the report of an action depends on: of the whole action, or of its line in a list.
struct ReportFacts
{
    ReportFacts(const Action &action);
    ReportFacts(const ActionRow &row);

    QString number;
    ActionState state;
    Money decided;
    QDate dueOn; ///< the action's own date, seldom given
    QDate receivedOn;
};

enum class ReportStatus {
    NotExpected, ///< nothing was granted, or the file has ended
    Expected,
    Late,
    Received,
};

/// The day the report of `action` is due: its own date, else the campaign's, else the
/// rule's. For a multi-year action, of its year.
QDate reportDueOn(const ReportFacts &action, const Campaign &campaign, const ReportRule &rule);

/// The whole day the report is due is still in time.
ReportStatus reportStatus(const ReportFacts &action, QDate dueOn, QDate today);

/// A renewal waits for the report on the action it renews (domain.md 7.7).
bool isRenewalReady(const Action &renewed);

} // namespace faubourg::programme
