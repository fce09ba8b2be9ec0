#include "core/storage/references.h"

#include "core/storage/database.h"
#include "core/storage/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::storage {

namespace {

constexpr QStringView kReferences = uR"(
    SELECT tables.name AS source, keys."from" AS source_column, keys.on_delete AS on_delete
    FROM sqlite_schema AS tables, pragma_foreign_key_list(tables.name) AS keys
    WHERE tables.type = 'table' AND keys."table" = :target
    ORDER BY tables.name, keys."from")";

constexpr QStringView kTexts = uR"(
    SELECT tables.name AS source, columns.name AS source_column, '' AS on_delete
    FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
    WHERE tables.type = 'table' AND tables.name <> 'journal' AND columns.type = 'TEXT'
      AND EXISTS (SELECT 1 FROM pragma_table_info(tables.name) AS id WHERE id.name = 'id')
    ORDER BY tables.name, columns.cid)";

// The columns of each unique index, in groups.
constexpr QStringView kUniques = uR"(
    SELECT indexes.name AS name, columns.name AS column_name
    FROM pragma_index_list(:table) AS indexes, pragma_index_info(indexes.name) AS columns
    WHERE indexes."unique" = 1
    ORDER BY indexes.name, columns.seqno)";

Reference readReference(const Query &row)
{
    return {.table = row.text(u"source"),
            .column = row.text(u"source_column"),
            .isPart = row.text(u"on_delete") == "CASCADE"_L1};
}

Result<bool> standsTwice(const Database &database, const Reference &reference,
                         const QStringList &columns, qint64 id, qint64 target)
{
    QStringList conditions;
    for (const QString &column : columns)
        conditions += column == reference.column ? u"other.%1 = :target"_s.arg(column)
                                                 : u"other.%1 = own.%1"_s.arg(column);
    Query query(database,
                u"SELECT 1 FROM %1 AS own JOIN %1 AS other ON other.id <> own.id AND %2 "
                "WHERE own.id = :id"_s.arg(reference.table, conditions.join(u" AND "_s)));
    FB_TRY(query.bind(u":target", target).bind(u":id", id).exec());
    return query.next();
}

} // namespace

Result<QList<Reference>> referencesTo(const Database &database, const QString &table)
{
    Query query(database, kReferences);
    return readAll(query.bind(u":target", table), readReference);
}

Result<QList<std::pair<QString, int>>> usesOf(const Database &database, const QString &table,
                                              qint64 id)
{
    FB_TRY_LET(references, referencesTo(database, table));
    QList<std::pair<QString, int>> uses;
    for (const Reference &reference : std::as_const(references)) {
        if (reference.isPart)
            continue;
        Query query(database,
                    u"SELECT count(*) AS uses FROM %1 WHERE %2 = :id"_s.arg(reference.table,
                                                                            reference.column));
        FB_TRY(query.bind(u":id", id).exec());
        if (query.next() && query.integer(u"uses") > 0)
            uses.append({reference.table, query.integer(u"uses")});
    }
    return uses;
}

Result<QList<Reference>> textColumns(const Database &database)
{
    Query query(database, kTexts);
    return readAll(query, readReference);
}

Result<bool> isTaken(const Database &database, const Reference &reference, qint64 id, qint64 target)
{
    Query query(database, kUniques);
    QList<std::pair<QString, QStringList>> indexes;
    FB_TRY(forEachRow(query.bind(u":table", reference.table), [&](const Query &row) {
        if (indexes.isEmpty() || indexes.last().first != row.text(u"name"))
            indexes.append({row.text(u"name"), {}});
        indexes.last().second += row.text(u"column_name");
    }));
    for (const auto &[name, columns] : std::as_const(indexes)) {
        if (!columns.contains(reference.column))
            continue;
        FB_TRY_LET(twice, standsTwice(database, reference, columns, id, target));
        if (twice)
            return true;
    }
    return false;
}

} // namespace faubourg::storage
