#include "core/programme/actionrepository.h"
#include "core/programme/campaignrepository.h"
#include "core/programme/funderrepository.h"
#include "core/reports/listings/listings.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::reports {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::reports::ProgrammeListings)
};

Result<programme::ActionFilter> actionFilter(const ListingFilter &filter)
{
    programme::ActionFilter wanted{
        .year = filter.year, .quartierId = filter.quartier, .councilId = filter.council};
    if (filter.state.isEmpty())
        return wanted;
    wanted.state = programme::actionStateFromKey(filter.state);
    if (!wanted.state)
        return Error{
            ErrorCode::Usage, Tr::tr("There is no state “%1” of an action.").arg(filter.state), {}};
    return wanted;
}

Result<Listing> actions(const storage::Database &database, const ListingFilter &filter, QDate)
{
    FB_TRY_LET(wanted, actionFilter(filter));
    FB_TRY_LET(rows, programme::ActionRepository(database).list(wanted));
    Listing listing{.kind = u"actions"_s,
                    .title = Tr::tr("Actions"),
                    .columns = {{u"id"_s, Tr::tr("Id"), CellType::Id},
                                {u"number"_s, Tr::tr("No.")},
                                {u"year"_s, Tr::tr("Year"), CellType::Integer},
                                {u"operator"_s, Tr::tr("Operator")},
                                {u"title"_s, Tr::tr("Title")},
                                {u"state"_s, Tr::tr("State")},
                                {u"quartiers"_s, Tr::tr("Quartiers")},
                                {u"stake"_s, Tr::tr("Stake")},
                                {u"renewal"_s, Tr::tr("Renewal"), CellType::Flag},
                                {u"cost"_s, Tr::tr("Total cost"), CellType::Money},
                                {u"requested"_s, Tr::tr("Requested"), CellType::Money},
                                {u"decided"_s, Tr::tr("Decided"), CellType::Money},
                                {u"paid"_s, Tr::tr("Paid"), CellType::Money}},
                    .rows = {}};
    for (const auto &row : rows)
        listing.rows += QVariantList{cell(row.id),
                                     row.number,
                                     cell(row.year),
                                     row.operatorName,
                                     row.title,
                                     toKey(row.state),
                                     row.quartiers.join(u", "_s),
                                     row.stake,
                                     cell(row.isRenewal),
                                     cell(row.cost),
                                     cell(row.requested),
                                     cell(row.decided),
                                     cell(row.paid)};
    return listing;
}

Result<Listing> funders(const storage::Database &database, const ListingFilter &, QDate)
{
    FB_TRY_LET(rows, programme::FunderRepository(database).list());
    Listing listing{.kind = u"funders"_s,
                    .title = Tr::tr("Funders"),
                    .columns = {{u"id"_s, Tr::tr("Id"), CellType::Id},
                                {u"name"_s, Tr::tr("Name")},
                                {u"short_name"_s, Tr::tr("Short name")},
                                {u"active"_s, Tr::tr("Active"), CellType::Flag}},
                    .rows = {}};
    for (const auto &row : rows)
        listing.rows += QVariantList{cell(row.id), row.name, row.shortName, cell(row.isActive)};
    return listing;
}

Result<Listing> campaigns(const storage::Database &database, const ListingFilter &, QDate)
{
    FB_TRY_LET(rows, programme::CampaignRepository(database).list());
    Listing listing{.kind = u"campaigns"_s,
                    .title = Tr::tr("Campaigns"),
                    .columns = {{u"id"_s, Tr::tr("Id"), CellType::Id},
                                {u"year"_s, Tr::tr("Year"), CellType::Integer},
                                {u"actions"_s, Tr::tr("Actions"), CellType::Integer}},
                    .rows = {}};
    for (const auto &row : rows)
        listing.rows += QVariantList{cell(row.id), cell(row.year), cell(row.actionCount)};
    return listing;
}

} // namespace

QList<ListingKind> programmeListings()
{
    return {{u"actions"_s,
             Tr::tr("Actions of the programme"),
             {u"year"_s, u"state"_s, u"quartier"_s, u"council"_s},
             actions},
            {u"funders"_s, Tr::tr("Funders"), {}, funders},
            {u"campaigns"_s, Tr::tr("Campaigns"), {}, campaigns}};
}

} // namespace faubourg::reports
