#include "core/exchange/roll/rollimport.h"
#include "core/exchange/spreadsheet/ods.h"
#include "core/people/rollrepository.h"
#include "core/storage/journal.h"
#include "tests/support/catchqt.h"
#include "tests/support/journalwatch.h"
#include "tests/support/storagefixture.h"

#include <QFile>

#include "testpaths.h"

using namespace faubourg;
using namespace faubourg::exchange;
using namespace faubourg::people;
using namespace faubourg::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kToday(2026, 11, 23);

QByteArray theSample()
{
    QFile file(QString::fromUtf8(kSourceDir) + u"/tests/data/electoral-roll/reu.csv"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

RollReading readingOf(const QByteArray &bytes)
{
    const auto read = readRoll(bytes, u"liste.csv"_s, kToday);
    INFO((read ? std::string() : read.error().message.toStdString()));
    REQUIRE(read);
    return *read;
}

/// A roll in the REU's headings, with only the columns that the test fills.
QByteArray aRoll(const QByteArray &lines)
{
    return "\"libell\xC3\xA9 du type de liste\";\"nom de naissance\";\"pr\xC3\xA9noms\";\"sexe\";"
           "\"date de naissance\";\"num\xC3\xA9ro de voie\";\"libell\xC3\xA9 de voie\"\n"
        + lines;
}

Elector anElector(int birthYear, const QString &street = u"Rue des Lilas"_s)
{
    return {.lastName = u"Exemple"_s,
            .useName = {},
            .firstName = u"Noé"_s,
            .sex = Sex::Male,
            .birthDate = {},
            .birthYear = birthYear,
            .street = street,
            .complement = {},
            .postcode = {},
            .locality = {},
            .station = u"0001"_s};
}

} // namespace

TEST_CASE("The export of the REU is read, and only what a draw needs is kept", "[exchange][roll]")
{
    const RollReading reading = readingOf(theSample());
    CHECK(reading.extract.format == RollFormat::Reu);
    CHECK(reading.electors.size() == 400);
    CHECK(reading.extract.electors == 400);
    CHECK(reading.extract.sha256.size() == 64);
    CHECK(reading.withoutFullDate == 2);
    CHECK(reading.unreadable.isEmpty());
    CHECK(reading.leftAside.contains(u"libellé nationalité"_s));
    CHECK(reading.leftAside.contains(u"libellé commune de naissance"_s));
    const Elector first = reading.electors.first();
    CHECK(first.lastName == u"DUHAMEL"_s);
    CHECK(first.sex == Sex::Male);
    CHECK(first.birthDate == QDate(1973, 12, 1));
    CHECK(first.street == u"Rue Émile Caron"_s);
    CHECK(first.complement == u"Appt 2 Lieu-dit Le Rivage"_s);
    CHECK(first.station == u"0002"_s);
    CHECK(stations(reading.electors) == QStringList{u"0001"_s, u"0002"_s, u"0003"_s, u"0004"_s});
}

TEST_CASE("The format of the arrêté of 2013 is read as well", "[exchange][roll]")
{
    const RollReading reading = readingOf(
        "TypeListe;InfoListe;DateCreationListe;CodeDepartement;CodeCommune;NomCommune;"
        "NoElecteurGeneral;Sexe;NomdeNaissance;NomDusage;Prenoms;DateDeNaissance;NomComNaissance;"
        "DeptNaissance;PaysNaissance;Nationalite;NomBureauDeVote;NoBureauDeVote;CodeCanton;"
        "CodeCirconscription;ComplementDeLocalisation1;ComplementDeLocalisation2;NumeroVoie;"
        "TypeVoie;LibelleVoie;LieuDit;CodePostal;VilleLocalite;Pays\n"
        "P;;01/01/2026;62;119;Exempleville;17;F;Exemple;Modèle;Éloïse Anne;03/04/1961;Ailleurs;62;"
        "FRANCE;FR;Mairie;0003;1;9;Appt 4;;12 bis;RUE;DES LILAS;;1400;EXEMPLEVILLE;FRANCE\n");
    CHECK(reading.extract.format == RollFormat::Ministry);
    REQUIRE(reading.electors.size() == 1);
    const Elector elector = reading.electors.first();
    CHECK(elector.useName == u"Modèle"_s);
    CHECK(elector.street == u"12 bis RUE DES LILAS"_s);
    CHECK(elector.postcode == u"01400"_s);
    CHECK(elector.station == u"0003"_s);
    CHECK(elector.birthDate == QDate(1961, 4, 3));
}

TEST_CASE("A roll as a workbook gives the same people", "[exchange][roll]")
{
    reports::Listing sheet{.kind = {}, .title = u"Liste"_s, .columns = {}, .rows = {}};
    for (const QString &heading : {u"libellé du type de liste"_s, u"nom de naissance"_s,
                                   u"prénoms"_s, u"date de naissance"_s, u"libellé de voie"_s})
        sheet.columns.append(
            {heading, heading,
             heading.startsWith(u"date") ? reports::CellType::Date : reports::CellType::Text});
    sheet.rows = {{u"Liste principale"_s, u"Exemple"_s, u"Noé"_s, QDate(1980, 5, 14), u"Rue"_s}};
    CHECK(readingOf(toOds({sheet}).value()).electors.first().birthDate == QDate(1980, 5, 14));
}

TEST_CASE("Of a date of birth what is known is kept", "[exchange][roll]")
{
    const RollReading reading = readingOf(aRoll("p;A;A;F;00/00/1953;;x\np;B;B;F;1961;;x\n"
                                                "p;C;C;F;00/03/1953;;x\np;D;D;F;;;x\n"
                                                "p;E;E;F;01/01/2953;;x\np;F;F;F;1/2/1950;;x\n"));
    QList<int> years;
    for (const Elector &elector : reading.electors)
        years += elector.birthYear;
    CHECK(years == QList{1953, 1961, 1953, 0, 0, 1950});
    CHECK(reading.withoutFullDate == 5);
    CHECK(reading.electors.last().birthDate == QDate(1950, 2, 1));
}

TEST_CASE("Whoever stands on both complementary lists is kept once, homonyms all",
          "[exchange][roll]")
{
    const QByteArray municipal = "Liste compl\xC3\xA9mentaire municipale;";
    const QByteArray european = "Liste compl\xC3\xA9mentaire europ\xC3\xA9"
                                "enne;";
    const QByteArray anna = "Mod\xC3\xA8le;Anna;F;01/02/1980;1;Rue A\n";
    const QByteArray annaElsewhere = "MODELE;ANNA;F;01/02/1980;9;Rue B\n";
    const RollReading both = readingOf(aRoll(municipal + anna + european + annaElsewhere + municipal
                                             + "Modèle;Anna;F;01/02/1981;1;Rue A\n"));
    CHECK(both.electors.size() == 2);
    CHECK(both.onBothLists == 1);
    // Two of them on one list are two people, and two they stay on both.
    const RollReading homonyms = readingOf(
        aRoll(municipal + anna + municipal + annaElsewhere + european + anna + european + anna));
    CHECK(homonyms.electors.size() == 2);
    // So are homonyms on the main list.
    CHECK(readingOf(aRoll("Liste principale;" + anna + "Liste principale;" + anna)).electors.size()
          == 2);
}

TEST_CASE("Lines without a name are left aside and told, an empty roll is refused",
          "[exchange][roll]")
{
    const RollReading reading = readingOf(aRoll("p;;A;F;1961;;x\np;B;;F;1961;;x\np;C;C;F;;;x\n"));
    REQUIRE(reading.unreadable.size() == 2);
    CHECK(reading.unreadable.first().line == 2);
    CHECK(reading.electors.size() == 1);
    CHECK_FALSE(readRoll(aRoll({}), u"x"_s, kToday));
    CHECK_FALSE(readRoll("nom;adresse\nExemple;Rue\n", u"x"_s, kToday));
}

TEST_CASE("Electors are picked by polling station, street and age", "[people][roll]")
{
    QList<Elector> all{anElector(1950), anElector(1990, u"12 rue du Mont-Liébaud"_s), anElector(0)};
    all[1].station = u"0002"_s;
    CHECK(matching(all, {.stations = {u"0002"_s}}).size() == 1);
    CHECK(matching(all, {.streets = {u"MONT LIEBAUD"_s}}).size() == 1);
    CHECK(matching(all, {.streets = {u"lilas"_s, u"liebaud"_s}}).size() == 3);
    CHECK(matching(all, {.maxAge = 40, .on = kToday}) == QList{all.at(1)});
    // Born in 1990, one is 35 or 36 in 2026: neither bound may cut the year.
    CHECK(matching({all.at(1)}, {.minAge = 35, .on = kToday}).size() == 1);
    CHECK(matching({all.at(1)}, {.minAge = 36, .on = kToday}).isEmpty());
    CHECK(matching({all.at(1)}, {.maxAge = 35, .on = kToday}).isEmpty());
    CHECK(matching(all, {}).size() == 3);
}

TEST_CASE("Packed electors come back as they were, damaged ones are refused", "[people][roll]")
{
    const QList<Elector> all{anElector(1950), anElector(0, u"Rue « Été »"_s)};
    CHECK(unpacked(packed(all)).value() == all);
    CHECK(unpacked(packed({})).value().isEmpty());
    CHECK_FALSE(unpacked({}));
    CHECK_FALSE(unpacked(qCompress("\x01\xff\xff\xff\xff nobody")));
}

TEST_CASE_METHOD(StorageFixture, "An extract leaves its count and digest when it is purged",
                 "[people][roll]")
{
    JournalWatch watch(*database);
    const RollReading reading = readingOf(theSample());
    const RollRepository rolls(*database);
    const auto stored = rolls.add(reading.extract, reading.electors);
    REQUIRE(stored);
    CHECK(rolls.electors(stored->id).value() == reading.electors);
    CHECK(purgeDueOn(*stored, 3) == QDate(2027, 2, 23));
    CHECK_FALSE(rolls.add(reading.extract, reading.electors)); // the very same file

    const auto purged = rolls.purge(stored->id, stored->revision);
    REQUIRE(purged);
    CHECK(purged->purgedOn == kToday);
    CHECK(purged->electors == 400);
    CHECK(purged->sha256 == reading.extract.sha256);
    CHECK_FALSE(rolls.electors(stored->id));
    CHECK(number(u"SELECT count(*) FROM roll_extract WHERE people IS NOT NULL"_s) == 0);
    CHECK(watch.unrecorded().isEmpty());
    // Neither does the journal know anybody.
    for (const auto &entry : storage::journal(*database).value())
        CHECK_FALSE(entry.changes.contains(u"DUHAMEL"));
    CHECK(rolls.add(reading.extract, reading.electors));
}

TEST_CASE("Twenty thousand electors weigh a few hundred kilobytes", "[people][roll]")
{
    QList<Elector> all;
    for (int i = 0; i < 20'000; ++i) {
        Elector elector = anElector(1930 + i % 75, u"%1 rue des Lilas"_s.arg(i % 200));
        elector.lastName += QString::number(i * 7919 % 10'007);
        all += elector;
    }
    CHECK(packed(all).size() < 700'000);
}
