#include "core/contract/committeerepository.h"
#include "core/contract/contractrepository.h"
#include "core/contract/contracttree.h"
#include "core/councils/councilrepository.h"
#include "core/exchange/preset.h"
#include "core/office/officerepository.h"
#include "core/programme/funderrepository.h"
#include "core/quartiers/indicatorrepository.h"
#include "core/quartiers/quartierrepository.h"
#include "tests/support/catchqt.h"
#include "tests/support/storagefixture.h"

#include <QFile>

#include <algorithm>

using namespace faubourg;
using namespace faubourg::exchange;
using namespace faubourg::test;

namespace {

struct PresetFixture : StorageFixture
{
    void load(QStringView name) const
    {
        const auto loaded = loadPreset(*database, name);
        INFO((loaded ? QString() : loaded.error().message + loaded.error().detail).toStdString());
        REQUIRE(loaded);
    }
    Error refused(const QByteArray &json) const
    {
        const auto loaded = loadPresetText(*database, json);
        REQUIRE_FALSE(loaded);
        return loaded.error();
    }
};

struct BethuneFixture : PresetFixture
{
    BethuneFixture() { load(u"bethune"); }

    quartiers::Quartier quartier(const QString &name) const
    {
        const quartiers::QuartierRepository repository(*database);
        const auto found = repository.findByName(name);
        REQUIRE(found);
        for (const auto &row : *found) {
            if (row.kind != quartiers::QuartierKind::CouncilArea)
                return *repository.find(row.id);
        }
        FAIL(name.toStdString());
        return {};
    }
    QList<contract::SharedObjective> sharedObjectives() const
    {
        const contract::ContractRepository contracts(*database);
        return *contracts.sharedObjectives(contracts.list()->first().id);
    }
    QList<contract::ObjectiveRow> objectivesOf(const QString &name) const
    {
        contract::ObjectiveFilter filter;
        filter.quartier = quartier(name).id;
        return *contract::ObjectiveRepository(*database).list(filter);
    }
    /// "value unit | comparison | source year" of one figure, or nothing.
    QString figure(const QString &name, const QString &indicator) const
    {
        quartiers::IndicatorFilter filter;
        filter.quartier = quartier(name).id;
        const auto values = quartiers::IndicatorRepository(*database).values(filter);
        REQUIRE(values);
        for (const auto &row : *values) {
            if (row.indicator == indicator)
                return u"%1 %2|%3|%4 %5"_s.arg(row.value.value, row.unit, row.value.comparisonValue,
                                               row.value.source, QString::number(row.value.year));
        }
        return {};
    }
};

} // namespace

TEST_CASE("Every preset that is offered has a title and loads", "[exchange][preset]")
{
    const auto offered = presets();
    REQUIRE(offered);
    CHECK(offered->size() >= 4);
    for (const PresetInfo &info : *offered) {
        INFO(info.name.toStdString());
        const auto database = StorageFixture::open();
        const auto loaded = loadPreset(*database, info.name);
        INFO((loaded ? QString() : loaded.error().message).toStdString());
        CHECK(loaded);
        CHECK_FALSE(info.description.isEmpty());
    }
}

TEST_CASE_METHOD(BethuneFixture, "Béthune has the eight councils, of twelve seats each",
                 "[exchange][preset]")
{
    const auto councils = councils::CouncilRepository(*database).list();
    REQUIRE(councils);
    QStringList names;
    for (const auto &row : *councils) {
        names += row.name;
        CHECK(row.seats == 12);
        REQUIRE(row.colleges.size() == 2);
        CHECK(row.colleges.first().seats == 8);
        CHECK(row.colleges.last().seats == 4);
    }
    names.sort();
    CHECK(names
          == QStringList{u"Beaumarais"_s, u"Catorive"_s, u"Centre-ville"_s, u"Cheminots / 8Ter"_s,
                         u"Gare"_s, u"Mont-Liébaud"_s, u"Pierrette"_s, u"Rue de Lille"_s});
}

