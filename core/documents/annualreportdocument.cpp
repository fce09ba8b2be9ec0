#include "core/documents/annualreportdocument.h"

#include "core/base/text/dates.h"
#include "core/base/text/numbers.h"
#include "core/base/text/words.h"
#include "core/documents/councildocument.h"
#include "core/documents/matrixdocument.h"
#include "core/documents/moneyfields.h"
#include "core/documents/programmedocument.h"
#include "core/documents/programmefigures.h"
#include "core/documents/quartierdocument.h"
#include "core/documents/words.h"
#include "core/reports/annualreport.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using reports::AnnualReport;
using reports::CouncilReview;
using reports::StakeProgress;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::AnnualReportDocument)
};

// ---- the contract

Value stakes(const contract::ContractTree &tree)
{
    Values stakes;
    for (const contract::StakeNode &node : tree.stakes) {
        QStringList axes;
        for (const contract::AxisNode &axis : node.axes)
            axes += axis.axis.title;
        stakes.append(Fields{{u"enjeu"_s, node.stake.title}, {u"axes"_s, Value::texts(axes)}});
    }
    return stakes;
}

Fields contractFields(const AnnualReport &report)
{
    if (!report.contract)
        return {};
    const contract::Contract &contract = report.contract->contract;
    return {{u"nom"_s, contract.name},
            {u"convention"_s, contract.agreement},
            {u"periode"_s, periodText(contract.term)},
            {u"signe_le"_s, plainDate(contract.signedOn)},
            {u"signe_a"_s, contract.signedAt},
            {u"signataires"_s, Value::texts(contract.signatories.split(u'\n', Qt::SkipEmptyParts))},
            {u"enjeux"_s, stakes(*report.contract)}};
}

QList<FieldInfo> contractInfos()
{
    return {{u"nom"_s, u"Nom du contrat"_s},
            {u"convention"_s, u"Convention qui lie la commune"_s},
            {u"periode"_s, u"« du 9 juillet 2024 au 31 décembre 2030 »"_s},
            {u"signe_le"_s, u"Date de signature"_s},
            {u"signe_a"_s, u"Lieu de signature"_s},
            {u"signataires"_s, u"Signataires, par fonction"_s, FieldKind::List},
            {u"enjeux"_s,
             u"Enjeux et axes"_s,
             FieldKind::List,
             {{u"enjeu"_s, u"Enjeu"_s}, {u"axes"_s, u"Axes"_s, FieldKind::List}}}};
}

Value committees(const AnnualReport &report)
{
    Values rows;
    for (const contract::CommitteeRow &row : report.committees) {
        rows.append(Fields{
            {u"nom"_s, row.name},
            {u"attendues"_s, row.timesPerYear ? integerText(*row.timesPerYear) : missingText()},
            {u"tenues"_s, integerText(row.heldInYear)},
            {u"prochaine"_s, plainDate(row.nextOn)}});
    }
    return rows;
}

// ---- progress

Fields progressFields(const QString &name, const contract::ProgressCounts &now,
                      const contract::ProgressCounts &before)
{
    return {{u"nom"_s, name},
            {u"objectifs"_s, integerText(now.total())},
            {u"atteints"_s, integerText(now.achieved)},
            {u"en_cours"_s, integerText(now.inProgress)},
            {u"a_engager"_s, integerText(now.notStarted)},
            {u"abandonnes"_s, integerText(now.dropped)},
            {u"atteints_avant"_s, integerText(before.achieved)},
            {u"en_cours_avant"_s, integerText(before.inProgress)}};
}

QList<FieldInfo> progressInfos()
{
    return {{u"nom"_s, u"Enjeu"_s},
            {u"objectifs"_s, u"Nombre d’objectifs"_s},
            {u"atteints"_s, u"Atteints"_s},
            {u"en_cours"_s, u"En cours"_s},
            {u"a_engager"_s, u"À engager"_s},
            {u"abandonnes"_s, u"Abandonnés"_s},
            {u"atteints_avant"_s, u"Atteints à la fin de l’année précédente"_s},
            {u"en_cours_avant"_s, u"En cours à la fin de l’année précédente"_s}};
}

