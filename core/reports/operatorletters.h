#pragma once

#include "core/programme/campaign.h"
#include "core/reports/actionsheet.h"

namespace faubourg::reports {

/// A grant that needs a written agreement, with its funder's name.
struct AgreementDue
{
    QString funder;
    Money amount;
};

/// What one operator is to be told of its files.
struct OperatorNotice
{
    people::Organisation carrier = {};
    QList<ActionSheet> granted = {};  ///< money was decided
    QList<ActionSheet> refused = {};  ///< refused or not admissible
    QList<ActionSheet> deferred = {}; ///< put off
    QList<AgreementDue> agreements = {};
};

/// The decisions of a year by operator, by name; operators of whose files nothing is decided
/// are left out.
struct AwardNotices
{
    programme::Campaign campaign = {};
    QList<OperatorNotice> operators = {};
};

/// NotFound when `year` has no campaign.
Result<AwardNotices> awardNotices(const storage::Database &database, int year, QDate today);

/// The reports of a year's actions that are still to come, by operator.
struct ReportReminder
{
    people::Organisation carrier = {};
    QList<ActionSheet> sheets = {}; ///< whose report is expected or late
    bool isLate() const;
};

Result<QList<ReportReminder>> reportReminders(const storage::Database &database, int year,
                                              QDate today);

} // namespace faubourg::reports
