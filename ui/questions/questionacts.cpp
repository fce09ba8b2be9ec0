#include "ui/questions/questionacts.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using sessions::Question;
using sessions::QuestionVerb;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::Questions)
};

/// The verb that explains the change, if one does.
std::optional<QuestionVerb> verbBetween(const Question &before, const Question &after)
{
    if (before.state == after.state && before.remindedOn != after.remindedOn
        && after.remindedOn.isValid())
        return QuestionVerb::Remind;
    for (const auto &transition : sessions::allowedTransitions(before)) {
        if (transition.to == after.state && transition.verb != QuestionVerb::Remind)
            return transition.verb;
    }
    return std::nullopt;
}

} // namespace

Result<Question> QuestionActs::save(const Question &question)
{
    const auto stored = m_repository.find(question.id);
    const auto verb = stored ? verbBetween(*stored, question) : std::nullopt;
    for (const auto &[known, key] : sessions::kQuestionVerbKeys.pairs) {
        if (verb == known)
            return m_repository.save(question, QLatin1StringView(key));
    }
    return m_repository.save(question);
}

QString verbText(QuestionVerb verb)
{
    switch (verb) {
    case QuestionVerb::Qualify:
        return Tr::tr("Sort by theme");
    case QuestionVerb::Forward:
        return Tr::tr("Forward…");
    case QuestionVerb::Remind:
        return Tr::tr("Remind the service");
    case QuestionVerb::Answer:
        return Tr::tr("Enter the answer");
    case QuestionVerb::SendBack:
        return Tr::tr("Send the answer back");
    case QuestionVerb::ValidateAnswer:
        return Tr::tr("Validate the answer");
    case QuestionVerb::AnswerInSession:
        return Tr::tr("Answered in session");
    case QuestionVerb::Close:
        return Tr::tr("Close");
    case QuestionVerb::Dismiss:
        return Tr::tr("Dismiss…");
    }
    Q_UNREACHABLE();
}

QString undoText(QuestionVerb verb)
{
    switch (verb) {
    case QuestionVerb::Qualify:
        return Tr::tr("Sort the question %1");
    case QuestionVerb::Forward:
        return Tr::tr("Forward the question %1");
    case QuestionVerb::Remind:
        return Tr::tr("Remind the service of the question %1");
    case QuestionVerb::Answer:
        return Tr::tr("Enter the answer to the question %1");
    case QuestionVerb::SendBack:
        return Tr::tr("Send back the answer to the question %1");
    case QuestionVerb::ValidateAnswer:
        return Tr::tr("Validate the answer to the question %1");
    case QuestionVerb::AnswerInSession:
        return Tr::tr("Note the answer in session to the question %1");
    case QuestionVerb::Close:
        return Tr::tr("Close the question %1");
    case QuestionVerb::Dismiss:
        return Tr::tr("Dismiss the question %1");
    }
    Q_UNREACHABLE();
}

} // namespace faubourg::ui
