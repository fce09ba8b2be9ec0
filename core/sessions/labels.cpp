#include "core/sessions/labels.h"

#include <QCoreApplication>

namespace faubourg::sessions {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::sessions::Labels)
};

} // namespace

QString label(SessionState state)
{
    switch (state) {
    case SessionState::Planned:
        return Tr::tr("Planned", "SessionState");
    case SessionState::Convened:
        return Tr::tr("Convened", "SessionState");
    case SessionState::Held:
        return Tr::tr("Held", "SessionState");
    case SessionState::MinutesDraft:
        return Tr::tr("Minutes being written", "SessionState");
    case SessionState::MinutesSent:
        return Tr::tr("Minutes sent", "SessionState");
    case SessionState::MinutesApproved:
        return Tr::tr("Minutes approved", "SessionState");
    case SessionState::Postponed:
        return Tr::tr("Postponed", "SessionState");
    case SessionState::Cancelled:
        return Tr::tr("Cancelled", "SessionState");
    case SessionState::Archived:
        return Tr::tr("Archived", "SessionState");
    }
    Q_UNREACHABLE();
}

QString label(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Information:
        return Tr::tr("Information", "EntryKind");
    case EntryKind::Decision:
        return Tr::tr("Decision", "EntryKind");
    case EntryKind::Proposal:
        return Tr::tr("Proposal", "EntryKind");
    case EntryKind::Opinion:
        return Tr::tr("Opinion", "EntryKind");
    }
    Q_UNREACHABLE();
}

QString label(Capacity capacity)
{
    switch (capacity) {
    case Capacity::Member:
        return Tr::tr("Member", "Capacity");
    case Capacity::Substitute:
        return Tr::tr("Substitute", "Capacity");
    case Capacity::Elected:
        return Tr::tr("Elected official", "Capacity");
    case Capacity::Facilitator:
        return Tr::tr("Facilitator", "Capacity");
    case Capacity::Expert:
        return Tr::tr("Outside expert", "Capacity");
    case Capacity::Agent:
        return Tr::tr("Municipal agent", "Capacity");
    case Capacity::Guest:
        return Tr::tr("Guest", "Capacity");
    }
    Q_UNREACHABLE();
}

QString label(Attendance attendance)
{
    switch (attendance) {
    case Attendance::Unknown:
        return Tr::tr("Not noted", "Attendance");
    case Attendance::Present:
        return Tr::tr("Present", "Attendance");
    case Attendance::Excused:
        return Tr::tr("Excused", "Attendance");
    case Attendance::Absent:
        return Tr::tr("Absent", "Attendance");
    }
    Q_UNREACHABLE();
}

QString label(QuestionState state)
{
    switch (state) {
    case QuestionState::Received:
        return Tr::tr("Received", "QuestionState");
    case QuestionState::Qualified:
        return Tr::tr("Qualified", "QuestionState");
    case QuestionState::Forwarded:
        return Tr::tr("Forwarded", "QuestionState");
    case QuestionState::AnswerInValidation:
        return Tr::tr("Answer to validate", "QuestionState");
    case QuestionState::Answered:
        return Tr::tr("Answered", "QuestionState");
    case QuestionState::Closed:
        return Tr::tr("Closed", "QuestionState");
    case QuestionState::Dismissed:
        return Tr::tr("Not followed up", "QuestionState");
    }
    Q_UNREACHABLE();
}

QString label(FollowUpState state)
{
    switch (state) {
    case FollowUpState::Open:
        return Tr::tr("Open", "FollowUpState");
    case FollowUpState::Done:
        return Tr::tr("Done", "FollowUpState");
    case FollowUpState::Dropped:
        return Tr::tr("Dropped", "FollowUpState");
    }
    Q_UNREACHABLE();
}

} // namespace faubourg::sessions
