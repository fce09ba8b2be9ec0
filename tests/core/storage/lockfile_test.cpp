#include "core/storage/datafile.h"
#include "core/storage/lockfile.h"
#include "core/storage/transaction.h"
#include "tests/support/catchqt.h"
#include "tests/support/datafilefixture.h"

#include <QFileInfo>

using namespace faubourg;
using namespace faubourg::storage;
using namespace faubourg::test;

namespace {

/// A lock of this computer and this program, to be forged from.
LockContent aLock()
{
    LockContent content;
    content.token = u"0123456789abcdef0123456789abcdef"_s;
    content.user = u"Karim Benali"_s;
    content.process = ProcessIdentity::current();
    content.opened = QDateTime(QDate(2026, 11, 23), QTime(8, 4), Qt::UTC);
    content.beat = 7;
    content.version = u"1.0"_s;
    return content;
}

struct LockFixture : DataFileFixture
{
    LockFixture() { create(); }

    void forge(const QByteArray &content) const { overwrite(LockFile::pathFor(path), content); }
    void forge(const LockContent &content) const { forge(serialise(content)); }
};

} // namespace

TEST_CASE("A lock is read back as it was written", "[storage]")
{
    CHECK(parseLock(serialise(aLock())) == aLock());
    LockContent odd = aLock();
    odd.user = u"Éloïse = d’Hervé\ntoken=forged"_s;
    const auto parsed = parseLock(serialise(odd));
    REQUIRE(parsed);
    CHECK(parsed->token == odd.token);
    CHECK(parsed->user == u"Éloïse = d’Hervé token=forged"_s);
}

TEST_CASE("A lock that was cut short, wherever, is not believed", "[storage]")
{
    const QByteArray whole = serialise(aLock());
    for (qsizetype length = 0; length < whole.size(); ++length)
        CHECK_FALSE(parseLock(whole.first(length)));
    CHECK_FALSE(parseLock(QByteArray(whole).replace("format=1", "format=2")));
    CHECK_FALSE(parseLock(QByteArray(1 << 20, 'x')));
}

TEST_CASE_METHOD(LockFixture, "The lock of a program that ended on this computer is taken over",
                 "[storage]")
{
    LockContent stale = aLock();
    SECTION("its computer was restarted")
    {
        if (stale.process.machine.isEmpty())
            return; // without a name of its own, this one is not known again
        stale.process.boot = u"another-start"_s;
    }
    SECTION("its process is gone")
    {
        stale.process.pid = 0x7ffffff0; // beyond any system's limit
    }
    SECTION("its number now belongs to another process")
    {
        stale.process.started -= 1;
    }
    forge(stale);
    const auto file = open();
    CHECK_FALSE(file->isReadOnly());
    CHECK(file->lockWasTakenOver());
    const auto content = LockFile::read(path);
    REQUIRE(content);
    CHECK(content->user == owner.displayName);
    CHECK(text(file->database(), u"SELECT value FROM file_property WHERE key = 'fence'"_s)
          == content->token);
}

TEST_CASE_METHOD(LockFixture, "The lock of another computer is respected, and says whose it is",
                 "[storage]")
{
    LockContent theirs = aLock();
    theirs.process.machine = u"another-computer"_s;
    theirs.process.host = u"PDV-02"_s;
    theirs.process.pid = 0x7ffffff0;
    forge(theirs);
    const auto file = open();
    CHECK(file->isReadOnly());
    REQUIRE(file->holder());
    CHECK(file->holder()->user == u"Karim Benali"_s);
    CHECK(file->holder()->host == u"PDV-02"_s);
    CHECK(file->holder()->openedAt == theirs.opened);
    CHECK(LockFile::read(path) == theirs);
}

TEST_CASE_METHOD(LockFixture, "A computer that does not say which it is counts as another",
                 "[storage]")
{
    LockContent theirs = aLock();
    theirs.process.machine.clear();
    theirs.process.host = u"PDV-02"_s;
    theirs.process.pid = 0x7ffffff0;
    forge(theirs);
    CHECK(open()->isReadOnly());
}

TEST_CASE_METHOD(LockFixture, "A lock that nobody can read is respected", "[storage]")
{
    const QByteArray content = GENERATE(as<QByteArray>(), "", "rubbish", "format=1\ntoken=\n",
                                        QByteArray(1 << 20, 'x'), QByteArray(300, '\0'));
    forge(content);
    const auto file = open();
    CHECK(file->isReadOnly());
    REQUIRE(file->holder());
    CHECK(file->holder()->user.isEmpty());
    CHECK(bytes(LockFile::pathFor(path)) == content);
}

TEST_CASE_METHOD(LockFixture, "The beat raises the counter and nothing else", "[storage]")
{
    const auto file = open();
    const auto before = LockFile::read(path);
    file->beat();
    file->beat();
    auto after = LockFile::read(path);
    REQUIRE(before);
    REQUIRE(after);
    CHECK(after->beat == before->beat + 2);
    after->beat = before->beat;
    CHECK(after == before);
    CHECK_FALSE(file->isReadOnly());
}

TEST_CASE_METHOD(LockFixture, "Taking over is offered after a minute without a beat", "[storage]")
{
    LockContent theirs = aLock();
    theirs.process.machine = u"another-computer"_s;
    forge(theirs);
    LockWatch watch(path);
    constexpr qint64 kOrigin = 5'000'000; // any
    CHECK(watch.look(kOrigin) == LockWatch::State::Held);
    CHECK(watch.look(kOrigin + 59'999) == LockWatch::State::Held);
    SECTION("the counter stood still")
    {
        CHECK(watch.look(kOrigin + 60'000) == LockWatch::State::Abandoned);
    }
    SECTION("the counter moved in the last second")
    {
        ++theirs.beat;
        forge(theirs);
        CHECK(watch.look(kOrigin + 60'000) == LockWatch::State::Held);
        CHECK(watch.look(kOrigin + 119'999) == LockWatch::State::Held);
        CHECK(watch.look(kOrigin + 120'000) == LockWatch::State::Abandoned);
    }
    SECTION("the holder closed the file")
    {
        REQUIRE(QFile::remove(LockFile::pathFor(path)));
        CHECK(watch.look(kOrigin + 60'000) == LockWatch::State::Free);
    }
}

TEST_CASE_METHOD(LockFixture, "Taking over is never offered while the holder has the lock open",
                 "[storage]")
{
    const auto file = open(); // and never beats
    LockWatch watch(path);
    for (qint64 minute = 0; minute < 10; ++minute)
        CHECK(watch.look(minute * 60'000) == LockWatch::State::Held);
}

TEST_CASE_METHOD(LockFixture, "Who lost the file to another is refused at the next act",
                 "[storage]")
{
    const auto first = open();
    const auto second = opened(DataFile::takeOver(path, colleague));
    CHECK_FALSE(second->isReadOnly());
    CHECK(text(second->database(), u"SELECT act FROM journal ORDER BY id DESC LIMIT 1"_s)
          == u"file.take_over"_s);
    const auto refused = Transaction::begin(first->database());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::ReadOnly);
    CHECK(Transaction::begin(second->database()));
    first->beat();
    CHECK(first->isReadOnly());
    CHECK_FALSE(second->isReadOnly());
}

TEST_CASE_METHOD(LockFixture, "Who lost the file leaves the other's lock in place", "[storage]")
{
    auto first = open();
    const auto second = opened(DataFile::takeOver(path, colleague));
    first.reset();
    const auto content = LockFile::read(path);
    REQUIRE(content);
    CHECK(content->user == colleague.displayName);
}