TEST_CASE_METHOD(BethuneFixture, "Council areas touch the quartiers of the contract",
                 "[exchange][preset]")
{
    const quartiers::QuartierRepository repository(*database);
    const auto areas = [&](const QString &name) {
        QStringList names;
        const auto rows = repository.councilAreasOf(quartier(name).id);
        REQUIRE(rows);
        for (const auto &row : *rows)
            names += row.name;
        return names;
    };
    CHECK(areas(u"3 Îlots"_s) == QStringList{u"Cheminots / 8Ter"_s, u"Rue de Lille"_s});
    CHECK(areas(u"Mont Liébaut"_s) == QStringList{u"Mont-Liébaud"_s});
    CHECK(areas(u"Catorive"_s) == QStringList{u"Catorive"_s});
    CHECK(repository.findByName(u"Mont-Liébaud"_s)->size() == 2);
    CHECK(repository.findByName(u"Quartier Du Mont Liébaut"_s)->size() == 2);
}

TEST_CASE_METHOD(BethuneFixture, "The quartiers have the codes of both lists", "[exchange][preset]")
{
    using quartiers::codeOn;
    const QDate before(2023, 12, 31);
    const QDate after(2024, 1, 1);
    CHECK(codeOn(quartier(u"Mont Liébaut"_s).codes, before) == u"QP062008"_s);
    CHECK(codeOn(quartier(u"Mont Liébaut"_s).codes, after) == u"QN06208M"_s);
    CHECK(codeOn(quartier(u"3 Îlots"_s).codes, before) == u"QP062009"_s);
    CHECK(codeOn(quartier(u"3 Îlots"_s).codes, after) == u"QN06209M"_s);
    CHECK(quartier(u"Catorive"_s).codes.isEmpty());
    CHECK(quartier(u"3 Îlots"_s).communes.size() == 2);
}

TEST_CASE_METHOD(BethuneFixture, "The portrait is the one the contract prints",
                 "[exchange][preset]")
{
    CHECK(number(u"SELECT count(*) FROM indicator_value"_s) == 23);
    CHECK(figure(u"Mont Liébaut"_s, u"Population"_s) == u"2600 hab.||sig.ville 2022"_s);
    CHECK(figure(u"Mont Liébaut"_s, u"Taux de pauvreté"_s) == u"46.1 %|18.8|sig.ville 2022"_s);
    CHECK(figure(u"Mont Liébaut"_s, u"Taux d’emploi des 15-64 ans"_s)
          == u"34.9 %|58.8|sig.ville 2022"_s);
    CHECK(figure(u"Mont Liébaut"_s, u"Part du parc social"_s) == u"77.9 %|25.6|sig.ville 2022"_s);
    CHECK(figure(u"3 Îlots"_s, u"Surface"_s) == u"56 ha||sig.ville 2022"_s);
    CHECK(figure(u"3 Îlots"_s, u"Part des 16-25 ans non scolarisés et sans emploi"_s)
          == u"31.8 %|23.5|sig.ville 2022"_s);
    CHECK(figure(u"Catorive"_s, u"IPS des établissements"_s)
          == u"72 indice|104|Préfecture du Pas-de-Calais 2024"_s);
    CHECK(figure(u"Catorive"_s, u"Part des familles monoparentales"_s)
          == u"13 %|16.2|Préfecture du Pas-de-Calais 2024"_s);
    CHECK(figure(u"Catorive"_s, u"Surface"_s).isEmpty());
    CHECK(quartier(u"Mont Liébaut"_s).indicators.first().isApproximate);
    CHECK(quartier(u"Mont Liébaut"_s).indicators.first().perimeter == u"ancien périmètre"_s);
}

