#include "core/documents/programmedocument.h"

#include "core/base/text/dates.h"
#include "core/base/text/numbers.h"
#include "core/documents/moneyfields.h"
#include "core/documents/programmefigures.h"
#include "core/documents/words.h"
#include "core/people/organisationrepository.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using programme::Amounts;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::ProgrammeDocument)
};

Fields actionFields(const reports::ProgrammeRow &row)
{
    Fields fields = moneyFields(row.cost, row.amounts);
    fields.insert(Fields{
        {u"numero"_s, row.number},
        {u"porteur"_s, row.operatorName},
        {u"titre"_s, row.title},
        {u"etat"_s, word(row.state)},
        {u"renouvellement"_s, Value::flag(row.isRenewal)},
        {u"partagee"_s, Value::flag(row.isShared)},
    });
    return fields;
}

Value quartiers(const reports::StakeGroup &stake)
{
    Values groups;
    for (const reports::QuartierGroup &quartier : stake.quartiers) {
        Values actions;
        for (const reports::ProgrammeRow &row : quartier.rows)
            actions.append(actionFields(row));
        Fields fields = moneyFields(quartier.cost, quartier.amounts);
        fields.insert(u"nom"_s, quartier.name);
        fields.insert(u"actions"_s, actions);
        groups.append(fields);
    }
    return groups;
}

Value stakes(const reports::ProgrammeReport &report)
{
    Values groups;
    for (const reports::StakeGroup &stake : report.stakes) {
        Fields fields = moneyFields(stake.cost, stake.amounts);
        fields.insert(u"titre"_s, stake.title);
        fields.insert(u"quartiers"_s, quartiers(stake));
        groups.append(fields);
    }
    return groups;
}

Value states(const reports::ProgrammeSummary &summary)
{
    Values rows;
    for (const auto &[state, count] : summary.byState) {
        rows.append(Fields{{u"etat"_s, word(state)}, {u"nombre"_s, integerText(count)}});
    }
    return rows;
}

Value objectives(const reports::ProgrammeReport &report)
{
    Values rows;
    for (const reports::UncoveredObjective &objective : report.objectivesWithoutAction) {
        rows.append(Fields{{u"quartier"_s, objective.quartier},
                           {u"enjeu"_s, objective.stake},
                           {u"objectif"_s, objective.title}});
    }
    return rows;
}

/// The grants that the law wants written down, with the names that readers know.
Result<Value> agreements(const storage::Database &database, const reports::ProgrammeReport &report)
{
    const people::OrganisationRepository organisations(database);
    Values rows;
    for (const programme::YearlyGrant &grant : report.agreementsNeeded) {
        FB_TRY_LET(organisation, organisations.find(grant.operatorId));
        const auto column = std::ranges::find_if(report.matrix.columns, [&](const auto &candidate) {
            return candidate.funder.id == grant.funderId;
        });
        rows.append(
            Fields{{u"porteur"_s, organisation.name},
                   {u"financeur"_s,
                    column == report.matrix.columns.end() ? missingText() : column->funder.name},
                   {u"montant"_s, wholeEuros(grant.decided)}});
    }
    return Value(rows);
}

Blocks matrixBlocks(const reports::ProgrammeReport &report)
{
    const bool isDecided = report.summary.amounts.decided.has_value();
    return {fundingMatrix(report.matrix, isDecided ? Stage::Decided : Stage::Requested)};
}

} // namespace

Fields programmeSummaryFields(const reports::ProgrammeSummary &summary)
{
    const Amounts &amounts = summary.amounts;
    return {
        {u"annee"_s, QString::number(summary.year)},
        {u"nombre_actions"_s, integerText(summary.actionCount)},
        {u"nombre_porteurs"_s, integerText(summary.operatorCount)},
        {u"nombre_renouvellements"_s, integerText(summary.renewalCount)},
        {u"nombre_financees"_s, integerText(summary.fundedCount)},
        {u"cout"_s, wholeEuros(summary.totalCost)},
        {u"demande"_s, wholeEuros(amounts.requested.value_or(Money()))},
        {u"propose"_s, amounts.proposed ? wholeEuros(*amounts.proposed) : QString()},
        {u"decide"_s, amounts.decided ? wholeEuros(*amounts.decided) : QString()},
        {u"femmes_attendues"_s, integerText(summary.expectedPublic.female)},
        {u"hommes_attendus"_s, integerText(summary.expectedPublic.male)},
        {u"public_attendu"_s, Value::flag(summary.expectedPublic.all() > 0)},
    };
}

QList<FieldInfo> programmeSummaryInfos()
{
    return {
        {u"annee"_s, u"Année"_s},
        {u"nombre_actions"_s, u"Nombre d’actions"_s},
        {u"nombre_porteurs"_s, u"Nombre de porteurs"_s},
        {u"nombre_renouvellements"_s, u"Nombre de renouvellements"_s},
        {u"nombre_financees"_s, u"Nombre d’actions financées"_s},
        {u"cout"_s, u"Coût total"_s},
        {u"demande"_s, u"Total demandé"_s},
        {u"propose"_s, u"Total proposé, s’il y en a"_s},
        {u"decide"_s, u"Total décidé, s’il y en a"_s},
        {u"femmes_attendues"_s, u"Femmes attendues"_s},
        {u"hommes_attendus"_s, u"Hommes attendus"_s},
        {u"public_attendu"_s, u"Le public attendu est connu"_s, FieldKind::Flag},
    };
}

