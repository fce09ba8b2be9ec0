#include "core/people/organisationrepository.h"
#include "core/people/personrepository.h"
#include "core/people/rollrepository.h"
#include "core/reports/listings/listings.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::reports {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::reports::PeopleListings)
};

Result<Listing> persons(const storage::Database &database, const ListingFilter &, QDate)
{
    FB_TRY_LET(rows, people::PersonRepository(database).list());
    Listing listing{.kind = u"persons"_s,
                    .title = Tr::tr("People"),
                    .columns = {{u"id"_s, Tr::tr("Id"), CellType::Id},
                                {u"last_name"_s, Tr::tr("Last name")},
                                {u"first_name"_s, Tr::tr("First name")},
                                {u"street"_s, Tr::tr("Street")},
                                {u"locality"_s, Tr::tr("Locality")},
                                {u"email"_s, Tr::tr("E-mail")},
                                {u"phone"_s, Tr::tr("Telephone")},
                                {u"fictitious"_s, Tr::tr("Fictitious"), CellType::Flag}},
                    .rows = {}};
    for (const auto &row : rows)
        listing.rows += QVariantList{cell(row.id),       people::shownLastName(row.name),
                                     row.name.firstName, row.street,
                                     row.locality,       row.email,
                                     row.phone,          cell(row.isFictitious)};
    return listing;
}

Result<Listing> organisations(const storage::Database &database, const ListingFilter &, QDate)
{
    FB_TRY_LET(rows, people::OrganisationRepository(database).list());
    Listing listing{.kind = u"organisations"_s,
                    .title = Tr::tr("Organisations"),
                    .columns = {{u"id"_s, Tr::tr("Id"), CellType::Id},
                                {u"name"_s, Tr::tr("Name")},
                                {u"kind"_s, Tr::tr("Kind")}},
                    .rows = {}};
    for (const auto &row : rows)
        listing.rows +=
            QVariantList{cell(row.id), row.name, people::kOrganisationKindKeys.key(row.kind)};
    return listing;
}

Result<Listing> rollExtracts(const storage::Database &database, const ListingFilter &, QDate)
{
    FB_TRY_LET(rows, people::RollRepository(database).list());
    Listing listing{.kind = u"rolls"_s,
                    .title = Tr::tr("Extracts of the electoral roll"),
                    .columns = {{u"id"_s, Tr::tr("Id"), CellType::Id},
                                {u"name"_s, Tr::tr("File")},
                                {u"format"_s, Tr::tr("Layout")},
                                {u"imported_on"_s, Tr::tr("Imported on"), CellType::Date},
                                {u"electors"_s, Tr::tr("People"), CellType::Integer},
                                {u"sha256"_s, Tr::tr("SHA-256")},
                                {u"purged_on"_s, Tr::tr("Purged on"), CellType::Date}},
                    .rows = {}};
    for (const people::RollExtract &row : rows)
        listing.rows += QVariantList{
            cell(row.id),         row.name,           people::kRollFormatKeys.key(row.format),
            cell(row.importedOn), cell(row.electors), row.sha256,
            cell(row.purgedOn)};
    return listing;
}

/// Those of all extracts that are not purged, as the pool of a draw.
Result<Listing> electors(const storage::Database &database, const ListingFilter &filter,
                         QDate today)
{
    Listing listing{.kind = u"roll"_s,
                    .title = Tr::tr("Electoral roll"),
                    .columns = {{u"number"_s, Tr::tr("Number"), CellType::Integer},
                                {u"last_name"_s, Tr::tr("Last name")},
                                {u"use_name"_s, Tr::tr("Name used")},
                                {u"first_name"_s, Tr::tr("First name")},
                                {u"sex"_s, Tr::tr("Sex")},
                                {u"birth_date"_s, Tr::tr("Born on"), CellType::Date},
                                {u"birth_year"_s, Tr::tr("Year of birth"), CellType::Integer},
                                {u"street"_s, Tr::tr("Street")},
                                {u"complement"_s, Tr::tr("Address complement")},
                                {u"postcode"_s, Tr::tr("Postcode")},
                                {u"locality"_s, Tr::tr("Locality")},
                                {u"station"_s, Tr::tr("Polling station")}},
                    .rows = {}};
    const people::RollRepository rolls(database);
    FB_TRY_LET(extracts, rolls.list());
    for (const people::RollExtract &extract : extracts) {
        if (extract.purgedOn.isValid())
            continue;
        FB_TRY_LET(all, rolls.electors(extract.id));
        const auto kept = people::matching(all,
                                           {.stations = filter.stations,
                                            .streets = filter.streets,
                                            .minAge = filter.minAge,
                                            .maxAge = filter.maxAge,
                                            .on = today});
        for (const people::Elector &elector : kept)
            listing.rows +=
                QVariantList{qint64(listing.rows.size() + 1),
                             elector.lastName,
                             elector.useName,
                             elector.firstName,
                             people::kSexKeys.key(elector.sex),
                             cell(elector.birthDate),
                             elector.birthYear > 0 ? cell(elector.birthYear) : QVariant(),
                             elector.street,
                             elector.complement,
                             elector.postcode,
                             elector.locality,
                             elector.station};
    }
    return listing;
}

} // namespace

QList<ListingKind> peopleListings()
{
    return {{u"persons"_s, Tr::tr("People"), {}, persons},
            {u"organisations"_s, Tr::tr("Organisations"), {}, organisations},
            {u"rolls"_s, Tr::tr("Extracts of the electoral roll"), {}, rollExtracts},
            {u"roll"_s,
             Tr::tr("Electoral roll"),
             {u"station"_s, u"street"_s, u"min-age"_s, u"max-age"_s},
             electors}};
}

} // namespace faubourg::reports