void add(contract::ProgressCounts &sum, const contract::ProgressCounts &counts)
{
    sum.notStarted += counts.notStarted;
    sum.inProgress += counts.inProgress;
    sum.achieved += counts.achieved;
    sum.dropped += counts.dropped;
}

Fields progressTotal(const AnnualReport &report)
{
    contract::ProgressCounts now;
    contract::ProgressCounts before;
    for (const StakeProgress &stake : report.progress) {
        add(now, stake.now);
        add(before, stake.before);
    }
    return progressFields({}, now, before);
}

Value progress(const AnnualReport &report)
{
    Values rows;
    for (const StakeProgress &stake : report.progress)
        rows.append(progressFields(stake.stake, stake.now, stake.before));
    return rows;
}

void addCount(Series &series, int count)
{
    series.values += count;
    series.labels += integerText(count);
}

Blocks progressChart(const AnnualReport &report)
{
    Chart chart{
        .kind = ChartKind::GroupedBars,
        .title = u"Les objectifs du contrat au "_s + plainDate(report.asOf),
        .series = {{.name = u"Atteints"_s}, {.name = u"En cours"_s}, {.name = u"À engager"_s}}};
    QStringList said;
    for (const StakeProgress &stake : report.progress) {
        chart.categories += stake.stake;
        addCount(chart.series[0], stake.now.achieved);
        addCount(chart.series[1], stake.now.inProgress);
        addCount(chart.series[2], stake.now.notStarted);
        said += stake.stake + u"\u00a0: "_s + progressText(stake.now);
    }
    if (chart.categories.isEmpty())
        return {};
    chart.alternative = chart.title + u". "_s + said.join(u"\u202f; "_s) + u'.';
    return {Figure{.content = chart}};
}

Value objectives(const QList<contract::ObjectiveRow> &rows)
{
    Values objectives;
    for (const contract::ObjectiveRow &row : rows) {
        objectives.append(Fields{{u"quartier"_s, row.quartier},
                                 {u"enjeu"_s, row.stake},
                                 {u"objectif"_s, row.operationalObjective},
                                 {u"observation"_s, row.progressNote}});
    }
    return objectives;
}

QList<FieldInfo> objectiveInfos()
{
    return {{u"quartier"_s, u"Quartier"_s},
            {u"enjeu"_s, u"Enjeu"_s},
            {u"objectif"_s, u"Objectif opérationnel"_s},
            {u"observation"_s, u"Observation de l’évaluation"_s}};
}

// ---- quartiers, participation

Result<Value> quartiers(const storage::Database &database, const AnnualReport &report)
{
    Values values;
    for (const reports::QuartierSheet &sheet : report.quartiers) {
        FB_TRY_LET(fields, quartierFields(database, sheet, report.asOf));
        values.append(fields);
    }
    return Value(values);
}

Value councils(const AnnualReport &report)
{
    Values values;
    for (const CouncilReview &review : report.councils) {
        Fields fields = councilSummaryFields(review);
        fields.insert(Fields{
            {u"nom"_s, review.council.name},
            {u"nombre_membres"_s, integerText(review.memberCount())},
            {u"seances"_s, integerText(review.heldCount())},
            {u"femmes_presentes"_s, integerText(review.attendance.women.present)},
            {u"hommes_presents"_s, integerText(review.attendance.men.present)},
            {u"questions"_s, integerText(review.questions.asked.size())},
            {u"delai"_s,
             review.questions.meanDays ? integerText(*review.questions.meanDays) : missingText()}});
        values.append(fields);
    }
    return values;
}

