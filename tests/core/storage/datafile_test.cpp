#include "core/storage/act.h"
#include "core/storage/datafile.h"
#include "core/storage/fileproperty.h"
#include "core/storage/integrity.h"
#include "tests/support/catchqt.h"
#include "tests/support/datafilefixture.h"

using namespace faubourg;
using namespace faubourg::storage;
using namespace faubourg::test;

namespace {

Result<void> addOrganisation(const Database &database, const QString &name)
{
    FB_TRY_LET(act, Act::begin(database, "organisation.save"_L1, "organisation"_L1));
    FB_TRY(act.saveRoot(0, 0, Row().set("name"_L1, name).set("kind"_L1, u"association"_s)));
    return act.commit();
}

constexpr auto kOrganisations = "SELECT count(*) FROM organisation"_L1;

} // namespace

TEST_CASE_METHOD(DataFileFixture, "A new file is alone in its folder once closed", "[storage]")
{
    auto file = create();
    CHECK_FALSE(file->isReadOnly());
    CHECK(names().contains(u".~lock.contrat.faubourg#"_s));
    REQUIRE(addOrganisation(file->database(), u"ALIM"_s));
    file.reset();
    CHECK(names() == QStringList{u"contrat.faubourg"_s});
    CHECK(number(open()->database(), kOrganisations) == 1);
}

TEST_CASE_METHOD(DataFileFixture, "A new file holds what its template fills in, journalled",
                 "[storage]")
{
    const auto file = opened(DataFile::create(
        path, owner, [](Database &database) { return addOrganisation(database, u"ALIM"_s); }));
    CHECK(number(file->database(), kOrganisations) == 1);
    CHECK(
        number(file->database(), u"SELECT count(*) FROM journal WHERE act = 'organisation.save'"_s)
        == 1);
    CHECK(fileProperty(file->database(), u"created_at"_s).valueOr({}).startsWith(u"20"_s));
}

TEST_CASE_METHOD(DataFileFixture, "A template that fails leaves nothing behind", "[storage]")
{
    const Error refusal{ErrorCode::InvalidInput, u"no"_s, {}};
    const auto refused =
        DataFile::create(path, owner, [&](Database &) { return Result<void>(refusal); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == refusal);
    CHECK(names().isEmpty());
}

TEST_CASE_METHOD(DataFileFixture, "Making a file never overwrites another", "[storage]")
{
    overwrite(path, "minutes of 2019");
    const auto refused = DataFile::create(path, owner);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidInput);
    CHECK(bytes(path) == "minutes of 2019");
    CHECK(names() == QStringList{u"contrat.faubourg"_s});
}

TEST_CASE_METHOD(DataFileFixture, "A file in a missing folder is refused, naming the folder",
                 "[storage]")
{
    const auto refused = DataFile::create(folder.filePath(u"Archives/x.faubourg"_s), owner);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NotFound);
    CHECK(refused.error().message.contains(u"Archives"_s));
    CHECK(names().isEmpty());
}

TEST_CASE_METHOD(DataFileFixture, "The second to open a file reads it, and is told who writes",
                 "[storage]")
{
    const auto first = create();
    const auto second = opened(DataFile::open(path, colleague));
    CHECK(second->isReadOnly());
    REQUIRE(second->holder());
    CHECK(second->holder()->user == u"Claire Petit"_s);
    CHECK_FALSE(second->holder()->host.isEmpty());
    CHECK(second->holder()->openedAt.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    const auto refused = addOrganisation(second->database(), u"x"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::ReadOnly);
}

TEST_CASE_METHOD(DataFileFixture,
                 "A reader sees that the file changed, and the new state on reopening", "[storage]")
{
    const auto writer = create();
    auto reader = opened(DataFile::openForReading(path));
    CHECK_FALSE(reader->changedOnDisk());
    REQUIRE(addOrganisation(writer->database(), u"ALIM"_s));
    CHECK(reader->changedOnDisk());
    CHECK(number(reader->database(), kOrganisations) == 0);
    reader = opened(DataFile::openForReading(path));
    CHECK_FALSE(reader->changedOnDisk());
    CHECK(number(reader->database(), kOrganisations) == 1);
}

TEST_CASE_METHOD(DataFileFixture, "Reading leaves the file and its folder as they were",
                 "[storage]")
{
    create();
    const QByteArray before = bytes(path);
    opened(DataFile::openForReading(path));
    CHECK(bytes(path) == before);
    CHECK(names() == QStringList{u"contrat.faubourg"_s});
}

TEST_CASE_METHOD(DataFileFixture, "A sound file passes the check", "[storage]")
{
    const auto file = create();
    CHECK(checkIntegrity(file->database()).valueOr({u"failed"_s}).isEmpty());
}
