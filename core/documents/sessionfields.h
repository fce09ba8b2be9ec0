#pragma once

#include "core/documents/context.h"
#include "core/people/person.h"
#include "core/sessions/followuprepository.h"
#include "core/sessions/questionrepository.h"
#include "core/sessions/sessionrepository.h"

namespace faubourg::documents {

/// One invited person, with what letters and lists say of them.
struct Invitee
{
    sessions::Participant participant;
    people::Person person;
    QString quality; ///< the role held on the day of the session: "Adjointe au maire"
};

/// All that the documents of one session draw on.
struct SessionFacts
{
    sessions::Session session;
    QString council; ///< "Conseil de quartier Catorive"
    QString body;    ///< empty: the council itself
    QDate nextDate;
    std::optional<sessions::Session> previous;
    QList<Invitee> invitees; ///< by name within their capacity
    QList<sessions::Question> questions;
    QList<sessions::FollowUpRow> followUps;
    QHash<PersonId, QString> names; ///< of those mentioned in texts, as letters write them
};

/// Those whom `text` mentions, as letters write them; who was erased is left out.
Result<QHash<PersonId, QString>> mentionedNames(const storage::Database &database,
                                                const QString &text);
/// `text` with its mentions as `names`, or as somebody.
QString withNames(const QString &text, const QHash<PersonId, QString> &names);

Result<SessionFacts> readSessionFacts(const storage::Database &database, SessionId id);

/// "Compte rendu – Conseil de quartier Catorive, 9 décembre 2026".
QString sessionTitle(const QString &document, const SessionFacts &facts);

/// How much a document may say of persons.
enum class Audience {
    Internal, ///< members, elected officials, services
    Public,   ///< the web: nobody but elected officials and agents is named
};

/// `text` with its mentions as names, where `audience` may read them.
QString withNames(const QString &text, const SessionFacts &facts, Audience audience);

/// Fields of every session document.
Fields sessionFields(const SessionFacts &facts, Audience audience = Audience::Internal);
QList<FieldInfo> sessionFieldInfos();

/// Fields of minutes besides: attendance, what was said, questions, follow-ups.
Fields minutesFields(const SessionFacts &facts, Audience audience);
QList<FieldInfo> minutesFieldInfos();

} // namespace faubourg::documents
