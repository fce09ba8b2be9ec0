#include "core/draws/drawrepository.h"

#include "core/councils/candidacyrepository.h"
#include "core/councils/councilrepository.h"
#include "core/councils/mandaterepository.h"
#include "core/councils/succession.h"
#include "core/draws/drawstorage.h"
#include "core/people/personrepository.h"
#include "core/sortition/ft1.h"
#include "core/sortition/proof/draw.h"
#include "core/sortition/proof/verification.h"
#include "core/storage/act.h"
#include "core/storage/attachment.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::draws {

using councils::CandidacyRepository;
using councils::CandidacyState;
using councils::MandateRepository;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::draws::DrawRepository)
};

constexpr QLatin1StringView kMediaType("text/plain");

constexpr QStringView kFind = u"SELECT * FROM draw WHERE id = :id";

constexpr QStringView kQuotas = uR"(
    SELECT id, criterion, key, label, minimum, maximum
    FROM draw_quota
    WHERE draw_id = :id
    ORDER BY position)";

constexpr QStringView kPersons = uR"(
    SELECT id, candidacy_id, mandate_id, number, standing, reason, outcome, rank, called_for,
           deviation, answer, answered_on, answer_order, left_on
    FROM draw_person
    WHERE draw_id = :id
    ORDER BY position)";

constexpr QStringView kNamedPersons = uR"(
    SELECT draw_person.id, draw_person.candidacy_id, draw_person.mandate_id, draw_person.number,
           draw_person.standing, draw_person.reason, draw_person.outcome, draw_person.rank,
           draw_person.called_for, draw_person.deviation, draw_person.answer,
           draw_person.answered_on, draw_person.answer_order, draw_person.left_on,
           person.id AS person_id, person.civility, person.last_name, person.use_name,
           person.first_name, person.sex, person.birth_date,
           college.id AS college_id, coalesce(college.name, '') AS college_name
    FROM draw_person
    LEFT JOIN candidacy ON candidacy.id = draw_person.candidacy_id
    LEFT JOIN mandate ON mandate.id = draw_person.mandate_id
    JOIN person ON person.id = coalesce(candidacy.person_id, mandate.person_id)
    LEFT JOIN college ON college.id = coalesce(candidacy.college_id, mandate.college_id)
    WHERE draw_person.draw_id = :id
    ORDER BY draw_person.position)";

constexpr QStringView kList = uR"(
    SELECT draw.id, draw.council_id, council.name AS council_name, draw.number, draw.state,
           draw.held_on, draw.seats, draw.dossier_sha256, draw.seed, draw.void_reason,
           draw.replaces_id,
           (SELECT count(*)
            FROM draw_person
            WHERE draw_person.draw_id = draw.id AND draw_person.standing = 'candidate')
               AS candidates,
           (SELECT count(*)
            FROM draw_person
            WHERE draw_person.draw_id = draw.id AND draw_person.answer = 'accepted') AS accepted,
           (SELECT count(*)
            FROM draw_person
            WHERE draw_person.draw_id = draw.id AND draw_person.answer = 'refused') AS refused
    FROM draw
    JOIN council ON council.id = draw.council_id
    WHERE :council IS NULL OR draw.council_id = :council
    ORDER BY council.name, council.id, draw.number DESC)";

constexpr QStringView kSeatToFill = uR"(
    SELECT draw.id, draw_person.number
    FROM draw_person
    JOIN draw ON draw.id = draw_person.draw_id
    WHERE draw_person.mandate_id = :mandate
      AND draw_person.standing = 'candidate'
      AND draw_person.answer = 'accepted'
      AND draw_person.left_on IS NULL
      AND draw.state IN ('drawn', 'recorded')
      AND (draw.list_valid_until IS NULL OR draw.list_valid_until >= :day)
    ORDER BY draw.id DESC
    LIMIT 1)";

constexpr QStringView kNextNumber = uR"(
    SELECT coalesce(max(number), 0) + 1 AS next
    FROM draw
    WHERE council_id = :council)";

Error violation(const QString &message)
{
    return {ErrorCode::RuleViolation, message, {}};
}

DrawRow readRow(const storage::Query &row)
{
    return {.id = row.id<DrawId>(u"id"),
            .council = row.id<CouncilId>(u"council_id"),
            .councilName = row.text(u"council_name"),
            .number = row.integer(u"number"),
            .state = kDrawStateKeys.value(row.text(u"state")).value_or(DrawState::Voided),
            .heldOn = row.date(u"held_on"),
            .seats = row.integer(u"seats"),
            .candidates = row.integer(u"candidates"),
            .accepted = row.integer(u"accepted"),
            .refused = row.integer(u"refused"),
            .dossierSha256 = row.text(u"dossier_sha256"),
            .seed = row.text(u"seed"),
            .voidReason = row.text(u"void_reason"),
            .replaces = row.id<DrawId>(u"replaces_id")};
}