Error noAction(int year)
{
    return {ErrorCode::NotFound,
            Tr::tr("There is no action in %1. Enter the programme of that year, or choose another "
                   "one.")
                .arg(year),
            {}};
}

QList<ActionId> actionsOf(const reports::ProgrammeReport &report)
{
    QList<ActionId> actions;
    for (const reports::MatrixRow &row : report.matrix.rows)
        actions.append(row.id);
    return actions;
}

Result<Prepared> programmeDocument(const storage::Database &database, int year,
                                   const DocumentOptions &options)
{
    FB_TRY_LET(context, readContext(database, options));
    FB_TRY_LET(report, reports::programmeReport(database, year));
    if (report.summary.actionCount == 0)
        return noAction(year);
    const QString source =
        u"Programme "_s + QString::number(year) + u", état au "_s + plainDate(options.today);
    FB_TRY_LET(grants, agreements(database, report));
    Fields fields = programmeSummaryFields(report.summary);
    fields.insert(Fields{
        {u"total"_s, moneyFields(report.summary.totalCost, report.summary.amounts)},
        {u"precedente"_s,
         report.previous ? Value(programmeSummaryFields(*report.previous)) : Fields()},
        {u"etats"_s, states(report.summary)},
        {u"enjeux"_s, stakes(report)},
        {u"maquette"_s, matrixBlocks(report)},
        {u"objectifs_sans_action"_s, objectives(report)},
        {u"conventions"_s, grants},
        {u"graphique_financeurs"_s,
         moneyChart(u"Montants par financeur"_s, report.moneyByFunder, source)},
        {u"graphique_quartiers"_s,
         moneyChart(u"Montants par quartier"_s, report.moneyByQuartier, source)},
    });
    const Frame frame{.templateName = u"programme"_s,
                      .title = u"Programmation "_s + QString::number(year),
                      .orientation = Orientation::Landscape,
                      .actions = actionsOf(report)};
    FB_TRY_LET(document, compose(database, context, frame, fields));
    return Prepared{std::move(document), {}};
}

QList<FieldInfo> programmeFieldInfos()
{
    const QList<FieldInfo> action = moneyInfos()
        + QList<FieldInfo>{{u"numero"_s, u"Numéro de l’action"_s},
                           {u"porteur"_s, u"Porteur"_s},
                           {u"titre"_s, u"Titre de l’action"_s},
                           {u"etat"_s, u"État du dossier"_s},
                           {u"renouvellement"_s, u"Est un renouvellement"_s, FieldKind::Flag},
                           {u"partagee"_s, u"Concerne d’autres quartiers"_s, FieldKind::Flag}};
    const QList<FieldInfo> quartier = moneyInfos()
        + QList<FieldInfo>{{u"nom"_s, u"Quartier"_s},
                           {u"actions"_s, u"Actions"_s, FieldKind::List, action}};
    const QList<FieldInfo> stake = moneyInfos()
        + QList<FieldInfo>{{u"titre"_s, u"Enjeu"_s},
                           {u"quartiers"_s, u"Quartiers"_s, FieldKind::List, quartier}};
    return commonFieldInfos() + programmeSummaryInfos()
        + QList<FieldInfo>{
            {u"total"_s, u"Totaux de l’année, pour les tableaux"_s, FieldKind::Group, moneyInfos()},
            {u"precedente"_s, u"Les mêmes totaux, l’année précédente"_s, FieldKind::Group,
             programmeSummaryInfos()},
            {u"etats"_s,
             u"Nombre d’actions par état"_s,
             FieldKind::List,
             {{u"etat"_s, u"État"_s}, {u"nombre"_s, u"Nombre"_s}}},
            {u"enjeux"_s, u"Enjeux du contrat"_s, FieldKind::List, stake},
            {u"maquette"_s, u"Tableau des actions par financeur"_s, FieldKind::Figure},
            {u"objectifs_sans_action"_s,
             u"Objectifs sans action cette année"_s,
             FieldKind::List,
             {{u"quartier"_s, u"Quartier"_s},
              {u"enjeu"_s, u"Enjeu"_s},
              {u"objectif"_s, u"Objectif opérationnel"_s}}},
            {u"conventions"_s,
             u"Subventions qui demandent une convention"_s,
             FieldKind::List,
             {{u"porteur"_s, u"Porteur"_s},
              {u"financeur"_s, u"Financeur"_s},
              {u"montant"_s, u"Montant de l’année"_s}}},
            {u"graphique_financeurs"_s, u"Graphique par financeur"_s, FieldKind::Figure},
            {u"graphique_quartiers"_s, u"Graphique par quartier"_s, FieldKind::Figure},
        };
}

} // namespace faubourg::documents
