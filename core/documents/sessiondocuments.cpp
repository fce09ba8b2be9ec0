#include "core/documents/sessiondocuments.h"

#include "core/base/text/dates.h"

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

QString titleOf(const QString &document, const SessionFacts &facts)
{
    return document + u" – "_s + facts.council + u", "_s + plainDate(facts.session.date);
}

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

bool isWrittenByPost(people::Channel channel)
{
    return channel == people::Channel::Post || channel == people::Channel::Both;
}

/// One letter; what is wrong with its address goes to `warnings`.
Fields letter(const Invitee &invitee, QDate today, QStringList &warnings)
{
    const people::Person &person = invitee.person;
    const people::PersonAddress *address = people::currentAddress(person, today);
    const people::PostalLines lines =
        people::postalLines(person, address ? address->postal : people::PostalAddress{});
    const bool isComplete = lines.problems.isEmpty();
    if (!isComplete && isWrittenByPost(person.preferredChannel)) {
        const QString problem = address ? lines.problems.join(u' ')
                                        : Tr::tr("No address is known. Complete the record, or "
                                                 "hand the letter over.");
        warnings.append(people::listName(person.name) + u" – "_s + problem);
    }
    const Capacity capacity = invitee.participant.capacity;
    return {
        {u"nom"_s, people::listName(person.name)},
        {u"nom_complet"_s, people::letterName(person.name)},
        {u"appel"_s, people::salutation(person.name)},
        {u"adresse"_s,
         isComplete ? Value::texts(lines.lines) : Value::texts({people::letterName(person.name)})},
        {u"en_main_propre"_s, Value::flag(!isComplete)},
        {u"membre"_s, Value::flag(capacity == Capacity::Member)},
        {u"suppleant"_s, Value::flag(capacity == Capacity::Substitute)},
    };
}

bool isWith(Capacity capacity, Capacity other)
{
    const auto staff = [](Capacity c) {
        return c == Capacity::Facilitator || c == Capacity::Agent;
    };
    const auto guest = [](Capacity c) { return c == Capacity::Expert || c == Capacity::Guest; };
    return capacity == other || (staff(capacity) && staff(other))
        || (guest(capacity) && guest(other));
}

bool sameGroup(const Invitee &a, const Invitee &b)
{
    return isWith(a.participant.capacity, b.participant.capacity)
        && a.participant.college == b.participant.college;
}

Fields groupFields(const Invitee &first, const Values &persons)
{
    const Capacity capacity = first.participant.capacity;
    return {
        {u"college"_s, first.participant.college},
        {u"membres"_s, Value::flag(capacity == Capacity::Member)},
        {u"suppleants"_s, Value::flag(capacity == Capacity::Substitute)},
        {u"elus"_s, Value::flag(capacity == Capacity::Elected)},
        {u"agents"_s, Value::flag(isWith(capacity, Capacity::Agent))},
        {u"invites"_s, Value::flag(isWith(capacity, Capacity::Guest))},
        {u"personnes"_s, persons},
    };
}

/// Members by college, substitutes, elected officials, agents, guests: in the order of the
/// invitees, which is by capacity, then colleges in the order they come.
Value groups(const SessionFacts &facts)
{
    QList<Invitee> left = facts.invitees;
    Values groups;
    while (!left.isEmpty()) {
        const Invitee first = left.first();
        Values persons;
        for (const Invitee &invitee : left) {
            if (!sameGroup(first, invitee))
                continue;
            persons.append(Fields{
                {u"nom"_s, people::listName(invitee.person.name)},
                {u"qualite"_s, invitee.quality},
                {u"excuse"_s,
                 Value::flag(invitee.participant.attendance == sessions::Attendance::Excused)},
            });
        }
        groups.append(groupFields(first, persons));
        left.removeIf([&](const Invitee &invitee) { return sameGroup(first, invitee); });
    }
    return groups;
}

Result<Prepared> prepared(const storage::Database &database, const Context &context,
                          const Frame &frame, const Fields &fields,
                          const QStringList &warnings = {})
{
    FB_TRY_LET(document, compose(database, context, frame, fields));
    return Prepared{std::move(document), warnings};
}

} // namespace

