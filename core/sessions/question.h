#pragma once

#include "core/base/enumkeys.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDate>
#include <QString>

namespace faubourg::sessions {

/// Life of a question, from its reception to its closing. Verbs: questionstate.h.
enum class QuestionState {
    Received,
    Qualified,
    Forwarded,
    AnswerInValidation,
    Answered,
    Closed,
    Dismissed,
};
inline constexpr EnumKeys kQuestionStateKeys{std::array{
    std::pair{QuestionState::Received, "received"},
    std::pair{QuestionState::Qualified, "qualified"},
    std::pair{QuestionState::Forwarded, "forwarded"},
    std::pair{QuestionState::AnswerInValidation, "answer_in_validation"},
    std::pair{QuestionState::Answered, "answered"},
    std::pair{QuestionState::Closed, "closed"},
    std::pair{QuestionState::Dismissed, "dismissed"},
}};

/// One line of the register of questions asked to the town through a council.
struct Question
{
    QuestionId id;
    int number = 0; ///< of the register, over all councils, from 1
    CouncilId councilId;
    SessionId sessionId; ///< where it was asked; invalid: between two sessions
    AgendaItemId agendaItemId;
    QuartierId quartierId;
    PersonId askerId; ///< invalid: the council as a whole
    QDate askedOn;
    QString theme;
    QString subject;
    QString text; ///< with mention tokens
    QuestionState state = QuestionState::Received;
    QString service; ///< the municipal service in charge
    QDate forwardedOn;
    QDate dueOn;
    QDate remindedOn; ///< the last reminder to the service
    QString answer;
    QDate answeredOn;
    QDate closedOn; ///< closed or dismissed
    QString closingReason;
    int revision = 0; ///< optimistic lock, owned by the storage

    friend bool operator==(const Question &, const Question &) = default;
};

/// How long an answer may take, in days since the question; parameters of the office.
struct AnswerDelays
{
    int alertDays = 0; ///< from here on the answer is due soon
    int dueDays = 0;   ///< beyond this the answer is late
};

enum class Ageing { Ok, Soon, Late };
inline constexpr EnumKeys kAgeingKeys{std::array{
    std::pair{Ageing::Ok, "ok"},
    std::pair{Ageing::Soon, "soon"},
    std::pair{Ageing::Late, "late"},
}};

/// Check every field; the error names the first wrong one and what to do.
Result<void> validate(const Question &question);

/// An answer is still awaited.
bool isOpen(QuestionState state);

QDate dueDate(QDate askedOn, int dueDays);

/// Days since the question was asked.
int ageDays(QDate askedOn, QDate today);

/// Ok until the alert, Soon until the due day (included), Late after it. A `dueOn` of its own
/// moves both bounds; a question that is answered, closed or dismissed is Ok.
Ageing ageing(QuestionState state, QDate askedOn, QDate dueOn, const AnswerDelays &delays,
              QDate today);
Ageing ageing(const Question &question, const AnswerDelays &delays, QDate today);

/// What searches look through, folded, without mentions.
QString searchText(const Question &question);

} // namespace faubourg::sessions
