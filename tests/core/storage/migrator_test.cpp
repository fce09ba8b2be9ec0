#include "core/storage/datafile.h"
#include "core/storage/fileproperty.h"
#include "core/storage/integrity.h"
#include "core/storage/migrator.h"
#include "tests/support/catchqt.h"
#include "tests/support/datafilefixture.h"
#include "tests/support/versionfiles.h"

#include <testpaths.h>

using namespace faubourg;
using namespace faubourg::storage;
using namespace faubourg::test;

namespace {

/// Migrations of the test's own in `folder`, named 0001_test.sql and on.
struct MigrationFixture : DataFileFixture
{
    QTemporaryDir migrations;

    void add(const QString &name, const QByteArray &script) const
    {
        overwrite(migrations.filePath(name), script);
    }
    static std::unique_ptr<Database> empty()
    {
        auto database = Database::openInMemory();
        REQUIRE(database);
        return std::move(database).value();
    }
    /// The program's own, to which the test adds a newer one.
    void addBuiltIn() const
    {
        const QDir builtIn(kMigrations);
        for (const QString &name : builtIn.entryList({u"*.sql"_s}))
            add(name, bytes(builtIn.filePath(name)));
    }
    QString next() const { return u"%1_next.sql"_s.arg(builtInVersion() + 1, 4, 10, '0'_L1); }
    static int builtInVersion() { return newestVersion(kMigrations).valueOr(0); }
};

QStringList copies(const QStringList &names)
{
    return names.filter(u"(before update"_s);
}

/// Opens an older file for writing: brought up to date, rows kept, the copy as it was.
void checkUpdated(const DataFileFixture &fixture, int version)
{
    const QByteArray before = DataFileFixture::bytes(fixture.path);
    const QStringList rows = rowCounts(fixture.path).valueOr({});
    auto file = fixture.open();
    CHECK(storedVersion(file->database()).valueOr(0) == newestVersion(kMigrations).valueOr(-1));
    CHECK(DataFileFixture::bytes(file->migrationCopy()).size() == before.size());
    CHECK(rowCounts(file->migrationCopy()).valueOr({}) == rows);
    CHECK(file->migrationCopy().contains(u"version %1,"_s.arg(version)));
    file.reset();
    CHECK(rowCounts(fixture.path).valueOr({}) == rows);
    const auto again = fixture.open();
    CHECK(again->migrationCopy().isEmpty());
    CHECK(copies(fixture.names()).size() == 1);
}

} // namespace

TEST_CASE_METHOD(MigrationFixture,
                 "A file of any older version is brought up to date with its rows", "[storage]")
{
    for (int version = 1; version < builtInVersion(); ++version) {
        INFO("version " << version);
        for (const QString &name : names())
            QFile::remove(folder.filePath(name));
        REQUIRE(makeVersionFile(path, version));
        checkUpdated(*this, version);
    }
}

TEST_CASE_METHOD(MigrationFixture, "The files kept of each older version open with their rows",
                 "[storage]")
{
    const QDir kept(QString::fromUtf8(kSourceDir) + u"/tests/data/versions"_s);
    const QStringList files = kept.entryList({u"*.faubourg"_s}, QDir::Files, QDir::Name);
    REQUIRE(files.size() >= builtInVersion() - 1);
    for (const QString &name : files) {
        INFO(name.toStdString());
        for (const QString &old : names())
            QFile::remove(folder.filePath(old));
        overwrite(path, bytes(kept.filePath(name)));
        checkUpdated(*this, name.section('.'_L1, 0, 0).toInt());
    }
}

TEST_CASE_METHOD(MigrationFixture, "An older file is read without being changed", "[storage]")
{
    REQUIRE(makeVersionFile(path, 4));
    const QByteArray before = bytes(path);
    const auto file = opened(DataFile::openForReading(path));
    CHECK(storedVersion(file->database()).valueOr(0) == builtInVersion());
    CHECK(number(file->database(), u"SELECT count(*) FROM person"_s) == 2);
    CHECK(file->isReadOnly());
    CHECK(bytes(path) == before);
    CHECK(names() == QStringList{u"contrat.faubourg"_s});
}

