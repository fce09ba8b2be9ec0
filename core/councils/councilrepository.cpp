#include "core/councils/councilrepository.h"

#include "core/base/text/fold.h"
#include "core/councils/councilstorage.h"
#include "core/councils/counciltyperepository.h"
#include "core/office/parameterrepository.h"
#include "core/storage/act.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::councils {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::councils::CouncilRepository)
};

constexpr QStringView kFind = uR"(
    SELECT id, council_type_id, name, created_on, closed_on, deliberation, venue, venue_address,
           notes, revision
    FROM council
    WHERE :id IS NULL OR id = :id)";

constexpr QStringView kList = uR"(
    SELECT council.id, council.name, council.council_type_id, council_type.name AS type_name,
           council.created_on, council.closed_on, council.search_text, council.revision,
           (SELECT count(*) FROM seat WHERE seat.council_id = council.id) AS seats,
           (SELECT count(*)
            FROM mandate
            WHERE mandate.council_id = council.id AND mandate.status = 'full'
              AND mandate.starts_on <= :today
              AND (mandate.ends_on IS NULL OR mandate.ends_on >= :today))
           + (SELECT count(*)
              FROM enrolment
              WHERE enrolment.council_id = council.id AND enrolment.enrolled_on <= :today
                AND (enrolment.left_on IS NULL OR enrolment.left_on >= :today)
                AND (enrolment.answer_by IS NULL OR enrolment.answer_by >= :today)) AS members,
           (SELECT count(*)
            FROM mandate
            WHERE mandate.council_id = council.id AND mandate.seat_id IS NOT NULL
              AND mandate.starts_on <= :today
              AND (mandate.ends_on IS NULL OR mandate.ends_on >= :today)) AS filled
    FROM council
    JOIN council_type ON council_type.id = council.council_type_id
    ORDER BY council.id)";

constexpr QStringView kFills = uR"(
    SELECT college.council_id, college.id, college.name,
           (SELECT count(*) FROM seat WHERE seat.college_id = college.id) AS seats,
           (SELECT count(*)
            FROM mandate
            WHERE mandate.college_id = college.id AND mandate.status = 'full'
              AND mandate.starts_on <= :today
              AND (mandate.ends_on IS NULL OR mandate.ends_on >= :today)) AS filled
    FROM college
    ORDER BY college.council_id, college.position)";

CouncilRow readRow(const storage::Query &row, const QHash<CouncilId, QList<CollegeFill>> &fills)
{
    const auto id = row.id<CouncilId>(u"id");
    return {.id = id,
            .name = row.text(u"name"),
            .type = row.id<CouncilTypeId>(u"council_type_id"),
            .typeName = row.text(u"type_name"),
            .createdOn = row.date(u"created_on"),
            .closedOn = row.date(u"closed_on"),
            .seats = row.integer(u"seats"),
            .filled = row.integer(u"filled"),
            .members = row.integer(u"members"),
            .colleges = fills.value(id),
            .revision = row.integer(u"revision")};
}

Council readCouncil(const storage::Query &row)
{
    Council council;
    council.id = row.id<CouncilId>(u"id");
    council.type = row.id<CouncilTypeId>(u"council_type_id");
    council.name = row.text(u"name");
    council.createdOn = row.date(u"created_on");
    council.closedOn = row.date(u"closed_on");
    council.deliberation = row.text(u"deliberation");
    council.venue = row.text(u"venue");
    council.venueAddress = row.text(u"venue_address");
    council.notes = row.text(u"notes");
    council.revision = row.integer(u"revision");
    return council;
}

/// `only` that council, or all of them.
Result<QList<Council>> read(const storage::Database &database, CouncilId only)
{
    storage::Query query(database, kFind);
    FB_TRY_LET(councils, storage::readAll(query.bind(u":id", only), readCouncil));
    FB_TRY(readParts(database, councils, only));
    return councils;
}

bool matches(const CouncilRow &row, const CouncilFilter &filter, QDate today)
{
    const bool isClosed = row.closedOn.isValid() && row.closedOn < today;
    return (filter.withClosed || !isClosed) && (!filter.type || row.type == *filter.type);
}

