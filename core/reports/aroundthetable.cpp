#include "core/reports/aroundthetable.h"

#include "core/councils/enrolmentrepository.h"
#include "core/councils/mandaterepository.h"
#include "core/people/personrepository.h"
#include "core/quartiers/indicatorrepository.h"
#include "core/quartiers/quartierrepository.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::reports {

using namespace councils;

namespace {

/// The figures of a portrait that members can be compared by.
struct ComparableFigure
{
    QLatin1StringView indicator;
    TableTrait trait;
};
constexpr std::array kComparable{
    ComparableFigure{QLatin1StringView("women_share"), TableTrait::Women},
    ComparableFigure{QLatin1StringView("under_25_share"), TableTrait::Under25},
    ComparableFigure{QLatin1StringView("over_60_share"), TableTrait::From60}};

/// nullopt when it is not known.
std::optional<bool> has(const MemberRow &member, TableTrait trait, QDate day)
{
    constexpr int kYoung = 25;
    constexpr int kOld = 60;
    if (trait == TableTrait::Women)
        return member.sex == people::Sex::Unknown
            ? std::nullopt
            : std::optional(member.sex == people::Sex::Female);
    const auto age = people::ageOn(member.birthDate, day);
    if (!age)
        return std::nullopt;
    return trait == TableTrait::Under25 ? *age < kYoung : *age >= kOld;
}

QMap<MemberAge, int> agesOf(const QList<MemberRow> &members, QDate day)
{
    QMap<MemberAge, int> ages{{MemberAge::From18To25, 0},
                              {MemberAge::From26To39, 0},
                              {MemberAge::From40To59, 0},
                              {MemberAge::From60, 0}};
    for (const MemberRow &member : members)
        ++ages[memberAge(member.birthDate, day)];
    return ages;
}

QList<CollegeFill> collegesOf(const Council &council, const QList<MemberRow> &members)
{
    QList<CollegeFill> colleges;
    const QList<int> seats = seatsByCollege(council);
    for (qsizetype i = 0; i < council.colleges.size(); ++i) {
        const College &college = council.colleges.at(i);
        const auto filled = std::ranges::count_if(
            members, [&](const MemberRow &member) { return member.mandate.college == college.id; });
        colleges += CollegeFill{college.id, college.name, seats.at(i), static_cast<int>(filled)};
    }
    return colleges;
}

Result<QList<LocalityCount>> localitiesOf(const storage::Database &database,
                                          const QList<MemberRow> &members)
{
    FB_TRY_LET(rows, people::PersonRepository(database).list());
    QHash<PersonId, QString> homes;
    for (const people::PersonRow &row : std::as_const(rows))
        homes.insert(row.id, row.locality);
    QMap<QString, int> counts;
    for (const MemberRow &member : members)
        ++counts[homes.value(member.mandate.person)];
    QList<LocalityCount> localities;
    for (auto one = counts.cbegin(); one != counts.cend(); ++one)
        localities.append({one.key(), one.value()});
    return localities;
}

/// The areas of the council and what they touch, each once.
Result<QList<quartiers::Quartier>> quartiersOf(const storage::Database &database,
                                               const Council &council)
{
    const quartiers::QuartierRepository repository(database);
    QList<QuartierId> ids;
    for (const CouncilArea &area : council.areas)
        ids += area.quartier;
    QList<quartiers::Quartier> found;
    for (qsizetype i = 0; i < ids.size(); ++i) { // grows by what the areas touch
        if (ids.indexOf(ids.at(i)) < i)
            continue;
        FB_TRY_LET(quartier, repository.find(ids.at(i)));
        if (i < council.areas.size())
            ids += quartier.overlaps;
        found += quartier;
    }
    return found;
}

/// The newest published value of each quartier, in their order.
QList<PortraitShare> sharesOf(const QList<quartiers::Quartier> &quartiers, IndicatorId indicator)
{
    QList<PortraitShare> shares;
    for (const quartiers::Quartier &quartier : quartiers) {
        const quartiers::IndicatorValue *newest = nullptr;
        for (const quartiers::IndicatorValue &value : quartier.indicators) {
            const bool isPublished =
                value.indicatorId == indicator && value.missing == quartiers::Missing::No;
            if (isPublished && (newest == nullptr || value.year > newest->year))
                newest = &value;
        }
        if (newest != nullptr)
            shares.append(
                {quartier.name, newest->value, newest->year, newest->source, newest->perimeter});
    }
    return shares;
}

TraitComparison compared(TableTrait trait, const QList<MemberRow> &members, QDate day,
                         const QList<PortraitShare> &portrait)
{
    TraitComparison comparison{
        .trait = trait, .members = 0, .known = 0, .portrait = portrait, .missing = 0};
    for (const MemberRow &member : members) {
        const auto having = has(member, trait, day);
        comparison.known += having ? 1 : 0;
        comparison.members += having.value_or(false) ? 1 : 0;
    }
    QList<int> missing;
    for (const PortraitShare &share : portrait)
        missing += missingFor(comparison.members, comparison.known, share.share);
    comparison.missing = missing.isEmpty() ? 0 : std::ranges::min(missing);
    return comparison;
}

} // namespace

int missingFor(int having, int known, const QString &share)
{
    bool isNumber = false;
    const double wanted = share.toDouble(&isNumber) * known / 100.0;
    return isNumber ? std::max(0, qRound(wanted) - having) : 0;
}

Result<AroundTheTable> aroundTheTable(const storage::Database &database, CouncilId id, QDate day)
{
    FB_TRY_LET(council, CouncilRepository(database).find(id));
    FB_TRY_LET(mandates, MandateRepository(database).membersOn(id, day));
    FB_TRY_LET(enrolments, EnrolmentRepository(database).list({.council = id, .runningOn = day}));
    for (const EnrolmentRow &row : std::as_const(enrolments))
        mandates += memberOf(row);
    const auto members = fullMembersOn(mandates, day);
    FB_TRY_LET(localities, localitiesOf(database, members));
    FB_TRY_LET(quartiers, quartiersOf(database, council));
    FB_TRY_LET(indicators, quartiers::IndicatorRepository(database).list());
    AroundTheTable table{.council = id,
                         .name = council.name,
                         .asOf = day,
                         .members = static_cast<int>(members.size()),
                         .sexes = countBySex(members),
                         .ages = agesOf(members, day),
                         .colleges = collegesOf(council, members),
                         .localities = localities,
                         .comparisons = {},
                         .quartiers = {}};
    for (const quartiers::Quartier &quartier : std::as_const(quartiers))
        table.quartiers += quartier.name;
    for (const auto &[key, trait] : kComparable) {
        const auto indicator = std::ranges::find(indicators, key, &quartiers::Indicator::key);
        if (indicator == indicators.end())
            continue;
        const auto portrait = sharesOf(quartiers, indicator->id);
        if (!portrait.isEmpty())
            table.comparisons += compared(trait, members, day, portrait);
    }
    return table;
}

} // namespace faubourg::reports
