#include "core/documents/quartierdocument.h"

#include "core/base/text/dates.h"
#include "core/base/text/numbers.h"
#include "core/base/text/words.h"
#include "core/documents/councilnames.h"
#include "core/documents/moneyfields.h"
#include "core/documents/portrait.h"
#include "core/documents/words.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using quartiers::DiagnosisKind;
using reports::QuartierSheet;

namespace {

/// The newest code first.
Value codes(const quartiers::Quartier &quartier)
{
    QList<quartiers::DatedCode> dated = quartier.codes;
    std::ranges::sort(dated, std::ranges::greater{},
                      [](const quartiers::DatedCode &code) { return code.validity.from; });
    Values codes;
    for (const quartiers::DatedCode &code : std::as_const(dated))
        codes.append(Fields{{u"code"_s, code.code}, {u"validite"_s, periodText(code.validity)}});
    return codes;
}

Fields objective(const contract::ObjectiveRow &row)
{
    return {{u"objectif"_s, row.operationalObjective},
            {u"objectif_intercommunal"_s, row.sharedObjective},
            {u"avancement"_s, word(row.progress)},
            {u"evalue_le"_s, numericDate(row.assessedOn)},
            {u"observation"_s, row.progressNote}};
}

/// Objectives by axis, in the contract's order.
Value axes(const QList<contract::ObjectiveRow> &rows)
{
    Values axes;
    Values objectives;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        objectives.append(objective(rows.at(i)));
        const bool isLast = i + 1 == rows.size() || rows.at(i + 1).axisId != rows.at(i).axisId;
        if (!isLast)
            continue;
        axes.append(Fields{{u"axe"_s, rows.at(i).axis}, {u"objectifs"_s, objectives}});
        objectives.clear();
    }
    return axes;
}

Value stakes(const QuartierSheet &sheet)
{
    Values stakes;
    for (const reports::StakeObjectives &stake : sheet.stakes) {
        stakes.append(Fields{{u"enjeu"_s, stake.stake},
                             {u"avancement"_s, progressText(stake.counts)},
                             {u"axes"_s, axes(stake.objectives)}});
    }
    return stakes;
}

Value actions(const QuartierSheet &sheet)
{
    Values actions;
    for (const reports::ProgrammeRow &row : sheet.actions) {
        Fields fields = moneyFields(row.cost, row.amounts);
        fields.insert(Fields{{u"numero"_s, row.number},
                             {u"porteur"_s, row.operatorName},
                             {u"titre"_s, row.title},
                             {u"etat"_s, word(row.state)},
                             {u"renouvellement"_s, Value::flag(row.isRenewal)},
                             {u"partagee"_s, Value::flag(row.isShared)}});
        actions.append(fields);
    }
    return actions;
}

Result<Value> councils(const storage::Database &database, const QuartierSheet &sheet, QDate today)
{
    Values rows;
    for (const reports::QuartierCouncil &council : sheet.councils) {
        FB_TRY_LET(title, councilTitle(database, council.id));
        FB_TRY_LET(elected, officialNames(database, council.elected, today));
        rows.append(Fields{{u"nom"_s, title},
                           {u"elus"_s, Value::texts(elected)},
                           {u"membres"_s, counted(council.members, u"membre"_s, u"membres"_s)},
                           {u"derniere_seance"_s, plainDate(council.lastSession)},
                           {u"prochaine_seance"_s, plainDate(council.nextSession)}});
    }
    return Value(rows);
}

QStringList namesOf(const QList<quartiers::QuartierRow> &rows)
{
    QStringList names;
    for (const quartiers::QuartierRow &row : rows)
        names += row.name;
    return names;
}

Fields identity(const QuartierSheet &sheet, QDate today)
{
    const quartiers::Quartier &quartier = sheet.quartier;
    const auto perimeter = perimeterOn(quartier, today);
    return {
        {u"nom"_s, quartier.name},
        {u"statut"_s, capitalised(word(quartier.kind))},
        {u"code"_s, codeOn(quartier.codes, today)},
        {u"codes"_s, codes(quartier)},
        {u"communes"_s, enumeration(sheet.communes)},
        {u"plusieurs_communes"_s, Value::flag(sheet.communes.size() > 1)},
        {u"autres_noms"_s, enumeration(quartier.aliases)},
        {u"description"_s, quartier.description},
        {u"deliberation"_s, quartier.deliberation},
        {u"perimetre"_s, perimeter ? perimeter->label : QString()},
        {u"source_perimetre"_s, perimeter ? perimeter->source : QString()},
        {u"secteurs"_s, enumeration(namesOf(sheet.councilAreas))},
        {u"quartiers_contrat"_s, enumeration(namesOf(sheet.contractQuartiers))},
        {u"irritants"_s, Value::texts(diagnosisTexts(quartier, DiagnosisKind::Irritant))},
        {u"opportunites"_s, Value::texts(diagnosisTexts(quartier, DiagnosisKind::Opportunity))},
        {u"priorites"_s, Value::texts(diagnosisTexts(quartier, DiagnosisKind::PriorityStake))},
    };
}

