#pragma once

#include "core/storage/row.h"
#include "core/storage/transaction.h"

#include <QJsonArray>

namespace faubourg::storage {

/// The identity of a stored aggregate root after an act.
struct Stored
{
    qint64 id = 0;
    int revision = 0;
};

/// One act of the user: a transaction whose row changes are recorded, both ways,
/// in one journal entry written by commit(). The only writer of domain tables.
/// Dropped without commit(), it leaves the file as it was.
class Act
{
public:
    /// `name` is "entity.verb" ("session.convene"); `entity` the root's table.
    static Result<Act> begin(const Database &database, QLatin1StringView name,
                             QLatin1StringView entity);

    /// A whole act that saves, or removes, one root without parts.
    static Result<Stored> saveAlone(const Database &database, QLatin1StringView name,
                                    QLatin1StringView entity, const Stored &known, const Row &row);
    static Result<void> removeAlone(const Database &database, QLatin1StringView name,
                                    QLatin1StringView entity, const Stored &known);

    /// Insert (id 0, or an id that is not stored: an undone removal) or update the
    /// root. Conflict when `revision` is no longer the stored one. Remembers the
    /// result as the subject of the journal entry.
    Result<Stored> saveRoot(qint64 id, int revision, const Row &row);
    /// Remove the root; its children first, by syncRows() with an empty list.
    Result<void> removeRoot(qint64 id, int revision);

    /// Make the children of `parent` in `table` those of `rows`, in that order:
    /// missing ones are removed, known ids updated, the others inserted. A column
    /// `position` is written from the order. Returns the ids, in order.
    Result<QList<qint64>> syncRows(QLatin1StringView table, QLatin1StringView parentColumn,
                                   qint64 parent, const QList<ChildRow> &rows);

    /// For tables without revision (reference lists, settings). saveRow() inserts what is not
    /// stored yet and updates the rest.
    Result<void> saveRow(QLatin1StringView table, qint64 id, const Row &row);
    Result<qint64> insertRow(QLatin1StringView table, qint64 id, const Row &row);
    Result<void> updateRow(QLatin1StringView table, qint64 id, const Row &row);
    Result<void> removeRow(QLatin1StringView table, qint64 id);

    /// Whatever points to row `from` of `table` points to `to` instead; its parts stay with it.
    /// A row that would then say twice what may be said once is removed.
    Result<void> redirect(QLatin1StringView table, qint64 from, qint64 to);
    /// `text` becomes `replacement` in every text of the file: the tokens that name a row.
    Result<void> replaceText(const QString &text, const QString &replacement);

    /// Write the journal entry, unless nothing changed, and commit.
    Result<void> commit();

private:
    Act(const Database &database, Transaction transaction, QLatin1StringView name,
        QLatin1StringView entity);
    Result<Stored> insertRoot(qint64 id, int revision, const Row &row);

    const Database *m_database;
    Transaction m_transaction;
    QLatin1StringView m_name;
    QLatin1StringView m_entity;
    Stored m_subject;
    QJsonArray m_changes;
};

} // namespace faubourg::storage
