#include "tests/support/journalwatch.h"

#include "core/storage/journal.h"
#include "core/storage/query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::test {

namespace {

using storage::Query;

/// Not the journal itself, nor the full-text tables, which follow from the others.
constexpr QStringView kTables = uR"(
    SELECT name FROM main.sqlite_schema AS listed
    WHERE type = 'table' AND name <> 'journal' AND name NOT LIKE 'sqlite\_%' ESCAPE '\'
      AND sql NOT LIKE 'CREATE VIRTUAL%'
      AND NOT EXISTS (SELECT 1 FROM main.sqlite_schema AS search
                      WHERE search.sql LIKE 'CREATE VIRTUAL%'
                        AND listed.name LIKE search.name || '\_%' ESCAPE '\')
    ORDER BY name)";

void run(const storage::Database &database, const QString &sql)
{
    const auto done = Query(database, sql).exec();
    INFO(sql.toStdString());
    INFO((done ? std::string() : done.error().detail.toStdString()));
    REQUIRE(done);
}

QStringList firstColumn(const storage::Database &database, const QString &sql)
{
    Query query(database, sql);
    REQUIRE(query.exec());
    QStringList values;
    while (query.next())
        values += query.raw().value(0).toString();
    return values;
}

/// How an entry names the row: by key in the file's properties, by id elsewhere.
QString rowName(const QString &table, const QString &side)
{
    return side + (table == "file_property"_L1 ? u".key"_s : u".rowid"_s);
}

QString note(const QString &table, const QString &side, const QString &what, const QString &when)
{
    // The fence is the lock's, not the office's.
    const QString where =
        table == "file_property"_L1 ? u"(%1) AND %2.key <> 'fence'"_s.arg(when, side) : when;
    return u"INSERT INTO journal_watch SELECT '%1 ' || %2 || ' %3' WHERE %4; "_s.arg(
        table, rowName(table, side), what, where);
}

} // namespace

JournalWatch::JournalWatch(const storage::Database &database) : m_database(&database)
{
    run(database, u"CREATE TEMP TABLE journal_watch (change TEXT NOT NULL)"_s);
    for (const QString &table : firstColumn(database, kTables.toString()))
        watch(table);
    m_seen = newestEntry();
}

void JournalWatch::watch(const QString &table)
{
    QString updates;
    for (const QString &column :
         firstColumn(*m_database, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table))) {
        if (column != "revision"_L1)
            updates += note(table, u"new"_s, column, u"old.%1 IS NOT new.%1"_s.arg(column));
    }
    const QString trigger =
        u"CREATE TEMP TRIGGER journal_watch_%1_%2 AFTER %2 ON main.%1 BEGIN %3 END"_s;
    run(*m_database, trigger.arg(table, u"INSERT"_s, note(table, u"new"_s, u"+"_s, u"1"_s)));
    run(*m_database, trigger.arg(table, u"DELETE"_s, note(table, u"old"_s, u"-"_s, u"1"_s)));
    run(*m_database, trigger.arg(table, u"UPDATE"_s, updates));
}

QStringList JournalWatch::unrecorded()
{
    QStringList missing = (noted() - recorded()).values();
    std::sort(missing.begin(), missing.end());
    return missing;
}

qint64 JournalWatch::entries() const
{
    return newestEntry() - m_seen;
}

QSet<QString> JournalWatch::noted()
{
    const QStringList changes = firstColumn(*m_database, u"SELECT change FROM journal_watch"_s);
    run(*m_database, u"DELETE FROM journal_watch"_s);
    return QSet<QString>(changes.begin(), changes.end());
}

QSet<QString> JournalWatch::recorded()
{
    const auto written = storage::journal(*m_database, {{}, 0, {}, m_seen, 0});
    REQUIRE(written);
    QSet<QString> changes;
    for (const storage::JournalEntry &entry : *written) {
        m_seen = entry.id;
        for (const QJsonValue &value : QJsonDocument::fromJson(entry.changes.toUtf8()).array()) {
            const QJsonObject change = value.toObject();
            const QString row = change[u"table"].toString() + u' '
                + (change.contains(u"key"_s) ? change[u"key"].toString()
                                             : QString::number(change[u"id"].toInteger()));
            const bool hadBefore = change.contains(u"before"_s);
            if (!change.contains(u"after"_s))
                changes += row + u" -"_s;
            else if (!hadBefore)
                changes += row + u" +"_s;
            else
                for (const QString &column : change[u"after"].toObject().keys())
                    changes += row + u' ' + column;
        }
    }
    return changes;
}

qint64 JournalWatch::newestEntry() const
{
    return firstColumn(*m_database, u"SELECT coalesce(max(id), 0) FROM journal"_s)
        .first()
        .toLongLong();
}

} // namespace faubourg::test
