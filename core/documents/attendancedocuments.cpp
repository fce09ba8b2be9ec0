#include "core/documents/attendancedocuments.h"

#include "core/base/text/dates.h"
#include "core/documents/memberfacts.h"
#include "core/office/parameterrepository.h"
#include "core/sessions/sessionrepository.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using sessions::Attendance;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::MemberDocuments)
};

constexpr int kWatchedMonths = 12; // in which absences count
constexpr int kUsualAbsences = 3;  // of a file older than the parameter

/// A session somebody was invited to, and whether they came.
struct Invitation
{
    sessions::Session session;
    sessions::Participant participant;
};

/// Those of `member` in `period` that ended in `attendance`, oldest first.
Result<QList<Invitation>> invitations(const storage::Database &database, const MemberFacts &member,
                                      const Period &period, Attendance attendance)
{
    const sessions::SessionRepository repository(database);
    sessions::SessionFilter filter;
    filter.council = member.council.id;
    filter.participant = member.person.id;
    filter.period = period;
    FB_TRY_LET(rows, repository.list(filter));
    QList<Invitation> found;
    for (const sessions::SessionRow &row : rows) {
        FB_TRY_LET(session, repository.find(row.id));
        for (const sessions::Participant &participant : session.participants) {
            if (participant.personId == member.person.id && participant.attendance == attendance)
                found.prepend({session, participant});
        }
    }
    return found;
}

QTime from(const Invitation &invitation)
{
    return invitation.participant.arrivedAt.isValid() ? invitation.participant.arrivedAt
                                                      : invitation.session.startsAt;
}

QTime until(const Invitation &invitation)
{
    if (invitation.participant.leftAt.isValid())
        return invitation.participant.leftAt;
    return invitation.session.endsAt.isValid() ? invitation.session.endsAt
                                               : sessions::estimatedEnd(invitation.session);
}

/// 0 when an hour is not known.
int minutesOf(const Invitation &invitation)
{
    const QTime start = from(invitation);
    const QTime end = until(invitation);
    return start.isValid() && end > start ? start.secsTo(end) / 60 : 0;
}

Value sessionsOf(const QList<Invitation> &invitations)
{
    Values rows;
    for (const Invitation &invitation : invitations) {
        const int minutes = minutesOf(invitation);
        rows.append(Fields{
            {u"date"_s, plainDate(invitation.session.date)},
            {u"objet"_s, invitation.session.subject},
            {u"lieu"_s, invitation.session.venue},
            {u"debut"_s, hour(from(invitation))},
            {u"fin"_s, minutes > 0 ? hour(until(invitation)) : QString()},
            {u"duree"_s, minutes > 0 ? duration(minutes) : QString()},
        });
    }
    return rows;
}

QString totalTime(const QList<Invitation> &invitations)
{
    int minutes = 0;
    for (const Invitation &invitation : invitations)
        minutes += minutesOf(invitation);
    return minutes > 0 ? duration(minutes) : QString();
}

Result<qsizetype> tooManyAbsences(const storage::Database &database)
{
    FB_TRY_LET(parameters, office::ParameterRepository(database).list());
    const auto found =
        std::ranges::find(parameters, u"member.absence_count"_s, &office::Parameter::key);
    if (found == parameters.end())
        return qsizetype(kUsualAbsences);
    return qsizetype(qMax(1, found->value.toInt()));
}

/// Which invitations are worth a letter.
struct Wanted
{
    Attendance attendance = Attendance::Present;
    qsizetype least = 1; ///< of them
    QDate today;
};

/// The letters of a mailing, and what the office is to be told before it sends them.
struct Mail
{
    Values letters;
    QStringList warnings;
};

