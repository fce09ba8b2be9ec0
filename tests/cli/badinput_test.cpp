#include "tests/cli/clifixture.h"
#include "tests/support/catchqt.h"

#ifdef Q_OS_UNIX
#include "tests/support/smalldisk.h"
#endif

#include <QDir>
#include <QFileInfo>

using namespace faubourg::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Refused with `exitCode`, in one line, and the folder holds what it held.
void checkRefused(const CliFixture &fixture, const QStringList &arguments, int exitCode)
{
    const QStringList before = fixture.files();
    const CliRun refused = fixture.run(arguments);
    INFO(arguments.join(u' ').toStdString());
    INFO(refused.err.toStdString());
    CHECK(refused.exitCode == exitCode);
    CHECK(refused.errLines().size() == 1);
    CHECK(fixture.files() == before);
}

/// The convocations of a session of the example.
QStringList letters(const QString &file, const QString &out)
{
    return {u"print"_s, u"convocations"_s, file, u"--session"_s, u"59"_s, u"--out"_s, out};
}

} // namespace

TEST_CASE_METHOD(CliFixture, "Wrong usage ends with 2 and one line", "[cli]")
{
    const QString file = newFile(u"empty"_s);
    checkRefused(*this, {}, 2);
    checkRefused(*this, {u"frobnicate"_s}, 2);
    checkRefused(*this, {u"list"_s}, 2);
    checkRefused(*this, {u"list"_s, u"dragons"_s, file}, 2);
    checkRefused(*this, {u"list"_s, u"sessions"_s, file, u"--frob"_s}, 2);
    checkRefused(*this, {u"list"_s, u"sessions"_s, file, u"--from"_s, u"2026-02-31"_s}, 2);
    checkRefused(*this, {u"list"_s, u"sessions"_s, file, u"--state"_s, u"asleep"_s}, 2);
    checkRefused(*this, {u"list"_s, u"actions"_s, file, u"--year"_s, u"soon"_s}, 2);
    checkRefused(*this, {u"new"_s, u"x.faubourg"_s, u"--template"_s, u"paris"_s}, 2);
    checkRefused(*this, {u"new"_s, u"x.faubourg"_s}, 2);
    checkRefused(*this, {u"print"_s, u"agenda"_s, file, u"--session"_s, u"1"_s}, 2);
    checkRefused(*this, {u"print"_s, u"poem"_s, file, u"--out"_s, u"x.pdf"_s}, 2);
    checkRefused(
        *this, {u"print"_s, u"agenda"_s, file, u"--session"_s, u"-3"_s, u"--out"_s, u"x.pdf"_s}, 2);
    checkRefused(*this, letters(file, u"x.docx"_s), 2);
    checkRefused(*this, letters(file, u"x"_s), 2);
    checkRefused(*this, letters(file, u"x.odt"_s) << u"--format"_s << u"epub"_s, 2);
    checkRefused(*this, letters(file, u"x"_s) << u"--each"_s << u"--format"_s << u"docx"_s, 2);
    checkRefused(*this, {u"export"_s, u"councils"_s, file, u"x.docx"_s}, 2);
    checkRefused(*this, {u"import"_s, u"dragons"_s, file, u"x.csv"_s}, 2);
    checkRefused(*this, {u"--lang"_s, u"tlh"_s, u"info"_s, file}, 2);
}

TEST_CASE_METHOD(CliFixture, "A file that is not there, not ours or broken ends with 1", "[cli]")
{
    write(u"text.faubourg"_s, "not a database at all, just some words in a file\n");
    write(u"void.faubourg"_s, {});
    newFile(u"empty"_s);
    write(u"cut.faubourg"_s, read(u"f.faubourg"_s).left(5000));
    for (const auto &name :
         {u"missing.faubourg"_s, u"text.faubourg"_s, u"void.faubourg"_s, u"cut.faubourg"_s}) {
        checkRefused(*this, {u"info"_s, name}, 1);
        checkRefused(*this, {u"list"_s, u"councils"_s, name}, 1);
        checkRefused(*this, {u"check"_s, name}, 1);
    }
}

TEST_CASE_METHOD(CliFixture, "An existing file is never overwritten", "[cli]")
{
    newFile(u"empty"_s);
    const QByteArray before = read(u"f.faubourg"_s);
    checkRefused(*this, {u"new"_s, u"f.faubourg"_s, u"--template"_s, u"bethune"_s}, 1);
    CHECK(read(u"f.faubourg"_s) == before);
}

TEST_CASE_METHOD(CliFixture, "A folder that is not there takes nothing", "[cli]")
{
    const QString file = newFile(u"bethune-demo"_s);
    checkRefused(*this, {u"new"_s, u"nowhere/x.faubourg"_s, u"--template"_s, u"empty"_s}, 1);
    checkRefused(*this, {u"export"_s, u"councils"_s, file, u"nowhere/x.csv"_s}, 1);
    checkRefused(
        *this,
        {u"print"_s, u"agenda"_s, file, u"--session"_s, u"59"_s, u"--out"_s, u"nowhere/x.pdf"_s},
        1);
}

TEST_CASE_METHOD(CliFixture, "No format writes anything where nothing can be written", "[cli]")
{
    const QString file = newFile(u"bethune-demo"_s);
    write(u"plain"_s, "a file, not a folder");
    REQUIRE(QDir(path({})).mkdir(u"taken.odt"_s));
    for (const auto *extension : {u"pdf", u"odt", u"html", u"txt"}) {
        const QString format = QStringView(extension).toString();
        checkRefused(*this, letters(file, u"nowhere/x."_s + format), 1);
        checkRefused(*this, letters(file, u"plain/x."_s + format), 1);
        checkRefused(*this, letters(file, u"taken.odt"_s) << u"--format"_s << format, 1);
        checkRefused(*this,
                     letters(file, u"nowhere/deep"_s) << u"--each"_s << u"--format"_s << format, 1);
        checkRefused(*this, letters(file, u"plain"_s) << u"--each"_s << u"--format"_s << format, 1);
    }
}