Result<Prepared> agenda(const storage::Database &database, SessionId session,
                        const DocumentOptions &options)
{
    FB_TRY_LET(facts, readSessionFacts(database, session));
    FB_TRY_LET(context, readContext(database, options, facts.session.councilId));
    const Frame frame{.templateName = u"agenda"_s, .title = titleOf(u"Ordre du jour"_s, facts)};
    return prepared(database, context, frame, sessionFields(facts));
}

Result<Prepared> convocations(const storage::Database &database, SessionId session,
                              const DocumentOptions &options)
{
    FB_TRY_LET(facts, readSessionFacts(database, session));
    FB_TRY_LET(context, readContext(database, options, facts.session.councilId));
    FB_TRY(checkConvocable(facts));
    QStringList warnings;
    Values letters;
    for (const Invitee &invitee : facts.invitees)
        letters.append(letter(invitee, options.today, warnings));
    Fields fields = sessionFields(facts);
    fields.insert(u"lettres"_s, letters);
    const Frame frame{.templateName = u"convocations"_s,
                      .title = titleOf(u"Convocations"_s, facts)};
    return prepared(database, context, frame, fields, warnings);
}

Result<Prepared> attendanceSheet(const storage::Database &database, SessionId session,
                                 const DocumentOptions &options)
{
    FB_TRY_LET(facts, readSessionFacts(database, session));
    FB_TRY_LET(context, readContext(database, options, facts.session.councilId));
    Fields fields = sessionFields(facts);
    fields.insert(u"groupes"_s, groups(facts));
    const Frame frame{.templateName = u"attendance"_s,
                      .title = titleOf(u"Feuille d’émargement"_s, facts)};
    return prepared(database, context, frame, fields);
}

Result<Prepared> minutes(const storage::Database &database, SessionId session,
                         const DocumentOptions &options, Audience audience)
{
    FB_TRY_LET(facts, readSessionFacts(database, session));
    FB_TRY_LET(context, readContext(database, options, facts.session.councilId));
    Frame frame{.templateName = u"minutes"_s, .title = titleOf(u"Compte rendu"_s, facts)};
    if (!facts.session.minutesApprovedOn.isValid())
        frame.bands = {u"Projet"_s};
    return prepared(database, context, frame, minutesFields(facts, audience));
}

QList<FieldInfo> convocationFieldInfos()
{
    return sessionFieldInfos()
        + QList<FieldInfo>{
            {u"lettres"_s,
             u"Une lettre par personne invitée"_s,
             FieldKind::List,
             {{u"nom"_s, u"« Mme LEMAIRE Nadia »"_s},
              {u"nom_complet"_s, u"« Madame Nadia Lemaire »"_s},
              {u"appel"_s, u"« Madame, »"_s},
              {u"adresse"_s, u"Lignes de l’adresse"_s, FieldKind::List},
              {u"en_main_propre"_s, u"L’adresse est incomplète"_s, FieldKind::Flag},
              {u"membre"_s, u"Est membre du conseil"_s, FieldKind::Flag},
              {u"suppleant"_s, u"Est suppléant"_s, FieldKind::Flag}}},
        };
}

QList<FieldInfo> attendanceFieldInfos()
{
    return sessionFieldInfos()
        + QList<FieldInfo>{
            {u"groupes"_s,
             u"Personnes invitées, par collège puis par qualité"_s,
             FieldKind::List,
             {{u"college"_s, u"Nom du collège"_s},
              {u"membres"_s, u"Membres"_s, FieldKind::Flag},
              {u"suppleants"_s, u"Suppléants"_s, FieldKind::Flag},
              {u"elus"_s, u"Élus"_s, FieldKind::Flag},
              {u"agents"_s, u"Agents"_s, FieldKind::Flag},
              {u"invites"_s, u"Invités"_s, FieldKind::Flag},
              {u"personnes"_s,
               u"Personnes du groupe"_s,
               FieldKind::List,
               {{u"nom"_s, u"Civilité, nom et prénom"_s},
                {u"qualite"_s, u"Fonction"_s},
                {u"excuse"_s, u"S’est excusée"_s, FieldKind::Flag}}}}},
        };
}

} // namespace faubourg::documents