QList<FieldInfo> councilInfos()
{
    return councilSummaryInfos()
        + QList<FieldInfo>{{u"nom"_s, u"Nom du conseil"_s},
                           {u"nombre_membres"_s, u"Nombre de membres"_s},
                           {u"seances"_s, u"Nombre de séances tenues"_s},
                           {u"femmes_presentes"_s, u"Présences de femmes"_s},
                           {u"hommes_presents"_s, u"Présences d’hommes"_s},
                           {u"questions"_s, u"Nombre de questions"_s},
                           {u"delai"_s, u"Délai moyen de réponse, en jours"_s}};
}

/// All councils together.
Fields participation(const AnnualReport &report)
{
    CouncilReview all;
    int held = 0;
    int members = 0;
    for (const CouncilReview &review : report.councils) {
        held += review.heldCount();
        members += review.memberCount();
        all.attendance.women.present += review.attendance.women.present;
        all.attendance.men.present += review.attendance.men.present;
        all.attendance.all.invited += review.attendance.all.invited;
        all.attendance.all.present += review.attendance.all.present;
        all.questions.asked += review.questions.asked;
        all.questions.answered += review.questions.answered;
    }
    return {{u"conseils"_s, counted(report.councils.size(), u"conseil"_s, u"conseils"_s)},
            {u"membres"_s, counted(members, u"membre"_s, u"membres"_s)},
            {u"seances"_s, counted(held, u"séance tenue"_s, u"séances tenues"_s)},
            {u"presence"_s, attendanceText(all.attendance.all)},
            {u"femmes_presentes"_s, integerText(all.attendance.women.present)},
            {u"hommes_presents"_s, integerText(all.attendance.men.present)},
            {u"questions"_s, counted(all.questions.asked.size(), u"question"_s, u"questions"_s)},
            {u"repondues"_s, integerText(all.questions.answered)}};
}

QList<FieldInfo> participationInfos()
{
    return {{u"conseils"_s, u"« 8 conseils »"_s},
            {u"membres"_s, u"« 92 membres »"_s},
            {u"seances"_s, u"« 31 séances tenues »"_s},
            {u"presence"_s, u"« 240 sur 310 (77 %) »"_s},
            {u"femmes_presentes"_s, u"Présences de femmes"_s},
            {u"hommes_presents"_s, u"Présences d’hommes"_s},
            {u"questions"_s, u"« 64 questions »"_s},
            {u"repondues"_s, u"Questions répondues"_s}};
}

// ---- programme

Value actionRows(const reports::StakeGroup &stake)
{
    QMap<QString, reports::ProgrammeRow> byNumber; // an action of several quartiers, once
    for (const reports::QuartierGroup &quartier : stake.quartiers) {
        for (const reports::ProgrammeRow &row : quartier.rows) {
            const auto known = byNumber.find(row.number);
            if (known == byNumber.end()) {
                byNumber.insert(row.number, row);
                continue;
            }
            known->cost += row.cost;
            known->amounts += row.amounts;
        }
    }
    Values rows;
    for (const reports::ProgrammeRow &row : std::as_const(byNumber)) {
        Fields fields = moneyFields(row.cost, row.amounts);
        fields.insert(Fields{{u"numero"_s, row.number},
                             {u"titre"_s, row.title},
                             {u"porteur"_s, row.operatorName},
                             {u"etat"_s, word(row.state)}});
        rows.append(fields);
    }
    return rows;
}

Value actionsByStake(const AnnualReport &report)
{
    Values stakes;
    for (const reports::StakeGroup &stake : report.programme.stakes) {
        Fields fields = moneyFields(stake.cost, stake.amounts);
        fields.insert(u"enjeu"_s, stake.title);
        fields.insert(u"actions"_s, actionRows(stake));
        stakes.append(fields);
    }
    return stakes;
}

QList<FieldInfo> actionsByStakeInfos()
{
    const QList<FieldInfo> action = moneyInfos()
        + QList<FieldInfo>{{u"numero"_s, u"Numéro"_s},
                           {u"titre"_s, u"Titre"_s},
                           {u"porteur"_s, u"Porteur"_s},
                           {u"etat"_s, u"État"_s}};
    return moneyInfos()
        + QList<FieldInfo>{{u"enjeu"_s, u"Enjeu ; vide : sans objectif du contrat"_s},
                           {u"actions"_s, u"Actions"_s, FieldKind::List, action}};
}

