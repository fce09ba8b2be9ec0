#include "core/base/text/dates.h"
#include "core/councils/candidateretention.h"
#include "core/people/rollrepository.h"
#include "core/reports/duesources.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::reports {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::reports::DueItems)
};

DueItem retentionItem(DueKind kind, QDate dueOn, QDate since, const QString &text)
{
    return {.kind = kind,
            .verb = DueVerb::Erase,
            .text = text,
            .dueOn = dueOn,
            .since = since,
            .entity = {EntityKind::Retention, 1}};
}

/// Told a month before.
Result<void> addRolls(QList<DueItem> &items, const storage::Database &database, QDate today)
{
    FB_TRY_LET(months, parameter(database, u"retention.roll_extract_months"_s));
    if (!months)
        return {};
    FB_TRY_LET(extracts, people::RollRepository(database).list());
    for (const people::RollExtract &extract : extracts) {
        const QDate dueOn = people::purgeDueOn(extract, *months);
        if (!extract.purgedOn.isValid() && dueOn <= today.addMonths(1))
            items += retentionItem(
                DueKind::PurgeRoll, dueOn, extract.importedOn,
                Tr::tr("Purge the electoral roll “%1”: %n people", nullptr, extract.electors)
                    .arg(extract.name));
    }
    return {};
}

Result<void> addCandidates(QList<DueItem> &items, const storage::Database &database, QDate today)
{
    FB_TRY_LET(years, parameter(database, u"retention.candidate_years"_s));
    if (!years)
        return {};
    FB_TRY_LET(due, councils::forgettableCandidates(database, *years, today));
    if (!due.isEmpty())
        items += retentionItem(DueKind::ForgetCandidates, due.first().dueOn, {},
                               Tr::tr("Make %n candidate(s) who were not retained anonymous",
                                      nullptr, static_cast<int>(due.size())));
    return {};
}

} // namespace

Result<QList<DueItem>> dueRetention(const storage::Database &database, QDate today)
{
    QList<DueItem> items;
    FB_TRY(addRolls(items, database, today));
    FB_TRY(addCandidates(items, database, today));
    return items;
}

} // namespace faubourg::reports
