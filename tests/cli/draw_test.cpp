#include "tests/cli/clifixture.h"
#include "tests/support/catchqt.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include "testpaths.h"

using namespace faubourg::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The pool of 60 in a folder of its own, and the steps of a draw.
class DrawFixture : public CliFixture
{
public:
    DrawFixture()
    {
        for (const QString &name : {u"categories.csv"_s, u"respondents.csv"_s})
            REQUIRE(QFile::copy(QLatin1StringView(kSourceDir) + u"/tests/data/sortition/cq_60_12/"_s
                                    + name,
                                path(name)));
    }

    CliRun draw(const QStringList &arguments) const
    {
        return run(QStringList{u"draw"_s} + arguments);
    }

    CliRun prepare(const QStringList &more) const
    {
        return draw(QStringList{u"prepare"_s, u"respondents.csv"_s, u"categories.csv"_s,
                                u"--seats"_s, u"12"_s}
                    + more);
    }

    void freeze() const
    {
        REQUIRE(prepare({u"--out"_s, u"d"_s}).exitCode == 0);
        REQUIRE(draw({u"freeze"_s, u"d"_s, u"--seed-rule"_s, u"EuroMillions, 4 décembre 2026"_s})
                    .exitCode
                == 0);
    }

    /// Refused in one line, and nothing written.
    void checkRefused(const CliRun &refused, const QStringList &before, int code = 1) const
    {
        INFO(refused.err.toStdString());
        CHECK(refused.exitCode == code);
        CHECK(refused.errLines().size() == 1);
        CHECK(files() == before);
    }
};

QString sh(const QString &script, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"sh"_s, {u"-c"_s, script});
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST_CASE_METHOD(DrawFixture, "A draw is prepared without a Faubourg file", "[cli][draw]")
{
    const CliRun prepared = prepare({u"--json"_s, u"--out"_s, u"d"_s});
    INFO(prepared.err.toStdString());
    REQUIRE(prepared.exitCode == 0);
    const auto json = QJsonDocument::fromJson(prepared.out.toUtf8()).object();
    CHECK(json[u"min"_s].toDouble() == Approx(1.0 / 17).epsilon(1e-6));
    CHECK(json[u"mean"_s].toDouble() == Approx(0.2));
    CHECK(json[u"max"_s].toDouble() == Approx(1));
    CHECK(json[u"gini"_s].toDouble() == Approx(0.51).margin(0.01));
    CHECK(json[u"geometric_mean"_s].toDouble() == Approx(0.124).margin(0.001));
    CHECK(json[u"types"_s].toInt() == 30);
    CHECK(json[u"gap"_s].toDouble() < 1e-6);
    CHECK(json[u"cpu_seconds"_s].toDouble() > 0);
    CHECK(json[u"limiting_group"_s][u"candidates"_s].toInt() == 34);
    CHECK(files().contains(u"d"_s));
}

TEST_CASE_METHOD(DrawFixture, "A draw goes from dossier to verification", "[cli][draw]")
{
    freeze();
    CHECK(sh(u"sha256sum d"_s, path({})) == QString::fromUtf8(read(u"d.sha256"_s)));
    const CliRun drawn = draw({u"run"_s, u"d"_s, u"--seed"_s, u"5.12.23.34.49./2.11./"_s,
                               u"--json"_s, u"--page"_s, u"p.html"_s});
    REQUIRE(drawn.exitCode == 0);
    const auto json = QJsonDocument::fromJson(drawn.out.toUtf8()).object();
    const QStringList panel = json[u"panel"_s].toVariant().toStringList();
    CHECK(panel.size() == 12);
    CHECK(json[u"substitutes"_s].toArray().size() == 48);
    CHECK(draw({u"verify"_s, u"d"_s, u"--seed"_s, u"5.12.23.34.49./2.11./"_s}).exitCode == 0);
    const CliRun filled = draw({u"substitute"_s, u"d"_s, u"--seed"_s, u"5.12.23.34.49./2.11./"_s,
                                u"--vacant"_s, panel.at(3), u"--json"_s});
    REQUIRE(filled.exitCode == 0);
    const auto seats = QJsonDocument::fromJson(filled.out.toUtf8()).array();
    REQUIRE(seats.size() == 1);
    CHECK(seats[0][u"deviation"_s].toInt() == 0);
    CHECK_FALSE(panel.contains(seats[0][u"substitute"_s].toString()));
}

