#pragma once

#include "core/sessions/sessionrows.h"

namespace faubourg::storage {
class Act;
class Database;
} // namespace faubourg::storage

namespace faubourg::sessions {

/// The sessions of the file: the only SQL about them.
class SessionRepository final
{
public:
    explicit SessionRepository(const storage::Database &database) : m_database(database) { }

    /// NotFound when it was removed.
    Result<Session> find(SessionId id) const;
    /// Newest first.
    Result<QList<SessionRow>> list(const SessionFilter &filter = {}) const;
    /// The agenda items of the sessions `filter` keeps, newest session first.
    Result<QList<AgendaRow>> listAgenda(const SessionFilter &filter = {}) const;
    /// The participants of one session in their order, with their names.
    Result<QList<ParticipantRow>> participants(SessionId id) const;

    /// The last session of the same council and body before `session`, but for those postponed
    /// or cancelled.
    Result<std::optional<Session>> previousOf(const Session &session) const;
    Result<int> nextNumber(CouncilId council) const;
    /// Days of sessions held or to be held, oldest first, of one council or (invalid id) of all.
    Result<QList<SessionDate>> heldAndPlannedDates(CouncilId council, const Period &period) const;

    /// Store the session and return it as stored. One act, named after the verb that led from
    /// the stored state to the new one. An id that is not stored is inserted again under that
    /// id. Conflict when somebody else changed it; RuleViolation against what checkChange()
    /// protects, or when an agenda item goes that a question or follow-up refers to.
    Result<Session> save(const Session &session);
    /// RuleViolation when questions or follow-ups hang on it, or checkRemoval() forbids it.
    Result<void> remove(SessionId id, int revision);

private:
    Result<std::optional<Session>> findStored(SessionId id) const;
    Result<void> loadAgenda(Session &session) const;
    Result<void> loadEntries(Session &session) const;
    Result<void> loadParticipants(Session &session) const;
    Result<void> checkLinkedItems(const Session &session) const;
    Result<void> checkNothingAttached(SessionId id) const;
    static Result<void> saveChildren(storage::Act &act, SessionId id, const Session &session);

    const storage::Database &m_database;
};

} // namespace faubourg::sessions
