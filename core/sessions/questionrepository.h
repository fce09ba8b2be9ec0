#pragma once

#include "core/base/period.h"
#include "core/sessions/question.h"

#include <QList>
#include <QStringList>

namespace faubourg::storage {
class Database;
}

namespace faubourg::sessions {

/// Which questions to list; what is left empty does not restrict. Initialised,
/// so that callers may name a few fields: `{.council = id}`.
struct QuestionFilter
{
    CouncilId council{};
    SessionId session{};
    QuartierId quartier{};
    PersonId asker{};
    QString service{};
    QList<QuestionState> states{};
    bool isOpenOnly = false;
    QDate lateOn{}; ///< only those open and overdue on that day
    Period askedOn{};
    QString words{}; ///< each starts a word of the question's texts
};

/// One question in the register.
struct QuestionRow
{
    QuestionId id;
    int number = 0;
    CouncilId councilId;
    QString council;
    SessionId sessionId;
    QDate sessionDate;
    QuartierId quartierId;
    QString quartier;
    PersonId askerId;
    QString asker; ///< first name and name; empty: the council as a whole
    QDate askedOn;
    QString theme;
    QString subject;
    QuestionState state = QuestionState::Received;
    QString service;
    QDate forwardedOn;
    QDate dueOn;
    QDate remindedOn;
    QDate answeredOn;
    int revision = 0;

    friend bool operator==(const QuestionRow &, const QuestionRow &) = default;
};

inline Ageing ageing(const QuestionRow &row, const AnswerDelays &delays, QDate today)
{
    return ageing(row.state, row.askedOn, row.dueOn, delays, today);
}

/// The register of questions: the only SQL about them.
class QuestionRepository final
{
public:
    explicit QuestionRepository(const storage::Database &database) : m_database(database) { }

    Result<Question> find(QuestionId id) const;
    /// Oldest first: what has waited longest comes on top.
    Result<QList<QuestionRow>> list(const QuestionFilter &filter = {}) const;
    /// The open questions of a council, whole: what the next agenda answers.
    Result<QList<Question>> pending(CouncilId council) const;
    Result<int> nextNumber() const;
    /// The services questions were sent to, for the choice in forms.
    Result<QStringList> services() const;

    /// Store the question and return it as stored; `act` is the verb's key (kQuestionVerbKeys).
    Result<Question> save(const Question &question,
                          QLatin1StringView act = QLatin1StringView("question.save"));
    /// RuleViolation when a follow-up hangs on it.
    Result<void> remove(QuestionId id, int revision);

private:
    const storage::Database &m_database;
};

} // namespace faubourg::sessions
