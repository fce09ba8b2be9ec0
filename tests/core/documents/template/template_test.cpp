#include "core/documents/template/template.h"
#include "tests/support/catchqt.h"

#include <random>

using namespace faubourg;
using namespace faubourg::documents;
using namespace Qt::Literals::StringLiterals;

namespace {

QString fill(QStringView source, const Fields &fields = {})
{
    const auto rendered = fillTemplate(source, fields);
    return rendered ? plainText(rendered->blocks).trimmed() : rendered.error().message;
}

QString firstProblem(QStringView source)
{
    const auto parsed = parseTemplate(source);
    return parsed.problems.isEmpty() ? QString() : problemText(parsed.problems.first());
}

Fields person(const QString &name, const QString &quality)
{
    return {{u"nom"_s, name}, {u"qualite"_s, quality}};
}

} // namespace

TEST_CASE("A template gives titles, headings, paragraphs and lists", "[documents][template]")
{
    CHECK(
        fill(u"# Ordre du jour\nséance du 1er mars\n\n## Points\n\n// une remarque\nUn\ndeux\n\n"
             "1. A\n2. B\n\n- c\n")
        == u"# Ordre du jour\nséance du 1^er mars\n\n## Points\n\nUn deux\n\n1. A\n2. B\n\n- c"_s);
}

TEST_CASE("The titles after the first are chapters, which the contents list",
          "[documents][template]")
{
    const auto rendered = fillTemplate(
        u"# Rapport\n:::contents\n# Un\nEn bref\n## Détail\n# Deux\n:::section A\n# Lettre\n:::",
        {});
    REQUIRE(rendered);
    CHECK(
        (rendered->blocks
         == Blocks{Title{u"Rapport"_s, {}}, Contents{}, Heading{.level = 1, .text = u"Un"_s},
                   Paragraph{.text = u"En bref"_s, .style = ParagraphStyle::Lead},
                   Heading{.level = 2, .text = u"Détail"_s}, Heading{.level = 1, .text = u"Deux"_s},
                   Section{.bookmark = u"A"_s, .blocks = {Title{u"Lettre"_s, {}}}}}));
}

TEST_CASE("Fields are found whatever their case and accents", "[documents][template]")
{
    CHECK(fill(u"Le {{Date en lettres}}, {{salle}}.",
               {{u"date_en_lettres"_s, u"lundi"_s}, {u"Sallé"_s, u"salle A"_s}})
          == u"Le lundi, salle A."_s);
}

TEST_CASE("A value never becomes markup", "[documents][template]")
{
    const QString hostile = u"<b>{{x}}** *a* | # * [l](https://x.fr) \\ 1. - :::page"_s;
    const Fields fields{{u"x"_s, hostile}};
    const auto rendered = fillTemplate(u"{{x}}", fields);
    REQUIRE(rendered);
    REQUIRE(rendered->blocks.size() == 1);
    const auto &text = std::get<Paragraph>(rendered->blocks.front().content).text;
    CHECK(text.runs.size() == 1);
    CHECK(text.text() == hostile);
    CHECK(fill(u"| A |\n|---|\n| {{x}} |", fields).endsWith(hostile));
    CHECK(fill(u"# {{x}}", fields) == u"# "_s + hostile);
}

TEST_CASE("Bold, italic, links and escapes are read in template text", "[documents][template]")
{
    const auto rendered =
        fillTemplate(u"**Objet :** *oui* [site](https://x.fr) 3 * 4 \\*non\\*\\\nsuite", {});
    REQUIRE(rendered);
    const auto &runs = std::get<Paragraph>(rendered->blocks.front().content).text.runs;
    REQUIRE(runs.size() == 6);
    CHECK(runs.at(0).bold);
    CHECK(runs.at(0).text == u"Objet\u00a0:"_s);
    CHECK(runs.at(2).italic);
    CHECK(runs.at(4).link == u"https://x.fr"_s);
    CHECK(runs.at(5).text == u" 3 * 4 *non*\nsuite"_s);
}