TEST_CASE_METHOD(MigrationFixture, "A file of a newer version is refused and left as it was",
                 "[storage]")
{
    addBuiltIn();
    add(next(), "CREATE TABLE next (id INTEGER PRIMARY KEY) STRICT;");
    create();
    {
        const auto file = opened(DataFile::open(path, owner, migrations.path()));
        REQUIRE(setFileProperty(file->database(), u"program_version"_s, u"1.4"_s));
    }
    for (const QString &copy : copies(names()))
        QFile::remove(folder.filePath(copy));
    const QByteArray before = bytes(path);
    for (const auto &refused :
         {DataFile::open(path, owner).error(), DataFile::openForReading(path).error(),
          DataFile::takeOver(path, owner).error()}) {
        CHECK(refused.message.contains(u"more recent version"_s));
        CHECK(refused.message.contains(u"1.4"_s));
    }
    CHECK(bytes(path) == before);
    CHECK(names() == QStringList{u"contrat.faubourg"_s});
}

TEST_CASE_METHOD(MigrationFixture, "A migration that fails leaves the file as it was", "[storage]")
{
    addBuiltIn();
    const QByteArray failing =
        GENERATE(as<QByteArray>(), "CREATE TABLE a (b TEXT); SELECT nonsense;",
                 "INSERT INTO seat (council_id, position, college_id) "
                 "VALUES (77, 1, 77);");
    add(next(), "CREATE TABLE fine (id INTEGER PRIMARY KEY) STRICT;");
    add(u"%1_fails.sql"_s.arg(builtInVersion() + 2, 4, 10, '0'_L1), failing);
    create();
    const QByteArray before = bytes(path);
    CHECK_FALSE(DataFile::open(path, owner, migrations.path()));
    CHECK(names().filter(u".~lock"_s).isEmpty());
    CHECK(copies(names()).isEmpty());
    CHECK(storedVersion(*Database::open(path, Access::ReadOnly).value()).valueOr(0)
          == builtInVersion());
    CHECK(bytes(path) == before);
    CHECK_FALSE(open()->isReadOnly());
}

TEST_CASE_METHOD(MigrationFixture, "A migration may rebuild a table that others point to",
                 "[storage]")
{
    add(u"0001_first.sql"_s,
        "CREATE TABLE parent (id INTEGER PRIMARY KEY);"
        "CREATE TABLE child (id INTEGER PRIMARY KEY,"
        "  parent_id INTEGER NOT NULL REFERENCES parent (id) ON DELETE CASCADE);"
        "INSERT INTO parent VALUES (1); INSERT INTO child VALUES (1, 1);");
    add(u"0002_rebuild.sql"_s,
        "CREATE TABLE parent_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '');"
        "INSERT INTO parent_new (id) SELECT id FROM parent;"
        "DROP TABLE parent; ALTER TABLE parent_new RENAME TO parent;");
    const auto database = empty();
    CHECK(migrate(*database, migrations.path()).valueOr(0) == 2);
    CHECK(number(*database, u"SELECT count(*) FROM child"_s) == 1);
    CHECK(number(*database, u"PRAGMA foreign_keys"_s) == 1);
}

TEST_CASE_METHOD(MigrationFixture, "Migrations with a gap or a double number are refused",
                 "[storage]")
{
    add(u"0001_first.sql"_s, "CREATE TABLE a (b TEXT);");
    add(GENERATE(u"0003_third.sql"_s, u"0001_other.sql"_s, u"next.sql"_s),
        "CREATE TABLE c (d TEXT);");
    const auto database = empty();
    CHECK_FALSE(migrate(*database, migrations.path()));
    CHECK(number(*database, u"SELECT count(*) FROM sqlite_schema"_s) == 0);
}

TEST_CASE("The digest beside the migrations is that of the newest schema", "[storage]")
{
    const auto database = MigrationFixture::empty();
    const auto version = migrate(*database, kMigrations);
    REQUIRE(version);
    const QByteArray digest = schemaDigest(*database).valueOr({}).toHex();
    QFile written(kMigrations + "/schema.sha256"_L1);
    REQUIRE(written.open(QIODevice::ReadOnly));
    // A new migration brings a new line: write what stands at the left here into the file.
    const QByteArray line = QByteArray::number(*version) + ' ' + digest + '\n';
    CHECK(QString::fromLatin1(line) == QString::fromLatin1(written.readAll()));
}
