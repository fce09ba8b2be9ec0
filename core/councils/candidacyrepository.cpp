#include "core/councils/candidacyrepository.h"

#include "core/base/text/fold.h"
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
    Q_DECLARE_TR_FUNCTIONS(faubourg::councils::CandidacyRepository)
};

constexpr QStringView kFind = uR"(
    SELECT id, council_id, person_id, college_id, number, submitted_on, state, territorial_link,
           parental_consent_on, reason, withdrawn_on, origin, agreed_on, traits, revision
    FROM candidacy
    WHERE id = :id)";

constexpr QStringView kList = uR"(
    SELECT candidacy.id, candidacy.council_id, candidacy.person_id, candidacy.college_id,
           candidacy.number, candidacy.submitted_on, candidacy.state,
           candidacy.territorial_link, candidacy.parental_consent_on, candidacy.reason,
           candidacy.withdrawn_on, candidacy.origin, candidacy.agreed_on, candidacy.traits,
           candidacy.revision,
           person.civility, person.last_name, person.use_name, person.first_name, person.sex,
           person.birth_date, person.search_text,
           council.name AS council_name, coalesce(college.name, '') AS college_name,
           EXISTS (SELECT 1
                   FROM person_role
                   WHERE person_role.person_id = person.id
                     AND person_role.kind = 'elected_official'
                     AND (person_role.starts_on IS NULL OR person_role.starts_on <= :day)
                     AND (person_role.ends_on IS NULL OR person_role.ends_on >= :day))
               AS holds_elective_mandate
    FROM candidacy
    JOIN person ON person.id = candidacy.person_id
    JOIN council ON council.id = candidacy.council_id
    LEFT JOIN college ON college.id = candidacy.college_id
    WHERE (:council IS NULL OR candidacy.council_id = :council)
      AND (:state IS NULL OR candidacy.state = :state)
    ORDER BY council.name, council.id, candidacy.number)";

constexpr QStringView kNextNumber = uR"(
    SELECT coalesce(max(number), 0) + 1 AS next
    FROM candidacy
    WHERE council_id = :council)";

constexpr QStringView kOther = uR"(
    SELECT number
    FROM candidacy
    WHERE council_id = :council AND person_id = :person AND id <> :id AND state <> 'withdrawn'
    LIMIT 1)";

constexpr QLatin1StringView kTraitSign(": ");

QMap<QString, QString> traitsFrom(const QString &text)
{
    QMap<QString, QString> traits;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype sign = line.indexOf(kTraitSign);
        if (sign > 0)
            traits.insert(line.first(sign), line.sliced(sign + kTraitSign.size()));
    }
    return traits;
}

QString traitsText(const QMap<QString, QString> &traits)
{
    QStringList lines;
    for (auto trait = traits.cbegin(); trait != traits.cend(); ++trait) {
        if (!trait.value().isEmpty())
            lines += trait.key() + kTraitSign + trait.value();
    }
    return lines.join(u'\n');
}

Candidacy read(const storage::Query &row)
{
    return {
        .id = row.id<CandidacyId>(u"id"),
        .council = row.id<CouncilId>(u"council_id"),
        .person = row.id<PersonId>(u"person_id"),
        .college = row.id<CollegeId>(u"college_id"),
        .number = row.integer(u"number"),
        .submittedOn = row.date(u"submitted_on"),
        .state = kCandidacyStateKeys.value(row.text(u"state")).value_or(CandidacyState::Received),
        .territorialLink = kTerritorialLinkKeys.value(row.text(u"territorial_link"))
                               .value_or(TerritorialLink::None),
        .parentalConsentOn = row.date(u"parental_consent_on"),
        .reason = row.text(u"reason"),
        .withdrawnOn = row.date(u"withdrawn_on"),
        .origin = kCandidacyOriginKeys.value(row.text(u"origin")).value_or(CandidacyOrigin::Form),
        .agreedOn = row.date(u"agreed_on"),
        .traits = traitsFrom(row.text(u"traits")),
        .revision = row.integer(u"revision")};
}

CandidacyRow readRow(const storage::Query &row)
{
    return {.candidacy = read(row),
            .name = people::personNameFrom(row),
            .sex = people::kSexKeys.value(row.text(u"sex")).value_or(people::Sex::Unknown),
            .birthDate = row.date(u"birth_date"),
            .councilName = row.text(u"council_name"),
            .collegeName = row.text(u"college_name"),
            .holdsElectiveMandate = row.flag(u"holds_elective_mandate")};
}