TEST_CASE("Conditions and repeats work between lines and inside them", "[documents][template]")
{
    const Fields fields{
        {u"membres"_s, Values{person(u"Zoé"_s, u"présidente"_s), person(u"Ali"_s, {})}},
        {u"vide"_s, Values{}},
        {u"oui"_s, Value::flag(true)}};
    CHECK(
        fill(
            u"{{#each membres}}\n- {{rang}}. {{nom}}{{#if qualite}}, {{qualite}}{{/if}}\n{{/each}}",
            fields)
        == u"- 1. Zoé, présidente\n- 2. Ali"_s);
    CHECK(fill(u"{{#if vide}}\nA\n{{else}}\nB\n{{/if}}\n{{#if oui}}C{{else}}D{{/if}}", fields)
          == u"B\n\nC"_s);
    CHECK(fill(u"{{#each noms}}{{.}} {{/each}}", {{u"noms"_s, Value::texts({u"a"_s, u"b"_s})}})
          == u"a b"_s);
}

TEST_CASE("A table repeats its rows and spreads its totals", "[documents][template]")
{
    const Fields fields{
        {u"membres"_s, Values{person(u"Zoé"_s, u"présidente"_s), person(u"Ali"_s, u"|"_s)}}};
    CHECK(fill(u"| Nom | Qualité | N° |\n|---|--|-:|\n|> Habitants |\n{{#each membres}}\n"
               "| {{nom}} | {{qualite}} |\n{{/each}}\n|== Total | 2 |\n\nFin",
               fields)
          == u"! Nom | Qualité | N°\n> Habitants\n| Zoé | présidente | \n| Ali | | | \n== Total | "
             "2\n\nFin"_s);
    const auto rendered = fillTemplate(u":::table look=grid room=12 labels=1\nListe\n\n| A | B |\n"
                                       "|---|-:|\n| 1 | 2 |\n:::",
                                       {});
    REQUIRE(rendered);
    const auto &table = std::get<Table>(rendered->blocks.front().content);
    CHECK(table.look == TableLook::Grid);
    CHECK(table.minRowHeight == 12);
    CHECK(table.headerColumns == 1);
    CHECK(table.caption == u"Liste"_s);
    CHECK(table.columns.at(1) == Column{Align::Right, 0, true});
}

TEST_CASE("Letters are made of sections with an address and a signature", "[documents][template]")
{
    const Fields fields{
        {u"lettres"_s,
         Values{Fields{{u"nom"_s, u"Mme Roy"_s},
                       {u"lignes"_s, Value::texts({u"Mme ROY"_s, u"62400 BETHUNE"_s})}}}}};
    CHECK(
        fill(u"{{#each lettres}}\n:::section {{nom}}\n:::address lignes\nRéf. : "
             u"1\n:::\n\nBonjour\n\n"
             ":::signature\nPour le maire,\nLe service\n:::\n:::\n{{/each}}",
             fields)
        == u"[section] Mme\u00a0Roy\n\n[aside] Réf.\u00a0: 1\n[address] Mme ROY / 62400 BETHUNE\n\n"
           "Bonjour\n\n[signature] Pour le maire, / Le service"_s);
}

TEST_CASE("Words around the page come from the template too", "[documents][template]")
{
    const auto rendered = fillTemplate(
        u":::header\nConseil\n:::\n:::reference\nRéf.\n:::\n:::footer\nDonnées\n:::", {});
    REQUIRE(rendered);
    CHECK(rendered->runningHeader == u"Conseil"_s);
    CHECK(rendered->reference == u"Réf."_s);
    CHECK(rendered->notice == u"Données"_s);
    CHECK(rendered->blocks.empty());
}

TEST_CASE("A value of several paragraphs gives several paragraphs", "[documents][template]")
{
    const auto rendered = fillTemplate(u":::quote\n{{x}}\n:::", {{u"x"_s, u"Un\n\nDeux"_s}});
    REQUIRE(rendered);
    REQUIRE(rendered->blocks.size() == 2);
    CHECK(std::get<Paragraph>(rendered->blocks.back().content).style == ParagraphStyle::Quote);
}

