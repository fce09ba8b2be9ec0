// Reads what the documents of a session draw on.
#include "core/documents/councilnames.h"
#include "core/documents/recipients.h"
#include "core/documents/sessionfields.h"
#include "core/people/personrepository.h"
#include "core/sessions/mentions.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

namespace {

Result<QList<Invitee>> readInvitees(const storage::Database &database,
                                    const sessions::Session &session)
{
    const people::PersonRepository persons(database);
    QList<Invitee> invitees;
    for (const sessions::Participant &participant : session.participants) {
        FB_TRY_LET(person, persons.find(participant.personId));
        invitees.append({participant, person, roleTitleOn(person, session.date)});
    }
    std::ranges::stable_sort(invitees, [](const Invitee &a, const Invitee &b) {
        if (a.participant.capacity != b.participant.capacity)
            return a.participant.capacity < b.participant.capacity;
        return people::lessByName(a.person.name, b.person.name);
    });
    return invitees;
}

QStringList textsOf(const SessionFacts &facts)
{
    QStringList texts{facts.session.introduction, facts.session.conclusion};
    for (const sessions::AgendaItem &item : facts.session.agenda) {
        texts += {item.details, item.record};
        for (const sessions::MinutesEntry &entry : item.entries)
            texts += entry.text;
    }
    for (const sessions::Question &question : facts.questions)
        texts += {question.text, question.answer};
    for (const sessions::FollowUpRow &followUp : facts.followUps)
        texts += {followUp.what, followUp.outcome};
    return texts;
}

/// The day on which the same body met or will meet next: old minutes keep their own answer.
Result<QDate> nextSessionDate(const storage::Database &database, const sessions::Session &session)
{
    FB_TRY_LET(days,
               sessions::SessionRepository(database).heldAndPlannedDates(
                   session.councilId, {session.date.addDays(1), {}}));
    for (const sessions::SessionDate &day : days) {
        if (day.bodyId == session.bodyId)
            return day.date;
    }
    return QDate();
}

/// The council and its body: what lists already say of the session.
Result<void> readHeading(const storage::Database &database, SessionFacts &facts)
{
    sessions::SessionFilter filter;
    filter.council = facts.session.councilId;
    filter.period = {facts.session.date, facts.session.date};
    FB_TRY_LET(title, councilTitle(database, facts.session.councilId));
    facts.council = title;
    FB_TRY_LET(next, nextSessionDate(database, facts.session));
    facts.nextDate = next;
    FB_TRY_LET(rows, sessions::SessionRepository(database).list(filter));
    for (const sessions::SessionRow &row : rows) {
        if (row.id != facts.session.id)
            continue;
        facts.body = row.body;
    }
    return {};
}

Result<void> readQuestions(const storage::Database &database, SessionFacts &facts)
{
    const sessions::QuestionRepository repository(database);
    sessions::QuestionFilter filter;
    filter.session = facts.session.id;
    FB_TRY_LET(rows, repository.list(filter));
    for (const sessions::QuestionRow &row : rows) {
        FB_TRY_LET(question, repository.find(row.id));
        facts.questions.append(question);
    }
    return {};
}

} // namespace

Result<QHash<PersonId, QString>> mentionedNames(const storage::Database &database,
                                                const QString &text)
{
    const people::PersonRepository persons(database);
    QHash<PersonId, QString> names;
    for (const PersonId id : sessions::mentionedPersons(text)) {
        const auto person = persons.find(id);
        if (person)
            names.insert(id, people::letterName(person->name));
        else if (person.error().code != ErrorCode::NotFound)
            return person.error();
    }
    return names;
}

Result<SessionFacts> readSessionFacts(const storage::Database &database, SessionId id)
{
    const sessions::SessionRepository repository(database);
    SessionFacts facts;
    FB_TRY_LET(session, repository.find(id));
    facts.session = session;
    FB_TRY(readHeading(database, facts));
    FB_TRY_LET(previous, repository.previousOf(session));
    facts.previous = previous;
    FB_TRY_LET(invitees, readInvitees(database, session));
    facts.invitees = invitees;
    FB_TRY(readQuestions(database, facts));
    sessions::FollowUpFilter filter;
    filter.session = id;
    FB_TRY_LET(followUps, sessions::FollowUpRepository(database).list(filter));
    facts.followUps = followUps;
    FB_TRY_LET(names, mentionedNames(database, textsOf(facts).join(u' ')));
    facts.names = names;
    return facts;
}

} // namespace faubourg::documents
