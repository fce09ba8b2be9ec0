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
        CHECK(read(out).startsWith("%PDF"));
        CHECK(read(out).contains("pdfaid"));
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
