#include "core/storage/act.h"
#include "core/storage/fileproperty.h"
#include "core/storage/journal.h"
#include "tests/support/catchqt.h"
#include "tests/support/journalwatch.h"
#include "tests/support/storagefixture.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace faubourg;
using namespace faubourg::storage;
using namespace faubourg::test;

namespace {

Result<Stored> savePerson(const Database &database, Stored known, const QString &name,
                          const QList<ChildRow> &addresses)
{
    FB_TRY_LET(act, Act::begin(database, "person.save"_L1, "person"_L1));
    FB_TRY_LET(stored, act.saveRoot(known.id, known.revision, Row().set("last_name"_L1, name)));
    FB_TRY(act.syncRows("person_address"_L1, "person_id"_L1, stored.id, addresses));
    FB_TRY(act.commit());
    return stored;
}

ChildRow anAddress(const QString &street)
{
    return {0, Row().set("kind"_L1, u"home"_s).set("street"_L1, street)};
}

void run(const Database &database, const QString &sql)
{
    REQUIRE(Query(database, sql).exec());
}

} // namespace

TEST_CASE_METHOD(StorageFixture, "Acts leave no row change without an entry", "[storage]")
{
    JournalWatch watch(*database);
    auto stored = savePerson(*database, {}, u"Petit"_s, {anAddress(u"1 rue A"_s)});
    REQUIRE(stored);
    CHECK(watch.entries() == 1);
    CHECK(watch.unrecorded() == QStringList());
    CHECK(watch.entries() == 0);
    stored = savePerson(*database, *stored, u"Petit-Leroy"_s, {anAddress(u"2 rue B"_s)});
    REQUIRE(stored);
    REQUIRE(setFileProperty(*database, u"template"_s, u"bethune"_s));
    REQUIRE(setFileProperty(*database, u"template"_s, u"empty"_s));
    CHECK(watch.unrecorded() == QStringList());
}

TEST_CASE_METHOD(StorageFixture, "A change beside the journal is noticed, column by column",
                 "[storage]")
{
    const auto stored = savePerson(*database, {}, u"Petit"_s, {anAddress(u"1 rue A"_s)});
    REQUIRE(stored);
    JournalWatch watch(*database);
    run(*database, u"UPDATE person SET last_name = 'x', notes = notes"_s);
    run(*database, u"INSERT INTO organisation (id, name, kind) VALUES (7, 'ALIM', 'other')"_s);
    CHECK(watch.unrecorded() == QStringList{u"organisation 7 +"_s, u"person 1 last_name"_s});
}

TEST_CASE_METHOD(StorageFixture, "What a foreign key removes by itself is noticed too", "[storage]")
{
    const auto stored = savePerson(*database, {}, u"Petit"_s, {anAddress(u"1 rue A"_s)});
    REQUIRE(stored);
    JournalWatch watch(*database);
    auto act = Act::begin(*database, "person.remove"_L1, "person"_L1);
    REQUIRE(act);
    auto &&begun = *std::move(act);
    REQUIRE(begun.removeRoot(stored->id, stored->revision)); // forgets the address
    REQUIRE(begun.commit());
    CHECK(watch.unrecorded() == QStringList{u"person_address 1 -"_s});
}

TEST_CASE_METHOD(StorageFixture, "The journal tells who did what, when and to what", "[storage]")
{
    const auto stored = savePerson(*database, {}, u"Petit"_s, {});
    REQUIRE(stored);
    const auto entries = journal(*database);
    REQUIRE(entries);
    REQUIRE(entries->size() == 1);
    const JournalEntry &entry = entries->first();
    CHECK(entry.act == u"person.save"_s);
    CHECK(entry.actor == u"test-actor"_s);
    CHECK(entry.at == database->clock().nowUtc());
    CHECK(entry.entity == u"person"_s);
    CHECK(entry.entityId == stored->id);
    CHECK(entry.revision == 1);
    CHECK(QJsonDocument::fromJson(entry.changes.toUtf8()).isArray());
}

TEST_CASE_METHOD(StorageFixture, "The journal is filtered by entity, time and number", "[storage]")
{
    const auto first = savePerson(*database, {}, u"Petit"_s, {});
    REQUIRE(setFileProperty(*database, u"template"_s, u"empty"_s));
    const auto second = savePerson(*database, {}, u"Benali"_s, {});
    REQUIRE(second);
    const auto ids = [&](const JournalFilter &filter) {
        QList<qint64> found;
        for (const JournalEntry &entry : journal(*database, filter).valueOr({}))
            found += entry.id;
        return found;
    };
    CHECK(ids({}) == QList<qint64>{1, 2, 3});
    CHECK(ids({u"person"_s}) == QList<qint64>{1, 3});
    CHECK(ids({u"person"_s, second->id}) == QList<qint64>{3});
    CHECK(ids({{}, 0, {}, 1}) == QList<qint64>{2, 3});
    CHECK(ids({{}, 0, {}, 0, 2}) == QList<qint64>{2, 3});
    const QDateTime now = database->clock().nowUtc();
    CHECK(ids({{}, 0, now}) == QList<qint64>{1, 2, 3});
    CHECK(ids({{}, 0, now.addMSecs(1)}).isEmpty());
}

TEST_CASE_METHOD(StorageFixture, "Storing a property as it is leaves no entry", "[storage]")
{
    REQUIRE(setFileProperty(*database, u"template"_s, u"empty"_s));
    REQUIRE(setFileProperty(*database, u"template"_s, u"empty"_s));
    CHECK(fileProperty(*database, u"template"_s).valueOr({}) == u"empty"_s);
    CHECK(number(u"SELECT count(*) FROM journal"_s) == 1);
}
