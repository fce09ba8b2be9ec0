#include "tests/cli/clifixture.h"
#include "tests/support/catchqt.h"

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
