#pragma once

#include "core/reports/councillights.h"
#include "core/reports/dueitems.h"

#include <optional>

namespace faubourg::reports {

// Where the morning queue comes from, one function a domain. Items are in no order.

Result<QList<DueItem>> dueSessions(const storage::Database &database, QDate today);
Result<QList<DueItem>> dueQuestions(const storage::Database &database, QDate today);
Result<QList<DueItem>> dueFollowUps(const storage::Database &database, QDate today);
QList<DueItem> dueCouncils(const QList<CouncilStanding> &standings,
                           const councils::AlertDelays &delays, QDate today);
Result<QList<DueItem>> dueCampaigns(const storage::Database &database, QDate today);
Result<QList<DueItem>> dueReports(const storage::Database &database, QDate today);
Result<QList<DueItem>> dueRetention(const storage::Database &database, QDate today);
Result<QList<DueItem>> onboardingItems(const storage::Database &database);

/// A whole number of the office; none when the file does not keep it.
Result<std::optional<int>> parameter(const storage::Database &database, const QString &key);

} // namespace faubourg::reports