DrawPersonRow readPerson(const storage::Query &row)
{
    return {.entry = personFrom(row),
            .person = row.id<PersonId>(u"person_id"),
            .name = people::personNameFrom(row),
            .sex = people::kSexKeys.value(row.text(u"sex")).value_or(people::Sex::Unknown),
            .birthDate = row.date(u"birth_date"),
            .college = row.id<CollegeId>(u"college_id"),
            .collegeName = row.text(u"college_name")};
}

CandidacyState stateAfter(const Draw &draw, const DrawPerson &person)
{
    if (!isDrawn(draw))
        return CandidacyState::Eligible;
    if (isCalled(person))
        return CandidacyState::Drawn;
    return person.outcome == Outcome::Substitute ? CandidacyState::Substitute
                                                 : CandidacyState::NotDrawn;
}

} // namespace

Result<Draw> DrawRepository::find(DrawId id) const
{
    storage::Query query(*m_database, kFind);
    FB_TRY(query.bind(u":id", id).exec());
    if (!query.next())
        return Error{ErrorCode::NotFound, Tr::tr("This draw is no longer in the file."), {}};
    Draw draw = drawFrom(query);
    storage::Query quotas(*m_database, kQuotas);
    FB_TRY_LET(readQuotas, storage::readAll(quotas.bind(u":id", id), quotaFrom));
    storage::Query persons(*m_database, kPersons);
    FB_TRY_LET(readPersons, storage::readAll(persons.bind(u":id", id), personFrom));
    draw.quotas = readQuotas;
    draw.persons = readPersons;
    return draw;
}

Result<QList<DrawRow>> DrawRepository::list(const DrawFilter &filter) const
{
    storage::Query query(*m_database, kList);
    return storage::readAll(query.bind(u":council", filter.council), readRow);
}

Result<QList<DrawPersonRow>> DrawRepository::persons(DrawId id) const
{
    storage::Query query(*m_database, kNamedPersons);
    return storage::readAll(query.bind(u":id", id), readPerson);
}

Result<DrawSources> DrawRepository::sources(CouncilId council, QDate day) const
{
    const councils::CouncilRepository councils(*m_database);
    const people::PersonRepository people(*m_database);
    DrawSources sources;
    FB_TRY_LET(found, councils.find(council));
    FB_TRY_LET(rules, councils.rules(found));
    FB_TRY_LET(candidacies, CandidacyRepository(*m_database).list({.council = council, .on = day}));
    FB_TRY_LET(members, MandateRepository(*m_database).membersOn(council, day));
    sources.council = found;
    sources.rules = rules;
    sources.candidacies = candidacies;
    std::ranges::copy_if(members, std::back_inserter(sources.members),
                         [](const councils::MemberRow &row) {
                             return row.mandate.status == councils::MandateStatus::Full;
                         });
    FB_TRY_LET(addresses, people.addressesOn(day));
    sources.addresses = addresses;
    return sources;
}

Result<int> DrawRepository::nextNumber(CouncilId council) const
{
    storage::Query query(*m_database, kNextNumber);
    FB_TRY(query.bind(u":council", council).exec());
    return query.next() ? query.integer(u"next") : 1;
}

Result<Draw> DrawRepository::store(storage::Act &act, const Draw &draw) const
{
    FB_TRY_LET(stored, act.saveRoot(draw.id.value(), draw.revision, drawColumns(draw)));
    FB_TRY(act.syncRows("draw_quota"_L1, "draw_id"_L1, stored.id,
                        storage::childRows(draw.quotas, quotaColumns)));
    FB_TRY(act.syncRows("draw_person"_L1, "draw_id"_L1, stored.id,
                        storage::childRows(draw.persons, personColumns)));
    return find(DrawId(stored.id));
}

Result<Draw> DrawRepository::save(const Draw &draw) const
{
    FB_TRY(validate(draw));
    FB_TRY_LET(act, storage::Act::begin(*m_database, "draw.save"_L1, "draw"_L1));
    Draw numbered = draw;
    if (const auto before = find(draw.id)) {
        FB_TRY(checkChange(*before, draw));
    } else if (draw.state != DrawState::Prepared) {
        return violation(Tr::tr("A draw begins with its preparation."));
    }
    if (numbered.number == 0) {
        FB_TRY_LET(next, nextNumber(draw.council));
        numbered.number = next;
    }
    FB_TRY_LET(stored, store(act, numbered));
    FB_TRY(act.commit());
    return stored;
}

