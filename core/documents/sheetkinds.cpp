#include "core/documents/actiondocument.h"
#include "core/documents/annualreportdocument.h"
#include "core/documents/calendardocument.h"
#include "core/documents/councildocument.h"
#include "core/documents/documentkind.h"
#include "core/documents/matrixdocument.h"
#include "core/documents/operatordocument.h"
#include "core/documents/programmingdocument.h"
#include "core/documents/quartierdocument.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using reports::ProgrammeGrouping;
using storage::Database;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::DocumentKinds)
};

template <ProgrammeGrouping grouping>
Result<Prepared> programmingTableBy(const Database &database, const Selection &selection,
                                    const DocumentOptions &options)
{
    return programmingDocument(database, *selection.year, grouping, options);
}

/// A kind made of a year's data alone.
template <Result<Prepared> (*make)(const Database &, int, const DocumentOptions &)>
DocumentKind ofYear(const QString &key, const QString &label, const QString &templateName,
                    QList<FieldInfo> (*fields)())
{
    return {
        key,
        label,
        Selector::Year,
        templateName,
        fields,
        [](const Database &database, const Selection &selection, const DocumentOptions &options) {
            return make(database, *selection.year, options);
        }};
}

QList<DocumentKind> programmingTableKinds()
{
    return {
        {u"programming-table"_s, Tr::tr("Programming table, by stake"), Selector::Year,
         u"programming-table"_s, &programmingFieldInfos,
         &programmingTableBy<ProgrammeGrouping::Stake>},
        {u"programming-table-quartier"_s, Tr::tr("Programming table, by quartier"), Selector::Year,
         u"programming-table"_s, &programmingFieldInfos,
         &programmingTableBy<ProgrammeGrouping::Quartier>},
        {u"programming-table-operator"_s, Tr::tr("Programming table, by operator"), Selector::Year,
         u"programming-table"_s, &programmingFieldInfos,
         &programmingTableBy<ProgrammeGrouping::Operator>},
    };
}

QList<DocumentKind> yearKinds()
{
    return {
        ofYear<matrixDocument>(u"funding-matrix"_s, Tr::tr("Funding matrix"), u"funding-matrix"_s,
                               &matrixFieldInfos),
        ofYear<actionsDocument>(u"action-sheets"_s, Tr::tr("Action sheets of the year"),
                                u"action"_s, &actionFieldInfos),
        ofYear<notifications>(u"notifications"_s, Tr::tr("Award and refusal letters"),
                              u"notifications"_s, &notificationFieldInfos),
        ofYear<reportReminderLetters>(u"report-reminders"_s, Tr::tr("Reminders of reports"),
                                      u"report-reminders"_s, &reportReminderFieldInfos),
        ofYear<calendarDocument>(u"calendar"_s, Tr::tr("Calendar of the year"), u"calendar"_s,
                                 &calendarFieldInfos),
        ofYear<annualReportDocument>(u"annual-report"_s, Tr::tr("Annual report"),
                                     u"annual-report"_s, &annualReportFieldInfos),
    };
}

} // namespace

QList<DocumentKind> sheetKinds()
{
    return programmingTableKinds() + yearKinds()
        + QList<DocumentKind>{
            {u"quartier"_s, Tr::tr("Quartier sheet"), Selector::Quartier, u"quartier"_s,
             &quartierFieldInfos,
             [](const Database &database, const Selection &selection,
                const DocumentOptions &options) {
                 return quartierDocument(database, selection.quartier, selection.year, options);
             }},
            {u"action"_s, Tr::tr("Action sheet"), Selector::Action, u"action"_s, &actionFieldInfos,
             [](const Database &database, const Selection &selection,
                const DocumentOptions &options) {
                 return actionDocument(database, selection.action, options);
             }},
            {u"council-review"_s, Tr::tr("Review of a council’s year"), Selector::Council,
             u"council-review"_s, &councilReviewFieldInfos,
             [](const Database &database, const Selection &selection,
                const DocumentOptions &options) {
                 return councilReviewDocument(database, selection.council, selection.year, options);
             }},
        };
}

} // namespace faubourg::documents
