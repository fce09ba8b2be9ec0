#include "core/office/parameterrepository.h"
#include "core/reports/listings/listings.h"
#include "core/storage/journal.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::reports {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::reports::FileListings)
};

/// Who did what and when; not what was written, which may name people.
Result<Listing> journal(const storage::Database &database, const ListingFilter &filter, QDate)
{
    storage::JournalFilter wanted;
    if (filter.from.isValid())
        wanted.since = filter.from.startOfDay();
    FB_TRY_LET(rows, storage::journal(database, wanted));
    Listing listing{.kind = u"journal"_s,
                    .title = Tr::tr("Journal"),
                    .columns = {{u"id"_s, Tr::tr("Id"), CellType::Id},
                                {u"at"_s, Tr::tr("When (UTC)")},
                                {u"act"_s, Tr::tr("Act")},
                                {u"actor"_s, Tr::tr("Who")},
                                {u"entity"_s, Tr::tr("Kind")},
                                {u"entity_id"_s, Tr::tr("Record"), CellType::Id},
                                {u"revision"_s, Tr::tr("Revision"), CellType::Integer}},
                    .rows = {}};
    for (const auto &row : rows)
        listing.rows += QVariantList{row.id,
                                     row.at.toString(Qt::ISODate),
                                     row.act,
                                     row.actor,
                                     row.entity,
                                     row.entityId,
                                     cell(row.revision)};
    return listing;
}

Result<Listing> parameters(const storage::Database &database, const ListingFilter &, QDate)
{
    FB_TRY_LET(rows, office::ParameterRepository(database).list());
    Listing listing{.kind = u"parameters"_s,
                    .title = Tr::tr("Delays and rules"),
                    .columns = {{u"key"_s, Tr::tr("Key")},
                                {u"label"_s, Tr::tr("Label")},
                                {u"value"_s, Tr::tr("Value")},
                                {u"unit"_s, Tr::tr("Unit")},
                                {u"source"_s, Tr::tr("Source")}},
                    .rows = {}};
    for (const auto &row : rows)
        listing.rows += QVariantList{row.key, row.label, row.value, row.unit, row.source};
    return listing;
}

} // namespace

QList<ListingKind> fileListings()
{
    return {
        {u"parameters"_s, Tr::tr("Delays and thresholds, with their source"), {}, parameters},
        {u"journal"_s, Tr::tr("Acts, in the order in which they were made"), {u"from"_s}, journal}};
}

} // namespace faubourg::reports
