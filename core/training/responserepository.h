#pragma once

#include "core/people/personname.h"
#include "core/training/questionnaire.h"

namespace faubourg::storage {
class Database;
}

namespace faubourg::training {

/// One line of a list of questionnaires given back.
struct ResponseRow
{
    ResponseId id;
    QuestionnaireId questionnaire;
    PersonId person;         ///< invalid: anonymous
    people::PersonName name; ///< empty when anonymous
    QDate receivedOn;
    int answered = 0; ///< questions with an answer
    int revision = 0;

    friend bool operator==(const ResponseRow &, const ResponseRow &) = default;
};

/// What members gave back.
class ResponseRepository
{
public:
    explicit ResponseRepository(const storage::Database &database) : m_database(&database) { }

    Result<Response> find(ResponseId id) const;
    /// Of one questionnaire, in the order received.
    Result<QList<ResponseRow>> list(QuestionnaireId questionnaire) const;
    /// The same with their answers, for a tally.
    Result<QList<Response>> all(QuestionnaireId questionnaire) const;

    /// RuleViolation when the same person has answered already.
    Result<Response> save(const Response &response) const;
    Result<void> remove(ResponseId id, int revision) const;

private:
    Result<void> checkPerson(const Response &response) const;

    const storage::Database *m_database;
};

/// How a questionnaire was answered until now.
Result<Tally> tally(const storage::Database &database, QuestionnaireId id);

} // namespace faubourg::training
