#include "core/councils/mandaterepository.h"

#include "core/base/text/fold.h"
#include "core/councils/sortwithin.h"
#include "core/people/personrepository.h"
#include "core/storage/act.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::councils {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::councils::MandateRepository)
};

constexpr QStringView kFind = uR"(
    SELECT id, council_id, person_id, college_id, seat_id, status, rank, represents, starts_on,
           planned_end, ends_on, end_reason, parental_consent_on, revision
    FROM mandate
    WHERE id = :id)";

// A criterion bound to NULL is not asked.
constexpr QStringView kList = uR"(
    SELECT mandate.id, mandate.council_id, mandate.person_id, mandate.college_id,
           mandate.seat_id, mandate.status, mandate.rank, mandate.represents,
           mandate.starts_on, mandate.planned_end, mandate.ends_on, mandate.end_reason,
           mandate.parental_consent_on, mandate.revision,
           person.civility, person.last_name, person.use_name, person.first_name, person.sex,
           person.birth_date, person.email, person.phone, person.search_text,
           council.name AS council_name, coalesce(college.name, '') AS college_name
    FROM mandate
    JOIN person ON person.id = mandate.person_id
    JOIN council ON council.id = mandate.council_id
    LEFT JOIN college ON college.id = mandate.college_id
    WHERE (:council IS NULL OR mandate.council_id = :council)
      AND (:person IS NULL OR mandate.person_id = :person)
      AND (:running_on IS NULL
           OR (mandate.starts_on <= :running_on
               AND (mandate.ends_on IS NULL OR mandate.ends_on >= :running_on)))
      AND (:planned_end_by IS NULL OR mandate.planned_end <= :planned_end_by)
    ORDER BY council.name, council.id, mandate.status, college.position, mandate.id)";

constexpr QStringView kSeat = u"SELECT council_id, college_id FROM seat WHERE id = :id";
constexpr QStringView kCollege = u"SELECT council_id FROM college WHERE id = :id";
constexpr QStringView kHasSeats = u"SELECT 1 FROM seat WHERE council_id = :council LIMIT 1";

constexpr QStringView kSeatHeld = uR"(
    SELECT 1
    FROM mandate
    WHERE seat_id = :seat AND id <> :id AND starts_on <= :until
      AND (ends_on IS NULL OR ends_on >= :from)
    LIMIT 1)";

constexpr QStringView kPersonSits = uR"(
    SELECT 1
    FROM mandate
    WHERE council_id = :council AND person_id = :person AND id <> :id AND starts_on <= :until
      AND (ends_on IS NULL OR ends_on >= :from)
    LIMIT 1)";

Error violation(const QString &message)
{
    return {ErrorCode::RuleViolation, message, {}};
}

Mandate read(const storage::Query &row)
{
    return {.id = row.id<MandateId>(u"id"),
            .council = row.id<CouncilId>(u"council_id"),
            .person = row.id<PersonId>(u"person_id"),
            .college = row.id<CollegeId>(u"college_id"),
            .seat = row.id<SeatId>(u"seat_id"),
            .status = kMandateStatusKeys.value(row.text(u"status")).value_or(MandateStatus::Full),
            .rank = row.optionalInteger(u"rank"),
            .represents = row.text(u"represents"),
            .startsOn = row.date(u"starts_on"),
            .plannedEnd = row.date(u"planned_end"),
            .endsOn = row.date(u"ends_on"),
            .endReason = kEndReasonKeys.value(row.text(u"end_reason")).value_or(EndReason::Other),
            .parentalConsentOn = row.date(u"parental_consent_on"),
            .revision = row.integer(u"revision")};
}

MemberRow readMember(const storage::Query &row)
{
    return {.mandate = read(row),
            .name = people::personNameFrom(row),
            .sex = people::kSexKeys.value(row.text(u"sex")).value_or(people::Sex::Unknown),
            .birthDate = row.date(u"birth_date"),
            .email = row.text(u"email"),
            .phone = row.text(u"phone"),
            .councilName = row.text(u"council_name"),
            .collegeName = row.text(u"college_name")};
}

storage::Row columns(const Mandate &mandate)
{
    return storage::Row()
        .set("council_id"_L1, mandate.council)
        .set("person_id"_L1, mandate.person)
        .set("college_id"_L1, mandate.college)
        .set("seat_id"_L1, mandate.seat)
        .set("status"_L1, kMandateStatusKeys.key(mandate.status))
        .set("rank"_L1, mandate.rank)
        .set("represents"_L1, mandate.represents.simplified())
        .set("starts_on"_L1, mandate.startsOn)
        .set("planned_end"_L1, mandate.plannedEnd)
        .set("ends_on"_L1, mandate.endsOn)
        .set("end_reason"_L1, kEndReasonKeys.key(mandate.endReason))
        .set("parental_consent_on"_L1, mandate.parentalConsentOn);
}

/// Within a group of the statement's order: ranks, then names.
bool sameGroup(const MemberRow &a, const MemberRow &b)
{
    return a.mandate.council == b.mandate.council && a.mandate.status == b.mandate.status
        && a.mandate.college == b.mandate.college;
}

