#include "core/documents/annualreportdocument.h"

#include "core/documents/annualreportfields.h"
#include "core/documents/programmedocument.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using reports::AnnualReport;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::AnnualReportDocument)
};

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

} // namespace

Result<Prepared> annualReportDocument(const storage::Database &database, int year,
                                      const DocumentOptions &options)
{
    FB_TRY_LET(context, readContext(database, options));
    FB_TRY_LET(report, reports::annualReport(database, year, options.today));
    if (!report.contract && report.programme.summary.actionCount == 0)
        return noAction(year);
    FB_TRY_LET(fields, annualReportFields(database, report));
    Frame frame{.templateName = u"annual-report"_s,
                .title = u"Rapport annuel de la politique de la ville "_s + QString::number(year)};
    if (report.asOf < civilYear(year).to)
        frame.bands = {u"Projet"_s};
    return prepared(database, context, frame, fields, whatOnlyTheOfficeKnows(report));
}

QList<FieldInfo> annualReportFieldInfos()
{
    return commonFieldInfos() + annualReportInfos() + annualProgrammeInfos();
}

} // namespace faubourg::documents
