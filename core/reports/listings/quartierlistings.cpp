#include "core/quartiers/indicatorrepository.h"
#include "core/quartiers/quartierrepository.h"
#include "core/reports/listings/listings.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::reports {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::reports::QuartierListings)
};

Result<Listing> quartiers(const storage::Database &database, const ListingFilter &, QDate today)
{
    FB_TRY_LET(
        rows,
        quartiers::QuartierRepository(database).list({.kind = {}, .words = {}, .day = today}));
    Listing listing{.kind = u"quartiers"_s,
                    .title = Tr::tr("Quartiers"),
                    .columns = {{u"id"_s, Tr::tr("Id"), CellType::Id},
                                {u"name"_s, Tr::tr("Name")},
                                {u"kind"_s, Tr::tr("Kind")},
                                {u"code"_s, Tr::tr("Code")},
                                {u"communes"_s, Tr::tr("Communes")},
                                {u"aliases"_s, Tr::tr("Other names")},
                                {u"indicators"_s, Tr::tr("Indicators"), CellType::Integer},
                                {u"irritants"_s, Tr::tr("Irritants"), CellType::Integer},
                                {u"opportunities"_s, Tr::tr("Opportunities"), CellType::Integer}},
                    .rows = {}};
    for (const auto &row : rows)
        listing.rows += QVariantList{cell(row.id),
                                     row.name,
                                     toKey(row.kind),
                                     row.code,
                                     row.communes.join(u", "_s),
                                     row.aliases.join(u", "_s),
                                     cell(row.indicatorCount),
                                     cell(row.irritantCount),
                                     cell(row.opportunityCount)};
    return listing;
}

Result<Listing> indicators(const storage::Database &database, const ListingFilter &filter, QDate)
{
    quartiers::IndicatorFilter wanted{.quartier = {}, .indicator = {}, .year = filter.year};
    if (filter.quartier.isValid())
        wanted.quartier = filter.quartier;
    FB_TRY_LET(rows, quartiers::IndicatorRepository(database).values(wanted));
    Listing listing{.kind = u"indicators"_s,
                    .title = Tr::tr("Indicators"),
                    .columns = {{u"quartier"_s, Tr::tr("Quartier")},
                                {u"indicator"_s, Tr::tr("Indicator")},
                                {u"value"_s, Tr::tr("Value"), CellType::Decimal},
                                {u"unit"_s, Tr::tr("Unit")},
                                {u"comparison_value"_s, Tr::tr("Comparison"), CellType::Decimal},
                                {u"comparison_zone"_s, Tr::tr("Compared with")},
                                {u"source"_s, Tr::tr("Source")},
                                {u"year"_s, Tr::tr("Year"), CellType::Integer},
                                {u"perimeter"_s, Tr::tr("Perimeter")}},
                    .rows = {}};
    for (const auto &row : rows)
        listing.rows += QVariantList{row.quartier,
                                     row.indicator,
                                     row.value.value,
                                     row.unit,
                                     row.value.comparisonValue,
                                     row.value.comparisonZone,
                                     row.value.source,
                                     cell(row.value.year),
                                     row.value.perimeter};
    return listing;
}

} // namespace

QList<ListingKind> quartierListings()
{
    return {
        {u"quartiers"_s, Tr::tr("Quartiers and council areas"), {}, quartiers},
        {u"indicators"_s, Tr::tr("Statistical portrait"), {u"quartier"_s, u"year"_s}, indicators}};
}

} // namespace faubourg::reports
