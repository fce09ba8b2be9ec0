#include "core/documents/decisionlog.h"
#include "core/documents/documentkind.h"
#include "core/documents/sessiondocuments.h"
#include "core/documents/sessionletters.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::DocumentKinds)
};

} // namespace

QList<DocumentKind> sessionKinds()
{
    using storage::Database;
    return {
        {u"agenda"_s, Tr::tr("Agenda"), Selector::Session, u"agenda"_s, &sessionFieldInfos,
         [](const Database &database, const Selection &selection, const DocumentOptions &options) {
             return agenda(database, selection.session, options);
         }},
        {u"convocations"_s, Tr::tr("Convocations"), Selector::Session, u"convocations"_s,
         &convocationFieldInfos,
         [](const Database &database, const Selection &selection, const DocumentOptions &options) {
             return convocations(database, selection.session, options);
         }},
        {u"convocations-plain"_s, Tr::tr("Convocations in plain language"), Selector::Session,
         u"convocations-plain"_s, &convocationFieldInfos,
         [](const Database &database, const Selection &selection, const DocumentOptions &options) {
             return convocations(database, selection.session, options, Calling::Plain);
         }},
        {u"reminders"_s, Tr::tr("Reminders of the session"), Selector::Session, u"reminders"_s,
         &convocationFieldInfos,
         [](const Database &database, const Selection &selection, const DocumentOptions &options) {
             return convocations(database, selection.session, options, Calling::Reminder);
         }},
        {u"attendance"_s, Tr::tr("Attendance sheet"), Selector::Session, u"attendance"_s,
         &attendanceFieldInfos,
         [](const Database &database, const Selection &selection, const DocumentOptions &options) {
             return attendanceSheet(database, selection.session, options);
         }},
        {u"decisions"_s, Tr::tr("Decision log"), Selector::Session, u"decisions"_s,
         &decisionFieldInfos,
         [](const Database &database, const Selection &selection, const DocumentOptions &options) {
             return decisionLog(database, selection.session, options);
         }},
        {u"minutes"_s, Tr::tr("Minutes"), Selector::Session, u"minutes"_s, &minutesFieldInfos,
         [](const Database &database, const Selection &selection, const DocumentOptions &options) {
             return minutes(database, selection.session, options);
         }},
        {u"minutes-public"_s, Tr::tr("Minutes, public version"), Selector::Session, u"minutes"_s,
         &minutesFieldInfos,
         [](const Database &database, const Selection &selection, const DocumentOptions &options) {
             return minutes(database, selection.session, options, Audience::Public);
         }},
    };
}

} // namespace faubourg::documents
