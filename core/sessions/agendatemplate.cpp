#include "core/sessions/agendatemplate.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::sessions {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::sessions::AgendaTemplate)
};

// Usual durations in minutes, a start that the user edits; no rule stands behind them.
constexpr int kApproval = 5;
constexpr int kFollowUps = 10;
constexpr int kQuestions = 15;
constexpr int kOtherBusiness = 10;

AgendaItem item(const QString &title, const QString &details, int minutes)
{
    AgendaItem made;
    made.title = title;
    made.details = details;
    made.durationMinutes = minutes;
    return made;
}

bool awaitsApproval(const Session &session)
{
    return session.state == SessionState::Held || session.state == SessionState::MinutesDraft
        || session.state == SessionState::MinutesSent;
}

QString line(const FollowUp &followUp, const DateText &dateText)
{
    QString text = followUp.what;
    if (!followUp.owner.isEmpty())
        text = Tr::tr("%1 (%2)", "follow-up and service").arg(text, followUp.owner);
    if (followUp.dueOn.isValid())
        text = Tr::tr("%1, by %2", "follow-up and day").arg(text, dateText(followUp.dueOn));
    return text;
}

} // namespace

QList<AgendaItem> nextAgendaTemplate(const std::optional<Session> &previous,
                                     const QList<FollowUp> &openFollowUps,
                                     const QList<Question> &pendingQuestions,
                                     const DateText &dateText)
{
    QList<AgendaItem> agenda;
    if (previous && awaitsApproval(*previous))
        agenda += item(
            Tr::tr("Approval of the minutes of the session of %1").arg(dateText(previous->date)),
            {}, kApproval);
    if (!openFollowUps.isEmpty()) {
        QStringList lines;
        for (const FollowUp &followUp : openFollowUps)
            lines += line(followUp, dateText);
        agenda +=
            item(Tr::tr("What became of the previous follow-ups"), lines.join(u'\n'), kFollowUps);
    }
    if (!pendingQuestions.isEmpty()) {
        QStringList lines;
        for (const Question &question : pendingQuestions)
            lines += Tr::tr("Question %1: %2").arg(question.number).arg(question.subject);
        agenda += item(Tr::tr("Answers to the questions"), lines.join(u'\n'), kQuestions);
    }
    agenda += item(Tr::tr("Other business"), {}, kOtherBusiness);
    return agenda;
}

} // namespace faubourg::sessions