QList<FieldInfo> identityInfos()
{
    return {
        {u"nom"_s, u"Nom du quartier"_s},
        {u"statut"_s, u"QPV, QIC ou secteur d’un conseil"_s},
        {u"code"_s, u"Code en vigueur"_s},
        {u"codes"_s,
         u"Codes successifs"_s,
         FieldKind::List,
         {{u"code"_s, u"Code"_s}, {u"validite"_s, u"« depuis le 1er janvier 2024 »"_s}}},
        {u"communes"_s, u"Communes concernées"_s},
        {u"plusieurs_communes"_s, u"Il y a plusieurs communes"_s, FieldKind::Flag},
        {u"autres_noms"_s, u"Autres noms"_s},
        {u"description"_s, u"Description"_s},
        {u"deliberation"_s, u"Délibération qui a fixé le périmètre"_s},
        {u"perimetre"_s, u"Périmètre en vigueur"_s},
        {u"source_perimetre"_s, u"Source du périmètre"_s},
        {u"secteurs"_s, u"Secteurs des conseils qui le touchent"_s},
        {u"quartiers_contrat"_s, u"Quartiers du contrat touchés (secteur d’un conseil)"_s},
        {u"irritants"_s, u"Irritants"_s, FieldKind::List},
        {u"opportunites"_s, u"Opportunités"_s, FieldKind::List},
        {u"priorites"_s, u"Enjeux prioritaires de la commune"_s, FieldKind::List},
    };
}

QList<FieldInfo> stakeInfos()
{
    const QList<FieldInfo> objective{
        {u"objectif"_s, u"Objectif opérationnel"_s},
        {u"objectif_intercommunal"_s, u"Objectif intercommunal"_s},
        {u"avancement"_s, u"« en cours »"_s},
        {u"evalue_le"_s, u"Date de la dernière évaluation"_s},
        {u"observation"_s, u"Observation de la dernière évaluation"_s},
    };
    const QList<FieldInfo> axis{{u"axe"_s, u"Axe"_s},
                                {u"objectifs"_s, u"Objectifs"_s, FieldKind::List, objective}};
    return {{u"enjeu"_s, u"Enjeu"_s},
            {u"avancement"_s, u"« 4 atteints et 12 en cours »"_s},
            {u"axes"_s, u"Axes"_s, FieldKind::List, axis}};
}

QList<FieldInfo> actionInfos()
{
    return moneyInfos()
        + QList<FieldInfo>{{u"numero"_s, u"Numéro"_s},
                           {u"porteur"_s, u"Porteur"_s},
                           {u"titre"_s, u"Titre de l’action"_s},
                           {u"etat"_s, u"État du dossier"_s},
                           {u"renouvellement"_s, u"Est un renouvellement"_s, FieldKind::Flag},
                           {u"partagee"_s, u"Concerne d’autres quartiers"_s, FieldKind::Flag}};
}

} // namespace

QString progressText(const contract::ProgressCounts &counts)
{
    QStringList parts;
    const auto add = [&](int count, const QString &one, const QString &many) {
        if (count > 0)
            parts += counted(count, one, many);
    };
    add(counts.achieved, u"atteint"_s, u"atteints"_s);
    add(counts.inProgress, u"en cours"_s, u"en cours"_s);
    add(counts.notStarted, u"à engager"_s, u"à engager"_s);
    add(counts.dropped, u"abandonné"_s, u"abandonnés"_s);
    return enumeration(parts);
}

Result<Fields> quartierFields(const storage::Database &database, const QuartierSheet &sheet,
                              QDate today)
{
    Fields fields = identity(sheet, today);
    fields.insert(portraitFields(sheet.portrait));
    FB_TRY_LET(councilRows, councils(database, sheet, today));
    fields.insert(Fields{
        {u"enjeux"_s, stakes(sheet)},
        {u"nombre_objectifs"_s, counted(sheet.progress.total(), u"objectif"_s, u"objectifs"_s)},
        {u"avancement"_s, progressText(sheet.progress)},
        {u"annee"_s, QString::number(sheet.year)},
        {u"actions"_s, actions(sheet)},
        {u"nombre_actions"_s, counted(sheet.actions.size(), u"action"_s, u"actions"_s)},
        {u"total"_s, moneyFields(sheet.cost, sheet.amounts)},
        {u"conseils"_s, councilRows},
    });
    return fields;
}

QList<FieldInfo> quartierInfos()
{
    return identityInfos() + portraitInfos()
        + QList<FieldInfo>{
            {u"enjeux"_s, u"Objectifs par enjeu"_s, FieldKind::List, stakeInfos()},
            {u"nombre_objectifs"_s, u"« 31 objectifs »"_s},
            {u"avancement"_s, u"« 4 atteints et 12 en cours »"_s},
            {u"annee"_s, u"Année des actions"_s},
            {u"actions"_s, u"Actions de l’année"_s, FieldKind::List, actionInfos()},
            {u"nombre_actions"_s, u"« 26 actions »"_s},
            {u"total"_s, u"Totaux des actions, pour leur part"_s, FieldKind::Group, moneyInfos()},
            {u"conseils"_s,
             u"Conseils du quartier"_s,
             FieldKind::List,
             {{u"nom"_s, u"Nom du conseil"_s},
              {u"elus"_s, u"Duo d’élus, avec fonction"_s, FieldKind::List},
              {u"membres"_s, u"« 12 membres »"_s},
              {u"derniere_seance"_s, u"Date de la dernière séance"_s},
              {u"prochaine_seance"_s, u"Date de la prochaine séance"_s}}},
        };
}

Result<Prepared> quartierDocument(const storage::Database &database, QuartierId quartier,
                                  std::optional<int> year, const DocumentOptions &options)
{
    FB_TRY_LET(context, readContext(database, options));
    FB_TRY_LET(usual, reports::programmeYear(database, options.today));
    FB_TRY_LET(sheet,
               reports::quartierSheet(database, quartier, year.value_or(usual), options.today));
    FB_TRY_LET(fields, quartierFields(database, sheet, options.today));
    const Frame frame{.templateName = u"quartier"_s,
                      .title = u"Fiche du quartier "_s + sheet.quartier.name};
    return prepared(database, context, frame, fields);
}

QList<FieldInfo> quartierFieldInfos()
{
    return commonFieldInfos() + quartierInfos();
}

} // namespace faubourg::documents