Result<void> DrawRepository::remove(DrawId id, int revision) const
{
    FB_TRY_LET(act, storage::Act::begin(*m_database, "draw.remove"_L1, "draw"_L1));
    FB_TRY_LET(draw, find(id));
    if (draw.state != DrawState::Prepared)
        return violation(Tr::tr("A frozen draw stays in the file. Void it with a reason instead."));
    FB_TRY(act.syncRows("draw_quota"_L1, "draw_id"_L1, id.value(), {}));
    FB_TRY(act.removeRoot(id.value(), revision));
    return act.commit();
}

Result<Draw> DrawRepository::freeze(const Draw &draw, sortition::Dossier dossier, QDate day) const
{
    if (draw.state != DrawState::Prepared)
        return violation(Tr::tr("This draw is frozen already."));
    if (draw.seedRule.trimmed().isEmpty())
        return Error{
            ErrorCode::InvalidInput, Tr::tr("Say which later public event gives the seed."), {}};
    FB_TRY_LET(act, storage::Act::begin(*m_database, "draw.freeze"_L1, "draw"_L1));
    FB_TRY_LET(sources, this->sources(draw.council, draw.referenceDate));
    FB_TRY_LET(made, makePool(draw, sources));
    if (sortition::publishable(made.pool) != dossier.pool)
        return violation(Tr::tr("The candidacies, the members or the quotas have changed since the "
                                "chances were computed. Compute them again."));
    if (const QStringList wrong = sortition::verifyProof(dossier); !wrong.isEmpty())
        return violation(wrong.first());
    dossier.seedRule = sortition::canonicalSeed(draw.seedRule).replace(u';', u',');
    const QByteArray bytes = toText(dossier);
    FB_TRY(sortition::readDossier(bytes));
    Draw frozen = draw;
    FB_TRY_LET(sha256, storage::AttachmentStore(*m_database).put(bytes, kMediaType));
    frozen.dossierSha256 = sha256;
    frozen.state = DrawState::Frozen;
    frozen.method = dossier.method;
    frozen.frozenOn = day;
    frozen.persons = made.persons;
    FB_TRY_LET(stored, store(act, frozen));
    FB_TRY(act.commit());
    return stored;
}

Result<QByteArray> DrawRepository::dossier(const Draw &draw) const
{
    FB_TRY_LET(attachment, storage::AttachmentStore(*m_database).get(draw.dossierSha256));
    return attachment.content;
}

Result<QByteArray> DrawRepository::record(const Draw &draw) const
{
    FB_TRY_LET(attachment, storage::AttachmentStore(*m_database).get(draw.recordSha256));
    return attachment.content;
}

Result<void> DrawRepository::settleCandidacies(storage::Act &act, const Draw &draw) const
{
    QList<std::pair<CandidacyId, CandidacyState>> states;
    for (const DrawPerson &person : draw.persons) {
        if (person.standing == Standing::Candidate)
            states.append({person.candidacy, stateAfter(draw, person)});
    }
    return CandidacyRepository(*m_database).settle(act, states);
}

Result<Draw> DrawRepository::run(const Draw &draw, const QString &seed, QDate day) const
{
    if (draw.state != DrawState::Frozen)
        return violation(Tr::tr("Freeze the draw and publish its digest first; a draw takes place "
                                "once."));
    FB_TRY_LET(act, storage::Act::begin(*m_database, "draw.run"_L1, "draw"_L1));
    FB_TRY_LET(bytes, dossier(draw));
    FB_TRY_LET(frozen, sortition::readDossier(bytes));
    FB_TRY_LET(result, sortition::runDraw(frozen, bytes, seed));
    Draw done = drawn(draw, frozen.pool, result, day);
    FB_TRY_LET(sha256,
               storage::AttachmentStore(*m_database)
                   .put(sortition::recordText(frozen, result), kMediaType));
    done.recordSha256 = sha256;
    FB_TRY_LET(stored, store(act, done));
    FB_TRY(settleCandidacies(act, stored));
    FB_TRY(act.commit());
    return stored;
}

Result<Draw> DrawRepository::withNextCalled(const Draw &draw) const
{
    FB_TRY_LET(bytes, dossier(draw));
    FB_TRY_LET(frozen, sortition::readDossier(bytes));
    FB_TRY_LET(result, sortition::runDraw(frozen, bytes, draw.seed));
    FB_TRY_LET(replacements, sortition::substitute(frozen, result, vacancies(draw)));
    return withCalls(draw, replacements);
}

