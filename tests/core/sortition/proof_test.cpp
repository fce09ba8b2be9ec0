#include "core/sortition/ft1.h"
#include "core/sortition/preparation.h"
#include "core/sortition/proof/verification.h"
#include "core/sortition/proof/verificationpage.h"
#include "tests/support/catchqt.h"
#include "tests/support/drawpools.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cmath>

#include "testpaths.h"

using namespace Qt::Literals::StringLiterals;
using namespace faubourg;
using namespace faubourg::sortition;

namespace {

Dossier smallDossier(std::optional<Method> method = {})
{
    const auto prepared =
        prepareDraw(test::storedPool(u"cq_60_12"_s, 12), method, {}, u"Faubourg 0.1.0"_s);
    REQUIRE(prepared);
    return prepared->dossier;
}

/// A pool in which some share a home and one is seated already.
Dossier householdDossier()
{
    Pool pool = test::storedPool(u"cq_60_12"_s, 12);
    for (std::size_t i = 0; i < 20; ++i)
        pool.candidates[i].household = u"home %1"_s.arg(i / 2);
    const auto prepared = prepareDraw(pool, {}, {}, u"Faubourg 0.1.0"_s);
    REQUIRE(prepared);
    return prepared->dossier;
}

Draw drawFrom(const Dossier &dossier, const QString &seed)
{
    const auto draw = runDraw(dossier, toText(dossier), seed);
    REQUIRE(draw);
    return *draw;
}

int deviationOf(const Dossier &dossier, const std::vector<Drawn> &panel)
{
    const PanelModel model = makeModel(dossier.pool);
    std::vector<int> counts(model.types.size());
    for (const Drawn &drawn : panel) {
        for (std::size_t type = 0; type < counts.size(); ++type) {
            const auto &members = model.types[type].members;
            counts[type] += static_cast<int>(std::ranges::count(members, drawn.candidate));
        }
    }
    return isValidPanel(model, makeComposition(counts)) ? 0 : 1;
}

QStringList numbers(const std::vector<Drawn> &list, const Dossier &dossier)
{
    QStringList found;
    for (const Drawn &drawn : list)
        found += dossier.pool.candidates[static_cast<std::size_t>(drawn.candidate)].number;
    return found;
}

/// Frequencies of `runs` draws with different seeds, all within 4 standard deviations.
void checkFrequencies(const Dossier &dossier, int runs)
{
    const PanelModel model = makeModel(dossier.pool);
    const auto chances = publishedChances(model, dossier.lottery);
    std::vector<int> drawn(dossier.pool.candidates.size());
    const QByteArray bytes = toText(dossier);
    for (int run = 0; run < runs; ++run) {
        const auto draw = runDraw(dossier, bytes, u"seed %1"_s.arg(run));
        REQUIRE(draw);
        REQUIRE(deviationOf(dossier, draw->panel) == 0);
        for (const Drawn &person : draw->panel)
            ++drawn[static_cast<std::size_t>(person.candidate)];
    }
    for (std::size_t type = 0; type < chances.size(); ++type) {
        const double p = chances[type];
        const double margin = 4 * std::sqrt(runs * p * (1 - p)) + 0.5;
        for (const int member : model.types[type].members)
            CHECK(std::fabs(drawn[static_cast<std::size_t>(member)] - runs * p) <= margin);
    }
}

/// A file of tests/data/draw, made once with the command line and never again.
QByteArray published(const QString &name)
{
    QFile file(QString::fromUtf8(kSourceDir) + u"/tests/data/draw/"_s + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("The protocol gives the values that sha256sum gives", "[sortition]")
{
    const QByteArray key = drawKey(sha256("dossier\n"), u"5.12.23.34.49./2.11./"_s);
    CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(key == sha256("FT-1\n" + sha256("dossier\n") + "\n5.12.23.34.49./2.11./\n"));
    CHECK(ballotText(key, 8) == sha256(key + "\nballot\n0\n").last(8));
    CHECK(ticket(key, u"001"_s) == sha256(key + "\nticket\n001\n"));
    CHECK(canonicalSeed(u"  5  12\t7 "_s) == u"5 12 7");
}

TEST_CASE("The published ballots keep the smallest chance and every panel its quotas",
          "[sortition]")
{
    const Dossier dossier = smallDossier();
    const PanelModel model = makeModel(dossier.pool);
    const auto chances = publishedChances(model, dossier.lottery);
    CHECK(std::ranges::min(chances) == Approx(1.0 / 17).epsilon(1e-6));
    std::uint64_t ballots = 0;
    for (const PublishedPanel &panel : dossier.lottery.panels) {
        CHECK(isValidPanel(model, panel.panel));
        ballots += panel.ballots;
    }
    CHECK(ballots == ballotCount(dossier.lottery.digits));
}

TEST_CASE("A dossier reads back as what was written", "[sortition]")
{
    for (const Dossier &dossier : {smallDossier(), smallDossier(Method::Urn), householdDossier()}) {
        const auto back = readDossier(toText(dossier));
        INFO((back ? QString() : back.error().message).toStdString());
        REQUIRE(back);
        CHECK(*back == dossier);
        CHECK(verifyProof(*back).isEmpty());
    }
}

TEST_CASE("A dossier with one byte changed is another dossier", "[sortition]")
{
    const QByteArray bytes = toText(smallDossier());
    const QByteArray hash = sha256(bytes);
    const auto sound = verify(bytes, u"s"_s, {hash, {}});
    REQUIRE(sound);
    CHECK(sound->isEmpty());
    std::mt19937 random(9);
    for (int round = 0; round < 150; ++round) {
        QByteArray changed = bytes;
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
        changed[at] = char(changed[at] ^ (1 << (random() % 7)));
        const auto differences = verify(changed, u"s"_s, {hash, {}});
        CHECK((!differences || !differences->isEmpty()));
    }
}

TEST_CASE("A lottery that was tampered with does not read, whatever its hash", "[sortition]")
{
    Dossier dossier = smallDossier();
    dossier.lottery.panels[0].ballots += 1;
    CHECK_FALSE(readDossier(toText(dossier)));
    dossier = smallDossier();
    dossier.lottery.panels[0].panel.front().persons += 1;
    CHECK_FALSE(readDossier(toText(dossier)));
    dossier = smallDossier();
    dossier.proof.heaviest -= 1;
    CHECK_FALSE(verifyProof(dossier).isEmpty());
}

TEST_CASE("A mistyped seed is told from the record", "[sortition]")
{
    const Dossier dossier = smallDossier();
    const QByteArray bytes = toText(dossier);
    const QByteArray record = recordText(dossier, drawFrom(dossier, u"5.12.23"_s));
    CHECK(verify(bytes, u"5.12.23"_s, {{}, record})->isEmpty());
    const auto differences = verify(bytes, u"5.12.32"_s, {{}, record});
    REQUIRE(differences);
    REQUIRE(differences->size() == 1);
    CHECK(differences->first().contains(u"5.12.23"));
    QByteArray forged = record;
    forged.replace("titulaire;1;", "titulaire;9;");
    CHECK(verify(bytes, u"5.12.23"_s, {{}, forged})->size() == 1);
}

TEST_CASE("The same dossier and seed give the same bytes on every machine", "[sortition]")
{
    const Dossier dossier = *readDossier(toText(smallDossier(Method::Urn)));
    Dossier fixed = dossier;
    fixed.notice = {u"essai"_s};
    fixed.software = u"Faubourg"_s;
    // Recorded once; a change here breaks every dossier already published.
    CHECK(sha256(toText(fixed))
          == "2dfb4561c825391f9517b8d19aa9544973a48c829a505207243be0b232a2927e");
    CHECK(sha256(recordText(fixed, drawFrom(fixed, u"5.12.23.34.49./2.11./"_s)))
          == "6182d518b91d46d8411655c6ecc5b5c869b8b62fc4c4ae2147e771c9ea6b5230");
}

TEST_CASE("A published draw with unequal chances gives its record again, byte for byte",
          "[sortition]")
{
    const QByteArray bytes = published(u"leximin.txt"_s);
    const auto dossier = readDossier(bytes);
    REQUIRE(dossier);
    CHECK(dossier->method == Method::Leximin);
    CHECK(toText(*dossier) == bytes);
    const QByteArray record = published(u"leximin.txt.tirage"_s);
    const auto draw = runDraw(*dossier, bytes, u"5.12.23.34.49./2.11./"_s);
    REQUIRE(draw);
    CHECK(recordText(*dossier, *draw) == record);
    CHECK(verify(bytes, u"5.12.23.34.49./2.11./"_s, {sha256(bytes), record})->isEmpty());
    CHECK(verifyProof(*dossier).isEmpty());
}

TEST_CASE("Draws come out as often as published", "[sortition]")
{
    checkFrequencies(smallDossier(), 3000);
    checkFrequencies(householdDossier(), 1500);
}

TEST_CASE("Draws come out as often as published, a hundred thousand times", "[.soak]")
{
    checkFrequencies(smallDossier(), 100'000);
}

TEST_CASE("Nobody shares a home with another member", "[sortition]")
{
    const Dossier dossier = householdDossier();
    for (int seed = 0; seed < 100; ++seed) {
        QStringList homes;
        for (const Drawn &drawn : drawFrom(dossier, QString::number(seed)).panel)
            homes += dossier.pool.candidates[static_cast<std::size_t>(drawn.candidate)].household;
        homes.removeAll(QString());
        const auto all = homes.size();
        homes.removeDuplicates();
        CHECK(homes.size() == all);
    }
}

TEST_CASE("A vacant seat goes to the first substitute who keeps every quota", "[sortition]")
{
    const Dossier dossier = smallDossier();
    const Draw draw = drawFrom(dossier, u"graine"_s);
    const QStringList panel = numbers(draw.panel, dossier);
    const QStringList waiting = numbers(draw.substitutes, dossier);
    const auto filled = substitute(dossier, draw, {panel.at(0), waiting.at(0), panel.at(1)});
    REQUIRE(filled);
    REQUIRE(filled->size() == 3);
    CHECK(waiting.contains(filled->at(0).substitute));
    CHECK(filled->at(0).deviation == 0);
    CHECK(filled->at(1).substitute.isEmpty() == !filled->at(1).hadSeat);
    CHECK(filled->at(2).substitute != filled->at(0).substitute);
    CHECK_FALSE(substitute(dossier, draw, {u"nobody"_s}));
    // Everybody before the one called would have broken a quota.
    for (const QString &passed : waiting) {
        if (passed == filled->at(0).substitute)
            break;
        std::vector<Drawn> body = draw.panel;
        body[0] = draw.substitutes[static_cast<std::size_t>(waiting.indexOf(passed))];
        CHECK(deviationOf(dossier, body) > 0);
    }
}

TEST_CASE("When nobody keeps the quotas the nearest substitute is called", "[sortition]")
{
    Pool pool{
        2, {{u"sex"_s, {{u"F"_s, 1, 1, 0, kMaxSeats}, {u"M"_s, 1, 1, 0, kMaxSeats}}}}, {}, {}};
    pool.candidates = {{u"1"_s, {0}, {}}, {u"2"_s, {1}, {}}, {u"3"_s, {1}, {}}};
    const auto prepared = prepareDraw(pool, {}, {}, u"F"_s);
    REQUIRE(prepared);
    const auto filled =
        substitute(prepared->dossier, drawFrom(prepared->dossier, u"s"_s), {u"1"_s});
    REQUIRE(filled);
    CHECK_FALSE(filled->at(0).substitute.isEmpty());
    CHECK(filled->at(0).deviation == 2);
}

TEST_CASE("The verification page holds the dossier byte for byte", "[sortition]")
{
    const QByteArray bytes = toText(smallDossier());
    const QByteArray page = verificationPage(bytes, u"<5>"_s);
    const QByteArray mark = R"(id="dossier">)";
    const auto start = page.indexOf(mark) + mark.size();
    CHECK(QByteArray::fromBase64(page.mid(start, page.indexOf('<', start) - start)) == bytes);
    CHECK(page.contains(R"(value="&lt;5&gt;")"));
    CHECK_FALSE(page.contains("http"));
}

TEST_CASE("The script of the verification page draws what we draw", "[sortition]")
{
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    if (node.isEmpty()) {
        WARN("skipped: no node on this machine");
        return;
    }
    for (const Dossier &dossier : {smallDossier(), householdDossier()}) {
        const QByteArray page = verificationPage(toText(dossier), {});
        const auto start = page.indexOf("<script id=\"ft1\">") + 17;
        const QByteArray script = page.mid(start, page.indexOf("</script>", start) - start)
            + "const [,, data, seed] = process.argv; console.log(JSON.stringify("
              "FT1.run(FT1.fromBase64(require('fs').readFileSync(data, 'utf8')), seed)));";
        const QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &content) {
            QFile file(folder.filePath(name));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(content);
        };
        write(u"ft1.js"_s, script);
        write(u"data"_s, toText(dossier).toBase64());
        const Draw draw = drawFrom(dossier, u"été 5.12 23"_s);
        QProcess process;
        process.start(
            node, {folder.filePath(u"ft1.js"_s), folder.filePath(u"data"_s), u"été  5.12 23 "_s});
        REQUIRE(process.waitForFinished());
        const auto found = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        INFO(process.readAllStandardError().toStdString());
        CHECK(found[u"hash"_s].toString().toLatin1() == draw.dossierHash);
        CHECK(found[u"key"_s].toString().toLatin1() == draw.key);
        CHECK(found[u"ballot"_s].toString().toLatin1() == draw.ballot);
        CHECK(found[u"panel"_s].toVariant().toStringList() == numbers(draw.panel, dossier));
        CHECK(found[u"substitutes"_s].toVariant().toStringList()
              == numbers(draw.substitutes, dossier));
        CHECK(found[u"problems"_s].toArray().isEmpty());
    }
}
