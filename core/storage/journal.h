#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

class QJsonArray;

namespace faubourg::storage {

class Database;

/// One act as the journal tells it.
struct JournalEntry
{
    qint64 id = 0;
    QString act;    ///< "entity.verb"
    QDateTime at;   ///< UTC
    QString actor;  ///< pseudonymous id
    QString entity; ///< table of the aggregate's root
    qint64 entityId = 0;
    int revision = 0;
    QString changes; ///< JSON: an array of {table, id, before, after} with what differs

    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

/// Which entries; what is left empty does not restrict.
struct JournalFilter
{
    QString entity;
    qint64 entityId = 0;
    QDateTime since = {}; ///< inclusive
    qint64 afterId = 0;
    int limit = 0; ///< the newest so many; 0: all
};

/// Entries in the order in which the acts were made.
Result<QList<JournalEntry>> journal(const Database &database, const JournalFilter &filter = {});

/// Empties what the entries about the record say of it: which fields, from what to what. That
/// something happened, when and by whom, remains. For records that must be forgotten.
Result<void> forgetInJournal(const Database &database, const QString &entity, qint64 entityId);

/// What an entry is about. Revision 0: a table without one.
struct JournalSubject
{
    QLatin1StringView act;
    QLatin1StringView entity;
    qint64 id = 0;
    int revision = 0;
};

/// For the writers of this room, inside their transaction: Act and the file's properties.
Result<void> appendToJournal(const Database &database, const JournalSubject &subject,
                             const QJsonArray &changes);

} // namespace faubourg::storage
