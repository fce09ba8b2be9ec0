#include "core/storage/atomicfile.h"
#include "core/storage/filesystem.h"
#include "tests/support/catchqt.h"
#include "tests/support/datafilefixture.h"

#include <QIODevice>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace faubourg;
using namespace faubourg::storage;
using namespace faubourg::test;

namespace {

const QByteArray kOld = "the old list\n";
const QByteArray kNew = QByteArray("a new, longer list\n").repeated(2000);

Result<void> writeInParts(QIODevice &device)
{
    constexpr qsizetype kPart = 7000;
    for (qsizetype at = 0; at < kNew.size(); at += kPart)
        device.write(kNew.mid(at, kPart)); // careless on purpose
    return {};
}

#ifdef Q_OS_UNIX

/// Fails the n-th call, alone or with all that follow; counts the calls. Removing what is
/// half-written always works, as a dying disk still lets names go.
class FailingSystem final : public FileSystem
{
public:
    FailingSystem(int failAt, int code, bool forEver)
        : m_failAt(failAt)
        , m_code(code)
        , m_forEver(forEver)
    {
    }
    int calls() const { return m_calls; }

    int create(const QString &path, Handle &handle) const override
    {
        return fails() ? m_code : FileSystem::create(path, handle);
    }
    int open(const QString &path, Handle &handle) const override
    {
        return fails() ? m_code : FileSystem::open(path, handle);
    }
    int write(Handle handle, const char *data, qint64 length, qint64 &written) const override
    {
        if (!fails())
            return FileSystem::write(handle, data, length, written);
        qint64 half = 0; // a full disk takes the beginning
        FileSystem::write(handle, data, length / 2, half);
        written = half;
        return m_code;
    }
    int sync(Handle handle) const override { return fails() ? m_code : FileSystem::sync(handle); }
    int close(Handle handle) const override
    {
        const int closed = FileSystem::close(handle);
        return fails() ? m_code : closed;
    }
    int size(const QString &path, qint64 &bytes) const override
    {
        return fails() ? m_code : FileSystem::size(path, bytes);
    }
    int replace(const QString &from, const QString &to) const override
    {
        return fails() ? m_code : FileSystem::replace(from, to);
    }
    int moveToNew(const QString &from, const QString &to) const override
    {
        return fails() ? m_code : FileSystem::moveToNew(from, to);
    }
    int syncFolder(const QString &path) const override
    {
        return fails() ? m_code : FileSystem::syncFolder(path);
    }

private:
    bool fails() const
    {
        ++m_calls;
        return m_calls == m_failAt || (m_forEver && m_calls > m_failAt);
    }

    int m_failAt;
    int m_code;
    bool m_forEver;
    mutable int m_calls = 0;
};

/// Writes less than asked, as pipes and network drives may.
class HesitatingSystem final : public FileSystem
{
public:
    int write(Handle handle, const char *data, qint64 length, qint64 &written) const override
    {
        return FileSystem::write(handle, data, qMin<qint64>(length, 11), written);
    }
};

/// Says that all was written and keeps half: what QSaveFile believed on a full disk.
class LyingSystem final : public FileSystem
{
public:
    int write(Handle handle, const char *data, qint64 length, qint64 &written) const override
    {
        const int code = FileSystem::write(handle, data, length / 2, written);
        written = length;
        return code;
    }
};

#endif

} // namespace

TEST_CASE_METHOD(DataFileFixture, "A written file is whole and alone in its folder", "[storage]")
{
    REQUIRE(AtomicFile::write(path, kOld));
    CHECK(bytes(path) == kOld);
    REQUIRE(AtomicFile::write(path, writeInParts));
    CHECK(bytes(path) == kNew);
    REQUIRE(AtomicFile::write(path, QByteArray()));
    CHECK(bytes(path).isEmpty());
    CHECK(names() == QStringList{u"contrat.faubourg"_s});
}

