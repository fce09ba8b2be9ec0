#include "core/documents/candidatedocuments.h"

#include "core/base/text/dates.h"
#include "core/documents/recipients.h"
#include "core/office/parameterrepository.h"
#include "core/people/personrepository.h"

#include <QCoreApplication>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using councils::EligibilityIssue;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::CandidateDocuments)
};

/// Drawn from the roll, and their answer is not here yet.
bool isAwaited(const CandidateFacts &candidate)
{
    return councils::candidateFacts(candidate.row).awaitsAgreement;
}

bool isWanted(const councils::Candidacy &candidacy, const Selection &selection)
{
    return councils::isOpen(candidacy.state)
        && (!selection.person.isValid() || candidacy.person == selection.person);
}

Fields letter(const CandidateFacts &facts, QDate today, QStringList &warnings)
{
    const councils::Candidacy &candidacy = facts.row.candidacy;
    const auto against = councils::notMet(councils::eligibilityVerdicts(
        facts.council.rules, councils::candidateFacts(facts.row), today));
    const auto isMissing = [&](EligibilityIssue issue) {
        return std::ranges::find(against, issue, &councils::RuleVerdict::issue) != against.end();
    };
    bool isIncomplete = false;
    for (const councils::RuleVerdict &verdict : against) {
        if (verdict.outcome() == councils::RuleOutcome::Missing)
            isIncomplete = true;
        else
            warnings.append(people::listName(facts.person.name) + u" – "_s + verdict.reason);
    }
    Fields fields = recipientFields(facts.person, today, warnings);
    fields.insert(councilFields(facts.council));
    fields.insert(Fields{
        {u"numero"_s, QString::number(candidacy.number)},
        {u"depose_le"_s, plainDate(candidacy.submittedOn)},
        {u"college"_s, facts.row.collegeName},
        {u"tirage"_s,
         Value::flag(facts.council.rules.designation != councils::Designation::OpenEnrolment)},
        {u"incomplet"_s, Value::flag(isIncomplete)},
        {u"manque_naissance"_s, Value::flag(isMissing(EligibilityIssue::BirthDateMissing))},
        {u"manque_autorisation"_s, Value::flag(isMissing(EligibilityIssue::AuthorisationMissing))},
        {u"manque_lien"_s, Value::flag(isMissing(EligibilityIssue::LinkMissing))},
    });
    return fields;
}

} // namespace

Result<QList<CandidateFacts>> readCandidates(const storage::Database &database,
                                             const Selection &selection, QDate today)
{
    councils::CandidacyFilter filter;
    if (selection.council.isValid())
        filter.council = selection.council;
    filter.on = today;
    FB_TRY_LET(rows, councils::CandidacyRepository(database).list(filter));
    const people::PersonRepository persons(database);
    QHash<CouncilId, CouncilFacts> known;
    QList<CandidateFacts> candidates;
    for (const councils::CandidacyRow &row : rows) {
        if (!isWanted(row.candidacy, selection))
            continue;
        const CouncilId id = row.candidacy.council;
        if (!known.contains(id)) {
            FB_TRY_LET(council, readCouncilFacts(database, id, today));
            known.insert(id, council);
        }
        FB_TRY_LET(person, persons.find(row.candidacy.person));
        candidates.append({row, person, known.value(id)});
    }
    return candidates;
}

Result<Prepared> candidacyReceipts(const storage::Database &database, const Selection &selection,
                                   const DocumentOptions &options)
{
    FB_TRY_LET(candidates, readCandidates(database, selection, options.today));
    candidates.removeIf(isAwaited); // nobody thanks them for what they have not asked yet
    if (candidates.isEmpty())
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("There is no open candidacy there to acknowledge."),
                     {}};
    FB_TRY_LET(context,
               readContext(database, options, writingCouncil(selection.council, candidates)));
    QStringList warnings;
    Values letters;
    for (const CandidateFacts &candidate : candidates)
        letters.append(letter(candidate, options.today, warnings));
    return prepared(database, context,
                    {.templateName = u"candidacy-receipts"_s,
                     .title = u"Accusés de réception des candidatures"_s},
                    {{u"lettres"_s, letters}}, warnings);
}

Result<Prepared> rollInvitations(const storage::Database &database, const Selection &selection,
                                 const DocumentOptions &options)
{
    FB_TRY_LET(candidates, readCandidates(database, selection, options.today));
    candidates.removeIf(std::not_fn(isAwaited));
    if (candidates.isEmpty())
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("Nobody drawn from the electoral roll is awaited there."),
                     {}};
    FB_TRY_LET(answerDays,
               office::ParameterRepository(database).integer(u"draw.acceptance_days"_s));
    FB_TRY_LET(context,
               readContext(database, options, writingCouncil(selection.council, candidates)));
    QStringList warnings;
    Values letters;
    for (const CandidateFacts &candidate : candidates) {
        Fields fields = recipientFields(candidate.person, options.today, warnings);
        fields.insert(councilFields(candidate.council));
        const councils::CouncilRules &rules = candidate.council.rules;
        fields.insert(Fields{{u"numero"_s, QString::number(candidate.row.candidacy.number)},
                             {u"repondre_avant"_s, plainDate(options.today.addDays(answerDays))},
                             {u"naissance_demandee"_s,
                              Value::flag((rules.minAge || rules.minorNeedsAuthorisation)
                                          && !candidate.person.birthDate.isValid())}});
        letters.append(fields);
    }
    return prepared(database, context,
                    {.templateName = u"roll-invitations"_s,
                     .title = u"Invitations à être candidat – liste électorale"_s},
                    {{u"lettres"_s, letters}}, warnings);
}

QList<FieldInfo> rollInvitationFieldInfos()
{
    return commonFieldInfos()
        + QList<FieldInfo>{
            {u"lettres"_s, u"Une lettre par personne tirée de la liste électorale"_s,
             FieldKind::List,
             recipientFieldInfos() + councilFieldInfos()
                 + QList<FieldInfo>{{u"numero"_s, u"Numéro de la candidature"_s},
                                    {u"repondre_avant"_s, u"Date limite de réponse"_s},
                                    {u"naissance_demandee"_s,
                                     u"La date de naissance est demandée, la liste ne la dit pas"_s,
                                     FieldKind::Flag}}},
        };
}

QList<FieldInfo> candidacyReceiptFieldInfos()
{
    return commonFieldInfos()
        + QList<FieldInfo>{
            {u"lettres"_s, u"Une lettre par candidature"_s, FieldKind::List,
             recipientFieldInfos() + councilFieldInfos()
                 + QList<FieldInfo>{{u"numero"_s, u"Numéro de la candidature"_s},
                                    {u"depose_le"_s, u"Date de la candidature"_s},
                                    {u"college"_s, u"Collège"_s},
                                    {u"tirage"_s, u"Les membres sont tirés au sort"_s,
                                     FieldKind::Flag},
                                    {u"incomplet"_s, u"Il manque quelque chose"_s, FieldKind::Flag},
                                    {u"manque_naissance"_s, u"Il manque la date de naissance"_s,
                                     FieldKind::Flag},
                                    {u"manque_autorisation"_s,
                                     u"Il manque l’autorisation parentale"_s, FieldKind::Flag},
                                    {u"manque_lien"_s, u"Il manque le lien avec le territoire"_s,
                                     FieldKind::Flag}}},
        };
}

} // namespace faubourg::documents
