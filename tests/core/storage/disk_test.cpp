// What only a real disk and a real user can show: the small disk needs root.
#include "core/storage/act.h"
#include "core/storage/atomicfile.h"
#include "core/storage/attachment.h"
#include "core/storage/datafile.h"
#include "core/storage/integrity.h"
#include "tests/support/catchqt.h"
#include "tests/support/childprocess.h"
#include "tests/support/datafilefixture.h"
#include "tests/support/smalldisk.h"

#include <sys/stat.h>
#include <testpaths.h>
#include <unistd.h>

using namespace faubourg;
using namespace faubourg::storage;
using namespace faubourg::test;

namespace {

/// act_writer under an account that may not do everything; root ignores modes.
struct Outcome
{
    int exitCode = -1;
    QString output;
};
std::optional<Outcome> runAsOrdinaryUser(const QString &path)
{
    QStringList command{QString::fromUtf8(kBinDir) + u"/act_writer"_s, path, u"--acts"_s, u"1"_s};
    if (::geteuid() == 0)
        command =
            QStringList{u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s}
            + command;
    ChildProcess process;
    process.start(command.first(), command.sliced(1));
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() > 3) {
        WARN("Skipped: no way to run as an ordinary user.");
        return std::nullopt;
    }
    return Outcome{process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
}

} // namespace

TEST_CASE_METHOD(DataFileFixture, "On a full disk an act is refused whole, naming the cause",
                 "[storage]")
{
    const SmallDisk disk(folder.path(), 800);
    if (!disk)
        return;
    const auto file = create();
    const AttachmentStore store(file->database());
    int stored = 0;
    QString refusal;
    while (refusal.isEmpty()) {
        const auto put =
            store.put(QByteArray(30'000, static_cast<char>('a' + stored)), u"text/plain"_s);
        if (put)
            ++stored;
        else
            refusal = put.error().message;
    }
    CHECK(refusal.contains(u"disk is full"_s));
    CHECK(stored > 2);
    CHECK(number(file->database(), u"SELECT count(*) FROM attachment"_s) == stored);
    CHECK(number(file->database(), u"SELECT count(*) FROM journal WHERE act = 'attachment.put'"_s)
          == stored);
    CHECK(checkIntegrity(file->database()).valueOr({u"not checked"_s}).isEmpty());
}

TEST_CASE_METHOD(DataFileFixture, "A file that does not fit the disk leaves nothing behind",
                 "[storage]")
{
    const SmallDisk disk(folder.path(), 120);
    if (!disk)
        return;
    const auto refused = DataFile::create(path, owner);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"disk is full"_s));
    CHECK(names().isEmpty());
    const auto written = AtomicFile::write(path, QByteArray(1 << 20, 'x'));
    REQUIRE_FALSE(written);
    CHECK(written.error().message.contains(u"disk is full"_s));
    CHECK(names().isEmpty());
}

TEST_CASE_METHOD(DataFileFixture, "In a folder that refuses writing a file is read, not made",
                 "[storage]")
{
    create();
    constexpr mode_t kNobodyWrites = 0555;
    REQUIRE(::chmod(QFile::encodeName(folder.path()).constData(), kNobodyWrites) == 0);
    const auto reading = runAsOrdinaryUser(path);
    const auto making = runAsOrdinaryUser(folder.filePath(u"autre.faubourg"_s));
    REQUIRE(::chmod(QFile::encodeName(folder.path()).constData(), 0755) == 0);
    if (!reading || !making)
        return;
    CHECK(reading->output == u"reader\n"_s);
    CHECK(making->exitCode == 3);
    CHECK(making->output.contains(u"does not accept writing"_s));
    CHECK(names() == QStringList{u"contrat.faubourg"_s});
}

TEST_CASE_METHOD(DataFileFixture, "A file that refuses writing is read", "[storage]")
{
    create();
    REQUIRE(::chmod(QFile::encodeName(path).constData(), 0444) == 0);
    REQUIRE(::chmod(QFile::encodeName(folder.path()).constData(), 0777) == 0);
    const auto reading = runAsOrdinaryUser(path);
    if (reading)
        CHECK(reading->output == u"reader\n"_s);
    CHECK(names() == QStringList{u"contrat.faubourg"_s});
}
