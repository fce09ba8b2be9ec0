#pragma once

#include "core/sessions/datetext.h"
#include "core/sessions/question.h"

#include <QList>

namespace faubourg::sessions {

/// What one does to a question; the key names the act in the journal.
enum class QuestionVerb {
    Qualify,
    Forward,
    Remind,
    Answer,
    SendBack,
    ValidateAnswer,
    AnswerInSession,
    Close,
    Dismiss,
};
inline constexpr EnumKeys kQuestionVerbKeys{std::array{
    std::pair{QuestionVerb::Qualify, "question.qualify"},
    std::pair{QuestionVerb::Forward, "question.forward"},
    std::pair{QuestionVerb::Remind, "question.remind"},
    std::pair{QuestionVerb::Answer, "question.answer"},
    std::pair{QuestionVerb::SendBack, "question.send_back"},
    std::pair{QuestionVerb::ValidateAnswer, "question.validate_answer"},
    std::pair{QuestionVerb::AnswerInSession, "question.answer_in_session"},
    std::pair{QuestionVerb::Close, "question.close"},
    std::pair{QuestionVerb::Dismiss, "question.dismiss"},
}};

/// One arrow of the life of a question.
struct QuestionTransition
{
    QuestionVerb verb;
    QuestionState from;
    QuestionState to;

    friend bool operator==(const QuestionTransition &, const QuestionTransition &) = default;
};

/// The arrows that leave the state of `question`, in the order of its life.
QList<QuestionTransition> allowedTransitions(const Question &question);

// Each verb takes the question as it is and returns it as it would be, or RuleViolation.

/// Read and sorted: it has a theme.
Result<Question> qualify(Question question, const QString &theme);
/// To the service that will answer, or to another one. A missing due date becomes `dueDays`
/// after the question.
Result<Question> forward(Question question, const QString &service, int dueDays, QDate today);
/// Notes a reminder to the service; the state stays.
Result<Question> remind(Question question, QDate today);
/// The service's answer, to be validated by the elected pair.
Result<Question> answer(Question question, const QString &text);
/// The answer is not validated: back to the service.
Result<Question> sendBack(Question question);
Result<Question> validateAnswer(Question question, QDate today);
/// Answered on the spot by the elected pair: no validation needed.
Result<Question> answerInSession(Question question, const QString &text, QDate today);
Result<Question> close(Question question, QDate today);
/// Without follow-up, with the reason the asker is told.
Result<Question> dismiss(Question question, const QString &reason, QDate today);

/// What to tell the asker on the telephone: a translated sentence made of state and dates.
QString phoneSentence(const Question &question, const AnswerDelays &delays, QDate today,
                      const DateText &dateText);

} // namespace faubourg::sessions