TEST_CASE("Mistakes are told at their line", "[documents][template]")
{
    CHECK(firstProblem(u"a\n{{#if x}}\nb") == u"Line 2: “{{#if x}}” is not closed by “{{/if}}”."_s);
    CHECK(firstProblem(u"a\n\n{{x") == u"Line 3: “{{” is not closed by “}}”."_s);
    CHECK(firstProblem(u":::tableau\n") == u"Line 1: “:::tableau” is not known."_s);
    CHECK(firstProblem(u"a\n:::") == u"Line 2: This line closes nothing."_s);
    CHECK(firstProblem(u"a\n**b")
          == u"Line 2: A bold or italic text is not closed: stars go by pairs."_s);
    CHECK(firstProblem(u"| a |\n").startsWith(u"Line 1: A table starts"));
    CHECK(firstProblem(u"| a |\n|---|\n{{#each x}}\ntexte\n{{/each}}")
              .startsWith(u"Line 4: Only rows"));
    CHECK(fill(u"\n{{sale}}", {{u"salle"_s, u"A"_s}})
          == u"Line 2: “{{sale}}” is not known. Did you mean {{salle}}?"_s);
    CHECK(fill(u"{{#each x}}{{/each}}", {{u"x"_s, u"texte"_s}})
          == u"Line 1: “{{x}}” is not a list."_s);
    CHECK(fill(u"| A |\n|---|\n| 1 | 2 |").startsWith(u"Line 3: This row has more cells"));
}

TEST_CASE("A template is checked against the fields of its document", "[documents][template]")
{
    const QList<FieldInfo> fields{
        {u"salle"_s, u"Salle"_s},
        {u"points"_s, u"Points"_s, FieldKind::List, {{u"titre"_s, u"Titre"_s}}}};
    const auto parsed = parseTemplate(u"{{salle}}\n{{#each points}}\n{{titre}} {{salle}} {{rang}}\n"
                                      "{{/each}}\n{{titre}}\n{{salle2}}\n{{xyzzyx}}");
    CHECK(parsed.problems.isEmpty());
    const auto problems = checkFields(parsed.tree, fields);
    REQUIRE(problems.size() == 3);
    CHECK(problems.at(0).line == 5);
    CHECK(problems.at(1)
          == TemplateProblem{6, u"“{{salle2}}” is not known. Did you mean {{salle}}?"_s});
    CHECK(problems.at(2).message == u"“{{xyzzyx}}” is not known. Choose a field in the list."_s);
}

TEST_CASE("No text breaks the parser, and every problem has its line", "[documents][template]")
{
    const QStringList pieces{u"{{"_s,
                             u"}}"_s,
                             u"#if x"_s,
                             u"#each x"_s,
                             u"/if"_s,
                             u"/each"_s,
                             u"else"_s,
                             u"{{#if x}}"_s,
                             u"{{/if}}"_s,
                             u"{{#each x}}"_s,
                             u"{{/each}}"_s,
                             u"{{else}}"_s,
                             u":::"_s,
                             u"keep"_s,
                             u"table"_s,
                             u"section"_s,
                             u"address x"_s,
                             u"\n"_s,
                             u"\n"_s,
                             u"|"_s,
                             u"|---|"_s,
                             u"**"_s,
                             u"*"_s,
                             u"\\"_s,
                             u"#"_s,
                             u" "_s,
                             u"- "_s,
                             u"1. "_s,
                             u"a"_s,
                             u"["_s,
                             u"](http://x)"_s,
                             u"//"_s,
                             u"\r"_s,
                             QString(QChar(0)),
                             u"é"_s};
    std::mt19937 random(3);
    std::uniform_int_distribution<qsizetype> piece(0, pieces.size() - 1);
    std::uniform_int_distribution<int> length(0, 60);
    for (int i = 0; i < 4000; ++i) {
        QString source;
        for (int n = length(random); n > 0; --n)
            source += pieces.at(piece(random));
        CAPTURE(source);
        const auto parsed = parseTemplate(source);
        const auto lines = source.count(u'\n') + 1;
        for (const TemplateProblem &problem : parsed.problems)
            REQUIRE((problem.line >= 1 && problem.line <= lines));
        const auto rendered = evaluate(parsed.tree, {{u"x"_s, Values{u"y"_s, u"z"_s}}});
        if (!rendered)
            REQUIRE(rendered.error().message.startsWith(u"Line "));
    }
    std::uniform_int_distribution<int> byte(0, 255);
    for (int i = 0; i < 500; ++i) {
        QByteArray bytes(200, '\0');
        for (char &c : bytes)
            c = static_cast<char>(byte(random));
        (void)parseTemplate(QString::fromUtf8(bytes));
    }
}
