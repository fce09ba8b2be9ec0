#include "tests/cli/clifixture.h"
#include "tests/support/catchqt.h"

#include <QHash>
#include <QJsonObject>

using namespace faubourg::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE_METHOD(CliFixture, "Béthune's contract has 89 objectives, 28, 28 and 33 by quartier",
                 "[cli]")
{
    const QString file = newFile(u"bethune"_s);
    QHash<QString, int> byQuartier;
    for (const auto &row : json({u"list"_s, u"objectives"_s, file}))
        ++byQuartier[row.toObject()[u"quartier"_s].toString()];
    CHECK(byQuartier.value(u"Mont Liébaut"_s) == 28);
    CHECK(byQuartier.value(u"3 Îlots"_s) == 28);
    CHECK(byQuartier.value(u"Catorive"_s) == 33);
    CHECK(byQuartier.size() == 3);
}

TEST_CASE_METHOD(CliFixture, "Every figure of the convention comes with its comparison", "[cli]")
{
    const QString file = newFile(u"bethune"_s);
    const auto rows = json({u"list"_s, u"indicators"_s, file});
    CHECK(rows.size() == 23);
    bool found = false;
    for (const auto &entry : rows) {
        const auto row = entry.toObject();
        if (row[u"quartier"_s].toString() != u"Mont Liébaut"
            || row[u"indicator"_s].toString() != u"Taux de pauvreté")
            continue;
        found = true;
        CHECK(row[u"value"_s].toDouble() == 46.1);
        CHECK(row[u"unit"_s].toString() == u"%"_s);
        CHECK(row[u"comparison_value"_s].toDouble() == 18.8);
        CHECK(row[u"year"_s].toInt() == 2022);
        CHECK(row[u"source"_s].toString().contains(u"sig.ville"));
    }
    CHECK(found);
}

TEST_CASE_METHOD(CliFixture, "The eight councils of Béthune have 12 seats, 8 and 4", "[cli]")
{
    const QString file = newFile(u"bethune"_s);
    const auto rows = json({u"list"_s, u"councils"_s, file});
    REQUIRE(rows.size() == 8);
    for (const auto &row : rows) {
        CHECK(row.toObject()[u"seats"_s].toInt() == 12);
        CHECK(row.toObject()[u"colleges"_s].toString()
              == u"Habitants: 8, Acteurs du quartier: 4"_s);
        CHECK(row.toObject()[u"filled"_s].toInt() == 0);
    }
}

TEST_CASE_METHOD(CliFixture, "Béthune holds public facts alone: nobody, no session, no action",
                 "[cli]")
{
    const QString file = newFile(u"bethune"_s);
    for (const auto &kind :
         {u"persons"_s, u"members"_s, u"sessions"_s, u"questions"_s, u"actions"_s})
        CHECK(json({u"list"_s, kind, file}).isEmpty());
}

TEST_CASE_METHOD(CliFixture,
                 "The example has something of every kind, and all its people are invented",
                 "[cli]")
{
    const QString file = newFile(u"bethune-demo"_s);
    for (const auto &kind :
         {u"councils"_s, u"members"_s, u"candidates"_s, u"sessions"_s, u"agenda"_s, u"questions"_s,
          u"followups"_s, u"quartiers"_s, u"indicators"_s, u"objectives"_s, u"actions"_s,
          u"funders"_s, u"committees"_s, u"journal"_s}) {
        INFO(kind.toStdString());
        CHECK_FALSE(json({u"list"_s, kind, file}).isEmpty());
    }
    for (const auto &person : json({u"list"_s, u"persons"_s, file}))
        CHECK(person.toObject()[u"fictitious"_s].toBool());
    CHECK(run({u"check"_s, file}).exitCode == 0);
}

TEST_CASE_METHOD(CliFixture, "The other presets load too", "[cli]")
{
    for (const auto &name : {u"empty"_s, u"chambery"_s, u"conseil-citoyen"_s})
        newFile(name, name + u".faubourg"_s);
    CHECK(json({u"list"_s, u"councils"_s, u"chambery.faubourg"_s}).size() == 7);
    CHECK(json({u"list"_s, u"councils"_s, u"empty.faubourg"_s}).isEmpty());
}

