#include "core/councils/councilstorage.h"

#include "core/storage/act.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::councils {

namespace {

constexpr QLatin1StringView kParent("council_id");
constexpr QStringView kParentColumn = u"council_id";

constexpr QStringView kOverrides = uR"(
    SELECT council_id, id, key, value, source
    FROM council_parameter
    WHERE :id IS NULL OR council_id = :id
    ORDER BY council_id, position)";

constexpr QStringView kAreas = uR"(
    SELECT council_id, id, quartier_id
    FROM council_quartier
    WHERE :id IS NULL OR council_id = :id
    ORDER BY council_id, position)";

constexpr QStringView kColleges = uR"(
    SELECT council_id, id, name, kind, share, share_rule
    FROM college
    WHERE :id IS NULL OR council_id = :id
    ORDER BY council_id, position)";

constexpr QStringView kSeats = uR"(
    SELECT council_id, id, college_id
    FROM seat
    WHERE :id IS NULL OR council_id = :id
    ORDER BY council_id, position)";

constexpr QStringView kBodies = uR"(
    SELECT council_id, id, kind, name, topic, starts_on, ends_on, priority, voted_on
    FROM council_body
    WHERE :id IS NULL OR council_id = :id
    ORDER BY council_id, position)";

constexpr QStringView kOfficials = uR"(
    SELECT council_id, id, person_id, role, starts_on, ends_on
    FROM council_official
    WHERE :id IS NULL OR council_id = :id
    ORDER BY council_id, position)";

constexpr QStringView kHosts = uR"(
    SELECT council_id, id, organisation_id, starts_on, ends_on
    FROM council_host
    WHERE :id IS NULL OR council_id = :id
    ORDER BY council_id, position)";

constexpr QStringView kRepresentatives = uR"(
    SELECT council_id, id, person_id, steering_body, starts_on, ends_on
    FROM council_representative
    WHERE :id IS NULL OR council_id = :id
    ORDER BY council_id, position)";

/// The councils being read, by their id.
class Places
{
public:
    Places(QList<Council> &councils, CouncilId only) : m_only(only)
    {
        for (Council &council : councils)
            m_places.insert(council.id, &council);
    }

    /// Hands each row of `sql` to `read`, with the council it belongs to.
    template <typename Read>
    Result<void> forEachRow(const storage::Database &database, QStringView sql,
                            const Read &read) const
    {
        storage::Query query(database, sql);
        return storage::forEachRow(query.bind(u":id", m_only), [&](const storage::Query &row) {
            if (Council *council = m_places.value(row.id<CouncilId>(kParentColumn)))
                read(row, *council);
        });
    }

private:
    QHash<CouncilId, Council *> m_places;
    CouncilId m_only;
};

Period periodOf(const storage::Query &row)
{
    return {row.date(u"starts_on"), row.date(u"ends_on")};
}

Result<void> readColleges(const storage::Database &database, const Places &places)
{
    FB_TRY(places.forEachRow(database, kColleges, [](const storage::Query &row, Council &council) {
        council.colleges.append(
            {.id = row.id<CollegeId>(u"id"),
             .name = row.text(u"name"),
             .kind = kCollegeKindKeys.value(row.text(u"kind")).value_or(CollegeKind::Other),
             .share = row.text(u"share"),
             .shareRule = kShareRuleKeys.value(row.text(u"share_rule")).value_or(ShareRule::None)});
    }));
    return places.forEachRow(database, kSeats, [](const storage::Query &row, Council &council) {
        const auto college =
            std::ranges::find(council.colleges, row.id<CollegeId>(u"college_id"), &College::id);
        council.seats.append({.id = row.id<SeatId>(u"id"),
                              .college = std::distance(council.colleges.begin(), college)});
    });
}

Result<void> readHosts(const storage::Database &database, const Places &places)
{
    FB_TRY(places.forEachRow(database, kHosts, [](const storage::Query &row, Council &council) {
        council.hosts.append({.id = row.id<RowId>(u"id"),
                              .organisation = row.id<OrganisationId>(u"organisation_id"),
                              .period = periodOf(row)});
    }));
    return places.forEachRow(database, kRepresentatives,
                             [](const storage::Query &row, Council &council) {
                                 council.representatives.append(
                                     {.id = row.id<RowId>(u"id"),
                                      .person = row.id<PersonId>(u"person_id"),
                                      .body = kSteeringBodyKeys.value(row.text(u"steering_body"))
                                                  .value_or(SteeringBody::Steering),
                                      .period = periodOf(row)});
                             });
}

storage::Row areaRow(const CouncilArea &area)
{
    return storage::Row().set("quartier_id"_L1, area.quartier);
}

storage::Row collegeRow(const College &college)
{
    return collegeColumns(college.name.simplified(), college.kind, college.share,
                          college.shareRule);
}

QList<storage::ChildRow> seatRows(const QList<Seat> &seats, const QList<qint64> &collegeIds)
{
    QList<storage::ChildRow> rows;
    for (const Seat &seat : seats) {
        rows.append(
            {seat.id.value(), storage::Row().set("college_id"_L1, collegeIds.at(seat.college))});
    }
    return rows;
}

