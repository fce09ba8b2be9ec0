#include "core/sessions/questionstate.h"

#include "core/sessions/labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace faubourg::sessions {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::sessions::QuestionState)
};

using enum QuestionState;

// A service may be asked without qualifying first, and replaced by another.
constexpr std::array kTransitions{
    QuestionTransition{QuestionVerb::Qualify, Received, Qualified},
    QuestionTransition{QuestionVerb::Forward, Received, Forwarded},
    QuestionTransition{QuestionVerb::Forward, Qualified, Forwarded},
    QuestionTransition{QuestionVerb::Answer, Forwarded, AnswerInValidation},
    QuestionTransition{QuestionVerb::Remind, Forwarded, Forwarded},
    QuestionTransition{QuestionVerb::Forward, Forwarded, Forwarded},
    QuestionTransition{QuestionVerb::ValidateAnswer, AnswerInValidation, Answered},
    QuestionTransition{QuestionVerb::SendBack, AnswerInValidation, Forwarded},
    QuestionTransition{QuestionVerb::AnswerInSession, Received, Answered},
    QuestionTransition{QuestionVerb::AnswerInSession, Qualified, Answered},
    QuestionTransition{QuestionVerb::AnswerInSession, Forwarded, Answered},
    QuestionTransition{QuestionVerb::Close, Answered, Closed},
    QuestionTransition{QuestionVerb::Dismiss, Received, Dismissed},
    QuestionTransition{QuestionVerb::Dismiss, Qualified, Dismissed},
    QuestionTransition{QuestionVerb::Dismiss, Forwarded, Dismissed},
    QuestionTransition{QuestionVerb::Dismiss, AnswerInValidation, Dismissed},
};

Error refused(const QString &message)
{
    return {ErrorCode::RuleViolation, message, {}};
}

QString refusal(QuestionVerb verb)
{
    switch (verb) {
    case QuestionVerb::Qualify:
        return Tr::tr("Only a question just received can be qualified.");
    case QuestionVerb::Forward:
        return Tr::tr("Only a question without an answer can be forwarded to a service.");
    case QuestionVerb::Remind:
        return Tr::tr("Only a service that was asked can be reminded. Forward the question first.");
    case QuestionVerb::Answer:
        return Tr::tr("The answer comes from a service. Forward the question first.");
    case QuestionVerb::SendBack:
    case QuestionVerb::ValidateAnswer:
        return Tr::tr("There is no answer to validate. Enter the answer first.");
    case QuestionVerb::AnswerInSession:
        return Tr::tr("Only a question without an answer can be answered in session.");
    case QuestionVerb::Close:
        return Tr::tr("Only an answered question can be closed. Without an answer, dismiss it and "
                      "say why.");
    case QuestionVerb::Dismiss:
        return Tr::tr("Only a question without an answer can be dismissed.");
    }
    Q_UNREACHABLE();
}

/// The question in the state `verb` leads to; nothing else is changed.
Result<Question> apply(Question question, QuestionVerb verb)
{
    const auto *arrow = std::ranges::find_if(kTransitions, [&](const QuestionTransition &known) {
        return known.verb == verb && known.from == question.state;
    });
    if (arrow == kTransitions.end())
        return refused(Tr::tr("This question is in the state “%1”. %2")
                           .arg(label(question.state), refusal(verb)));
    question.state = arrow->to;
    return question;
}

QString forwardedSentence(const Question &question, const AnswerDelays &delays, QDate today,
                          const DateText &dateText)
{
    const QString asked = dateText(question.askedOn);
    const QString since = dateText(question.forwardedOn);
    const QString where = Tr::tr("Your question of %1 has been with the service “%2” since %3.")
                              .arg(asked, question.service, since);
    if (ageing(question, delays, today) == Ageing::Late) {
        if (question.remindedOn.isValid())
            return Tr::tr("%1 The answer is late; we reminded the service on %2.")
                .arg(where, dateText(question.remindedOn));
        return Tr::tr("%1 The answer is late; we are reminding the service today.").arg(where);
    }
    const QDate due =
        question.dueOn.isValid() ? question.dueOn : dueDate(question.askedOn, delays.dueDays);
    return Tr::tr("%1 The answer is expected by %2.").arg(where, dateText(due));
}

} // namespace