storage::Row columns(const Candidacy &candidacy)
{
    return storage::Row()
        .set("council_id"_L1, candidacy.council)
        .set("person_id"_L1, candidacy.person)
        .set("college_id"_L1, candidacy.college)
        .set("number"_L1, candidacy.number)
        .set("submitted_on"_L1, candidacy.submittedOn)
        .set("state"_L1, kCandidacyStateKeys.key(candidacy.state))
        .set("territorial_link"_L1, kTerritorialLinkKeys.key(candidacy.territorialLink))
        .set("parental_consent_on"_L1, candidacy.parentalConsentOn)
        .set("reason"_L1, candidacy.reason.trimmed())
        .set("withdrawn_on"_L1, candidacy.withdrawnOn)
        .set("origin"_L1, kCandidacyOriginKeys.key(candidacy.origin))
        .set("agreed_on"_L1, candidacy.agreedOn)
        .set("traits"_L1, traitsText(candidacy.traits));
}

} // namespace

CandidateFacts candidateFacts(const CandidacyRow &row)
{
    return {.birthDate = row.birthDate,
            .territorialLink = row.candidacy.territorialLink,
            .parentalConsentOn = row.candidacy.parentalConsentOn,
            .holdsElectiveMandate = row.holdsElectiveMandate,
            .awaitsAgreement =
                row.candidacy.origin == CandidacyOrigin::Roll && !row.candidacy.agreedOn.isValid()};
}

Result<Candidacy> CandidacyRepository::find(CandidacyId id) const
{
    storage::Query query(*m_database, kFind);
    FB_TRY(query.bind(u":id", id).exec());
    if (!query.next())
        return Error{ErrorCode::NotFound, Tr::tr("This candidacy is no longer in the file."), {}};
    return read(query);
}

Result<QList<CandidacyRow>> CandidacyRepository::list(const CandidacyFilter &filter) const
{
    const auto state =
        filter.state ? std::optional(kCandidacyStateKeys.key(*filter.state)) : std::nullopt;
    storage::Query query(*m_database, kList);
    query.bind(u":council", filter.council)
        .bind(u":state", state)
        .bind(u":day", filter.on.isValid() ? filter.on : m_database->clock().today());
    return storage::readMatching(query, filter.words, readRow);
}

Result<int> CandidacyRepository::nextNumber(CouncilId council) const
{
    storage::Query query(*m_database, kNextNumber);
    FB_TRY(query.bind(u":council", council).exec());
    return query.next() ? query.integer(u"next") : 1;
}

Result<void> CandidacyRepository::checkOnce(const Candidacy &candidacy) const
{
    if (candidacy.state == CandidacyState::Withdrawn)
        return {};
    storage::Query other(*m_database, kOther);
    other.bind(u":council", candidacy.council)
        .bind(u":person", candidacy.person)
        .bind(u":id", candidacy.id.value());
    FB_TRY(other.exec());
    if (other.next())
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("This person is already a candidate for the council, under number %1.")
                         .arg(other.integer(u"number")),
                     {}};
    return {};
}

Result<Candidacy> CandidacyRepository::save(const Candidacy &candidacy) const
{
    FB_TRY(validate(candidacy));
    FB_TRY_LET(act, storage::Act::begin(*m_database, "candidacy.save"_L1, "candidacy"_L1));
    FB_TRY(checkOnce(candidacy));
    Candidacy numbered = candidacy;
    if (numbered.number == 0) {
        FB_TRY_LET(next, nextNumber(numbered.council));
        numbered.number = next;
    }
    FB_TRY_LET(stored, act.saveRoot(numbered.id.value(), numbered.revision, columns(numbered)));
    FB_TRY(act.commit());
    return find(CandidacyId(stored.id));
}

Result<void> CandidacyRepository::remove(CandidacyId id, int revision) const
{
    return storage::Act::removeAlone(*m_database, "candidacy.remove"_L1, "candidacy"_L1,
                                     {id.value(), revision});
}

Result<void>
CandidacyRepository::settle(storage::Act &act,
                            const QList<std::pair<CandidacyId, CandidacyState>> &states) const
{
    for (const auto &[id, state] : states) {
        FB_TRY_LET(candidacy, find(id));
        if (candidacy.state == state)
            continue;
        FB_TRY(act.updateRow("candidacy"_L1, id.value(),
                             storage::Row()
                                 .set("state"_L1, kCandidacyStateKeys.key(state))
                                 .set("revision"_L1, candidacy.revision + 1)));
    }
    return {};
}

Result<int> decideAll(const storage::Database &database, CouncilId council,
                      const CouncilRules &rules, QDate day)
{
    FB_TRY_LET(transaction, storage::Transaction::begin(database));
    const CandidacyRepository candidacies(database);
    FB_TRY_LET(rows, candidacies.list({.council = council, .on = day}));
    int changed = 0;
    for (const CandidacyRow &row : std::as_const(rows)) {
        const Candidacy now =
            decided(row.candidacy, eligibilityVerdicts(rules, candidateFacts(row), day));
        if (now == row.candidacy)
            continue;
        FB_TRY(candidacies.save(now));
        ++changed;
    }
    FB_TRY(transaction.commit());
    return changed;
}

} // namespace faubourg::councils