storage::Row bodyRow(const Body &body)
{
    return storage::Row()
        .set("kind"_L1, kBodyKindKeys.key(body.kind))
        .set("name"_L1, body.name.simplified())
        .set("topic"_L1, body.topic)
        .set("starts_on"_L1, body.period.from)
        .set("ends_on"_L1, body.period.to)
        .set("priority"_L1, body.priority)
        .set("voted_on"_L1, body.votedOn);
}

storage::Row hostRow(const Host &host)
{
    return storage::Row()
        .set("organisation_id"_L1, host.organisation)
        .set("starts_on"_L1, host.period.from)
        .set("ends_on"_L1, host.period.to);
}

storage::Row representativeRow(const Representative &one)
{
    return storage::Row()
        .set("person_id"_L1, one.person)
        .set("steering_body"_L1, kSteeringBodyKeys.key(one.body))
        .set("starts_on"_L1, one.period.from)
        .set("ends_on"_L1, one.period.to);
}

storage::Row officialRow(const Official &official)
{
    return storage::Row()
        .set("person_id"_L1, official.person)
        .set("role"_L1, kOfficialRoleKeys.key(official.role))
        .set("starts_on"_L1, official.period.from)
        .set("ends_on"_L1, official.period.to);
}

/// A college is removed after its seats: the seats that go are taken away first.
Result<void> removeGoneSeats(const storage::Database &database, storage::Act &act, CouncilId id,
                             const Council &council)
{
    QList<Council> whole(1);
    Council &stored = whole.first();
    stored.id = id;
    FB_TRY(readColleges(database, Places(whole, id)));
    QSet<SeatId> kept;
    for (const Seat &seat : council.seats)
        kept.insert(seat.id);
    for (const Seat &seat : stored.seats) {
        if (!kept.contains(seat.id))
            FB_TRY(act.removeRow("seat"_L1, seat.id.value()));
    }
    return {};
}

} // namespace

RuleParameter parameterFrom(const storage::Query &row)
{
    return {row.id<RowId>(u"id"), row.text(u"key"), row.text(u"value"), row.text(u"source")};
}

storage::Row parameterColumns(const RuleParameter &parameter)
{
    return storage::Row()
        .set("key"_L1, parameter.key)
        .set("value"_L1, parameter.value)
        .set("source"_L1, parameter.source);
}

storage::Row collegeColumns(const QString &name, CollegeKind kind, const QString &share,
                            ShareRule rule)
{
    return storage::Row()
        .set("name"_L1, name)
        .set("kind"_L1, kCollegeKindKeys.key(kind))
        .set("share"_L1, share)
        .set("share_rule"_L1, kShareRuleKeys.key(rule));
}

Result<void> readParts(const storage::Database &database, QList<Council> &councils, CouncilId only)
{
    const Places places(councils, only);
    FB_TRY(places.forEachRow(database, kOverrides, [](const storage::Query &row, Council &council) {
        council.overrides += parameterFrom(row);
    }));
    FB_TRY(places.forEachRow(database, kAreas, [](const storage::Query &row, Council &council) {
        council.areas.append({row.id<RowId>(u"id"), row.id<QuartierId>(u"quartier_id")});
    }));
    FB_TRY(readColleges(database, places));
    FB_TRY(places.forEachRow(database, kBodies, [](const storage::Query &row, Council &council) {
        council.bodies.append(
            {.id = row.id<BodyId>(u"id"),
             .kind = kBodyKindKeys.value(row.text(u"kind")).value_or(BodyKind::WorkingGroup),
             .name = row.text(u"name"),
             .topic = row.text(u"topic"),
             .period = periodOf(row),
             .priority = row.optionalInteger(u"priority"),
             .votedOn = row.date(u"voted_on")});
    }));
    FB_TRY(readHosts(database, places));
    return places.forEachRow(database, kOfficials, [](const storage::Query &row, Council &council) {
        council.officials.append(
            {.id = row.id<RowId>(u"id"),
             .person = row.id<PersonId>(u"person_id"),
             .role = kOfficialRoleKeys.value(row.text(u"role")).value_or(OfficialRole::GuestExpert),
             .period = periodOf(row)});
    });
}

Result<void> syncParts(const storage::Database &database, storage::Act &act, CouncilId id,
                       const Council &council)
{
    FB_TRY(removeGoneSeats(database, act, id, council));
    const auto sync = [&](QLatin1StringView table, const QList<storage::ChildRow> &rows) {
        return act.syncRows(table, kParent, id.value(), rows);
    };
    FB_TRY(sync("council_parameter"_L1, storage::childRows(council.overrides, parameterColumns)));
    FB_TRY(sync("council_quartier"_L1, storage::childRows(council.areas, areaRow)));
    FB_TRY_LET(colleges, sync("college"_L1, storage::childRows(council.colleges, collegeRow)));
    FB_TRY(sync("seat"_L1, seatRows(council.seats, colleges)));
    FB_TRY(sync("council_body"_L1, storage::childRows(council.bodies, bodyRow)));
    FB_TRY(sync("council_official"_L1, storage::childRows(council.officials, officialRow)));
    FB_TRY(sync("council_host"_L1, storage::childRows(council.hosts, hostRow)));
    FB_TRY(sync("council_representative"_L1,
                storage::childRows(council.representatives, representativeRow)));
    return {};
}

} // namespace faubourg::councils
