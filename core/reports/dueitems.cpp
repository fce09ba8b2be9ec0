#include "core/reports/dueitems.h"

#include "core/office/officerepository.h"
#include "core/office/parameterrepository.h"
#include "core/reports/counts.h"
#include "core/reports/duesources.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::reports {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::reports::DueItems)
};

QList<DueItem> &groupOf(DueItems &items, QDate dueOn, QDate today)
{
    constexpr int kSunday = 7;
    if (!dueOn.isValid())
        return items.later;
    if (dueOn < today)
        return items.overdue;
    if (dueOn == today)
        return items.today;
    if (dueOn <= today.addDays(kSunday - today.dayOfWeek()))
        return items.thisWeek;
    return dueOn <= today.addMonths(1) ? items.thisMonth : items.later;
}

/// By day, those without one last; then by kind and record, so that the order is stable.
bool isMoreUrgent(const DueItem &a, const DueItem &b)
{
    const auto key = [](const DueItem &item) {
        return std::tuple(!item.dueOn.isValid(), item.dueOn, item.kind, item.entity.id);
    };
    return key(a) < key(b);
}

DueItem onboardingItem(DueVerb verb, EntityKind kind, const QString &text)
{
    return {.kind = DueKind::Onboarding,
            .verb = verb,
            .text = text,
            .dueOn = {},
            .since = {},
            .entity = {kind, 0}};
}

} // namespace

qsizetype DueItems::count() const
{
    return overdue.size() + today.size() + thisWeek.size() + thisMonth.size() + later.size();
}

QList<DueItem> DueItems::of(DueKind kind) const
{
    QList<DueItem> found;
    for (const auto &group : {overdue, today, thisWeek, thisMonth, later}) {
        std::copy_if(group.cbegin(), group.cend(), std::back_inserter(found),
                     [kind](const DueItem &item) { return item.kind == kind; });
    }
    return found;
}

Result<std::optional<int>> parameter(const storage::Database &database, const QString &key)
{
    const auto value = office::ParameterRepository(database).integer(key);
    if (!value && value.error().code != ErrorCode::NotFound)
        return value.error();
    return value ? std::optional(*value) : std::nullopt;
}

Result<QList<DueItem>> onboardingItems(const storage::Database &database)
{
    FB_TRY_LET(office, office::OfficeRepository(database).get());
    FB_TRY_LET(counts, countsByKind(database));
    QHash<QString, int> count;
    for (const KindCount &row : std::as_const(counts))
        count.insert(row.kind, row.count);

    QList<DueItem> items;
    if (office.commune.trimmed().isEmpty())
        items += onboardingItem(DueVerb::FillIn, EntityKind::Office,
                                Tr::tr("Enter the town and the service: they head every document"));
    if (count[u"quartiers"_s] == 0)
        items += onboardingItem(DueVerb::Create, EntityKind::Quartier,
                                Tr::tr("Add the quartiers of the town"));
    if (count[u"councils"_s] == 0)
        items +=
            onboardingItem(DueVerb::Create, EntityKind::Council, Tr::tr("Create a first council"));
    if (count[u"people"_s] == 0)
        items += onboardingItem(DueVerb::Create, EntityKind::Person,
                                Tr::tr("Add or import the people you write to"));
    if (count[u"councils"_s] > 0 && count[u"sessions"_s] == 0)
        items +=
            onboardingItem(DueVerb::Create, EntityKind::Session, Tr::tr("Plan a first session"));
    if (count[u"actions"_s] == 0)
        items += onboardingItem(DueVerb::Create, EntityKind::Action,
                                Tr::tr("Add or import the actions of the year"));
    return items;
}

Result<DueItems> dueItems(const storage::Database &database, QDate today)
{
    FB_TRY_LET(standings, councilStandings(database, today));
    return dueItems(database, standings, today);
}

Result<DueItems> dueItems(const storage::Database &database,
                          const QList<CouncilStanding> &standings, QDate today)
{
    using Source = Result<QList<DueItem>> (*)(const storage::Database &, QDate);
    constexpr auto kSources = std::to_array<Source>(
        {dueSessions, dueQuestions, dueFollowUps, dueCampaigns, dueReports, dueRetention});
    FB_TRY_LET(delays, alertDelays(database));
    QList<DueItem> found = dueCouncils(standings, delays, today);
    for (const Source source : kSources) {
        FB_TRY_LET(more, source(database, today));
        found += more;
    }
    DueItems items;
    for (const DueItem &item : std::as_const(found))
        groupOf(items, item.dueOn, today) += item;
    for (auto *group :
         {&items.overdue, &items.today, &items.thisWeek, &items.thisMonth, &items.later})
        std::sort(group->begin(), group->end(), isMoreUrgent);
    FB_TRY_LET(onboarding, onboardingItems(database));
    items.onboarding = onboarding;
    return items;
}

} // namespace faubourg::reports
