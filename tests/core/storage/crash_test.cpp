#include "core/storage/act.h"
#include "core/storage/datafile.h"
#include "core/storage/fileheader.h"
#include "core/storage/integrity.h"
#include "core/storage/transaction.h"
#include "tests/support/catchqt.h"
#include "tests/support/childprocess.h"
#include "tests/support/datafilefixture.h"

#include <random>
#include <testpaths.h>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace faubourg;
using namespace faubourg::storage;
using namespace faubourg::test;

namespace {

constexpr int kPatienceMs = 20'000;

/// The child program act_writer on one file, and the lines it has said.
class Writer
{
public:
    explicit Writer(const QString &path, const QStringList &options = {})
    {
        m_process.start(QString::fromUtf8(kBinDir) + u"/act_writer"_s, QStringList{path} + options);
        REQUIRE(m_process.waitForStarted(kPatienceMs));
    }

    /// The next whole line; empty when the child has ended.
    QString line()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(kPatienceMs))
                return {};
        }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    QStringList remainingLines()
    {
        QStringList lines;
        for (QString next = line(); !next.isEmpty(); next = line())
            lines += next;
        return lines;
    }
    void go() { m_process.write("\n"); }
    void finish() { m_process.closeWriteChannel(); }
    /// Lets it work for a while; real time is what a kill is about.
    void workFor(int milliseconds) { m_process.waitForFinished(milliseconds); }
    void kill()
    {
        m_process.kill();
        REQUIRE(m_process.waitForFinished(kPatienceMs));
    }
    int exitCode()
    {
        m_process.waitForFinished(kPatienceMs);
        return m_process.exitCode();
    }
    qint64 pid() const { return m_process.processId(); }

private:
    ChildProcess m_process;
};

/// Every act whole, none that was said to be committed missing.
void checkActs(const Database &database, int acknowledged)
{
    const auto number = [&](const QString &sql) { return DataFileFixture::number(database, sql); };
    const qint64 acts = number(u"SELECT count(*) FROM person"_s);
    CHECK(acts >= acknowledged);
    CHECK(acts <= acknowledged + 1); // committed, and killed before it could say so
    CHECK(number(u"SELECT coalesce(max(id), 0) FROM person"_s) == acts);
    CHECK(number(u"SELECT count(*) FROM person_address AS a JOIN person AS p "
                 "ON p.id = a.person_id AND p.last_name = a.street"_s)
          == 2 * acts);
    CHECK(number(u"SELECT count(*) FROM journal WHERE act = 'person.save'"_s) == acts);
    CHECK(checkIntegrity(database).valueOr({u"not checked"_s}).isEmpty());
}

/// Kills the writer `kills` times at random moments, and looks at the file each time.
void killRepeatedly(const DataFileFixture &fixture, int kills)
{
    fixture.create();
    std::mt19937 random(20261123);
    int acknowledged = 0;
    int hotJournals = 0;
    for (int round = 0; round < kills; ++round) {
        INFO("kill " << round);
        Writer writer(fixture.path);
        REQUIRE(writer.line() == u"writer"_s);
        for (auto acts = random() % 3; acts > 0; --acts) // a busy machine gets on as well
            acknowledged = writer.line().toInt();
        writer.workFor(static_cast<int>(random() % 40));
        writer.kill();
        for (const QString &line : writer.remainingLines())
            acknowledged = line.toInt();
        hotJournals += hasHotJournal(fixture.path) ? 1 : 0;
        // A reader repairs a copy, the next writer the file: both must see the same.
        const auto reader = DataFileFixture::opened(DataFile::openForReading(fixture.path));
        checkActs(reader->database(), acknowledged);
        const auto file = fixture.open();
        CHECK(file->lockWasTakenOver());
        checkActs(file->database(), acknowledged);
        acknowledged =
            static_cast<int>(fixture.number(file->database(), u"SELECT count(*) FROM person"_s));
    }
    UNSCOPED_INFO(kills << " kills, " << acknowledged << " acts, " << hotJournals
                        << " commits cut off");
    CHECK(acknowledged > kills / 2);
}

/// Two programs open the file at the same moment: one writes, the other reads.
void raceRepeatedly(const DataFileFixture &fixture, int races)
{
    fixture.create();
    for (int round = 0; round < races; ++round) {
        INFO("race " << round);
        if (round % 2 == 1) { // both find the lock of a program that ended
            LockContent stale;
            stale.token = u"stale"_s;
            stale.process = ProcessIdentity::current();
            stale.process.pid = 0x7ffffff0; // beyond any system’s limit
            fixture.overwrite(LockFile::pathFor(fixture.path), serialise(stale));
        }
        const QStringList options{u"--wait"_s, u"--acts"_s, u"1"_s};
        Writer first(fixture.path, options);
        Writer second(fixture.path, options);
        REQUIRE(first.line() == u"ready"_s);
        REQUIRE(second.line() == u"ready"_s);
        first.go();
        second.go();
        QStringList roles{first.line(), second.line()};
        roles.sort();
        CHECK(roles == QStringList{u"reader"_s, u"writer"_s});
        first.finish();
        second.finish();
        CHECK(first.exitCode() == 0);
        CHECK(second.exitCode() == 0);
    }
    CHECK(fixture.number(fixture.open()->database(), u"SELECT count(*) FROM person"_s) == races);
}

} // namespace

TEST_CASE_METHOD(DataFileFixture, "A killed writer loses no act that it said was saved",
                 "[storage]")
{
    killRepeatedly(*this, 20);
}

TEST_CASE_METHOD(DataFileFixture, "A thousand kills lose no act", "[.soak]")
{
    killRepeatedly(*this, 1000);
}

TEST_CASE_METHOD(DataFileFixture, "Of two programs that open a file together, one writes",
                 "[storage]")
{
    raceRepeatedly(*this, 8);
}

TEST_CASE_METHOD(DataFileFixture, "Five hundred races have one writer each", "[.soak]")
{
    raceRepeatedly(*this, 500);
}

#ifdef Q_OS_UNIX

TEST_CASE_METHOD(DataFileFixture, "A writer that slept while the file was taken over is refused",
                 "[storage]")
{
    create();
    Writer writer(path, {u"--acts"_s, u"1"_s});
    REQUIRE(writer.line() == u"writer"_s);
    REQUIRE(writer.line() == u"1"_s);
    const auto pid = static_cast<pid_t>(writer.pid());
    REQUIRE(::kill(pid, SIGSTOP) == 0);
    {
        const auto file = opened(DataFile::takeOver(path, owner));
        CHECK_FALSE(file->isReadOnly());
        writer.go();
        REQUIRE(::kill(pid, SIGCONT) == 0);
        CHECK(writer.line().startsWith(u"refused: Another computer"_s));
        CHECK(writer.exitCode() == 3);
        checkActs(file->database(), 1);
    }
    CHECK(names() == QStringList{u"contrat.faubourg"_s});
}

#endif