QList<QuestionTransition> allowedTransitions(const Question &question)
{
    QList<QuestionTransition> allowed;
    std::ranges::copy_if(kTransitions, std::back_inserter(allowed),
                         [&](const auto &arrow) { return arrow.from == question.state; });
    return allowed;
}

Result<Question> qualify(Question question, const QString &theme)
{
    FB_TRY_LET(qualified, apply(std::move(question), QuestionVerb::Qualify));
    if (theme.trimmed().isEmpty())
        return refused(Tr::tr("Choose the theme of the question."));
    qualified.theme = theme.trimmed();
    return qualified;
}

Result<Question> forward(Question question, const QString &service, int dueDays, QDate today)
{
    FB_TRY_LET(forwarded, apply(std::move(question), QuestionVerb::Forward));
    if (service.trimmed().isEmpty())
        return refused(Tr::tr("Choose the service that will answer."));
    forwarded.service = service.trimmed();
    forwarded.forwardedOn = today;
    forwarded.remindedOn = {}; // reminders to the service before do not count
    if (!forwarded.dueOn.isValid())
        forwarded.dueOn = dueDate(forwarded.askedOn, dueDays);
    return forwarded;
}

Result<Question> remind(Question question, QDate today)
{
    FB_TRY_LET(reminded, apply(std::move(question), QuestionVerb::Remind));
    reminded.remindedOn = today;
    return reminded;
}

Result<Question> answer(Question question, const QString &text)
{
    FB_TRY_LET(answered, apply(std::move(question), QuestionVerb::Answer));
    if (text.trimmed().isEmpty())
        return refused(Tr::tr("The answer is empty. Enter what the service replies."));
    answered.answer = text.trimmed();
    return answered;
}

Result<Question> sendBack(Question question)
{
    return apply(std::move(question), QuestionVerb::SendBack);
}

Result<Question> validateAnswer(Question question, QDate today)
{
    FB_TRY_LET(validated, apply(std::move(question), QuestionVerb::ValidateAnswer));
    validated.answeredOn = today;
    return validated;
}

Result<Question> answerInSession(Question question, const QString &text, QDate today)
{
    FB_TRY_LET(answered, apply(std::move(question), QuestionVerb::AnswerInSession));
    if (text.trimmed().isEmpty())
        return refused(Tr::tr("The answer is empty. Enter what was replied in session."));
    answered.answer = text.trimmed();
    answered.answeredOn = today;
    return answered;
}

Result<Question> close(Question question, QDate today)
{
    FB_TRY_LET(closed, apply(std::move(question), QuestionVerb::Close));
    closed.closedOn = today;
    return closed;
}

Result<Question> dismiss(Question question, const QString &reason, QDate today)
{
    FB_TRY_LET(dismissed, apply(std::move(question), QuestionVerb::Dismiss));
    if (reason.trimmed().isEmpty())
        return refused(Tr::tr("Say why the question is not followed up: the asker will be told."));
    dismissed.closingReason = reason.trimmed();
    dismissed.closedOn = today;
    return dismissed;
}

QString phoneSentence(const Question &question, const AnswerDelays &delays, QDate today,
                      const DateText &dateText)
{
    const QString asked = dateText(question.askedOn);
    switch (question.state) {
    case Received:
        return Tr::tr("We received your question of %1; it will be passed on to the service "
                      "concerned.")
            .arg(asked);
    case Qualified:
        return Tr::tr("We have read your question of %1; it is about to be passed on to the "
                      "service concerned.")
            .arg(asked);
    case Forwarded:
        return forwardedSentence(question, delays, today, dateText);
    case AnswerInValidation:
        return Tr::tr("The answer to your question of %1 is written; the elected officials of your "
                      "quartier are validating it.")
            .arg(asked);
    case Answered:
    case Closed:
        return Tr::tr("Your question of %1 was answered on %2: %3")
            .arg(asked, dateText(question.answeredOn), question.answer);
    case Dismissed:
        return Tr::tr("Your question of %1 could not be followed up, for this reason: %2")
            .arg(asked, question.closingReason);
    }
    Q_UNREACHABLE();
}

} // namespace faubourg::sessions
