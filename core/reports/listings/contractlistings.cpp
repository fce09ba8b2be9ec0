#include "core/contract/committeerepository.h"
#include "core/contract/contractrepository.h"
#include "core/contract/objectiverepository.h"
#include "core/reports/listings/listings.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::reports {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::reports::ContractListings)
};

Result<Listing> objectives(const storage::Database &database, const ListingFilter &filter, QDate)
{
    contract::ObjectiveFilter wanted;
    if (filter.quartier.isValid())
        wanted.quartier = filter.quartier;
    FB_TRY_LET(rows, contract::ObjectiveRepository(database).list(wanted));
    Listing listing{.kind = u"objectives"_s,
                    .title = Tr::tr("Objectives"),
                    .columns = {{u"id"_s, Tr::tr("Id"), CellType::Id},
                                {u"quartier"_s, Tr::tr("Quartier")},
                                {u"stake"_s, Tr::tr("Stake")},
                                {u"axis"_s, Tr::tr("Axis")},
                                {u"shared_objective"_s, Tr::tr("Shared objective")},
                                {u"operational_objective"_s, Tr::tr("Operational objective")},
                                {u"progress"_s, Tr::tr("Progress")},
                                {u"assessed_on"_s, Tr::tr("Assessed on"), CellType::Date},
                                {u"progress_note"_s, Tr::tr("Note")}},
                    .rows = {}};
    for (const auto &row : rows)
        listing.rows += QVariantList{cell(row.id),        row.quartier,
                                     row.stake,           row.axis,
                                     row.sharedObjective, row.operationalObjective,
                                     toKey(row.progress), cell(row.assessedOn),
                                     row.progressNote};
    return listing;
}

QVariantList committeeCells(const contract::CommitteeRow &row)
{
    return {cell(row.id),         row.name,
            toKey(row.kind),      cell(row.timesPerYear),
            cell(row.heldInYear), cell(row.plannedInYear),
            cell(row.nextOn),     row.source};
}

Result<Listing> committees(const storage::Database &database, const ListingFilter &filter,
                           QDate today)
{
    FB_TRY_LET(contracts, contract::ContractRepository(database).list());
    Listing listing{.kind = u"committees"_s,
                    .title = Tr::tr("Committees"),
                    .columns = {{u"id"_s, Tr::tr("Id"), CellType::Id},
                                {u"name"_s, Tr::tr("Name")},
                                {u"kind"_s, Tr::tr("Kind")},
                                {u"times_per_year"_s, Tr::tr("Times a year"), CellType::Integer},
                                {u"held"_s, Tr::tr("Held"), CellType::Integer},
                                {u"planned"_s, Tr::tr("Planned"), CellType::Integer},
                                {u"next_on"_s, Tr::tr("Next"), CellType::Date},
                                {u"source"_s, Tr::tr("Source")}},
                    .rows = {}};
    for (const auto &contract : contracts) {
        FB_TRY_LET(rows,
                   contract::CommitteeRepository(database).list(
                       contract.id, filter.year.value_or(today.year())));
        for (const auto &row : rows)
            listing.rows += committeeCells(row);
    }
    return listing;
}

} // namespace

QList<ListingKind> contractListings()
{
    return {{u"objectives"_s,
             Tr::tr("Operational objectives of the contract"),
             {u"quartier"_s},
             objectives},
            {u"committees"_s, Tr::tr("Bodies that steer the contract"), {u"year"_s}, committees}};
}

} // namespace faubourg::reports
