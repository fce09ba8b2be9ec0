#include "core/documents/sessionletters.h"

#include "core/documents/recipients.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using sessions::Capacity;
using sessions::SessionState;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::SessionDocuments)
};

Error refused(const QString &message)
{
    return {ErrorCode::RuleViolation, message, {}};
}

Result<void> checkConvocable(const SessionFacts &facts)
{
    if (facts.session.state == SessionState::Cancelled
        || facts.session.state == SessionState::Postponed)
        return refused(Tr::tr("This session is cancelled or postponed: nobody is called to it. "
                              "Plan a new one first."));
    if (facts.session.agenda.isEmpty())
        return refused(Tr::tr("The session has no agenda. Write at least one point before "
                              "calling people to it."));
    if (facts.invitees.isEmpty())
        return refused(Tr::tr("Nobody is invited to the session. Add those to call first."));
    return {};
}

Fields letter(const Invitee &invitee, QDate today, QStringList &warnings)
{
    const Capacity capacity = invitee.participant.capacity;
    Fields fields = recipientFields(invitee.person, today, warnings);
    fields.insert(u"membre"_s, Value::flag(capacity == Capacity::Member));
    fields.insert(u"suppleant"_s, Value::flag(capacity == Capacity::Substitute));
    return fields;
}

Frame frameOf(Calling calling, const SessionFacts &facts)
{
    switch (calling) {
    case Calling::Formal:
        return {.templateName = u"convocations"_s, .title = sessionTitle(u"Convocations"_s, facts)};
    case Calling::Plain:
        return {.templateName = u"convocations-plain"_s,
                .title = sessionTitle(u"Convocations faciles à lire"_s, facts)};
    case Calling::Reminder:
        return {.templateName = u"reminders"_s, .title = sessionTitle(u"Rappels"_s, facts)};
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Prepared> convocations(const storage::Database &database, SessionId session,
                              const DocumentOptions &options, Calling calling)
{
    FB_TRY_LET(facts, readSessionFacts(database, session));
    FB_TRY_LET(context, readContext(database, options, facts.session.councilId));
    FB_TRY(checkConvocable(facts));
    if (calling == Calling::Reminder && facts.session.date < options.today)
        return refused(Tr::tr("This session is past: there is nothing to remind of."));
    QStringList warnings;
    Values letters;
    for (const Invitee &invitee : facts.invitees)
        letters.append(letter(invitee, options.today, warnings));
    Fields fields = sessionFields(facts);
    fields.insert(u"lettres"_s, letters);
    return prepared(database, context, frameOf(calling, facts), fields, warnings);
}

QList<FieldInfo> convocationFieldInfos()
{
    return sessionFieldInfos()
        + QList<FieldInfo>{
            {u"lettres"_s, u"Une lettre par personne invitée"_s, FieldKind::List,
             recipientFieldInfos()
                 + QList<FieldInfo>{{u"membre"_s, u"Est membre du conseil"_s, FieldKind::Flag},
                                    {u"suppleant"_s, u"Est en suppléance"_s, FieldKind::Flag}}},
        };
}

} // namespace faubourg::documents
