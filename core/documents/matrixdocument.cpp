#include "core/documents/matrixdocument.h"

#include "core/base/text/dates.h"
#include "core/base/text/numbers.h"
#include "core/documents/moneyfields.h"
#include "core/documents/programmedocument.h"
#include "core/documents/programmefigures.h"
#include "core/reports/fundersummary.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using reports::FunderSummary;

namespace {

constexpr qsizetype kFundersOnA4 = 6;

/// "87,5 %" of the envelope; empty without one.
QString rate(const FunderSummary &one)
{
    if (!one.balance || one.balance->envelope <= Money())
        return {};
    const double share = 100.0 * static_cast<double>(one.balance->decided.cents())
        / static_cast<double>(one.balance->envelope.cents());
    return percentText(QString::number(share, 'f', 2));
}

/// "+1 200": against the year before, when both are known.
QString change(const FunderSummary &one)
{
    if (!one.all.decided || !one.decidedBefore)
        return missingText();
    const Money gap = *one.all.decided - *one.decidedBefore;
    return (gap > Money() ? u"+"_s : QString()) + wholeEurosBare(gap);
}

} // namespace

Fields funderFields(const FunderSummary &one)
{
    return {
        {u"financeur"_s, one.funder.name},
        {u"sigle"_s, one.funder.shortName},
        {u"specifique"_s, euros(one.specific.decided)},
        {u"droit_commun"_s, euros(one.commonLaw.decided)},
        {u"demande"_s, euros(one.all.requested)},
        {u"decide"_s, euros(one.all.decided)},
        {u"verse"_s, euros(one.all.paid)},
        {u"enveloppe"_s, one.balance ? wholeEurosBare(one.balance->envelope) : missingText()},
        {u"reste"_s, one.balance ? wholeEurosBare(one.balance->left()) : missingText()},
        {u"consommation"_s, one.balance ? rate(one) : missingText()},
        {u"depassement"_s, Value::flag(one.balance && one.balance->left() < Money())},
        {u"annee_precedente"_s, euros(one.decidedBefore)},
        {u"evolution"_s, change(one)},
    };
}

QList<FieldInfo> funderInfos()
{
    return {
        {u"financeur"_s, u"Financeur"_s},
        {u"sigle"_s, u"Nom court"_s},
        {u"specifique"_s, u"Crédits spécifiques décidés"_s},
        {u"droit_commun"_s, u"Droit commun décidé"_s},
        {u"demande"_s, u"Demandé"_s},
        {u"decide"_s, u"Décidé"_s},
        {u"verse"_s, u"Versé"_s},
        {u"enveloppe"_s, u"Enveloppe"_s},
        {u"reste"_s, u"Reste de l’enveloppe"_s},
        {u"consommation"_s, u"Part de l’enveloppe consommée"_s},
        {u"depassement"_s, u"L’enveloppe est dépassée"_s, FieldKind::Flag},
        {u"annee_precedente"_s, u"Décidé l’année précédente"_s},
        {u"evolution"_s, u"Évolution du décidé"_s},
    };
}

Result<Prepared> matrixDocument(const storage::Database &database, int year,
                                const DocumentOptions &options)
{
    FB_TRY_LET(context, readContext(database, options));
    FB_TRY_LET(report, reports::programmeReport(database, year));
    if (report.summary.actionCount == 0)
        return noAction(year);
    FB_TRY_LET(summaries, reports::funderSummaries(database, year));
    Values funders;
    for (const FunderSummary &one : std::as_const(summaries.funders))
        funders.append(funderFields(one));
    const bool isDecided = report.summary.amounts.decided.has_value();
    const QString source =
        u"Programme "_s + QString::number(year) + u", état au "_s + plainDate(options.today);
    const Fields fields{
        {u"annee"_s, QString::number(year)},
        {u"annee_precedente"_s, QString::number(year - 1)},
        {u"decidee"_s, Value::flag(isDecided)},
        {u"maquette"_s,
         Blocks{fundingMatrix(report.matrix, isDecided ? Stage::Decided : Stage::Requested)}},
        {u"financeurs"_s, funders},
        {u"total"_s, funderFields(summaries.total)},
        {u"graphique_financeurs"_s,
         moneyChart(u"Montants par financeur"_s, report.moneyByFunder, source)},
    };
    const bool isWide = report.matrix.columns.size() > kFundersOnA4;
    const Frame frame{.templateName = u"funding-matrix"_s,
                      .title = u"Maquette financière "_s + QString::number(year),
                      .orientation = Orientation::Landscape,
                      .actions = actionsOf(report),
                      .pageSize = isWide ? PageSize::A3 : PageSize::A4};
    return prepared(database, context, frame, fields);
}

QList<FieldInfo> matrixFieldInfos()
{
    return commonFieldInfos()
        + QList<FieldInfo>{
            {u"annee"_s, u"Année"_s},
            {u"annee_precedente"_s, u"Année précédente"_s},
            {u"decidee"_s, u"Des montants sont décidés"_s, FieldKind::Flag},
            {u"maquette"_s, u"Tableau des actions par financeur"_s, FieldKind::Figure},
            {u"financeurs"_s, u"Ce que chaque financeur apporte"_s, FieldKind::List, funderInfos()},
            {u"total"_s, u"Tous financeurs"_s, FieldKind::Group, funderInfos()},
            {u"graphique_financeurs"_s, u"Graphique par financeur"_s, FieldKind::Figure},
        };
}

} // namespace faubourg::documents
