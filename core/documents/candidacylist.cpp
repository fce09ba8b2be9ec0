#include "core/documents/candidacylist.h"

#include "core/base/text/dates.h"
#include "core/councils/candidacyrepository.h"
#include "core/documents/councilfacts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using councils::CandidacyRow;
using councils::CandidacyState;
using councils::EligibilityIssue;
using councils::RuleOutcome;
using councils::RuleVerdict;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::CandidacyList)
};

/// Each reason under its own flag, so that the words stand in the template.
Fields candidateFields(const CandidacyRow &row, const QList<RuleVerdict> &verdicts)
{
    const auto against = councils::notMet(verdicts);
    const auto says = [&](EligibilityIssue issue) {
        return Value::flag(std::ranges::find(against, issue, &RuleVerdict::issue) != against.end());
    };
    return {{u"numero"_s, QString::number(row.candidacy.number)},
            {u"nom"_s, people::listName(row.name)},
            {u"college"_s, row.collegeName},
            {u"depose_le"_s, numericDate(row.candidacy.submittedOn)},
            {u"retire_le"_s, numericDate(row.candidacy.withdrawnOn)},
            {u"liste_electorale"_s,
             Value::flag(row.candidacy.origin == councils::CandidacyOrigin::Roll)},
            {u"accord_attendu"_s, says(EligibilityIssue::AgreementMissing)},
            {u"naissance_absente"_s, says(EligibilityIssue::BirthDateMissing)},
            {u"trop_jeune"_s, says(EligibilityIssue::TooYoung)},
            {u"autorisation_absente"_s, says(EligibilityIssue::AuthorisationMissing)},
            {u"lien_absent"_s, says(EligibilityIssue::LinkMissing)},
            {u"lien_refuse"_s, says(EligibilityIssue::LinkRefused)},
            {u"mandat_electif"_s, says(EligibilityIssue::ElectiveMandate)},
            {u"motif_saisi"_s,
             row.candidacy.state == CandidacyState::Ineligible && against.isEmpty()
                 ? row.candidacy.reason
                 : QString()}};
}

/// What the rules of the council ask, for the line that recalls them.
Fields ruleFields(const councils::CouncilRules &rules)
{
    return {{u"age_minimal"_s, rules.minAge ? QString::number(*rules.minAge) : QString()},
            {u"age_strict"_s, Value::flag(rules.minAgeStrict)},
            {u"autorisation_des_mineurs"_s, Value::flag(rules.minorNeedsAuthorisation)},
            {u"lien_demande"_s, Value::flag(!rules.territorialLinks.isEmpty())},
            {u"mandat_exclu"_s, Value::flag(rules.excludesElectiveMandate)}};
}

/// The candidacies in the four parts of the document.
struct Parts
{
    Values eligible;
    Values incomplete;
    Values excluded;
    Values withdrawn;
};

Parts partsOf(const QList<CandidacyRow> &rows, const councils::CouncilRules &rules, QDate day)
{
    Parts parts;
    for (const CandidacyRow &row : rows) {
        const auto verdicts =
            councils::eligibilityVerdicts(rules, councils::candidateFacts(row), day);
        const RuleOutcome outcome = councils::overall(verdicts);
        const CandidacyState state = row.candidacy.state;
        const Fields fields = candidateFields(row, verdicts);
        if (state == CandidacyState::Withdrawn)
            parts.withdrawn.append(fields);
        else if (state == CandidacyState::Ineligible || outcome == RuleOutcome::Refused)
            parts.excluded.append(fields);
        else if (outcome == RuleOutcome::Missing)
            parts.incomplete.append(fields);
        else
            parts.eligible.append(fields);
    }
    return parts;
}

} // namespace

Result<Prepared> candidacyList(const storage::Database &database, const Selection &selection,
                               const DocumentOptions &options)
{
    FB_TRY_LET(context, readContext(database, options, selection.council));
    FB_TRY_LET(council, readCouncilFacts(database, selection.council, options.today));
    FB_TRY_LET(rows,
               councils::CandidacyRepository(database).list(
                   {.council = selection.council, .on = options.today}));
    if (rows.isEmpty())
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("Nobody has applied to this council yet. There is nothing to list."),
                     {}};
    const Parts parts = partsOf(rows, council.rules, options.today);
    Fields fields = councilFields(council);
    fields.insert(ruleFields(council.rules));
    fields.insert(Fields{{u"situation_au"_s, plainDate(options.today)},
                         {u"nombre"_s, QString::number(rows.size())},
                         {u"recevables"_s, parts.eligible},
                         {u"incompletes"_s, parts.incomplete},
                         {u"ecartees"_s, parts.excluded},
                         {u"retirees"_s, parts.withdrawn}});
    return prepared(
        database, context,
        {.templateName = u"candidacies"_s, .title = u"Candidatures – "_s + council.title}, fields);
}

QList<FieldInfo> candidacyListFieldInfos()
{
    const QList<FieldInfo> candidate{
        {u"numero"_s, u"Numéro de la candidature"_s},
        {u"nom"_s, u"Nom et prénom"_s},
        {u"college"_s, u"Collège"_s},
        {u"depose_le"_s, u"Date de la candidature"_s},
        {u"retire_le"_s, u"Date du retrait"_s},
        {u"liste_electorale"_s, u"Vient de la liste électorale"_s, FieldKind::Flag},
        {u"accord_attendu"_s, u"Tirée de la liste électorale, la personne n’a pas encore répondu"_s,
         FieldKind::Flag},
        {u"naissance_absente"_s, u"Il manque la date de naissance"_s, FieldKind::Flag},
        {u"trop_jeune"_s, u"N’a pas l’âge demandé"_s, FieldKind::Flag},
        {u"autorisation_absente"_s, u"Il manque l’autorisation parentale"_s, FieldKind::Flag},
        {u"lien_absent"_s, u"Il manque le lien avec le territoire"_s, FieldKind::Flag},
        {u"lien_refuse"_s, u"Le lien avec le territoire n’est pas admis"_s, FieldKind::Flag},
        {u"mandat_electif"_s, u"Exerce un mandat électif"_s, FieldKind::Flag},
        {u"motif_saisi"_s, u"Motif saisi par le service"_s},
    };
    return commonFieldInfos() + councilFieldInfos()
        + QList<FieldInfo>{
            {u"situation_au"_s, u"Date à laquelle les conditions sont vérifiées"_s},
            {u"nombre"_s, u"Nombre de candidatures reçues"_s},
            {u"age_minimal"_s, u"Âge demandé ; vide s’il n’y en a pas"_s},
            {u"age_strict"_s, u"Il faut avoir plus que cet âge"_s, FieldKind::Flag},
            {u"autorisation_des_mineurs"_s, u"Une autorisation est demandée aux mineurs"_s,
             FieldKind::Flag},
            {u"lien_demande"_s, u"Un lien avec le territoire est demandé"_s, FieldKind::Flag},
            {u"mandat_exclu"_s, u"Un mandat électif est incompatible"_s, FieldKind::Flag},
            {u"recevables"_s, u"Candidatures recevables"_s, FieldKind::List, candidate},
            {u"incompletes"_s, u"Candidatures incomplètes"_s, FieldKind::List, candidate},
            {u"ecartees"_s, u"Candidatures écartées"_s, FieldKind::List, candidate},
            {u"retirees"_s, u"Candidatures retirées"_s, FieldKind::List, candidate},
        };
}

} // namespace faubourg::documents
