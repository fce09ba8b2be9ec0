#pragma once

#include "core/storage/database.h"

#include <QSet>
#include <QStringList>

namespace faubourg::test {

/// Proves that no row changes without a journal entry. Put one beside the fixture, make the
/// acts to be tested, and ask:
///
///     JournalWatch watch(*database);
///     REQUIRE(repository.save(aSession()));
///     CHECK(watch.unrecorded().isEmpty());
///
/// TEMP triggers on every table of the domains note each inserted and removed row and each
/// changed column, also what a foreign key (CASCADE, SET NULL) does by itself; the notes are
/// compared with the `changes` of the entries written since. `revision` is not compared: the
/// entry has it beside. The triggers disappear with the connection.
class JournalWatch
{
public:
    explicit JournalWatch(const storage::Database &database);

    /// The changes since the last call, or since construction, that no entry tells:
    /// "participant 12 +" (inserted), "person 3 -" (removed), "session 7 venue" (changed).
    QStringList unrecorded();
    /// The entries written since construction, or since the last unrecorded().
    qint64 entries() const;

private:
    void watch(const QString &table);
    QSet<QString> noted();
    QSet<QString> recorded();
    qint64 newestEntry() const;

    const storage::Database *m_database;
    qint64 m_seen = 0;
};

} // namespace faubourg::test