/// One letter for each member with that many such invitations.
template <typename PeriodOf>
Result<Mail> letters(const storage::Database &database, const QList<MemberFacts> &members,
                     const Wanted &wanted, PeriodOf periodOf)
{
    Mail mail;
    for (const MemberFacts &member : members) {
        FB_TRY_LET(found, invitations(database, member, periodOf(member), wanted.attendance));
        if (found.size() < wanted.least)
            continue;
        Fields fields = memberFields(member, wanted.today, mail.warnings);
        fields.insert(u"seances"_s, sessionsOf(found));
        fields.insert(u"nombre_seances"_s, QString::number(found.size()));
        fields.insert(u"plusieurs"_s, Value::flag(found.size() > 1));
        fields.insert(u"duree_totale"_s, totalTime(found));
        mail.letters.append(fields);
    }
    return mail;
}

Result<Prepared> mailing(const storage::Database &database, CouncilId council,
                         const DocumentOptions &options, const Frame &frame, const Mail &mail,
                         const QString &whenNone)
{
    if (mail.letters.isEmpty())
        return Error{ErrorCode::RuleViolation, whenNone, {}};
    FB_TRY_LET(context, readContext(database, options, council));
    return prepared(database, context, frame, {{u"lettres"_s, mail.letters}}, mail.warnings);
}

} // namespace

Result<Prepared> absenceLetters(const storage::Database &database, const Selection &selection,
                                const DocumentOptions &options)
{
    FB_TRY_LET(members, readCurrentMembers(database, selection, options.today));
    FB_TRY_LET(most, tooManyAbsences(database));
    const Period watched{options.today.addMonths(-kWatchedMonths), options.today};
    const Wanted wanted{Attendance::Absent, selection.person.isValid() ? 1 : most, options.today};
    FB_TRY_LET(found,
               letters(database, members, wanted, [&](const MemberFacts &) { return watched; }));
    return mailing(database, writingCouncil(selection.council, members), options,
                   {.templateName = u"absences"_s, .title = u"Courriers d’absence"_s}, found,
                   Tr::tr("Nobody there missed that many sessions without excuse in the last "
                          "twelve months."));
}

Result<Prepared> attendanceCertificates(const storage::Database &database,
                                        const Selection &selection, const DocumentOptions &options)
{
    FB_TRY_LET(members, readCurrentMembers(database, selection, options.today));
    const auto period = [&](const MemberFacts &member) {
        if (!selection.year)
            return Period{member.mandate.startsOn, options.today};
        return Period{QDate(*selection.year, 1, 1), QDate(*selection.year, 12, 31)};
    };
    FB_TRY_LET(found, letters(database, members, {Attendance::Present, 1, options.today}, period));
    found.warnings.clear(); // handed over: it needs no address
    return mailing(
        database, writingCouncil(selection.council, members), options,
        {.templateName = u"attendance-certificates"_s, .title = u"Attestations de présence"_s},
        found, Tr::tr("No attendance is noted there. Note who came on the session’s page first."));
}

QList<FieldInfo> attendanceLetterFieldInfos()
{
    return commonFieldInfos()
        + QList<FieldInfo>{
            {u"lettres"_s, u"Une lettre par personne"_s, FieldKind::List,
             memberFieldInfos()
                 + QList<FieldInfo>{{u"seances"_s,
                                     u"Séances, de la plus ancienne à la plus récente"_s,
                                     FieldKind::List,
                                     {{u"date"_s, u"Date"_s},
                                      {u"objet"_s, u"Objet de la séance"_s},
                                      {u"lieu"_s, u"Salle"_s},
                                      {u"debut"_s, u"Heure de début, ou d’arrivée"_s},
                                      {u"fin"_s, u"Heure de fin, ou de départ"_s},
                                      {u"duree"_s, u"Temps passé"_s}}},
                                    {u"nombre_seances"_s, u"Nombre de séances"_s},
                                    {u"plusieurs"_s, u"Il y a plus d’une séance"_s,
                                     FieldKind::Flag},
                                    {u"duree_totale"_s, u"Temps passé en tout"_s}}},
        };
}

} // namespace faubourg::documents
