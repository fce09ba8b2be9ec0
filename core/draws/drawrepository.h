#pragma once

#include "core/draws/drawpool.h"
#include "core/people/person.h"
#include "core/people/personname.h"
#include "core/sortition/proof/dossier.h"

namespace faubourg::storage {
class Act;
class Database;
} // namespace faubourg::storage

namespace faubourg::draws {

/// One line of a list of draws.
struct DrawRow
{
    DrawId id;
    CouncilId council;
    QString councilName;
    int number = 0;
    DrawState state = DrawState::Prepared;
    QDate heldOn;
    int seats = 0;
    int candidates = 0; ///< in the frozen list
    int accepted = 0;
    int refused = 0;
    QString dossierSha256;
    QString seed;
    QString voidReason;
    DrawId replaces;
};

struct DrawFilter
{
    std::optional<CouncilId> council = std::nullopt;
};

/// A person of the list with their identity, for those who may see it.
struct DrawPersonRow
{
    DrawPerson entry;
    PersonId person;
    people::PersonName name;
    people::Sex sex = people::Sex::Unknown;
    QDate birthDate;
    CollegeId college;
    QString collegeName;
};

/// The place in a draw of somebody who sits, or sat, through it.
struct DrawnSeat
{
    DrawId draw;
    QString number; ///< of the one who left
};

/// The stored draws: the only statements about their tables. What binds (freeze, run, answer,
/// record, annul) is one act each, with all that follows from it; nothing undoes it.
class DrawRepository
{
public:
    explicit DrawRepository(const storage::Database &database) : m_database(&database) { }

    Result<Draw> find(DrawId id) const;
    /// By council, newest first.
    Result<QList<DrawRow>> list(const DrawFilter &filter = {}) const;
    /// The list of a draw with names, in its order.
    Result<QList<DrawPersonRow>> persons(DrawId id) const;

    /// What the pool of a draw of `council` is made of on `day`.
    Result<DrawSources> sources(CouncilId council, QDate day) const;

    /// Number 0 gets the next one. RuleViolation when a frozen dossier binds what changed.
    Result<Draw> save(const Draw &draw) const;
    /// Only of a draw that is still prepared.
    Result<void> remove(DrawId id, int revision) const;

    /// Freezes `draw` with the dossier computed from its pool, and keeps the bytes.
    /// RuleViolation when the file has changed since: the pool is then another one.
    Result<Draw> freeze(const Draw &draw, sortition::Dossier dossier, QDate day) const;
    /// The frozen bytes; Storage error when they no longer match their digest.
    Result<QByteArray> dossier(const Draw &draw) const;
    Result<QByteArray> record(const Draw &draw) const;

    /// Draws with the public seed, and keeps the result; candidacies follow.
    Result<Draw> run(const Draw &draw, const QString &seed, QDate day) const;
    /// Notes an answer. An acceptance gives the mandate, from `startsOn`; a refusal calls the
    /// next in line who keeps every quota.
    Result<Draw> answer(const Draw &draw, const QString &number, Answer answer, QDate day,
                        QDate startsOn) const;
    /// The draw that can fill the seat which `mandate` has left: it gave that mandate, called
    /// nobody for it yet, and its list is valid on `day`. nullopt when there is none.
    Result<std::optional<DrawnSeat>> seatToFill(MandateId mandate, QDate day) const;
    /// Calls the next in line for the seat that `number` has left. RuleViolation while the
    /// mandate runs.
    Result<Draw> callNext(const Draw &draw, const QString &number) const;
    /// The record is signed: `draw` with its witnesses and incidents is closed.
    Result<Draw> sign(const Draw &draw, QDate day) const;
    /// Voids; candidacies of its list are eligible again.
    Result<Draw> annul(const Draw &draw, const QString &reason, QDate day) const;

private:
    Result<int> nextNumber(CouncilId council) const;
    Result<Draw> store(storage::Act &act, const Draw &draw) const;
    Result<void> settleCandidacies(storage::Act &act, const Draw &draw) const;
    Result<Draw> seated(const Draw &draw, const QString &number, QDate startsOn) const;
    Result<Draw> withNextCalled(const Draw &draw) const;

    const storage::Database *m_database;
};

} // namespace faubourg::draws
