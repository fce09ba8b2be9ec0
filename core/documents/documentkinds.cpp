#include "core/documents/documentkinds.h"

#include "core/documents/programmedocument.h"
#include "core/documents/sessiondocuments.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::DocumentKinds)
};

bool isGiven(Selector selector, const Selection &selection)
{
    switch (selector) {
    case Selector::Session:
        return selection.session.isValid();
    case Selector::Council:
        return selection.council.isValid();
    case Selector::Quartier:
        return selection.quartier.isValid();
    case Selector::Action:
        return selection.action.isValid();
    case Selector::Person:
        return selection.person.isValid();
    case Selector::Year:
        return selection.year.has_value();
    }
    Q_UNREACHABLE();
}

QString whatIsMissing(Selector selector)
{
    switch (selector) {
    case Selector::Session:
        return Tr::tr("Say which session (--session).");
    case Selector::Council:
        return Tr::tr("Say which council (--council).");
    case Selector::Quartier:
        return Tr::tr("Say which quartier (--quartier).");
    case Selector::Action:
        return Tr::tr("Say which action (--action).");
    case Selector::Person:
        return Tr::tr("Say which person (--person).");
    case Selector::Year:
        return Tr::tr("Say which year (--year).");
    }
    Q_UNREACHABLE();
}

QList<DocumentKind> sessionKinds()
{
    using storage::Database;
    return {
        {u"agenda"_s, Tr::tr("Agenda"), Selector::Session, u"agenda"_s, &sessionFieldInfos,
         [](const Database &database, const Selection &selection, QDate today) {
             return agenda(database, selection.session, today);
         }},
        {u"convocations"_s, Tr::tr("Convocations"), Selector::Session, u"convocations"_s,
         &convocationFieldInfos,
         [](const Database &database, const Selection &selection, QDate today) {
             return convocations(database, selection.session, today);
         }},
        {u"attendance"_s, Tr::tr("Attendance sheet"), Selector::Session, u"attendance"_s,
         &attendanceFieldInfos,
         [](const Database &database, const Selection &selection, QDate today) {
             return attendanceSheet(database, selection.session, today);
         }},
        {u"minutes"_s, Tr::tr("Minutes"), Selector::Session, u"minutes"_s, &minutesFieldInfos,
         [](const Database &database, const Selection &selection, QDate today) {
             return minutes(database, selection.session, today);
         }},
        {u"minutes-public"_s, Tr::tr("Minutes, public version"), Selector::Session, u"minutes"_s,
         &minutesFieldInfos,
         [](const Database &database, const Selection &selection, QDate today) {
             return minutes(database, selection.session, today, Audience::Public);
         }},
    };
}

QList<DocumentKind> programmeKinds()
{
    return {
        {u"programme"_s, Tr::tr("Programme of the year"), Selector::Year, u"programme"_s,
         &programmeFieldInfos,
         [](const storage::Database &database, const Selection &selection, QDate today) {
             return programmeDocument(database, *selection.year, today);
         }},
    };
}

} // namespace

QList<DocumentKind> documentKinds()
{
    return sessionKinds() + programmeKinds();
}

Result<Prepared> prepareDocument(const QString &kind, const Selection &selection,
                                 const storage::Database &database, QDate today)
{
    const QList<DocumentKind> kinds = documentKinds();
    QStringList keys;
    for (const DocumentKind &candidate : kinds) {
        keys.append(candidate.key);
        if (candidate.key != kind)
            continue;
        if (!isGiven(candidate.selector, selection))
            return Error{ErrorCode::InvalidInput, whatIsMissing(candidate.selector), {}};
        return candidate.prepare(database, selection, today);
    }
    return Error{
        ErrorCode::InvalidInput,
        Tr::tr("There is no document “%1”. Choose one of: %2.").arg(kind, keys.join(", "_L1)),
        {}};
}

Result<Document> makeDocument(const QString &kind, const Selection &selection,
                              const storage::Database &database, QDate today)
{
    FB_TRY_LET(prepared, prepareDocument(kind, selection, database, today));
    return std::move(prepared.document);
}

} // namespace faubourg::documents
