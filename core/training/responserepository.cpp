#include "core/training/responserepository.h"

#include "core/people/personrepository.h"
#include "core/storage/act.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/training/questionnairerepository.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::training {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::training::ResponseRepository)
};

constexpr QStringView kFind = uR"(
    SELECT id, questionnaire_id, person_id, received_on, revision
    FROM questionnaire_response
    WHERE id = :id)";

constexpr QStringView kAll = uR"(
    SELECT id, questionnaire_id, person_id, received_on, revision
    FROM questionnaire_response
    WHERE questionnaire_id = :questionnaire
    ORDER BY received_on, id)";

constexpr QStringView kAnswers = uR"(
    SELECT id, question_id, choice, text
    FROM questionnaire_answer
    WHERE response_id = :id
    ORDER BY position)";

constexpr QStringView kList = uR"(
    SELECT response.id, response.questionnaire_id, response.person_id, response.received_on,
           response.revision, person.civility, person.last_name, person.use_name,
           person.first_name,
           (SELECT count(DISTINCT answer.question_id) FROM questionnaire_answer AS answer
            WHERE answer.response_id = response.id) AS answered
    FROM questionnaire_response AS response
    LEFT JOIN person ON person.id = response.person_id
    WHERE response.questionnaire_id = :questionnaire
    ORDER BY response.received_on, response.id)";

constexpr QStringView kOthersOf = uR"(
    SELECT count(*) AS others
    FROM questionnaire_response
    WHERE questionnaire_id = :questionnaire AND person_id = :person AND id <> :id)";

Response readResponse(const storage::Query &row)
{
    return {.id = row.id<ResponseId>(u"id"),
            .questionnaire = row.id<QuestionnaireId>(u"questionnaire_id"),
            .person = row.id<PersonId>(u"person_id"),
            .receivedOn = row.date(u"received_on"),
            .answers = {},
            .revision = row.integer(u"revision")};
}

NeedAnswer readAnswer(const storage::Query &row)
{
    return {.id = row.id<RowId>(u"id"),
            .question = row.id<RowId>(u"question_id"),
            .choice = row.optionalInteger(u"choice"),
            .text = row.text(u"text")};
}

ResponseRow readRow(const storage::Query &row)
{
    return {.id = row.id<ResponseId>(u"id"),
            .questionnaire = row.id<QuestionnaireId>(u"questionnaire_id"),
            .person = row.id<PersonId>(u"person_id"),
            .name = people::personNameFrom(row),
            .receivedOn = row.date(u"received_on"),
            .answered = row.integer(u"answered"),
            .revision = row.integer(u"revision")};
}

storage::Row answerRow(const NeedAnswer &answer)
{
    return storage::Row()
        .set("question_id"_L1, answer.question)
        .set("choice"_L1, answer.choice)
        .set("text"_L1, answer.text.trimmed());
}

Result<void> readAnswers(const storage::Database &database, Response &response)
{
    storage::Query query(database, kAnswers);
    FB_TRY_LET(answers, storage::readAll(query.bind(u":id", response.id), readAnswer));
    response.answers = answers;
    return {};
}

} // namespace

Result<Response> ResponseRepository::find(ResponseId id) const
{
    storage::Query query(*m_database, kFind);
    FB_TRY(query.bind(u":id", id).exec());
    if (!query.next())
        return Error{ErrorCode::NotFound, Tr::tr("These answers are no longer in the file."), {}};
    Response response = readResponse(query);
    FB_TRY(readAnswers(*m_database, response));
    return response;
}

Result<QList<ResponseRow>> ResponseRepository::list(QuestionnaireId questionnaire) const
{
    storage::Query query(*m_database, kList);
    return storage::readAll(query.bind(u":questionnaire", questionnaire), readRow);
}

Result<QList<Response>> ResponseRepository::all(QuestionnaireId questionnaire) const
{
    storage::Query query(*m_database, kAll);
    FB_TRY_LET(responses,
               storage::readAll(query.bind(u":questionnaire", questionnaire), readResponse));
    for (Response &response : responses)
        FB_TRY(readAnswers(*m_database, response));
    return responses;
}

/// Nobody answers twice; those who answer without their name may.
Result<void> ResponseRepository::checkPerson(const Response &response) const
{
    if (!response.person.isValid())
        return {};
    storage::Query query(*m_database, kOthersOf);
    FB_TRY(query.bind(u":questionnaire", response.questionnaire)
               .bind(u":person", response.person)
               .bind(u":id", response.id.value())
               .exec());
    if (query.next() && query.integer(u"others") > 0)
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("This person has already answered. Change those answers instead."),
                     {}};
    return {};
}

Result<Response> ResponseRepository::save(const Response &response) const
{
    FB_TRY_LET(questionnaire, QuestionnaireRepository(*m_database).find(response.questionnaire));
    FB_TRY(validate(response, questionnaire, m_database->clock().today()));
    FB_TRY_LET(act,
               storage::Act::begin(*m_database, "questionnaire_response.save"_L1,
                                   "questionnaire_response"_L1));
    FB_TRY(checkPerson(response));
    FB_TRY_LET(stored,
               act.saveRoot(response.id.value(), response.revision,
                            storage::Row()
                                .set("questionnaire_id"_L1, response.questionnaire)
                                .set("person_id"_L1, response.person)
                                .set("received_on"_L1, response.receivedOn)));
    FB_TRY(act.syncRows("questionnaire_answer"_L1, "response_id"_L1, stored.id,
                        storage::childRows(response.answers, answerRow)));
    FB_TRY(act.commit());
    return find(ResponseId(stored.id));
}

Result<void> ResponseRepository::remove(ResponseId id, int revision) const
{
    FB_TRY_LET(act,
               storage::Act::begin(*m_database, "questionnaire_response.remove"_L1,
                                   "questionnaire_response"_L1));
    FB_TRY(act.syncRows("questionnaire_answer"_L1, "response_id"_L1, id.value(), {}));
    FB_TRY(act.removeRoot(id.value(), revision));
    return act.commit();
}

Result<Tally> tally(const storage::Database &database, QuestionnaireId id)
{
    FB_TRY_LET(questionnaire, QuestionnaireRepository(database).find(id));
    FB_TRY_LET(responses, ResponseRepository(database).all(id));
    return tallied(questionnaire, responses);
}

} // namespace faubourg::training
