#include "core/councils/participationrepository.h"

#include "core/councils/sortwithin.h"
#include "core/people/personrepository.h"
#include "core/storage/act.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::councils {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::councils::ParticipationRepository)
};

constexpr QStringView kFind = uR"(
    SELECT id, body_id, person_id, role, starts_on, ends_on, revision
    FROM body_participation
    WHERE id = :id)";

// A criterion bound to NULL is not asked.
constexpr QStringView kList = uR"(
    SELECT part.id, part.body_id, part.person_id, part.role, part.starts_on, part.ends_on,
           part.revision, body.name AS body_name, body.kind AS body_kind,
           council.id AS council_id, council.name AS council_name,
           person.civility, person.last_name, person.use_name, person.first_name
    FROM body_participation AS part
    JOIN council_body AS body ON body.id = part.body_id
    JOIN council ON council.id = body.council_id
    JOIN person ON person.id = part.person_id
    WHERE (:council IS NULL OR council.id = :council)
      AND (:body IS NULL OR part.body_id = :body)
      AND (:person IS NULL OR part.person_id = :person)
      AND (:running_on IS NULL
           OR (part.starts_on <= :running_on
               AND (part.ends_on IS NULL OR part.ends_on >= :running_on)))
    ORDER BY council.name, council.id, body.position, body.id, part.id)";

constexpr QStringView kBody = u"SELECT starts_on, ends_on FROM council_body WHERE id = :id";

constexpr QStringView kOther = uR"(
    SELECT 1
    FROM body_participation
    WHERE body_id = :body AND person_id = :person AND id <> :id
      AND (:until IS NULL OR starts_on <= :until)
      AND (ends_on IS NULL OR ends_on >= :from)
    LIMIT 1)";

Error violation(const QString &message)
{
    return {ErrorCode::RuleViolation, message, {}};
}

Participation read(const storage::Query &row)
{
    return {.id = row.id<ParticipationId>(u"id"),
            .body = row.id<BodyId>(u"body_id"),
            .person = row.id<PersonId>(u"person_id"),
            .role =
                kParticipationRoleKeys.value(row.text(u"role")).value_or(ParticipationRole::Member),
            .startsOn = row.date(u"starts_on"),
            .endsOn = row.date(u"ends_on"),
            .revision = row.integer(u"revision")};
}

ParticipationRow readRow(const storage::Query &row)
{
    return {.participation = read(row),
            .name = people::personNameFrom(row),
            .council = row.id<CouncilId>(u"council_id"),
            .councilName = row.text(u"council_name"),
            .bodyKind =
                kBodyKindKeys.value(row.text(u"body_kind")).value_or(BodyKind::WorkingGroup),
            .bodyName = row.text(u"body_name")};
}

storage::Row columns(const Participation &participation)
{
    return storage::Row()
        .set("body_id"_L1, participation.body)
        .set("person_id"_L1, participation.person)
        .set("role"_L1, kParticipationRoleKeys.key(participation.role))
        .set("starts_on"_L1, participation.startsOn)
        .set("ends_on"_L1, participation.endsOn);
}

bool inSameBody(const ParticipationRow &a, const ParticipationRow &b)
{
    return a.participation.body == b.participation.body;
}

bool lessInBody(const ParticipationRow &a, const ParticipationRow &b)
{
    if (a.participation.role != b.participation.role)
        return a.participation.role == ParticipationRole::Lead;
    return people::lessByName(a.name, b.name);
}

} // namespace

Result<Participation> ParticipationRepository::find(ParticipationId id) const
{
    storage::Query query(*m_database, kFind);
    FB_TRY(query.bind(u":id", id).exec());
    if (!query.next())
        return Error{ErrorCode::NotFound, Tr::tr("This person is no longer in the group."), {}};
    return read(query);
}

Result<QList<ParticipationRow>>
ParticipationRepository::list(const ParticipationFilter &filter) const
{
    storage::Query query(*m_database, kList);
    query.bind(u":council", filter.council)
        .bind(u":body", filter.body)
        .bind(u":person", filter.person)
        .bind(u":running_on", filter.runningOn);
    FB_TRY_LET(rows, storage::readAll(query, readRow));
    sortWithin(rows, inSameBody, lessInBody);
    return rows;
}

Result<void> ParticipationRepository::checkBody(const Participation &participation) const
{
    storage::Query body(*m_database, kBody);
    FB_TRY(body.bind(u":id", participation.body).exec());
    if (!body.next())
        return Error{ErrorCode::NotFound, Tr::tr("This group is no longer in the file."), {}};
    const Period period{body.date(u"starts_on"), body.date(u"ends_on")};
    const bool endsInside =
        !participation.endsOn.isValid() || period.contains(participation.endsOn);
    if (!period.contains(participation.startsOn) || !endsInside)
        return violation(Tr::tr("The group does not exist on that day. Choose a day between its "
                                "creation and its end."));
    return {};
}

Result<void> ParticipationRepository::checkOnce(const Participation &participation) const
{
    storage::Query other(*m_database, kOther);
    other.bind(u":body", participation.body)
        .bind(u":person", participation.person)
        .bind(u":id", participation.id.value())
        .bind(u":from", participation.startsOn)
        .bind(u":until", participation.endsOn);
    FB_TRY(other.exec());
    if (other.next())
        return violation(Tr::tr("This person is in the group already at that time."));
    return {};
}

Result<Participation> ParticipationRepository::save(const Participation &participation) const
{
    FB_TRY(validate(participation));
    FB_TRY_LET(
        act,
        storage::Act::begin(*m_database, "body_participation.save"_L1, "body_participation"_L1));
    FB_TRY(checkBody(participation));
    FB_TRY(checkOnce(participation));
    FB_TRY_LET(
        stored,
        act.saveRoot(participation.id.value(), participation.revision, columns(participation)));
    FB_TRY(act.commit());
    return find(ParticipationId(stored.id));
}

Result<void> ParticipationRepository::remove(ParticipationId id, int revision) const
{
    return storage::Act::removeAlone(*m_database, "body_participation.remove"_L1,
                                     "body_participation"_L1, {id.value(), revision});
}

} // namespace faubourg::councils
