#include "core/people/organisationrepository.h"
#include "core/people/personrepository.h"
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

} // namespace

QList<ListingKind> peopleListings()
{
    return {{u"persons"_s, Tr::tr("People"), {}, persons},
            {u"organisations"_s, Tr::tr("Organisations"), {}, organisations}};
}

} // namespace faubourg::reports