bool lessInGroup(const MemberRow &a, const MemberRow &b)
{
    constexpr int kNoRank = std::numeric_limits<int>::max();
    const int rankA = a.mandate.rank.value_or(kNoRank);
    const int rankB = b.mandate.rank.value_or(kNoRank);
    return rankA != rankB ? rankA < rankB : people::lessByName(a.name, b.name);
}

Result<bool> hasRow(storage::Query &query)
{
    FB_TRY(query.exec());
    return query.next();
}

/// The bounds of a mandate as the statements compare them; open is the end of time.
storage::Query &bindPeriod(storage::Query &query, const Mandate &mandate)
{
    const QDate until = mandate.endsOn.isValid() ? mandate.endsOn : QDate(9999, 12, 31);
    return query.bind(u":id", mandate.id.value())
        .bind(u":from", mandate.startsOn)
        .bind(u":until", until);
}

} // namespace

Result<Mandate> MandateRepository::find(MandateId id) const
{
    storage::Query query(*m_database, kFind);
    FB_TRY(query.bind(u":id", id).exec());
    if (!query.next())
        return Error{ErrorCode::NotFound, Tr::tr("This mandate is no longer in the file."), {}};
    return read(query);
}

Result<QList<MemberRow>> MandateRepository::list(const MemberFilter &filter) const
{
    storage::Query query(*m_database, kList);
    query.bind(u":council", filter.council)
        .bind(u":person", filter.person)
        .bind(u":running_on", filter.runningOn)
        .bind(u":planned_end_by", filter.plannedEndBy);
    FB_TRY_LET(rows, storage::readMatching(query, filter.words, readMember));
    sortWithin(rows, sameGroup, lessInGroup);
    return rows;
}

Result<QList<MemberRow>> MandateRepository::membersOn(CouncilId council, QDate day) const
{
    return list({.council = council, .runningOn = day});
}

Result<Mandate> MandateRepository::placed(Mandate mandate) const
{
    if (mandate.seat.isValid()) {
        storage::Query seat(*m_database, kSeat);
        FB_TRY(seat.bind(u":id", mandate.seat).exec());
        if (!seat.next() || seat.id<CouncilId>(u"council_id") != mandate.council)
            return violation(Tr::tr("This seat is not one of the council’s. Choose another."));
        mandate.college = seat.id<CollegeId>(u"college_id");
        return mandate;
    }
    if (mandate.college.isValid()) {
        storage::Query college(*m_database, kCollege);
        FB_TRY(college.bind(u":id", mandate.college).exec());
        if (!college.next() || college.id<CouncilId>(u"council_id") != mandate.council)
            return violation(Tr::tr("This college is not one of the council’s. Choose another."));
    }
    storage::Query seats(*m_database, kHasSeats);
    seats.bind(u":council", mandate.council);
    FB_TRY_LET(hasSeats, hasRow(seats));
    if (hasSeats && mandate.status == MandateStatus::Full)
        return violation(Tr::tr("A member of this council holds a seat. Choose a vacant one, or "
                                "put the person on the waiting list."));
    return mandate;
}

Result<void> MandateRepository::checkOverlaps(const Mandate &mandate) const
{
    if (mandate.seat.isValid()) {
        storage::Query held(*m_database, kSeatHeld);
        bindPeriod(held, mandate).bind(u":seat", mandate.seat);
        FB_TRY_LET(isHeld, hasRow(held));
        if (isHeld)
            return violation(Tr::tr("This seat is held by somebody else at that time. End that "
                                    "mandate first, or choose another seat."));
    }
    storage::Query sits(*m_database, kPersonSits);
    bindPeriod(sits, mandate).bind(u":council", mandate.council).bind(u":person", mandate.person);
    FB_TRY_LET(alreadySits, hasRow(sits));
    if (alreadySits)
        return violation(
            Tr::tr("This person already has a mandate in the council at that time. End "
                   "it first, or change the dates."));
    return {};
}

Result<Mandate> MandateRepository::save(const Mandate &mandate) const
{
    FB_TRY(validate(mandate));
    FB_TRY_LET(act, storage::Act::begin(*m_database, "mandate.save"_L1, "mandate"_L1));
    FB_TRY_LET(whole, placed(mandate));
    FB_TRY(checkOverlaps(whole));
    FB_TRY_LET(stored, act.saveRoot(whole.id.value(), whole.revision, columns(whole)));
    FB_TRY(act.commit());
    return find(MandateId(stored.id));
}

Result<Mandate> MandateRepository::promote(const Promotion &promotion) const
{
    FB_TRY_LET(transaction, storage::Transaction::begin(*m_database));
    FB_TRY(save(promotion.waiting));
    FB_TRY_LET(seated, save(promotion.seated));
    FB_TRY(transaction.commit());
    return seated;
}

Result<void> MandateRepository::remove(MandateId id, int revision) const
{
    return storage::Act::removeAlone(*m_database, "mandate.remove"_L1, "mandate"_L1,
                                     {id.value(), revision});
}

} // namespace faubourg::councils
