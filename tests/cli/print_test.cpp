#include "tests/cli/clifixture.h"
#include "tests/support/catchqt.h"

#include <QDir>
#include <QJsonObject>

using namespace faubourg::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString firstSession(const CliFixture &fixture, const QString &file, const QString &state)
{
    const auto rows = fixture.json({u"list"_s, u"sessions"_s, file, u"--state"_s, state});
    REQUIRE_FALSE(rows.isEmpty());
    return QString::number(rows.first().toObject()[u"id"_s].toInteger());
}

} // namespace

TEST_CASE_METHOD(CliFixture, "Every document of a session is written as PDF/A", "[cli]")
{
    const QString file = newFile(u"bethune-demo"_s);
    const QString convened = firstSession(*this, file, u"convened"_s);
    const QString approved = firstSession(*this, file, u"minutes_approved"_s);
    const QList<std::pair<QString, QString>> documents{{u"agenda"_s, convened},
                                                       {u"convocations"_s, convened},
                                                       {u"attendance"_s, convened},
                                                       {u"minutes"_s, approved}};
    for (const auto &[kind, session] : documents) {
        INFO(kind.toStdString());
        const QString out = kind + u".pdf"_s;
        const CliRun printed =
            run({u"print"_s, kind, file, u"--session"_s, session, u"--out"_s, out});
        INFO(printed.err.toStdString());
        REQUIRE(printed.exitCode == 0);
        CHECK(printed.err.isEmpty());
        CHECK(read(out).startsWith("%PDF-1.7"));
        CHECK(read(out).contains("pdfuaid"));
    }
}

TEST_CASE_METHOD(CliFixture, "The programming report of a year is written", "[cli]")
{
    const QString file = newFile(u"bethune-demo"_s);
    REQUIRE(run({u"print"_s, u"programme"_s, file, u"--year"_s, u"2026"_s, u"--out"_s, u"p.pdf"_s})
                .exitCode
            == 0);
    CHECK(read(u"p.pdf"_s).size() > 20'000);
}

TEST_CASE_METHOD(CliFixture, "The name of the file chooses the format, --format before it", "[cli]")
{
    const QString file = newFile(u"bethune-demo"_s);
    const QString session = firstSession(*this, file, u"convened"_s);
    const QList<std::pair<QString, QByteArray>> formats{{u"a.pdf"_s, "%PDF"},
                                                        {u"a.ODT"_s, "PK"},
                                                        {u"a.html"_s, "<!DOCTYPE html>"},
                                                        {u"a.txt"_s, "[band]"}};
    const QStringList print{u"print"_s, u"agenda"_s, file, u"--session"_s, session, u"--out"_s};
    for (const auto &[name, start] : formats) {
        INFO(name.toStdString());
        const CliRun printed = run(print + QStringList{name});
        INFO(printed.err.toStdString());
        REQUIRE(printed.exitCode == 0);
        CHECK(read(name).startsWith(start));
    }
    REQUIRE(run(print + QStringList{u"b.pdf"_s, u"--format"_s, u"odt"_s}).exitCode == 0);
    CHECK(read(u"b.pdf"_s).startsWith("PK"));
}

TEST_CASE_METHOD(CliFixture, "Each letter of a mailing has a file of its own on demand", "[cli]")
{
    const QString file = newFile(u"bethune-demo"_s);
    const QString session = firstSession(*this, file, u"convened"_s);
    const QStringList print{u"print"_s, u"convocations"_s, file,       u"--session"_s,
                            session,    u"--each"_s,       u"--out"_s, u"letters"_s};
    const CliRun printed = run(print);
    INFO(printed.err.toStdString());
    REQUIRE(printed.exitCode == 0);
    const QStringList names = QDir(path(u"letters"_s)).entryList(QDir::Files | QDir::Hidden);
    CHECK(names.size() > 5);
    for (const QString &name : names) {
        INFO(name.toStdString());
        CHECK(name.endsWith(u".pdf"));
        CHECK(name.contains(u"2026"));
        CHECK(name.size() < 130);
        CHECK(read(u"letters/"_s + name).startsWith("%PDF"));
    }
    // A second run finds them there and touches none.
    const CliRun again = run(print);
    CHECK(again.exitCode == 1);
    CHECK(again.errLines().size() == 1);
    CHECK(QDir(path(u"letters"_s)).entryList(QDir::Files | QDir::Hidden) == names);
}

TEST_CASE_METHOD(CliFixture, "Letters are written for a council or a question, and as asked",
                 "[cli]")
{
    const QString file = newFile(u"bethune-demo"_s);
    const auto print = [&](const QString &kind, const QStringList &options) {
        return run(QStringList{u"print"_s, kind, file, u"--out"_s, u"l.pdf"_s} + options);
    };
    CHECK(print(u"appointments"_s, {u"--council"_s, u"1"_s, u"--gender"_s, u"midpoint"_s}).exitCode
          == 0);
    CHECK(print(u"question-answer"_s, {u"--question"_s, u"1"_s}).exitCode == 0);
    CHECK(print(u"appointments"_s, {u"--council"_s, u"1"_s, u"--gender"_s, u"both"_s}).exitCode
          == 2);
    const CliRun refused = print(u"appointments"_s, {});
    CHECK(refused.exitCode == 1);
    CHECK(refused.err.contains(u"--council"));
    CHECK(refused.err.contains(u"--person"));
}

TEST_CASE_METHOD(CliFixture, "Every sheet, table and report is written", "[cli]")
{
    const QString file = newFile(u"bethune-demo"_s);
    const QList<QStringList> documents{
        {u"quartier"_s, u"--quartier"_s, u"1"_s},
        {u"action"_s, u"--action"_s, u"44"_s},
        {u"action-sheets"_s, u"--year"_s, u"2026"_s},
        {u"programming-table"_s, u"--year"_s, u"2026"_s},
        {u"programming-table-quartier"_s, u"--year"_s, u"2026"_s},
        {u"programming-table-operator"_s, u"--year"_s, u"2026"_s},
        {u"funding-matrix"_s, u"--year"_s, u"2026"_s},
        {u"notifications"_s, u"--year"_s, u"2026"_s},
        {u"report-reminders"_s, u"--year"_s, u"2026"_s},
        {u"calendar"_s, u"--year"_s, u"2026"_s},
        {u"annual-report"_s, u"--year"_s, u"2025"_s},
        {u"council-review"_s, u"--council"_s, u"1"_s, u"--year"_s, u"2025"_s},
    };
    for (const QStringList &document : documents) {
        INFO(document.first().toStdString());
        const QString out = document.first() + u".pdf"_s;
        const CliRun printed = run(QStringList{u"print"_s, document.first(), file}
                                   + document.sliced(1) + QStringList{u"--out"_s, out});
        INFO(printed.err.toStdString());
        REQUIRE(printed.exitCode == 0);
        CHECK(read(out).startsWith("%PDF"));
    }
}

TEST_CASE_METHOD(CliFixture, "An older archive is written for on request", "[cli]")
{
    const QString file = newFile(u"bethune-demo"_s);
    const CliRun printed = run({u"print"_s, u"agenda"_s, file, u"--session"_s,
                                firstSession(*this, file, u"convened"_s), u"--format"_s,
                                u"pdf-a1b"_s, u"--out"_s, u"agenda.pdf"_s});
    REQUIRE(printed.exitCode == 0);
    CHECK(read(u"agenda.pdf"_s).startsWith("%PDF-1.4"));
    CHECK(read(u"agenda.pdf"_s).contains("<pdfaid:part>1</pdfaid:part>"));
}