TEST_CASE_METHOD(DrawFixture, "sha256sum and sort alone find the same panel", "[cli][draw]")
{
    freeze();
    REQUIRE(draw({u"run"_s, u"d"_s, u"--seed"_s, u"S 1"_s}).exitCode == 0);
    const QString key = sh(u"E=$(sha256sum < d | cut -c1-64); "
                           "printf 'FT-1\\n%s\\n%s\\n' \"$E\" 'S 1' | sha256sum | cut -c1-64"_s,
                           path({}))
                            .trimmed();
    const QString record = QString::fromUtf8(read(u"d.tirage"_s));
    CHECK(record.contains(u"cle;"_s + key));
    const QString ballot =
        sh(u"printf '%s\\nballot\\n0\\n' %1 | sha256sum | cut -c57-64"_s.arg(key), path({}))
            .trimmed();
    CHECK(record.contains(u"bulletin;"_s + ballot));
    const QString listed = sh(
        u"grep '^candidat;' d | cut -d';' -f2 | while read -r N; do echo "
        "\"$(printf '%s\\nticket\\n%s\\n' %1 \"$N\" | sha256sum | cut -c1-64) $N\"; done | sort"_s
            .arg(key),
        path({}));
    for (const QString &line : listed.split(u'\n', Qt::SkipEmptyParts))
        CHECK(record.contains(u';' + line.section(u' ', 1) + u';' + line.section(u' ', 0, 0)));
}

TEST_CASE_METHOD(DrawFixture, "A dossier changed by one byte and a mistyped seed are told",
                 "[cli][draw]")
{
    freeze();
    REQUIRE(draw({u"run"_s, u"d"_s, u"--seed"_s, u"123"_s}).exitCode == 0);
    const QStringList before = files();
    const CliRun mistyped = draw({u"verify"_s, u"d"_s, u"--seed"_s, u"132"_s});
    checkRefused(mistyped, before);
    CHECK(mistyped.err.contains(u"132"));
    checkRefused(draw({u"run"_s, u"d"_s, u"--seed"_s, u"132"_s}), before);
    checkRefused(draw({u"substitute"_s, u"d"_s, u"--seed"_s, u"132"_s, u"--vacant"_s, u"01"_s}),
                 before);
    QByteArray bytes = read(u"d"_s);
    bytes[bytes.size() - 3] = char(bytes[bytes.size() - 3] ^ 1);
    write(u"d"_s, bytes);
    checkRefused(draw({u"verify"_s, u"d"_s, u"--seed"_s, u"123"_s}), before);
    checkRefused(draw({u"run"_s, u"d"_s, u"--seed"_s, u"123"_s}), before);
    checkRefused(draw({u"freeze"_s, u"d"_s}), before);
}

TEST_CASE_METHOD(DrawFixture, "Frozen means frozen", "[cli][draw]")
{
    REQUIRE(prepare({u"--out"_s, u"d"_s}).exitCode == 0);
    checkRefused(draw({u"run"_s, u"d"_s, u"--seed"_s, u"1"_s}), files());
    REQUIRE(draw({u"freeze"_s, u"d"_s}).exitCode == 0);
    REQUIRE(draw({u"freeze"_s, u"d"_s}).exitCode == 0);
    checkRefused(draw({u"freeze"_s, u"d"_s, u"--seed-rule"_s, u"another"_s}), files());
    checkRefused(prepare({u"--out"_s, u"d"_s}), files());
}