TEST_CASE_METHOD(CliFixture, "A document that is no mailing is not cut into letters", "[cli]")
{
    const QString file = newFile(u"bethune-demo"_s);
    checkRefused(*this,
                 {u"print"_s, u"agenda"_s, file, u"--session"_s, u"59"_s, u"--each"_s, u"--out"_s,
                  u"letters"_s},
                 1);
    CHECK_FALSE(QDir(path(u"letters"_s)).exists());
}

#ifdef Q_OS_UNIX
TEST_CASE_METHOD(CliFixture, "On a full disk no letter stays behind", "[cli]")
{
    const QString file = newFile(u"bethune-demo"_s);
    REQUIRE(QDir(path({})).mkdir(u"small"_s));
    const SmallDisk disk(path(u"small"_s), 60);
    if (!disk)
        return;
    const QStringList each{u"--each"_s, u"--format"_s};
    checkRefused(*this, letters(file, u"small/letters"_s) + each + QStringList{u"pdf"_s}, 1);
    checkRefused(*this, letters(file, u"small"_s) + each + QStringList{u"odt"_s}, 1);
    checkRefused(*this, letters(file, u"small/all.pdf"_s), 1);
    CHECK(QDir(path(u"small"_s)).isEmpty());
}

TEST_CASE_METHOD(CliFixture, "On a full disk no verb leaves anything behind", "[cli]")
{
    const QString file = newFile(u"bethune-demo"_s);
    REQUIRE(QDir(path({})).mkdir(u"small"_s));
    const SmallDisk disk(path(u"small"_s), 4);
    if (!disk)
        return;
    checkRefused(*this, {u"new"_s, u"small/x.faubourg"_s, u"--template"_s, u"bethune-demo"_s}, 1);
    for (const auto *extension : {u"csv", u"xlsx", u"ods", u"json"})
        checkRefused(
            *this,
            {u"export"_s, u"objectives"_s, file, u"small/x."_s + QStringView(extension).toString()},
            1);
    checkRefused(
        *this,
        {u"print"_s, u"programme"_s, file, u"--year"_s, u"2026"_s, u"--out"_s, u"small/x.pdf"_s},
        1);
    CHECK(QDir(path(u"small"_s)).isEmpty());
}

TEST_CASE_METHOD(CliFixture, "An import that fills the disk leaves the file as it was", "[cli]")
{
    const QString whole = newFile(u"bethune"_s);
    REQUIRE(QDir(path({})).mkdir(u"small"_s));
    const auto size = QFileInfo(path(whole)).size() / 1024;
    const SmallDisk disk(path(u"small"_s), int(size) + 64);
    if (!disk)
        return;
    REQUIRE(QFile::copy(path(whole), path(u"small/f.faubourg"_s)));
    QByteArray people = "nom;prénom;conseil;collège\n";
    for (int i = 0; i < 2000; ++i)
        people += "Nom" + QByteArray::number(i) + ";Zoé;Gare;Habitants\n";
    write(u"c.csv"_s, people);
    checkRefused(*this, {u"import"_s, u"candidates"_s, u"small/f.faubourg"_s, u"c.csv"_s}, 1);
    // An emptied journal of SQLite may stay beside the file, and nothing else.
    QStringList left = QDir(path(u"small"_s)).entryList(QDir::Files | QDir::Hidden);
    left.removeOne(u"f.faubourg-journal"_s);
    CHECK(left == QStringList{u"f.faubourg"_s});
    CHECK(run({u"check"_s, u"small/f.faubourg"_s}).exitCode == 0);
    CHECK(json({u"list"_s, u"persons"_s, u"small/f.faubourg"_s}).isEmpty());
}

TEST_CASE_METHOD(CliFixture, "A folder that may not be written takes nothing", "[cli]")
{
    const QString file = newFile(u"bethune"_s);
    REQUIRE(QDir(path({})).mkdir(u"closed"_s));
    const ReadOnlyDisk disk(path(u"closed"_s));
    if (!disk)
        return;
    checkRefused(*this, {u"new"_s, u"closed/x.faubourg"_s, u"--template"_s, u"empty"_s}, 1);
    checkRefused(*this, {u"export"_s, u"objectives"_s, file, u"closed/x.xlsx"_s}, 1);
    checkRefused(
        *this,
        {u"print"_s, u"quartier"_s, file, u"--quartier"_s, u"1"_s, u"--out"_s, u"closed/x.pdf"_s},
        1);
}
#endif

TEST_CASE_METHOD(CliFixture, "A record that does not exist ends with 1", "[cli]")
{
    const QString file = newFile(u"empty"_s);
    checkRefused(
        *this, {u"print"_s, u"agenda"_s, file, u"--session"_s, u"4"_s, u"--out"_s, u"x.pdf"_s}, 1);
}

TEST_CASE_METHOD(CliFixture, "Messages speak French unless English is asked for", "[cli]")
{
    const CliRun english = run({u"--lang"_s, u"en"_s, u"frob"_s});
    CHECK(english.err.contains(u"does not exist"));
    CHECK(run({u"frob"_s}).err != english.err);
}
