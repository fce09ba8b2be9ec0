#pragma once

#include "core/sessions/followup.h"

#include <QList>

namespace faubourg::storage {
class Database;
}

namespace faubourg::sessions {

/// Which follow-ups to list; what is left empty does not restrict. Initialised,
/// so that callers may name a few fields: `{.council = id}`.
struct FollowUpFilter
{
    CouncilId council{};
    SessionId session{};
    QuestionId question{};
    PersonId owner{};
    bool isOpenOnly = false;
    QDate lateOn{}; ///< only those open and overdue on that day
};

/// One follow-up in a list.
struct FollowUpRow
{
    FollowUpId id;
    CouncilId councilId;
    QString council;
    SessionId sessionId;
    QDate sessionDate;
    QString agendaItem; ///< its title; empty: none
    QuestionId questionId;
    int questionNumber = 0; ///< 0: none
    QString what;
    QString owner; ///< the service, or the person's name
    PersonId ownerId;
    QDate dueOn;
    FollowUpState state = FollowUpState::Open;
    QDate doneOn;
    QString outcome;
    int revision = 0;

    friend bool operator==(const FollowUpRow &, const FollowUpRow &) = default;
};

inline bool isLate(const FollowUpRow &row, QDate today)
{
    return isLate(row.state, row.dueOn, today);
}

/// What was promised in sessions: the only SQL about it.
class FollowUpRepository final
{
public:
    explicit FollowUpRepository(const storage::Database &database) : m_database(database) { }

    Result<FollowUp> find(FollowUpId id) const;
    /// By due day, those without one last.
    Result<QList<FollowUpRow>> list(const FollowUpFilter &filter = {}) const;
    /// The open follow-ups of a council, whole: what the next agenda reports on.
    Result<QList<FollowUp>> open(CouncilId council) const;

    Result<FollowUp> save(const FollowUp &followUp,
                          QLatin1StringView act = QLatin1StringView("follow_up.save"));
    Result<void> remove(FollowUpId id, int revision);

private:
    const storage::Database &m_database;
};

} // namespace faubourg::sessions
