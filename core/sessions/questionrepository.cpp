#include "core/sessions/questionrepository.h"

#include "core/base/text/fold.h"
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
    Q_DECLARE_TR_FUNCTIONS(faubourg::sessions::QuestionRepository)
};

constexpr QStringView kFind = uR"(
    SELECT id, number, council_id, session_id, agenda_item_id, quartier_id, asker_id, asked_on,
           theme, subject, text, state, service, forwarded_on, due_on, reminded_on, answer,
           answered_on, closed_on, closing_reason, revision
    FROM question WHERE id = :id)";
constexpr QStringView kPending = uR"(
    SELECT id, number, council_id, session_id, agenda_item_id, quartier_id, asker_id, asked_on,
           theme, subject, text, state, service, forwarded_on, due_on, reminded_on, answer,
           answered_on, closed_on, closing_reason, revision
    FROM question
    WHERE council_id = :council
      AND state IN ('received', 'qualified', 'forwarded', 'answer_in_validation')
    ORDER BY asked_on, number)";
constexpr QStringView kList = uR"(
    SELECT q.id, q.number, q.council_id, c.name AS council, q.session_id, s.date AS session_date,
           q.quartier_id, r.name AS quartier, q.asker_id,
           trim(p.first_name || ' '
                || CASE WHEN p.use_name <> '' THEN p.use_name ELSE p.last_name END) AS asker,
           q.asked_on, q.theme, q.subject, q.state, q.service, q.forwarded_on, q.due_on,
           q.reminded_on, q.answered_on, q.revision, q.search_text
    FROM question q
    JOIN council c ON c.id = q.council_id
    LEFT JOIN session s ON s.id = q.session_id
    LEFT JOIN quartier r ON r.id = q.quartier_id
    LEFT JOIN person p ON p.id = q.asker_id
    WHERE (:council IS NULL OR q.council_id = :council)
      AND (:session IS NULL OR q.session_id = :session)
      AND (:quartier IS NULL OR q.quartier_id = :quartier)
      AND (:asker IS NULL OR q.asker_id = :asker)
      AND (:service = '' OR q.service = :service)
      AND (:late_on IS NULL OR q.due_on < :late_on)
      AND (:from IS NULL OR q.asked_on >= :from)
      AND (:to IS NULL OR q.asked_on <= :to)
    ORDER BY q.asked_on, q.number)";
constexpr QStringView kNextNumber = u"SELECT coalesce(max(number), 0) + 1 AS next FROM question";
constexpr QStringView kServices =
    u"SELECT service FROM question WHERE service <> '' GROUP BY service ORDER BY service";
constexpr QStringView kFollowUps =
    u"SELECT count(*) AS attached FROM follow_up WHERE question_id = :id";

Question read(const Query &query)
{
    Question question;
    question.id = query.id<QuestionId>(u"id");
    question.number = query.integer(u"number");
    question.councilId = query.id<CouncilId>(u"council_id");
    question.sessionId = query.id<SessionId>(u"session_id");
    question.agendaItemId = query.id<AgendaItemId>(u"agenda_item_id");
    question.quartierId = query.id<QuartierId>(u"quartier_id");
    question.askerId = query.id<PersonId>(u"asker_id");
    question.askedOn = query.date(u"asked_on");
    question.theme = query.text(u"theme");
    question.subject = query.text(u"subject");
    question.text = query.text(u"text");
    question.state =
        kQuestionStateKeys.value(query.text(u"state")).value_or(QuestionState::Received);
    question.service = query.text(u"service");
    question.forwardedOn = query.date(u"forwarded_on");
    question.dueOn = query.date(u"due_on");
    question.remindedOn = query.date(u"reminded_on");
    question.answer = query.text(u"answer");
    question.answeredOn = query.date(u"answered_on");
    question.closedOn = query.date(u"closed_on");
    question.closingReason = query.text(u"closing_reason");
    question.revision = query.integer(u"revision");
    return question;
}