TEST_CASE_METHOD(BethuneFixture, "The diagnosis of each quartier is complete", "[exchange][preset]")
{
    const auto counts = [this](const QString &name) {
        const auto whole = quartier(name);
        const auto count = [&whole](quartiers::DiagnosisKind kind) {
            return diagnosisTexts(whole, kind).size();
        };
        return QList<qsizetype>{count(quartiers::DiagnosisKind::Irritant),
                                count(quartiers::DiagnosisKind::Opportunity),
                                count(quartiers::DiagnosisKind::PriorityStake)};
    };
    CHECK(counts(u"Mont Liébaut"_s) == QList<qsizetype>{4, 9, 3});
    CHECK(counts(u"3 Îlots"_s) == QList<qsizetype>{2, 3, 3});
    CHECK(counts(u"Catorive"_s) == QList<qsizetype>{3, 4, 3});
}

TEST_CASE_METHOD(BethuneFixture, "The contract has its 89 operational objectives",
                 "[exchange][preset]")
{
    CHECK(objectivesOf(u"Mont Liébaut"_s).size() == 28);
    CHECK(objectivesOf(u"3 Îlots"_s).size() == 28);
    CHECK(objectivesOf(u"Catorive"_s).size() == 33);
    const auto contracts = contract::ContractRepository(*database).list();
    REQUIRE(contracts);
    REQUIRE(contracts->size() == 1);
    CHECK(contracts->first().signedOn == QDate(2024, 7, 9));
    CHECK(contracts->first().term.to == QDate(2030, 12, 31));
    const auto tree = contract::contractTree(*database, contracts->first().id, {});
    REQUIRE(tree->stakes.size() == 3);
    CHECK(tree->stakes.at(0).axes.size() == 3);
    CHECK(tree->stakes.at(1).axes.size() == 4);
    CHECK(tree->stakes.at(2).axes.size() == 3);
    CHECK(tree->counts() == contract::ProgressCounts{89, 0, 0, 0});
}

TEST_CASE_METHOD(BethuneFixture, "A shared objective is one, with the answer of each quartier",
                 "[exchange][preset]")
{
    const auto first = objectivesOf(u"Mont Liébaut"_s).first();
    CHECK(first.sharedObjectiveId == objectivesOf(u"Catorive"_s).first().sharedObjectiveId);
    QSet<QString> titles;
    qsizetype shared = 0;
    for (const auto &objective : sharedObjectives()) {
        titles.insert(objective.title);
        ++shared;
    }
    CHECK(titles.size() == shared);
}

TEST_CASE_METHOD(BethuneFixture, "An axis that the scan lost is chosen with its reason",
                 "[exchange][preset]")
{
    QStringList explained;
    for (const auto &objective : sharedObjectives()) {
        if (objective.note.startsWith(u"Axe"_s))
            explained += objective.title.section(u' ', 0, 1);
    }
    CHECK(explained == QStringList{u"Garantir à"_s, u"Favoriser l’accès"_s, u"Encourager la"_s});
}

TEST_CASE_METHOD(BethuneFixture, "The governance calendar has its three times and its committees",
                 "[exchange][preset]")
{
    const auto contract = contract::ContractRepository(*database).list()->first().id;
    const auto committees = contract::CommitteeRepository(*database).list(contract, 2026);
    REQUIRE(committees);
    CHECK(committees->size() == 9);
    const auto education = std::ranges::find(*committees, contract::CommitteeKind::Education,
                                             &contract::CommitteeRow::kind);
    REQUIRE(education != committees->end());
    CHECK(education->toPlan == 2);
    CHECK_FALSE(education->source.isEmpty());
}

TEST_CASE_METHOD(BethuneFixture, "Béthune holds no person", "[exchange][preset]")
{
    CHECK(number(u"SELECT count(*) FROM person"_s) == 0);
    CHECK(office::OfficeRepository(*database).get()->postcode == u"62407"_s);
    CHECK(programme::FunderRepository(*database).list()->size() == 18);
}