storage::Row columns(const Council &council)
{
    const QStringList searched{council.name, council.venue, council.venueAddress};
    return storage::Row()
        .set("council_type_id"_L1, council.type)
        .set("name"_L1, council.name.simplified())
        .set("created_on"_L1, council.createdOn)
        .set("closed_on"_L1, council.closedOn)
        .set("deliberation"_L1, council.deliberation)
        .set("venue"_L1, council.venue.simplified())
        .set("venue_address"_L1, council.venueAddress)
        .set("notes"_L1, council.notes)
        .set("search_text"_L1, foldForSearch(searched.join(u' ')));
}

} // namespace

Result<Council> CouncilRepository::find(CouncilId id) const
{
    FB_TRY_LET(found, read(*m_database, id));
    if (!id.isValid() || found.isEmpty())
        return Error{ErrorCode::NotFound, Tr::tr("This council is no longer in the file."), {}};
    return std::move(found.first());
}

Result<QList<Council>> CouncilRepository::all() const
{
    FB_TRY_LET(councils, read(*m_database, {}));
    std::ranges::stable_sort(councils, lessForReaders, &Council::name);
    return councils;
}

Result<QList<CouncilRow>> CouncilRepository::list(const CouncilFilter &filter) const
{
    const QDate today = m_database->clock().today();
    storage::Query fillQuery(*m_database, kFills);
    QHash<CouncilId, QList<CollegeFill>> fills;
    FB_TRY(storage::forEachRow(fillQuery.bind(u":today", today), [&](const storage::Query &row) {
        fills[row.id<CouncilId>(u"council_id")].append({row.id<CollegeId>(u"id"), row.text(u"name"),
                                                        row.integer(u"seats"),
                                                        row.integer(u"filled")});
    }));
    storage::Query query(*m_database, kList);
    FB_TRY_LET(
        rows,
        storage::readMatching(query.bind(u":today", today), filter.words,
                              [&fills](const storage::Query &row) { return readRow(row, fills); }));
    rows.removeIf([&](const CouncilRow &row) { return !matches(row, filter, today); });
    std::ranges::stable_sort(rows, lessForReaders, &CouncilRow::name);
    return rows;
}

Result<CouncilRules> CouncilRepository::rules(const Council &council) const
{
    FB_TRY_LET(type, CouncilTypeRepository(*m_database).find(council.type));
    return resolveRules(type, council.overrides);
}

Result<QHash<CouncilId, CouncilRules>>
CouncilRepository::rules(const QList<Council> &councils) const
{
    QHash<CouncilTypeId, CouncilType> types;
    QHash<CouncilId, CouncilRules> all;
    for (const Council &council : councils) {
        if (!types.contains(council.type)) {
            FB_TRY_LET(type, CouncilTypeRepository(*m_database).find(council.type));
            types.insert(council.type, type);
        }
        FB_TRY_LET(own, resolveRules(types.value(council.type), council.overrides));
        all.insert(council.id, own);
    }
    return all;
}

Result<Council> CouncilRepository::save(const Council &council) const
{
    FB_TRY(validate(council));
    FB_TRY(rules(council));
    FB_TRY_LET(act, storage::Act::begin(*m_database, "council.save"_L1, "council"_L1));
    FB_TRY_LET(stored, act.saveRoot(council.id.value(), council.revision, columns(council)));
    FB_TRY(syncParts(*m_database, act, CouncilId(stored.id), council));
    FB_TRY(act.commit());
    return find(CouncilId(stored.id));
}

Result<void> CouncilRepository::remove(CouncilId id, int revision) const
{
    FB_TRY_LET(act, storage::Act::begin(*m_database, "council.remove"_L1, "council"_L1));
    FB_TRY(syncParts(*m_database, act, id, {}));
    FB_TRY(act.syncRows("council_letterhead"_L1, "council_id"_L1, id.value(), {}));
    FB_TRY(act.removeRoot(id.value(), revision));
    return act.commit();
}

Result<AlertDelays> alertDelays(const storage::Database &database)
{
    const office::ParameterRepository parameters(database);
    FB_TRY_LET(mandateMonths, parameters.integer(u"mandate.ending_alert_months"_s));
    FB_TRY_LET(majorityDays, parameters.integer(u"minor.majority_alert_days"_s));
    FB_TRY_LET(frequencyDays, parameters.integer(u"council.frequency_alert_days"_s));
    return AlertDelays{.mandateMonths = mandateMonths,
                       .majorityDays = majorityDays,
                       .frequencyDays = frequencyDays};
}

} // namespace faubourg::councils
