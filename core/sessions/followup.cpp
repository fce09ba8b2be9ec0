#include "core/sessions/followup.h"

#include <QCoreApplication>

namespace faubourg::sessions {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::sessions::FollowUp)
};

Error invalid(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}};
}

Error refused(const QString &message)
{
    return {ErrorCode::RuleViolation, message, {}};
}

} // namespace

Result<void> validate(const FollowUp &followUp)
{
    if (!followUp.sessionId.isValid())
        return invalid(Tr::tr("Choose the session that decided this follow-up."));
    if (followUp.what.trimmed().isEmpty())
        return invalid(Tr::tr("Enter what is to be done."));
    if (!followUp.owner.trimmed().isEmpty() && followUp.ownerId.isValid())
        return invalid(Tr::tr("A follow-up is in the charge of a service or of a person, not of "
                              "both. Keep one of the two."));
    return {};
}

bool isLate(FollowUpState state, QDate dueOn, QDate today)
{
    return state == FollowUpState::Open && dueOn.isValid() && dueOn < today;
}

bool isLate(const FollowUp &followUp, QDate today)
{
    return isLate(followUp.state, followUp.dueOn, today);
}

Result<FollowUp> complete(FollowUp followUp, const QString &outcome, QDate today)
{
    if (followUp.state != FollowUpState::Open)
        return refused(Tr::tr("This follow-up is already closed. Reopen it first."));
    followUp.state = FollowUpState::Done;
    followUp.outcome = outcome.trimmed();
    followUp.doneOn = today;
    return followUp;
}

Result<FollowUp> drop(FollowUp followUp, const QString &reason, QDate today)
{
    if (followUp.state != FollowUpState::Open)
        return refused(Tr::tr("This follow-up is already closed. Reopen it first."));
    if (reason.trimmed().isEmpty())
        return refused(Tr::tr("Say why it is dropped: the council will be told."));
    followUp.state = FollowUpState::Dropped;
    followUp.outcome = reason.trimmed();
    followUp.doneOn = today;
    return followUp;
}

Result<FollowUp> reopen(FollowUp followUp)
{
    if (followUp.state == FollowUpState::Open)
        return refused(Tr::tr("This follow-up is open already."));
    followUp.state = FollowUpState::Open;
    followUp.doneOn = {};
    return followUp;
}

} // namespace faubourg::sessions
