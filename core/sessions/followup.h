#pragma once

#include "core/base/enumkeys.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDate>
#include <QString>

namespace faubourg::sessions {

enum class FollowUpState { Open, Done, Dropped };
inline constexpr EnumKeys kFollowUpStateKeys{std::array{
    std::pair{FollowUpState::Open, "open"},
    std::pair{FollowUpState::Done, "done"},
    std::pair{FollowUpState::Dropped, "dropped"},
}};

/// What was promised in a session ("suite à donner"): who does what until when.
struct FollowUp
{
    FollowUpId id;
    SessionId sessionId;
    AgendaItemId agendaItemId;
    QuestionId questionId;
    QString what;     ///< with mention tokens
    QString owner;    ///< a service; empty when a person is in charge
    PersonId ownerId; ///< invalid when a service is in charge
    QDate dueOn;      ///< invalid: no date was promised
    FollowUpState state = FollowUpState::Open;
    QDate doneOn;     ///< done or dropped
    QString outcome;  ///< what came of it, or why it was dropped
    int revision = 0; ///< optimistic lock, owned by the storage

    friend bool operator==(const FollowUp &, const FollowUp &) = default;
};

/// Check every field; the error names the first wrong one and what to do.
Result<void> validate(const FollowUp &followUp);

/// Open, and its day is past.
bool isLate(FollowUpState state, QDate dueOn, QDate today);
bool isLate(const FollowUp &followUp, QDate today);

Result<FollowUp> complete(FollowUp followUp, const QString &outcome, QDate today);
/// Needs a reason: it will be read at the next session.
Result<FollowUp> drop(FollowUp followUp, const QString &reason, QDate today);
/// Back to open; the outcome stays, as a note.
Result<FollowUp> reopen(FollowUp followUp);

} // namespace faubourg::sessions
