#include "tests/support/versionfiles.h"

#include "core/storage/datafile.h"
#include "core/storage/fileheader.h"
#include "core/storage/migrator.h"
#include "core/storage/query.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::test {

using namespace storage;

namespace {

/// One line a migration: rows that its version can hold. Only mandatory columns, so that a
/// later file may add some.
const QList<QStringList> &rows()
{
    static const QList<QStringList> all{
        {u"INSERT INTO file_property (key, value) VALUES ('created_at', '2026-01-05T08:00:00Z')"_s,
         u"INSERT INTO file_property (key, value) VALUES ('program_version', '0.1')"_s,
         u"INSERT INTO journal (act, at, actor, entity, entity_id, revision, changes) VALUES "
         "('office.save', '2026-01-05T08:00:00.000Z', 'actor-1', 'office', 1, 1, '[]')"_s},
        {u"INSERT INTO office (id, commune) VALUES (1, 'Exempleville')"_s},
        {u"INSERT INTO organisation (id, name, kind) VALUES (1, 'Association Exemple', "
         "'association')"_s,
         u"INSERT INTO person (id, last_name, first_name) VALUES (1, 'Exemple', 'Éloïse')"_s,
         u"INSERT INTO person (id, last_name, first_name) VALUES (2, 'd’Exemple', 'Noé')"_s},
        {u"INSERT INTO commune (id, insee, name) VALUES (1, '99999', 'Exempleville')"_s,
         u"INSERT INTO quartier (id, name, kind) VALUES (1, 'Les Exemples', 'qpv')"_s},
        {u"INSERT INTO council_type (id, key, name) VALUES (1, 'example', 'Conseil')"_s,
         u"INSERT INTO council (id, council_type_id, name) VALUES (1, 1, 'Conseil exemple')"_s},
        {u"INSERT INTO session (id, council_id, date, state) VALUES (1, 1, '2026-01-15', "
         "'planned')"_s},
        {u"INSERT INTO contract (id, name) VALUES (1, 'Contrat exemple')"_s},
        {u"INSERT INTO campaign (id, year) VALUES (1, 2026)"_s},
        {u"INSERT INTO document_template (id, name, text) VALUES (1, 'agenda', 'Exemple')"_s},
        {u"INSERT INTO questionnaire (id, council_id, title) VALUES (1, 1, 'Besoins')"_s,
         u"INSERT INTO training (id, title) VALUES (1, 'Formation exemple')"_s},
        {u"INSERT INTO draw (id, council_id, number, state, reference_date, seats) VALUES (1, 1, "
         u"1, "
         "'prepared', '2026-01-15', 12)"_s},
        {u"INSERT INTO enrolment (id, council_id, person_id, enrolled_on) VALUES (1, 1, 1, "
         "'2026-01-15')"_s},
    };
    return all;
}

} // namespace

Result<void> makeVersionFile(const QString &path, int version)
{
    FB_TRY_LET(database, Database::openInMemory());
    FB_TRY(migrate(*database, kMigrations, version));
    FB_TRY(Query(*database, u"PRAGMA application_id = %1"_s.arg(kApplicationId)).exec());
    for (const QStringList &statements : rows().first(qMin<qsizetype>(version, rows().size()))) {
        for (const QString &statement : statements)
            FB_TRY(Query(*database, statement).exec());
    }
    return writeCopy(*database, path);
}

Result<QStringList> rowCounts(const QString &path)
{
    FB_TRY_LET(database, Database::open(path, Access::ReadOnly));
    Query tables(*database,
                 u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('journal', "
                 "'file_property') ORDER BY name");
    FB_TRY(tables.exec());
    QStringList counts;
    while (tables.next()) {
        const QString table = tables.text(u"name");
        Query count(*database, u"SELECT count(*) AS rows FROM %1"_s.arg(table));
        FB_TRY(count.exec());
        if (count.next() && count.integer(u"rows") > 0)
            counts += table + u": "_s + count.text(u"rows");
    }
    return counts;
}

} // namespace faubourg::test
