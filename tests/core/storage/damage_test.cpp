#include "core/storage/datafile.h"
#include "core/storage/fileheader.h"
#include "core/storage/integrity.h"
#include "tests/support/catchqt.h"
#include "tests/support/datafilefixture.h"

#include <random>

using namespace faubourg;
using namespace faubourg::storage;
using namespace faubourg::test;

namespace {

constexpr qsizetype kPage = 4096;

struct DamageFixture : DataFileFixture
{
    DamageFixture()
    {
        create();
        whole = bytes(path);
    }

    QByteArray whole;

    /// Refused by each way of opening, with `code`, and byte for byte what it was.
    void checkRefused(const QByteArray &content, ErrorCode code) const
    {
        overwrite(path, content);
        for (const auto &refused : {DataFile::open(path, owner), DataFile::openForReading(path)}) {
            REQUIRE_FALSE(refused);
            CHECK(refused.error().code == code);
            CHECK_FALSE(refused.error().message.isEmpty());
        }
        CHECK(bytes(path) == content);
        CHECK(names() == QStringList{u"contrat.faubourg"_s});
    }
    void tamper(const QString &sql) const
    {
        const auto database = Database::open(path, Access::ReadWrite);
        REQUIRE(database);
        REQUIRE(Query(**database, sql).exec());
    }
};

} // namespace

TEST_CASE_METHOD(DamageFixture, "A truncated file is refused and left as it was", "[storage]")
{
    checkRefused(whole.first(0), ErrorCode::InvalidInput);
    for (const qsizetype size : {qsizetype(10), qsizetype(99), qsizetype(100), kPage - 1, kPage,
                                 whole.size() - kPage, whole.size() - 1}) {
        INFO(size);
        checkRefused(whole.first(size), ErrorCode::Storage);
    }
}

TEST_CASE_METHOD(DamageFixture, "What is not a Faubourg file is refused and left as it was",
                 "[storage]")
{
    checkRefused("Nom;Prénom\nPetit;Claire\n", ErrorCode::InvalidInput);
    checkRefused("S", ErrorCode::Storage); // one letter of a file cut short
    QByteArray foreign = whole;
    foreign.replace(68, 4, QByteArray(4, '\0')); // another program's application id
    checkRefused(foreign, ErrorCode::InvalidInput);
}

TEST_CASE_METHOD(DamageFixture, "A file whose inside is overwritten is refused and left as it was",
                 "[storage]")
{
    QByteArray damaged = whole;
    SECTION("the schema's pages")
    {
        damaged.replace(100, kPage - 100, QByteArray(kPage - 100, '\xff'));
    }
    SECTION("the page size")
    {
        damaged[16] = '\x03';
    }
    SECTION("the order of its pages")
    {
        const QByteArray second = whole.mid(kPage, kPage);
        damaged.replace(kPage, kPage, whole.mid(2 * kPage, kPage));
        damaged.replace(2 * kPage, kPage, second);
    }
    checkRefused(damaged, ErrorCode::Storage);
}

TEST_CASE_METHOD(DamageFixture, "A view or a trigger that Faubourg does not know is refused",
                 "[storage]")
{
    const QString addition =
        GENERATE(u"CREATE VIEW people AS SELECT * FROM person"_s,
                 u"CREATE TRIGGER t AFTER UPDATE ON person BEGIN DELETE FROM person; END"_s,
                 u"CREATE TABLE extra (id INTEGER PRIMARY KEY)"_s, u"DROP INDEX person_by_name"_s,
                 u"ALTER TABLE person ADD COLUMN password TEXT"_s);
    tamper(addition);
    QFile::remove(journalPathFor(path));
    checkRefused(bytes(path), ErrorCode::Storage);
}

TEST_CASE_METHOD(DamageFixture, "Random damage is refused or opened, never worse", "[storage]")
{
    std::mt19937 random(20261123);
    for (int round = 0; round < 60; ++round) {
        QByteArray damaged = whole;
        for (int flips = 0; flips < 20; ++flips) {
            const auto at = static_cast<qsizetype>(random()) % damaged.size();
            damaged[at] = static_cast<char>(random());
        }
        overwrite(path, damaged);
        const auto file = DataFile::openForReading(path);
        if (!file)
            CHECK_FALSE(file.error().message.isEmpty());
        CHECK(bytes(path) == damaged);
        CHECK(names() == QStringList{u"contrat.faubourg"_s});
    }
}

TEST_CASE_METHOD(DamageFixture, "The check names what is wrong inside", "[storage]")
{
    const auto problems = [this] {
        const auto database = Database::open(path, Access::ReadOnly);
        REQUIRE(database);
        return checkIntegrity(**database).valueOr({u"not checked"_s}).join('\n'_L1);
    };
    CHECK(problems().isEmpty());
    SECTION("an attachment that changed")
    {
        tamper(
            u"INSERT INTO attachment VALUES ('%1', 'image/png', x'00')"_s.arg(QString(64, 'a'_L1)));
        CHECK(problems().contains(u"attachment aaaaaaaa"_s));
    }
    SECTION("a record that points to a missing one")
    {
        tamper(u"PRAGMA foreign_keys = OFF"_s);
        const auto database = Database::open(path, Access::ReadWrite);
        REQUIRE(database);
        REQUIRE(Query(**database, u"PRAGMA foreign_keys = OFF").exec());
        REQUIRE(Query(**database,
                      u"INSERT INTO person_address (person_id, position, kind) "
                      "VALUES (77, 0, 'home')")
                    .exec());
        CHECK(problems().contains(u"“person_address”"_s));
    }
    SECTION("pages that do not hang together")
    {
        QByteArray damaged = whole;
        damaged.replace(whole.size() - kPage, kPage, QByteArray(kPage, '\x11'));
        overwrite(path, damaged);
        CHECK_FALSE(problems().isEmpty());
    }
}

TEST_CASE_METHOD(DamageFixture, "The writer's safety settings are in force", "[storage]")
{
    const auto file = open();
    const QList<std::pair<QString, QString>> settings{
        {u"journal_mode"_s, u"truncate"_s}, {u"synchronous"_s, u"2"_s},
        {u"secure_delete"_s, u"1"_s},       {u"foreign_keys"_s, u"1"_s},
        {u"trusted_schema"_s, u"0"_s},      {u"cell_size_check"_s, u"1"_s},
        {u"mmap_size"_s, u"0"_s},           {u"busy_timeout"_s, u"5000"_s},
    };
    for (const auto &[name, value] : settings) {
        INFO(name.toStdString());
        CHECK(text(file->database(), u"PRAGMA "_s + name) == value);
    }
}

TEST_CASE("A setting that does not take is refused", "[storage]")
{
    // A database in memory cannot keep a rollback journal on disk.
    const auto refused = Database::open(u":memory:"_s, Access::ReadWrite);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Storage);
}