TEST_CASE_METHOD(CliFixture, "Sessions and actions narrow by their filters", "[cli]")
{
    const QString file = newFile(u"bethune-demo"_s);
    for (const auto &row : json(
             {u"list"_s, u"sessions"_s, file, u"--state"_s, u"convened"_s, u"--council"_s, u"2"_s}))
        CHECK(row.toObject()[u"state"_s].toString() == u"convened"_s);
    CHECK(json({u"list"_s, u"actions"_s, file, u"--year"_s, u"2026"_s}).size() == 41);
    CHECK(run({u"list"_s, u"objectives"_s, file, u"--year"_s, u"2026"_s}).exitCode == 2);
}

TEST_CASE_METHOD(CliFixture, "Words are found whatever their spelling", "[cli]")
{
    const QString file = newFile(u"bethune"_s);
    const CliRun found = run({u"search"_s, file, u"MONT LIEBAUD"_s});
    CHECK(found.exitCode == 0);
    CHECK(found.out.contains(u"Mont Liébaut"));
    CHECK(found.out.contains(u"Mont-Liébaud"));
}

TEST_CASE_METHOD(CliFixture, "What is to be filled or renewed is listed, council by council",
                 "[cli]")
{
    const QString file = newFile(u"bethune-demo"_s);
    const auto vacant = json({u"list"_s, u"vacancies"_s, file});
    REQUIRE_FALSE(vacant.isEmpty());
    CHECK(vacant.first().toObject()[u"council"_s].toString() == u"Catorive"_s);
    CHECK(json({u"list"_s, u"vacancies"_s, file, u"--council"_s, u"2"_s}).size() < vacant.size());
    bool isMissing = false;
    for (const auto &row : json({u"list"_s, u"parental-papers"_s, file}))
        isMissing = isMissing || row.toObject()[u"state"_s].toString() == u"missing"_s;
    CHECK(isMissing);
    CHECK(run({u"list"_s, u"mandates-ending"_s, file}).exitCode == 0);
    CHECK(run({u"list"_s, u"vacancies"_s, file, u"--year"_s, u"2026"_s}).exitCode == 2);
}

TEST_CASE_METHOD(CliFixture, "Who sits stands beside the portrait, with source and year", "[cli]")
{
    const QString file = newFile(u"bethune-demo"_s);
    bool found = false;
    for (const auto &entry : json({u"list"_s, u"composition"_s, file, u"--council"_s, u"2"_s})) {
        const auto row = entry.toObject();
        if (row[u"key"_s].toString() != u"under_25"_s)
            continue;
        found = true;
        CHECK(row[u"portrait_quartier"_s].toString() == u"Mont Liébaut"_s);
        CHECK(row[u"source"_s].toString().contains(u"sig.ville 2022"));
    }
    CHECK(found);
}

TEST_CASE_METHOD(CliFixture, "Trainings, those trained and the needs are listed", "[cli]")
{
    const QString file = newFile(u"bethune-demo"_s);
    CHECK(json({u"list"_s, u"trainings"_s, file}).size() == 3);
    CHECK(json({u"list"_s, u"trainings"_s, file, u"--year"_s, u"2026"_s}).size() == 2);
    CHECK_FALSE(json({u"list"_s, u"trainees"_s, file, u"--council"_s, u"1"_s}).isEmpty());
    int counted = 0;
    for (const auto &row : json({u"list"_s, u"training-needs"_s, file, u"--council"_s, u"1"_s}))
        counted += row.toObject()[u"count"_s].toInt();
    CHECK(counted > 7); // seven sheets came back
}

TEST_CASE_METHOD(CliFixture, "Rules are listed with their source, and how each council stands",
                 "[cli]")
{
    const QString file = newFile(u"bethune-demo"_s);
    for (const auto &entry : json({u"list"_s, u"council-types"_s, file})) {
        const auto row = entry.toObject();
        CHECK(row[u"label"_s].toString() != row[u"rule"_s].toString());
        CHECK_FALSE(row[u"source"_s].toString().isEmpty());
    }
    const auto lights = json({u"list"_s, u"lights"_s, file, u"--council"_s, u"1"_s});
    REQUIRE(lights.size() > 5);
    for (const auto &entry : lights) {
        CHECK(entry.toObject()[u"council"_s].toString() == u"Catorive"_s);
        CHECK_FALSE(entry.toObject()[u"sentence"_s].toString().isEmpty());
    }
}