TEST_CASE_METHOD(DrawFixture, "A malformed pool ends with one line and nothing written",
                 "[cli][draw]")
{
    const QByteArray quotas = read(u"categories.csv"_s);
    const auto refuse = [this](const QByteArray &pool) {
        write(u"respondents.csv"_s, pool);
        checkRefused(prepare({u"--out"_s, u"d"_s}), files());
    };
    refuse({});
    refuse("college,genre,age,secteur\n");
    refuse("college,genre,age\nhabitant,F,60+\n");
    refuse("college,genre,age,secteur\nhabitant,F,60+,Mars\n");
    refuse(QByteArray("college,genre,age,secteur\nhabi#tant,F,60+,Nord\n").replace('#', '\0'));
    refuse("numero,college,genre,age,secteur\n1,habitant,F,60+,Nord\n1,habitant,H,60+,Nord\n");
    refuse("a" + QByteArray(200, ',').replace(",", ",b") + "\n" + QByteArray("x,").repeated(201)
           + "\n");
    refuse("college,genre,age,secteur\n" + QByteArray("habitant,F,60+,Nord\n").repeated(1'000'000));
    refuse("college,genre,age,secteur\nhabitant,F,60+,Nord\n");
    checkRefused(draw({u"prepare"_s, u"nowhere.csv"_s, u"categories.csv"_s, u"--seats"_s, u"3"_s}),
                 files());
    checkRefused(draw({u"prepare"_s, u"respondents.csv"_s, u"categories.csv"_s}), files(), 2);
    checkRefused(draw({u"prepare"_s}), files(), 2);
    checkRefused(draw({u"shuffle"_s}), files(), 2);
    checkRefused(draw({}), files(), 2);
    CHECK(read(u"categories.csv"_s) == quotas);
}

TEST_CASE_METHOD(DrawFixture, "The three conventions of quotas give one dossier", "[cli][draw]")
{
    REQUIRE(prepare({u"--out"_s, u"a"_s}).exitCode == 0);
    for (const QByteArray &heading :
         {QByteArray("feature,value,min,max"), QByteArray("category,name,min,max")}) {
        QByteArray quotas = read(u"categories.csv"_s);
        quotas.replace("category,feature,min,max", heading);
        write(u"categories.csv"_s, quotas);
        REQUIRE(prepare({u"--out"_s, u"b"_s}).exitCode == 0);
        CHECK(read(u"a"_s) == read(u"b"_s));
        quotas.replace(heading, "category,feature,min,max");
        write(u"categories.csv"_s, quotas);
    }
}

TEST_CASE_METHOD(DrawFixture, "What is exported for other programs prepares the same draw again",
                 "[cli][draw]")
{
    freeze();
    const QByteArray dossier = read(u"d"_s);
    for (const QString &convention :
         {u"sortition-foundation"_s, u"sortition-foundation-old"_s, u"panelot"_s}) {
        CAPTURE(convention.toStdString());
        const CliRun done = draw({u"export"_s, u"d"_s, u"--convention"_s, convention, u"--seed"_s,
                                  u"5.12./2./"_s, u"--out"_s, convention});
        REQUIRE(done.exitCode == 0);
        const QString quotas =
            convention == u"panelot"_s ? u"/categories.csv"_s : u"/targets.csv"_s;
        REQUIRE(draw({u"prepare"_s, convention + u"/respondents.csv"_s, convention + quotas,
                      u"--seats"_s, u"12"_s, u"--out"_s, u"again"_s})
                    .exitCode
                == 0);
        const auto persons = [](const QByteArray &text) {
            QList<QByteArray> lines = text.split('\n');
            lines.removeIf([](const QByteArray &line) {
                return !line.startsWith("candidat;") && !line.startsWith("composition;");
            });
            return lines;
        };
        CHECK(persons(read(u"again"_s)) == persons(dossier));
        CHECK(read(convention + u"/selected.csv"_s).count('\n') == 13);
        CHECK(read(convention + u"/remaining.csv"_s).count('\n') == 49);
    }
    checkRefused(
        draw({u"export"_s, u"d"_s, u"--out"_s, u"panelot"_s, u"--convention"_s, u"panelot"_s}),
        files());
    checkRefused(draw({u"export"_s, u"d"_s, u"--convention"_s, u"other"_s, u"--out"_s, u"x"_s}),
                 files(), 2);
}