/// `draw` with the mandate of `number`, which is stored, in a vacant seat of their college.
Result<Draw> DrawRepository::seated(const Draw &draw, const QString &number, QDate startsOn) const
{
    Draw accepted = draw;
    const auto person = std::ranges::find(accepted.persons, number, &DrawPerson::number);
    FB_TRY_LET(candidacy, CandidacyRepository(*m_database).find(person->candidacy));
    const councils::CouncilRepository councils(*m_database);
    FB_TRY_LET(council, councils.find(draw.council));
    FB_TRY_LET(rules, councils.rules(council));
    const MandateRepository mandates(*m_database);
    FB_TRY_LET(known, mandates.list({.council = draw.council}));
    councils::Mandate mandate;
    mandate.council = draw.council;
    mandate.person = candidacy.person;
    mandate.college = candidacy.college;
    mandate.startsOn = startsOn;
    mandate.plannedEnd = plannedEnd(rules, startsOn);
    mandate.parentalConsentOn = candidacy.parentalConsentOn;
    if (!council.seats.isEmpty()) {
        const auto vacant = vacantSeats(council, known, startsOn);
        const auto seat =
            std::ranges::find(vacant, candidacy.college, &councils::VacantSeat::college);
        if (seat == vacant.end())
            return violation(Tr::tr("No seat of this college is vacant on that day. End a mandate "
                                    "first, or choose a later day."));
        mandate.seat = seat->seat;
    }
    FB_TRY_LET(stored, mandates.save(mandate));
    person->mandate = stored.id;
    return accepted;
}

Result<Draw> DrawRepository::answer(const Draw &draw, const QString &number, Answer answer,
                                    QDate day, QDate startsOn) const
{
    FB_TRY_LET(transaction, storage::Transaction::begin(*m_database));
    FB_TRY_LET(noted, answered(draw, number, answer, day));
    FB_TRY_LET(whole,
               answer == Answer::Accepted ? seated(noted, number, startsOn)
                                          : withNextCalled(noted));
    FB_TRY_LET(act, storage::Act::begin(*m_database, "draw.answer"_L1, "draw"_L1));
    FB_TRY_LET(stored, store(act, whole));
    FB_TRY(settleCandidacies(act, stored));
    FB_TRY(act.commit());
    FB_TRY(transaction.commit());
    return stored;
}

Result<std::optional<DrawnSeat>> DrawRepository::seatToFill(MandateId mandate, QDate day) const
{
    storage::Query query(*m_database, kSeatToFill);
    FB_TRY(query.bind(u":mandate", mandate).bind(u":day", day).exec());
    if (!query.next())
        return std::optional<DrawnSeat>();
    return std::optional(DrawnSeat{query.id<DrawId>(u"id"), query.text(u"number")});
}

Result<Draw> DrawRepository::callNext(const Draw &draw, const QString &number) const
{
    const DrawPerson *person = findPerson(draw, number);
    QDate end;
    if (person != nullptr && person->mandate.isValid()) {
        FB_TRY_LET(mandate, MandateRepository(*m_database).find(person->mandate));
        if (!mandate.endsOn.isValid())
            return violation(Tr::tr("Number %1 still sits: end the mandate first.").arg(number));
        end = mandate.endsOn;
    }
    FB_TRY_LET(vacated, left(draw, number, end));
    FB_TRY_LET(whole, withNextCalled(vacated));
    FB_TRY_LET(act, storage::Act::begin(*m_database, "draw.call"_L1, "draw"_L1));
    FB_TRY_LET(stored, store(act, whole));
    FB_TRY(settleCandidacies(act, stored));
    FB_TRY(act.commit());
    return stored;
}

Result<Draw> DrawRepository::sign(const Draw &draw, QDate day) const
{
    if (draw.state != DrawState::Drawn)
        return violation(Tr::tr("Only a draw that took place, and whose record is not signed yet, "
                                "has a record to sign."));
    FB_TRY_LET(act, storage::Act::begin(*m_database, "draw.sign"_L1, "draw"_L1));
    Draw recorded = draw;
    recorded.state = DrawState::Recorded;
    recorded.recordedOn = day;
    FB_TRY_LET(stored, store(act, recorded));
    FB_TRY(act.commit());
    return stored;
}

Result<Draw> DrawRepository::annul(const Draw &draw, const QString &reason, QDate day) const
{
    FB_TRY_LET(gone, voided(draw, reason, day));
    FB_TRY_LET(act, storage::Act::begin(*m_database, "draw.void"_L1, "draw"_L1));
    FB_TRY_LET(stored, store(act, gone));
    if (isDrawn(draw))
        FB_TRY(settleCandidacies(act, stored));
    FB_TRY(act.commit());
    return stored;
}

} // namespace faubourg::draws