Fields publicFields(const AnnualReport &report)
{
    const auto &summary = report.programme.summary;
    return {{u"femmes_touchees"_s, integerText(summary.actualPublic.female)},
            {u"hommes_touches"_s, integerText(summary.actualPublic.male)},
            {u"public_touche"_s, Value::flag(summary.actualPublic.all() > 0)},
            {u"bilans_sans_public"_s,
             summary.reportsWithoutPublic > 0
                 ? counted(summary.reportsWithoutPublic, u"bilan"_s, u"bilans"_s)
                 : QString()}};
}

Value funders(const AnnualReport &report)
{
    Values rows;
    for (const reports::FunderSummary &one : report.funders.funders)
        rows.append(funderFields(one));
    return rows;
}

Value uncovered(const AnnualReport &report)
{
    Values rows;
    for (const reports::UncoveredObjective &objective : report.programme.objectivesWithoutAction)
        rows.append(Fields{{u"quartier"_s, objective.quartier},
                           {u"enjeu"_s, objective.stake},
                           {u"objectif"_s, objective.title}});
    return rows;
}

QStringList whatOnlyTheOfficeKnows(const AnnualReport &report)
{
    QStringList warnings{
        Tr::tr("The chapter on prospects lists facts only: write there what the results call for."),
        Tr::tr("Annex the opinions of the councils and of the municipal council when they are "
               "received: they have one month at least (décret n° 2015-1118).")};
    if (report.asOf < civilYear(report.year).to)
        warnings += Tr::tr("The year is not over: the figures are those of today.");
    if (report.programme.summary.reportsWithoutPublic > 0)
        warnings += Tr::tr("%n report(s) received count nobody by sex, which the report owes.",
                           nullptr, report.programme.summary.reportsWithoutPublic);
    return warnings;
}

Result<Fields> reportFields(const storage::Database &database, const AnnualReport &report)
{
    const QString year = QString::number(report.year);
    const QString source = u"Programme "_s + year + u", état au "_s + plainDate(report.asOf);
    FB_TRY_LET(quartierValues, quartiers(database, report));
    Fields fields = publicFields(report);
    fields.insert(Fields{
        {u"annee"_s, year},
        {u"annee_precedente"_s, QString::number(report.year - 1)},
        {u"etat_au"_s, plainDate(report.asOf)},
        {u"contrat"_s, contractFields(report)},
        {u"instances"_s, committees(report)},
        {u"quartiers"_s, quartierValues},
        {u"avancement"_s, progress(report)},
        {u"avancement_total"_s, progressTotal(report)},
        {u"graphique_avancement"_s, progressChart(report)},
        {u"objectifs_atteints"_s, objectives(report.achieved)},
        {u"objectifs_abandonnes"_s, objectives(report.dropped)},
        {u"programme"_s,
         report.programme.summary.actionCount > 0
             ? Value(programmeSummaryFields(report.programme.summary))
             : Value(Fields())},
        {u"actions_par_enjeu"_s, actionsByStake(report)},
        {u"total"_s,
         moneyFields(report.programme.summary.totalCost, report.programme.summary.amounts)},
        {u"financeurs"_s, funders(report)},
        {u"total_financeurs"_s, funderFields(report.funders.total)},
        {u"graphique_financeurs"_s,
         moneyChart(u"Montants par financeur"_s, report.programme.moneyByFunder, source)},
        {u"graphique_quartiers"_s,
         moneyChart(u"Montants par quartier"_s, report.programme.moneyByQuartier, source)},
        {u"conseils"_s, councils(report)},
        {u"participation"_s, participation(report)},
        {u"objectifs_sans_action"_s, uncovered(report)},
    });
    return fields;
}

} // namespace

