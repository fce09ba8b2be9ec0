#include "core/storage/act.h"
#include "core/storage/datafile.h"
#include "core/storage/fileheader.h"
#include "core/storage/integrity.h"
#include "tests/support/catchqt.h"
#include "tests/support/datafilefixture.h"
#include "tests/support/faultvfs.h"
#include "tests/support/versionfiles.h"

using namespace faubourg;
using namespace faubourg::storage;
using namespace faubourg::test;

namespace {

using Fault = FaultVfs::Fault;

/// Two rows and an entry; the name is long enough to reach several pages in a few acts.
Result<void> makeAct(const Database &database, int number)
{
    FB_TRY_LET(act, Act::begin(database, "person.save"_L1, "person"_L1));
    FB_TRY_LET(stored,
               act.saveRoot(0, 0,
                            Row()
                                .set("last_name"_L1, u"Acte %1"_s.arg(number))
                                .set("notes"_L1, QString(1500, 'n'_L1))));
    FB_TRY(act.syncRows("person_address"_L1, "person_id"_L1, stored.id,
                        {{0, Row().set("kind"_L1, u"home"_s)}}));
    return act.commit();
}

struct FaultFixture : DataFileFixture
{
    FaultVfs vfs;

    /// The acts before the first refused one.
    static int makeActs(const Database &database, int wanted, std::optional<Error> &refusal)
    {
        for (int made = 0; made < wanted; ++made) {
            if (const auto done = makeAct(database, made); !done) {
                refusal = done.error();
                return made;
            }
        }
        return wanted;
    }

    void checkWhole(int acknowledged) const
    {
        const auto file = open();
        REQUIRE_FALSE(file->isReadOnly());
        const auto acts = number(file->database(), u"SELECT count(*) FROM person"_s);
        CHECK((acts == acknowledged || acts == acknowledged + 1));
        CHECK(number(file->database(), u"SELECT count(*) FROM person_address"_s) == acts);
        CHECK(number(file->database(), u"SELECT count(*) FROM journal WHERE act = 'person.save'"_s)
              == acts);
        CHECK(checkIntegrity(file->database()).valueOr({u"not checked"_s}).isEmpty());
    }

    /// Fails each call in turn, from the first until all acts succeed; returns how many.
    int failEachCall(int acts, Fault fault, bool forEver)
    {
        create();
        const QByteArray fresh = bytes(path);
        for (int call = 1;; ++call) {
            INFO("call " << call << (forEver ? " and on" : " alone"));
            overwrite(path, fresh);
            auto file = open();
            std::optional<Error> refusal;
            FaultVfs::arm(call, fault, forEver);
            const int acknowledged = makeActs(file->database(), acts, refusal);
            const bool wasReached = FaultVfs::calls() >= call;
            FaultVfs::disarm();
            file.reset();
            checkWhole(acknowledged);
            if (refusal && fault == Fault::DiskFull)
                CHECK(refusal->message.contains(u"disk is full"_s));
            if (!wasReached)
                return call - 1;
        }
    }
};

} // namespace

TEST_CASE_METHOD(FaultFixture, "Whichever call of an act fails, the act is whole or absent",
                 "[storage]")
{
    const bool forEver = GENERATE(false, true);
    const Fault fault = GENERATE(Fault::DiskFull, Fault::InputOutput);
    CHECK(failEachCall(2, fault, forEver) > 10);
}

TEST_CASE_METHOD(FaultFixture, "Whichever call of twelve acts fails, each is whole or absent",
                 "[.soak]")
{
    const bool forEver = GENERATE(false, true);
    const Fault fault = GENERATE(Fault::DiskFull, Fault::InputOutput);
    CHECK(failEachCall(12, fault, forEver) > 100);
}

TEST_CASE_METHOD(FaultFixture, "A migration that the disk refuses leaves the old file, alone",
                 "[storage]")
{
    const bool forEver = GENERATE(false, true);
    REQUIRE(makeVersionFile(path, newestVersion(kMigrations).valueOr(0) - 1));
    const QByteArray old = bytes(path);
    const QStringList rows = rowCounts(path).valueOr({});
    for (int call = 1;; call += 3) {
        INFO("call " << call);
        for (const QString &name : names())
            QFile::remove(folder.filePath(name));
        overwrite(path, old);
        FaultVfs::arm(call, Fault::DiskFull, forEver);
        auto file = DataFile::open(path, owner);
        FaultVfs::disarm();
        const bool wasReached = FaultVfs::calls() >= call;
        const bool wasOpened = file.has_value();
        file = Error{};
        CHECK((wasOpened || names().filter(u".tmp"_s).isEmpty()));
        CHECK(names().filter(u".~lock"_s).isEmpty());
        // What was cut off is rolled back by the next writer, whoever it is.
        REQUIRE(Database::open(path, Access::ReadWrite));
        CHECK(rowCounts(path).valueOr({}) == rows);
        CHECK_FALSE(open()->isReadOnly());
        if (!wasReached)
            break;
    }
}

TEST_CASE_METHOD(FaultFixture, "A copy that the disk refuses leaves no part of it", "[storage]")
{
    const auto file = create();
    const QString copy = folder.filePath(u"copie.faubourg"_s);
    for (int call = 1;; call += 5) {
        INFO("call " << call);
        const QStringList before = names();
        FaultVfs::arm(call, Fault::DiskFull, true);
        const auto done = writeCopy(file->database(), copy);
        FaultVfs::disarm();
        if (done)
            break;
        CHECK(done.error().message.contains(u"disk is full"_s));
        CHECK(names() == before);
    }
    CHECK(readHeader(copy));
}

TEST_CASE_METHOD(FaultFixture, "An act changes the disk in at most forty calls", "[storage]")
{
    const auto file = create();
    REQUIRE(makeAct(file->database(), 0));
    FaultVfs::arm(1'000'000, Fault::DiskFull, false);
    REQUIRE(makeAct(file->database(), 1));
    CHECK(FaultVfs::calls() <= 40);
}