TEST_CASE_METHOD(DataFileFixture, "A library that writes to a path goes through the same door",
                 "[storage]")
{
    const auto produce = [](const QString &temporary) {
        overwrite(temporary, kNew);
        return Result<void>();
    };
    REQUIRE(AtomicFile::writeThrough(path, produce, AtomicFile::IfExists::Refuse));
    CHECK(bytes(path) == kNew);
    const auto again = AtomicFile::writeThrough(path, produce, AtomicFile::IfExists::Refuse);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::InvalidInput);
    REQUIRE(AtomicFile::writeThrough(path, produce));
    CHECK(names() == QStringList{u"contrat.faubourg"_s});
}

TEST_CASE_METHOD(DataFileFixture, "A producer's refusal leaves the old file and nothing else",
                 "[storage]")
{
    overwrite(path, kOld);
    const Error cancelled{ErrorCode::Cancelled, u"stopped"_s, {}};
    const auto refused = AtomicFile::write(path, [&](QIODevice &device) {
        device.write("half");
        return Result<void>(cancelled);
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == cancelled);
    CHECK(bytes(path) == kOld);
    CHECK(names() == QStringList{u"contrat.faubourg"_s});
}

TEST_CASE_METHOD(DataFileFixture, "Writing into a missing folder names the folder", "[storage]")
{
    const auto refused = AtomicFile::write(folder.filePath(u"Convocations/x.csv"_s), kOld);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NotFound);
    CHECK(refused.error().message.contains(u"Convocations"_s));
}

#ifdef Q_OS_UNIX

TEST_CASE_METHOD(DataFileFixture, "Whichever call fails, the file is the old one or the new one",
                 "[storage]")
{
    const bool forEver = GENERATE(false, true);
    const int code = GENERATE(ENOSPC, EIO, EACCES);
    const bool throughPath = GENERATE(false, true);
    int failures = 0;
    for (int failAt = 1;; ++failAt) {
        QFile::remove(path);
        overwrite(path, kOld);
        const FailingSystem system(failAt, code, forEver);
        const AtomicFile file(system);
        const auto done = throughPath ? file.runThrough(
                              path,
                              [](const QString &temporary) {
                                  overwrite(temporary, kNew);
                                  return Result<void>();
                              },
                              AtomicFile::IfExists::Replace)
                                      : file.run(path, writeInParts);
        CHECK(names() == QStringList{u"contrat.faubourg"_s});
        const QByteArray content = bytes(path);
        CHECK((content == kOld || content == kNew));
        if (done) {
            CHECK(content == kNew);
            break;
        }
        ++failures;
        CHECK(done.error().message.contains(u"disk is full"_s) == (code == ENOSPC));
        CHECK((done.error().code == ErrorCode::ReadOnly) == (code == EACCES));
    }
    CHECK(failures >= 6); // create, writes or open, sync, close, size, replace, folder
}

TEST_CASE_METHOD(DataFileFixture, "Short writes are completed", "[storage]")
{
    const HesitatingSystem system;
    REQUIRE(AtomicFile(system).run(path, writeInParts));
    CHECK(bytes(path) == kNew);
}

TEST_CASE_METHOD(DataFileFixture, "A disk that swallows bytes without saying so is found out",
                 "[storage]")
{
    overwrite(path, kOld);
    const LyingSystem system;
    CHECK_FALSE(AtomicFile(system).run(path, writeInParts));
    CHECK(bytes(path) == kOld);
    CHECK(names() == QStringList{u"contrat.faubourg"_s});
}

TEST_CASE_METHOD(DataFileFixture, "A link keeps pointing to the file that was replaced",
                 "[storage]")
{
    const QString link = folder.filePath(u"lien.csv"_s);
    overwrite(path, kOld);
    REQUIRE(QFile::link(path, link));
    REQUIRE(AtomicFile::write(link, kNew));
    CHECK(bytes(path) == kNew);
    CHECK(QFileInfo(link).isSymLink());
}

TEST_CASE_METHOD(DataFileFixture, "A replaced file keeps its permissions", "[storage]")
{
    overwrite(path, kOld);
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    REQUIRE(QFile::setPermissions(path, ownerOnly));
    REQUIRE(AtomicFile::write(path, kNew));
    CHECK_FALSE(QFileInfo(path).permission(QFile::ReadOther));
}

#endif
