#include "core/documents/annualreportfields.h"

#include "core/base/text/dates.h"
#include "core/base/text/numbers.h"
#include "core/base/text/words.h"
#include "core/documents/councilfields.h"
#include "core/documents/quartierdocument.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using reports::AnnualReport;
using reports::CouncilReview;
using reports::StakeProgress;

namespace {

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

} // namespace

Result<Fields> annualReportFields(const storage::Database &database, const AnnualReport &report)
{
    FB_TRY_LET(quartierValues, quartiers(database, report));
    Fields fields = annualProgrammeFields(report);
    fields.insert(Fields{
        {u"annee"_s, QString::number(report.year)},
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
        {u"conseils"_s, councils(report)},
        {u"participation"_s, participation(report)},
    });
    return fields;
}

} // namespace faubourg::documents