Result<Prepared> annualReportDocument(const storage::Database &database, int year,
                                      const DocumentOptions &options)
{
    FB_TRY_LET(context, readContext(database, options));
    FB_TRY_LET(report, reports::annualReport(database, year, options.today));
    if (!report.contract && report.programme.summary.actionCount == 0)
        return noAction(year);
    FB_TRY_LET(fields, reportFields(database, report));
    Frame frame{.templateName = u"annual-report"_s,
                .title = u"Rapport annuel de la politique de la ville "_s + QString::number(year)};
    if (report.asOf < civilYear(year).to)
        frame.bands = {u"Projet"_s};
    FB_TRY_LET(document, compose(database, context, frame, fields));
    return Prepared{std::move(document), whatOnlyTheOfficeKnows(report)};
}

QList<FieldInfo> annualReportFieldInfos()
{
    return commonFieldInfos()
        + QList<FieldInfo>{
            {u"annee"_s, u"Année du rapport"_s},
            {u"annee_precedente"_s, u"Année précédente"_s},
            {u"etat_au"_s, u"Dernier jour pris en compte"_s},
            {u"contrat"_s, u"Contrat de ville"_s, FieldKind::Group, contractInfos()},
            {u"instances"_s,
             u"Instances du contrat"_s,
             FieldKind::List,
             {{u"nom"_s, u"Nom"_s},
              {u"attendues"_s, u"Réunions que prévoit le contrat"_s},
              {u"tenues"_s, u"Réunions tenues"_s},
              {u"prochaine"_s, u"Date de la prochaine"_s}}},
            {u"quartiers"_s, u"Quartiers du contrat"_s, FieldKind::List, quartierInfos()},
            {u"avancement"_s, u"Avancement par enjeu"_s, FieldKind::List, progressInfos()},
            {u"avancement_total"_s, u"Avancement, tous enjeux"_s, FieldKind::Group,
             progressInfos()},
            {u"graphique_avancement"_s, u"Graphique de l’avancement"_s, FieldKind::Figure},
            {u"objectifs_atteints"_s, u"Objectifs atteints dans l’année"_s, FieldKind::List,
             objectiveInfos()},
            {u"objectifs_abandonnes"_s, u"Objectifs abandonnés dans l’année"_s, FieldKind::List,
             objectiveInfos()},
            {u"programme"_s, u"Le programme en bref"_s, FieldKind::Group, programmeSummaryInfos()},
            {u"femmes_touchees"_s, u"Femmes touchées, d’après les bilans reçus"_s},
            {u"hommes_touches"_s, u"Hommes touchés, d’après les bilans reçus"_s},
            {u"public_touche"_s, u"Des bilans comptent le public"_s, FieldKind::Flag},
            {u"bilans_sans_public"_s, u"« 2 bilans » reçus qui ne comptent personne"_s},
            {u"actions_par_enjeu"_s, u"Actions par enjeu"_s, FieldKind::List,
             actionsByStakeInfos()},
            {u"total"_s, u"Totaux de l’année, en euros"_s, FieldKind::Group, moneyInfos()},
            {u"financeurs"_s, u"Ce que chaque financeur apporte"_s, FieldKind::List, funderInfos()},
            {u"total_financeurs"_s, u"Tous financeurs"_s, FieldKind::Group, funderInfos()},
            {u"graphique_financeurs"_s, u"Graphique par financeur"_s, FieldKind::Figure},
            {u"graphique_quartiers"_s, u"Graphique par quartier"_s, FieldKind::Figure},
            {u"conseils"_s, u"Année de chaque conseil"_s, FieldKind::List, councilInfos()},
            {u"participation"_s, u"Tous conseils"_s, FieldKind::Group, participationInfos()},
            {u"objectifs_sans_action"_s,
             u"Objectifs sans action cette année"_s,
             FieldKind::List,
             {{u"quartier"_s, u"Quartier"_s},
              {u"enjeu"_s, u"Enjeu"_s},
              {u"objectif"_s, u"Objectif opérationnel"_s}}},
        };
}

} // namespace faubourg::documents