TEST_CASE("Shipped texts have French apostrophes and spaces", "[exchange][preset]")
{
    for (const QString &name : {u"bethune"_s, u"chambery"_s, u"conseil-citoyen"_s, u"empty"_s}) {
        QFile file(u":/presets/%1.json"_s.arg(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        CHECK_FALSE(text.contains(u'\''));
        CHECK_FALSE(text.contains(u"« "_s));
        CHECK_FALSE(text.contains(u" »"_s));
        CHECK_FALSE(text.contains(u" :"_s));
    }
}

TEST_CASE_METHOD(BethuneFixture, "A preset is not loaded into a file that holds data",
                 "[exchange][preset]")
{
    const qint64 journal = number(u"SELECT count(*) FROM journal"_s);
    const auto again = loadPreset(*database, u"bethune");
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::RuleViolation);
    CHECK(number(u"SELECT count(*) FROM council"_s) == 8);
    CHECK(number(u"SELECT count(*) FROM journal"_s) == journal);
}

TEST_CASE_METHOD(PresetFixture, "Chambéry has seven open councils without seat",
                 "[exchange][preset]")
{
    load(u"chambery");
    const councils::CouncilRepository councils(*database);
    const auto rows = councils.list();
    REQUIRE(rows);
    CHECK(rows->size() == 7);
    for (const auto &row : *rows)
        CHECK(row.seats == 0);
    const auto bodies = councils.find(rows->first().id)->bodies;
    const auto has = [&bodies](councils::BodyKind kind) {
        return std::ranges::any_of(bodies, [kind](const auto &body) { return body.kind == kind; });
    };
    CHECK(has(councils::BodyKind::Plenary));
    CHECK(has(councils::BodyKind::Coordination));
}

TEST_CASE_METHOD(PresetFixture, "A citizen council has two colleges", "[exchange][preset]")
{
    load(u"conseil-citoyen");
    const auto rows = councils::CouncilRepository(*database).list();
    REQUIRE(rows->size() == 1);
    CHECK(rows->first().colleges.size() == 2);
}

TEST_CASE_METHOD(PresetFixture, "An unknown preset is named", "[exchange][preset]")
{
    const auto unknown = loadPreset(*database, u"parameters");
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::NotFound);
    CHECK(unknown.error().message.contains(u"parameters"));
}

TEST_CASE_METHOD(PresetFixture, "A key that no section knows is named with its place",
                 "[exchange][preset]")
{
    CHECK(refused(R"({"title":"t","description":"d","quartier":[]})")
              .message.contains(u"“quartier”"));
    const Error nested = refused(R"({"title":"t","description":"d",
        "communes":[{"insee":"99001","name":"A"},{"insee":"99002","name":"B","maire":"x"}]})");
    CHECK(nested.message.contains(u"communes[1]"));
    CHECK(nested.message.contains(u"“maire”"));
}

TEST_CASE_METHOD(PresetFixture, "A wrong value is told with its place", "[exchange][preset]")
{
    const auto place = [this](const QByteArray &rest) {
        return refused("{\"title\":\"t\",\"description\":\"d\"," + rest + "}").message;
    };
    CHECK(place(R"("communes":{})").contains(u"communes"));
    CHECK(place(R"("communes":[{"insee":99001,"name":"A"}])").contains(u"communes[0].insee"));
    CHECK(place(R"("quartiers":[{"key":"a","name":"A","kind":"zup"}])").contains(u"“zup”"));
    CHECK(place(R"("quartiers":[{"key":"a","name":"A","kind":"qpv","communes":["99001"]}])")
              .contains(u"99001"));
    CHECK(place(R"("contract":{"name":"C","ends_on":"31/12/2030"})").contains(u"contract.ends_on"));
    CHECK(refused("{").code == ErrorCode::InvalidInput);
}

TEST_CASE_METHOD(PresetFixture, "A preset that breaks at its end leaves nothing",
                 "[exchange][preset]")
{
    QFile file(u":/presets/bethune.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    json.replace("\"Balades urbaines\"", "\"Balades urbaines\", \"budget\": 1");
    CHECK(refused(json).message.contains(u"“budget”"));
    for (const QString &table : {u"quartier"_s, u"council"_s, u"council_type"_s, u"parameter"_s,
                                 u"contract"_s, u"operational_objective"_s, u"journal"_s}) {
        INFO(table.toStdString());
        CHECK(number(u"SELECT count(*) FROM "_s + table) == 0);
    }
    load(u"bethune");
}
