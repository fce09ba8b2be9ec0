#pragma once

#include "core/training/questionnaire.h"

namespace faubourg::storage {
class Database;
}

namespace faubourg::training {

/// One line of a list of questionnaires.
struct QuestionnaireRow
{
    QuestionnaireId id;
    CouncilId council;
    QString councilName;
    QString title;
    QDate sentOn;
    QDate dueOn;
    int questions = 0;
    int responses = 0;
    int members = 0; ///< full members today: who may answer
    int revision = 0;

    friend bool operator==(const QuestionnaireRow &, const QuestionnaireRow &) = default;
};

/// The stored questionnaires.
class QuestionnaireRepository
{
public:
    explicit QuestionnaireRepository(const storage::Database &database) : m_database(&database) { }

    Result<Questionnaire> find(QuestionnaireId id) const;
    /// By council, the newest first; of one council when it is given.
    Result<QList<QuestionnaireRow>> list(CouncilId council = {}) const;
    Result<int> responseCount(QuestionnaireId id) const;

    /// RuleViolation when it was answered and would now ask something else.
    Result<Questionnaire> save(const Questionnaire &given) const;
    /// RuleViolation once it was answered.
    Result<void> remove(QuestionnaireId id, int revision) const;

private:
    Result<void> checkUnanswered(const Questionnaire &questionnaire) const;

    const storage::Database *m_database;
};

} // namespace faubourg::training
