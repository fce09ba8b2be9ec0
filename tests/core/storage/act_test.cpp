#include "core/storage/act.h"
#include "tests/support/catchqt.h"
#include "tests/support/storagefixture.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace faubourg;
using namespace faubourg::storage;
using namespace faubourg::test;

namespace {

Result<Stored> saveOrganisation(const Database &database, Stored known, const QString &name)
{
    FB_TRY_LET(act, Act::begin(database, "organisation.save"_L1, "organisation"_L1));
    FB_TRY_LET(stored,
               act.saveRoot(known.id, known.revision,
                            Row().set("name"_L1, name).set("kind"_L1, u"association"_s)));
    FB_TRY(act.commit());
    return stored;
}

QJsonArray lastChanges(const Database &database)
{
    Query query(database, u"SELECT changes FROM journal ORDER BY id DESC LIMIT 1");
    REQUIRE(query.exec());
    REQUIRE(query.next());
    return QJsonDocument::fromJson(query.text(u"changes").toUtf8()).array();
}

} // namespace

TEST_CASE_METHOD(StorageFixture, "A new root starts at revision 1 and is journalled whole",
                 "[storage]")
{
    const auto stored = saveOrganisation(*database, {}, u"ALIM"_s);
    REQUIRE(stored);
    CHECK(stored->revision == 1);
    const auto change = lastChanges(*database).at(0).toObject();
    CHECK(change[u"after"].toObject()[u"name"].toString() == u"ALIM"_s);
    CHECK_FALSE(change.contains(u"before"));
}

TEST_CASE_METHOD(StorageFixture, "An update journals only what differs, both ways", "[storage]")
{
    const auto first = saveOrganisation(*database, {}, u"ALIM"_s);
    const auto second = saveOrganisation(*database, *first, u"ALIM Béthune"_s);
    REQUIRE(second);
    CHECK(second->revision == 2);
    const auto change = lastChanges(*database).at(0).toObject();
    CHECK(change[u"before"].toObject()[u"name"].toString() == u"ALIM"_s);
    CHECK(change[u"after"].toObject().keys() == QStringList{u"name"_s});
}

TEST_CASE_METHOD(StorageFixture, "The second of two concurrent edits is refused", "[storage]")
{
    const auto stored = saveOrganisation(*database, {}, u"ALIM"_s);
    REQUIRE(saveOrganisation(*database, *stored, u"Theirs"_s));
    const auto refused = saveOrganisation(*database, *stored, u"Mine"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(number(u"SELECT count(*) FROM organisation WHERE name = 'Theirs'"_s) == 1);
}

TEST_CASE_METHOD(StorageFixture, "A dropped act leaves neither rows nor journal", "[storage]")
{
    {
        auto act = Act::begin(*database, "organisation.save"_L1, "organisation"_L1);
        REQUIRE(act);
        auto &&begun = *std::move(act);
        REQUIRE(begun.saveRoot(0, 0, Row().set("name"_L1, u"x"_s).set("kind"_L1, u"other"_s)));
    }
    CHECK(number(u"SELECT count(*) FROM organisation"_s) == 0);
    CHECK(number(u"SELECT count(*) FROM journal"_s) == 0);
}

TEST_CASE_METHOD(StorageFixture, "An act inside a dropped transaction is undone with it",
                 "[storage]")
{
    {
        const auto outer = Transaction::begin(*database);
        REQUIRE(outer);
        REQUIRE(saveOrganisation(*database, {}, u"ALIM"_s));
    }
    CHECK(number(u"SELECT count(*) FROM organisation"_s) == 0);
    CHECK(saveOrganisation(*database, {}, u"ALIM"_s));
}
