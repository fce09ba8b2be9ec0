#include "core/councils/enrolmentrepository.h"

#include "core/councils/councilrepository.h"
#include "core/councils/sortwithin.h"
#include "core/people/personrepository.h"
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
    Q_DECLARE_TR_FUNCTIONS(faubourg::councils::EnrolmentRepository)
};

constexpr QStringView kFind = uR"(
    SELECT id, council_id, person_id, enrolled_on, territorial_link, statuses, interests,
           parental_consent_on, confirmed_on, asked_on, answer_by, left_on, left_reason, revision
    FROM enrolment
    WHERE id = :id)";

// A criterion bound to NULL is not asked.
constexpr QStringView kList = uR"(
    SELECT enrolment.id, enrolment.council_id, enrolment.person_id, enrolment.enrolled_on,
           enrolment.territorial_link, enrolment.statuses, enrolment.interests,
           enrolment.parental_consent_on, enrolment.confirmed_on, enrolment.asked_on,
           enrolment.answer_by, enrolment.left_on, enrolment.left_reason, enrolment.revision,
           person.civility, person.last_name, person.use_name, person.first_name, person.sex,
           person.birth_date, person.email, person.phone, person.search_text,
           council.name AS council_name,
           EXISTS (SELECT 1
                   FROM person_role
                   WHERE person_role.person_id = person.id
                     AND person_role.kind = 'elected_official'
                     AND (person_role.starts_on IS NULL OR person_role.starts_on <= :today)
                     AND (person_role.ends_on IS NULL OR person_role.ends_on >= :today))
               AS holds_elective_mandate
    FROM enrolment
    JOIN person ON person.id = enrolment.person_id
    JOIN council ON council.id = enrolment.council_id
    WHERE (:council IS NULL OR enrolment.council_id = :council)
      AND (:person IS NULL OR enrolment.person_id = :person)
      AND (:running_on IS NULL
           OR (enrolment.enrolled_on <= :running_on
               AND (enrolment.left_on IS NULL OR enrolment.left_on >= :running_on)
               AND (enrolment.answer_by IS NULL OR enrolment.answer_by >= :running_on)))
    ORDER BY council.name, council.id, enrolment.id)";

constexpr QStringView kPerson = uR"(
    SELECT birth_date,
           EXISTS (SELECT 1
                   FROM person_role
                   WHERE person_role.person_id = person.id
                     AND person_role.kind = 'elected_official'
                     AND (person_role.starts_on IS NULL OR person_role.starts_on <= :day)
                     AND (person_role.ends_on IS NULL OR person_role.ends_on >= :day))
               AS holds_elective_mandate
    FROM person
    WHERE id = :person)";

Error violation(const QString &message)
{
    return {ErrorCode::RuleViolation, message, {}};
}

QStringList wordsOf(const QString &lines)
{
    return lines.split(u'\n', Qt::SkipEmptyParts);
}

/// One a line, each once, tidied.
QString linesOf(const QStringList &words)
{
    QStringList lines;
    for (const QString &word : words)
        lines += word.simplified();
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines.join(u'\n');
}

Enrolment read(const storage::Query &row)
{
    return {.id = row.id<EnrolmentId>(u"id"),
            .council = row.id<CouncilId>(u"council_id"),
            .person = row.id<PersonId>(u"person_id"),
            .enrolledOn = row.date(u"enrolled_on"),
            .territorialLink = kTerritorialLinkKeys.value(row.text(u"territorial_link"))
                                   .value_or(TerritorialLink::None),
            .statuses = wordsOf(row.text(u"statuses")),
            .interests = wordsOf(row.text(u"interests")),
            .parentalConsentOn = row.date(u"parental_consent_on"),
            .confirmedOn = row.date(u"confirmed_on"),
            .askedOn = row.date(u"asked_on"),
            .answerBy = row.date(u"answer_by"),
            .leftOn = row.date(u"left_on"),
            .leftReason =
                kLeaveReasonKeys.value(row.text(u"left_reason")).value_or(LeaveReason::Other),
            .revision = row.integer(u"revision")};
}

EnrolmentRow readRow(const storage::Query &row)
{
    return {.enrolment = read(row),
            .name = people::personNameFrom(row),
            .sex = people::kSexKeys.value(row.text(u"sex")).value_or(people::Sex::Unknown),
            .birthDate = row.date(u"birth_date"),
            .email = row.text(u"email"),
            .phone = row.text(u"phone"),
            .councilName = row.text(u"council_name"),
            .holdsElectiveMandate = row.flag(u"holds_elective_mandate")};
}

