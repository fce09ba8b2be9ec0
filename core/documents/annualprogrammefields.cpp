// Actions and money of the annual report.
#include "core/base/text/dates.h"
#include "core/base/text/numbers.h"
#include "core/base/text/words.h"
#include "core/documents/annualreportfields.h"
#include "core/documents/matrixdocument.h"
#include "core/documents/moneyfields.h"
#include "core/documents/programmedocument.h"
#include "core/documents/programmefigures.h"
#include "core/documents/words.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using reports::AnnualReport;

namespace {

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

} // namespace

Fields annualProgrammeFields(const AnnualReport &report)
{
    const reports::ProgrammeReport &programme = report.programme;
    const QString source =
        u"Programme "_s + QString::number(report.year) + u", état au "_s + plainDate(report.asOf);
    const bool isEmpty = programme.summary.actionCount == 0;
    Fields fields = publicFields(report);
    fields.insert(Fields{
        {u"programme"_s, isEmpty ? Fields() : programmeSummaryFields(programme.summary)},
        {u"actions_par_enjeu"_s, actionsByStake(report)},
        {u"total"_s, moneyFields(programme.summary.totalCost, programme.summary.amounts)},
        {u"financeurs"_s, funders(report)},
        {u"total_financeurs"_s, funderFields(report.funders.total)},
        {u"graphique_financeurs"_s,
         moneyChart(u"Montants par financeur"_s, programme.moneyByFunder, source)},
        {u"graphique_quartiers"_s,
         moneyChart(u"Montants par quartier"_s, programme.moneyByQuartier, source)},
        {u"objectifs_sans_action"_s, uncovered(report)},
    });
    return fields;
}

} // namespace faubourg::documents
