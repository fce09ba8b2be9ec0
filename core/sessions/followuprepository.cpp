#include "core/sessions/followuprepository.h"

#include "core/storage/act.h"
#include "core/storage/rows.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::sessions {

using storage::Act;
using storage::Query;
using storage::Row;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::sessions::FollowUpRepository)
};

constexpr QStringView kFind = uR"(
    SELECT id, session_id, agenda_item_id, question_id, what, owner, owner_id, due_on, state,
           done_on, outcome, revision
    FROM follow_up WHERE id = :id)";
constexpr QStringView kOpen = uR"(
    SELECT f.id, f.session_id, f.agenda_item_id, f.question_id, f.what, f.owner, f.owner_id,
           f.due_on, f.state, f.done_on, f.outcome, f.revision
    FROM follow_up f
    JOIN session s ON s.id = f.session_id
    WHERE s.council_id = :council AND f.state = 'open'
    ORDER BY coalesce(f.due_on, '9999-12-31'), f.id)";
constexpr QStringView kList = uR"(
    SELECT f.id, s.council_id, c.name AS council, f.session_id, s.date AS session_date,
           a.title AS agenda_item, f.question_id, q.number AS question_number, f.what,
           CASE WHEN f.owner_id IS NULL THEN f.owner
                ELSE trim(p.first_name || ' '
                          || CASE WHEN p.use_name <> '' THEN p.use_name ELSE p.last_name END)
           END AS owner,
           f.owner_id, f.due_on, f.state, f.done_on, f.outcome, f.revision
    FROM follow_up f
    JOIN session s ON s.id = f.session_id
    JOIN council c ON c.id = s.council_id
    LEFT JOIN agenda_item a ON a.id = f.agenda_item_id
    LEFT JOIN question q ON q.id = f.question_id
    LEFT JOIN person p ON p.id = f.owner_id
    WHERE (:council IS NULL OR s.council_id = :council)
      AND (:session IS NULL OR f.session_id = :session)
      AND (:question IS NULL OR f.question_id = :question)
      AND (:owner IS NULL OR f.owner_id = :owner)
      AND (:open_only = 0 OR f.state = 'open')
      AND (:late_on IS NULL OR (f.state = 'open' AND f.due_on < :late_on))
    ORDER BY coalesce(f.due_on, '9999-12-31'), f.id)";

FollowUp read(const Query &query)
{
    FollowUp followUp;
    followUp.id = query.id<FollowUpId>(u"id");
    followUp.sessionId = query.id<SessionId>(u"session_id");
    followUp.agendaItemId = query.id<AgendaItemId>(u"agenda_item_id");
    followUp.questionId = query.id<QuestionId>(u"question_id");
    followUp.what = query.text(u"what");
    followUp.owner = query.text(u"owner");
    followUp.ownerId = query.id<PersonId>(u"owner_id");
    followUp.dueOn = query.date(u"due_on");
    followUp.state = kFollowUpStateKeys.value(query.text(u"state")).value_or(FollowUpState::Open);
    followUp.doneOn = query.date(u"done_on");
    followUp.outcome = query.text(u"outcome");
    followUp.revision = query.integer(u"revision");
    return followUp;
}

FollowUpRow readRow(const Query &query)
{
    FollowUpRow row;
    row.id = query.id<FollowUpId>(u"id");
    row.councilId = query.id<CouncilId>(u"council_id");
    row.council = query.text(u"council");
    row.sessionId = query.id<SessionId>(u"session_id");
    row.sessionDate = query.date(u"session_date");
    row.agendaItem = query.text(u"agenda_item");
    row.questionId = query.id<QuestionId>(u"question_id");
    row.questionNumber = query.integer(u"question_number");
    row.what = query.text(u"what");
    row.owner = query.text(u"owner");
    row.ownerId = query.id<PersonId>(u"owner_id");
    row.dueOn = query.date(u"due_on");
    row.state = kFollowUpStateKeys.value(query.text(u"state")).value_or(FollowUpState::Open);
    row.doneOn = query.date(u"done_on");
    row.outcome = query.text(u"outcome");
    row.revision = query.integer(u"revision");
    return row;
}

Row rowOf(const FollowUp &followUp)
{
    return Row()
        .set("session_id"_L1, followUp.sessionId)
        .set("agenda_item_id"_L1, followUp.agendaItemId)
        .set("question_id"_L1, followUp.questionId)
        .set("what"_L1, followUp.what)
        .set("owner"_L1, followUp.owner)
        .set("owner_id"_L1, followUp.ownerId)
        .set("due_on"_L1, followUp.dueOn)
        .set("state"_L1, kFollowUpStateKeys.key(followUp.state))
        .set("done_on"_L1, followUp.doneOn)
        .set("outcome"_L1, followUp.outcome);
}

} // namespace

Result<FollowUp> FollowUpRepository::find(FollowUpId id) const
{
    Query query(m_database, kFind);
    FB_TRY(query.bind(u":id", id).exec());
    if (!query.next())
        return Error{ErrorCode::NotFound,
                     Tr::tr("This follow-up no longer exists. Somebody removed it."),
                     {}};
    return read(query);
}

Result<QList<FollowUp>> FollowUpRepository::open(CouncilId council) const
{
    Query query(m_database, kOpen);
    return storage::readAll(query.bind(u":council", council), read);
}

Result<QList<FollowUpRow>> FollowUpRepository::list(const FollowUpFilter &filter) const
{
    Query query(m_database, kList);
    query.bind(u":council", filter.council)
        .bind(u":session", filter.session)
        .bind(u":question", filter.question)
        .bind(u":owner", filter.owner)
        .bind(u":open_only", filter.isOpenOnly ? 1 : 0)
        .bind(u":late_on", filter.lateOn);
    return storage::readAll(query, readRow);
}

Result<FollowUp> FollowUpRepository::save(const FollowUp &followUp, QLatin1StringView act)
{
    FB_TRY(validate(followUp));
    FB_TRY_LET(stored,
               Act::saveAlone(m_database, act, "follow_up"_L1,
                              {followUp.id.value(), followUp.revision}, rowOf(followUp)));
    return find(FollowUpId(stored.id));
}

Result<void> FollowUpRepository::remove(FollowUpId id, int revision)
{
    return Act::removeAlone(m_database, "follow_up.remove"_L1, "follow_up"_L1,
                            {id.value(), revision});
}

} // namespace faubourg::sessions