storage::Row columns(const Enrolment &enrolment)
{
    return storage::Row()
        .set("council_id"_L1, enrolment.council)
        .set("person_id"_L1, enrolment.person)
        .set("enrolled_on"_L1, enrolment.enrolledOn)
        .set("territorial_link"_L1, kTerritorialLinkKeys.key(enrolment.territorialLink))
        .set("statuses"_L1, linesOf(enrolment.statuses))
        .set("interests"_L1, linesOf(enrolment.interests))
        .set("parental_consent_on"_L1, enrolment.parentalConsentOn)
        .set("confirmed_on"_L1, enrolment.confirmedOn)
        .set("asked_on"_L1, enrolment.askedOn)
        .set("answer_by"_L1, enrolment.answerBy)
        .set("left_on"_L1, enrolment.leftOn)
        .set("left_reason"_L1, kLeaveReasonKeys.key(enrolment.leftReason));
}

bool ofSameCouncil(const EnrolmentRow &a, const EnrolmentRow &b)
{
    return a.enrolment.council == b.enrolment.council;
}

bool lessByName(const EnrolmentRow &a, const EnrolmentRow &b)
{
    return people::lessByName(a.name, b.name);
}

} // namespace

Result<Enrolment> EnrolmentRepository::find(EnrolmentId id) const
{
    storage::Query query(*m_database, kFind);
    FB_TRY(query.bind(u":id", id).exec());
    if (!query.next())
        return Error{ErrorCode::NotFound, Tr::tr("This enrolment is no longer in the file."), {}};
    return read(query);
}

Result<QList<EnrolmentRow>> EnrolmentRepository::list(const EnrolmentFilter &filter) const
{
    storage::Query query(*m_database, kList);
    query.bind(u":council", filter.council)
        .bind(u":person", filter.person)
        .bind(u":running_on", filter.runningOn)
        .bind(u":today", m_database->clock().today());
    FB_TRY_LET(rows, storage::readMatching(query, filter.words, readRow));
    rows.removeIf([&](const EnrolmentRow &row) {
        return !filter.interest.isEmpty() && !row.enrolment.interests.contains(filter.interest);
    });
    sortWithin(rows, ofSameCouncil, lessByName);
    return rows;
}

Result<void> EnrolmentRepository::checkRules(const Enrolment &enrolment) const
{
    const CouncilRepository councils(*m_database);
    FB_TRY_LET(council, councils.find(enrolment.council));
    FB_TRY_LET(rules, councils.rules(council));
    if (rules.designation != Designation::OpenEnrolment)
        return violation(Tr::tr("“%1” is not open to enrolment: its members are drawn by lot.")
                             .arg(council.name));
    storage::Query person(*m_database, kPerson);
    person.bind(u":person", enrolment.person).bind(u":day", enrolment.enrolledOn);
    FB_TRY(person.exec());
    if (!person.next())
        return Error{ErrorCode::NotFound, Tr::tr("This person is no longer in the file."), {}};
    const auto why = refusals(rules,
                              {.birthDate = person.date(u"birth_date"),
                               .territorialLink = enrolment.territorialLink,
                               .parentalConsentOn = enrolment.parentalConsentOn,
                               .holdsElectiveMandate = person.flag(u"holds_elective_mandate")},
                              enrolment.enrolledOn);
    return why.isEmpty() ? Result<void>() : violation(why.first().reason);
}

Result<void> EnrolmentRepository::checkOnce(const Enrolment &enrolment) const
{
    FB_TRY_LET(others, list({.council = enrolment.council, .person = enrolment.person}));
    const bool isTwice = std::ranges::any_of(others, [&](const EnrolmentRow &row) {
        return row.enrolment.id != enrolment.id
            && overlap(periodOf(row.enrolment), periodOf(enrolment));
    });
    if (isTwice)
        return violation(Tr::tr("This person is enrolled in the council already."));
    return {};
}

Result<Enrolment> EnrolmentRepository::save(const Enrolment &enrolment) const
{
    FB_TRY(validate(enrolment));
    FB_TRY_LET(act, storage::Act::begin(*m_database, "enrolment.save"_L1, "enrolment"_L1));
    FB_TRY(checkRules(enrolment));
    FB_TRY(checkOnce(enrolment));
    FB_TRY_LET(stored, act.saveRoot(enrolment.id.value(), enrolment.revision, columns(enrolment)));
    FB_TRY(act.commit());
    return find(EnrolmentId(stored.id));
}

Result<void> EnrolmentRepository::remove(EnrolmentId id, int revision) const
{
    return storage::Act::removeAlone(*m_database, "enrolment.remove"_L1, "enrolment"_L1,
                                     {id.value(), revision});
}

} // namespace faubourg::councils
