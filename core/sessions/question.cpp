#include "core/sessions/question.h"

#include "core/base/text/fold.h"
#include "core/sessions/mentions.h"

#include <QCoreApplication>
#include <QStringList>

namespace faubourg::sessions {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::sessions::Question)
};

Error invalid(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}};
}

} // namespace

Result<void> validate(const Question &question)
{
    if (question.number < 1)
        return invalid(Tr::tr("Questions are numbered from 1. Enter the number of the question."));
    if (!question.councilId.isValid())
        return invalid(Tr::tr("Choose the council through which the question was asked."));
    if (!question.askedOn.isValid())
        return invalid(Tr::tr("Enter the day on which the question was asked."));
    if (question.subject.trimmed().isEmpty())
        return invalid(Tr::tr("Enter the subject of the question: a few words that name it."));
    if (question.dueOn.isValid() && question.dueOn < question.askedOn)
        return invalid(Tr::tr("The answer is due before the question was asked. Correct one of the "
                              "two dates."));
    if (question.agendaItemId.isValid() && !question.sessionId.isValid())
        return invalid(Tr::tr("An agenda item is given without its session. Choose the session."));
    return {};
}

bool isOpen(QuestionState state)
{
    switch (state) {
    case QuestionState::Received:
    case QuestionState::Qualified:
    case QuestionState::Forwarded:
    case QuestionState::AnswerInValidation:
        return true;
    case QuestionState::Answered:
    case QuestionState::Closed:
    case QuestionState::Dismissed:
        return false;
    }
    Q_UNREACHABLE();
}

QDate dueDate(QDate askedOn, int dueDays)
{
    return askedOn.addDays(dueDays);
}

int ageDays(QDate askedOn, QDate today)
{
    return static_cast<int>(askedOn.daysTo(today));
}

Ageing ageing(QuestionState state, QDate askedOn, QDate dueOn, const AnswerDelays &delays,
              QDate today)
{
    if (!isOpen(state))
        return Ageing::Ok;
    const QDate due = dueOn.isValid() ? dueOn : dueDate(askedOn, delays.dueDays);
    if (today > due)
        return Ageing::Late;
    const QDate alert = due.addDays(delays.alertDays - delays.dueDays);
    return today >= alert ? Ageing::Soon : Ageing::Ok;
}

Ageing ageing(const Question &question, const AnswerDelays &delays, QDate today)
{
    return ageing(question.state, question.askedOn, question.dueOn, delays, today);
}

QString searchText(const Question &question)
{
    const QStringList parts{QString::number(question.number),
                            question.subject,
                            question.theme,
                            question.text,
                            question.service,
                            question.answer};
    return foldForSearch(withoutMentions(parts.join(u'\n')));
}

} // namespace faubourg::sessions