QuestionRow readRow(const Query &query)
{
    QuestionRow row;
    row.id = query.id<QuestionId>(u"id");
    row.number = query.integer(u"number");
    row.councilId = query.id<CouncilId>(u"council_id");
    row.council = query.text(u"council");
    row.sessionId = query.id<SessionId>(u"session_id");
    row.sessionDate = query.date(u"session_date");
    row.quartierId = query.id<QuartierId>(u"quartier_id");
    row.quartier = query.text(u"quartier");
    row.askerId = query.id<PersonId>(u"asker_id");
    row.asker = query.text(u"asker");
    row.askedOn = query.date(u"asked_on");
    row.theme = query.text(u"theme");
    row.subject = query.text(u"subject");
    row.state = kQuestionStateKeys.value(query.text(u"state")).value_or(QuestionState::Received);
    row.service = query.text(u"service");
    row.forwardedOn = query.date(u"forwarded_on");
    row.dueOn = query.date(u"due_on");
    row.remindedOn = query.date(u"reminded_on");
    row.answeredOn = query.date(u"answered_on");
    row.revision = query.integer(u"revision");
    return row;
}

Row rowOf(const Question &question)
{
    return Row()
        .set("number"_L1, question.number)
        .set("council_id"_L1, question.councilId)
        .set("session_id"_L1, question.sessionId)
        .set("agenda_item_id"_L1, question.agendaItemId)
        .set("quartier_id"_L1, question.quartierId)
        .set("asker_id"_L1, question.askerId)
        .set("asked_on"_L1, question.askedOn)
        .set("theme"_L1, question.theme)
        .set("subject"_L1, question.subject)
        .set("text"_L1, question.text)
        .set("state"_L1, kQuestionStateKeys.key(question.state))
        .set("service"_L1, question.service)
        .set("forwarded_on"_L1, question.forwardedOn)
        .set("due_on"_L1, question.dueOn)
        .set("reminded_on"_L1, question.remindedOn)
        .set("answer"_L1, question.answer)
        .set("answered_on"_L1, question.answeredOn)
        .set("closed_on"_L1, question.closedOn)
        .set("closing_reason"_L1, question.closingReason)
        .set("search_text"_L1, searchText(question));
}

bool isWanted(const QuestionRow &row, const QuestionFilter &filter)
{
    if ((filter.isOpenOnly || filter.lateOn.isValid()) && !isOpen(row.state))
        return false;
    return filter.states.isEmpty() || filter.states.contains(row.state);
}

} // namespace

Result<Question> QuestionRepository::find(QuestionId id) const
{
    Query query(m_database, kFind);
    FB_TRY(query.bind(u":id", id).exec());
    if (!query.next())
        return Error{ErrorCode::NotFound,
                     Tr::tr("This question no longer exists. Somebody removed it."),
                     {}};
    return read(query);
}

Result<QList<Question>> QuestionRepository::pending(CouncilId council) const
{
    Query query(m_database, kPending);
    return storage::readAll(query.bind(u":council", council), read);
}

Result<QList<QuestionRow>> QuestionRepository::list(const QuestionFilter &filter) const
{
    Query query(m_database, kList);
    query.bind(u":council", filter.council)
        .bind(u":session", filter.session)
        .bind(u":quartier", filter.quartier)
        .bind(u":asker", filter.asker)
        .bind(u":service", filter.service)
        .bind(u":late_on", filter.lateOn)
        .bind(u":from", filter.askedOn.from)
        .bind(u":to", filter.askedOn.to);
    FB_TRY_LET(rows, storage::readMatching(query, filter.words, readRow));
    rows.removeIf([&filter](const QuestionRow &row) { return !isWanted(row, filter); });
    return rows;
}

Result<int> QuestionRepository::nextNumber() const
{
    Query query(m_database, kNextNumber);
    FB_TRY(query.exec());
    return query.next() ? query.integer(u"next") : 1;
}

Result<QStringList> QuestionRepository::services() const
{
    Query query(m_database, kServices);
    return storage::readAll(query, [](const Query &row) { return row.text(u"service"); });
}

Result<Question> QuestionRepository::save(const Question &question, QLatin1StringView act)
{
    FB_TRY(validate(question));
    FB_TRY_LET(stored,
               Act::saveAlone(m_database, act, "question"_L1,
                              {question.id.value(), question.revision}, rowOf(question)));
    return find(QuestionId(stored.id));
}

Result<void> QuestionRepository::remove(QuestionId id, int revision)
{
    Query query(m_database, kFollowUps);
    FB_TRY(query.bind(u":id", id).exec());
    if (query.next() && query.integer(u"attached") > 0)
        return Error{
            ErrorCode::RuleViolation,
            Tr::tr("A follow-up comes from this question. Dismiss the question rather than "
                   "removing it."),
            {}};
    return Act::removeAlone(m_database, "question.remove"_L1, "question"_L1,
                            {id.value(), revision});
}

} // namespace faubourg::sessions
