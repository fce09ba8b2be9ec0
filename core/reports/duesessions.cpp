#include "core/base/text/dates.h"
#include "core/reports/delays.h"
#include "core/reports/duesources.h"
#include "core/sessions/followuprepository.h"
#include "core/sessions/mentions.h"
#include "core/sessions/questionrepository.h"
#include "core/sessions/sessionrepository.h"
#include "core/sessions/sessionstate.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::reports {

using namespace sessions;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::reports::DueItems)
};

DueItem sessionItem(DueKind kind, DueVerb verb, const SessionRow &session, QDate dueOn,
                    const QString &text)
{
    return {.kind = kind,
            .verb = verb,
            .text = text.arg(session.council, numericDate(session.date)),
            .dueOn = dueOn,
            .since = session.date,
            .entity = {EntityKind::Session, session.id.value()}};
}

/// Before its day: to be convened in time; after it: somebody has to say what became of it.
std::optional<DueItem> meetingItem(const SessionRow &session, int notice, QDate today)
{
    const bool isAwaited =
        session.state == SessionState::Planned || session.state == SessionState::Convened;
    if (isAwaited && session.date < today)
        return sessionItem(DueKind::RecordSession, DueVerb::Open, session, session.date,
                           Tr::tr("%1: say whether the session of %2 was held"));
    const QDate convokeBy = latestConvocation(session.date, notice);
    if (session.state == SessionState::Planned && convokeBy <= today.addMonths(1))
        return sessionItem(DueKind::ConveneSession, DueVerb::Prepare, session, convokeBy,
                           Tr::tr("Convene %1 for the session of %2"));
    return std::nullopt;
}

/// Minutes wait to be written, to be sent, then for the next session to approve them.
std::optional<DueItem> minutesItem(const SessionRow &session, int draftDays, QDate today)
{
    const QDate draftBy = session.date.addDays(draftDays);
    switch (session.state) {
    case SessionState::Held:
        return sessionItem(DueKind::WriteMinutes, DueVerb::Open, session, draftBy,
                           Tr::tr("%1: write the minutes of %2"));
    case SessionState::MinutesDraft:
        return sessionItem(DueKind::SendMinutes, DueVerb::Open, session, draftBy,
                           Tr::tr("%1: finish and send the minutes of %2"));
    case SessionState::MinutesSent:
        if (session.nextDate.isValid() && session.nextDate <= today.addMonths(1))
            return sessionItem(DueKind::ApproveMinutes, DueVerb::Open, session, session.nextDate,
                               Tr::tr("%1: have the minutes of %2 approved"));
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

DueItem questionItem(const QuestionRow &question, QDate dueOn)
{
    const bool isWithService = question.state == QuestionState::Forwarded;
    return {.kind = DueKind::AnswerQuestion,
            .verb = isWithService ? DueVerb::Remind : DueVerb::Answer,
            .text = Tr::tr("Question %1: %2").arg(question.number).arg(question.subject),
            .dueOn = dueOn,
            .since = question.askedOn,
            .entity = {EntityKind::Question, question.id.value()}};
}

} // namespace

Result<QList<DueItem>> dueSessions(const storage::Database &database, QDate today)
{
    FB_TRY_LET(noticeOf, noticeDays(database));
    FB_TRY_LET(draftDays, minutesDays(database));
    SessionFilter unfinished;
    unfinished.states = {SessionState::Planned, SessionState::Convened, SessionState::Held,
                         SessionState::MinutesDraft, SessionState::MinutesSent};
    FB_TRY_LET(rows, SessionRepository(database).list(unfinished));
    QList<DueItem> items;
    for (const SessionRow &session : std::as_const(rows)) {
        auto item = meetingItem(session, noticeOf.value(session.councilId), today);
        if (!item)
            item = minutesItem(session, draftDays, today);
        if (item)
            items += *item;
    }
    return items;
}

Result<QList<DueItem>> dueQuestions(const storage::Database &database, QDate today)
{
    FB_TRY_LET(alertDays, parameter(database, u"question.alert_days"_s));
    FB_TRY_LET(dueDays, parameter(database, u"question.answer_days"_s));
    if (!alertDays || !dueDays)
        return QList<DueItem>();
    const AnswerDelays delays{.alertDays = *alertDays, .dueDays = *dueDays};
    QuestionFilter open;
    open.isOpenOnly = true;
    FB_TRY_LET(rows, QuestionRepository(database).list(open));
    QList<DueItem> items;
    for (const QuestionRow &question : std::as_const(rows)) {
        if (ageing(question, delays, today) == Ageing::Ok)
            continue;
        const QDate dueOn =
            question.dueOn.isValid() ? question.dueOn : dueDate(question.askedOn, delays.dueDays);
        items += questionItem(question, dueOn);
    }
    return items;
}

Result<QList<DueItem>> dueFollowUps(const storage::Database &database, QDate today)
{
    FB_TRY_LET(alertDays, parameter(database, u"session.follow_up_alert_days"_s));
    FollowUpFilter open;
    open.isOpenOnly = true;
    FB_TRY_LET(rows, FollowUpRepository(database).list(open));
    QList<DueItem> items;
    for (const FollowUpRow &followUp : std::as_const(rows)) {
        if (!followUp.dueOn.isValid() || followUp.dueOn > today.addDays(alertDays.value_or(0)))
            continue;
        items +=
            DueItem{.kind = DueKind::DoFollowUp,
                    .verb = DueVerb::Remind,
                    .text = Tr::tr("%1 (%2)").arg(withoutMentions(followUp.what), followUp.council),
                    .dueOn = followUp.dueOn,
                    .since = followUp.sessionDate,
                    .entity = {EntityKind::FollowUp, followUp.id.value()}};
    }
    return items;
}

} // namespace faubourg::reports
