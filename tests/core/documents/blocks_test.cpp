#include "core/documents/blocks.h"
#include "tests/support/catchqt.h"

using namespace faubourg::documents;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("The endings of ordinals are raised and nothing else is", "[documents]")
{
    const auto raised = [](const QString &text) {
        return plainText(Blocks{Paragraph{withOrdinals(text)}}).trimmed();
    };
    CHECK(raised(u"le 1er mars"_s) == u"le 1^er mars"_s);
    CHECK(raised(u"la 1re séance, la 2e, les 3es"_s) == u"la 1^re séance, la 2^e, les 3^es"_s);
    CHECK(raised(u"au XXIe siècle"_s) == u"au XXI^e siècle"_s);
    CHECK(raised(u"12e arrondissement"_s) == u"12^e arrondissement"_s);
    CHECK(raised(u"2er, A12e, 3euros, Vers, Ies"_s) == u"2er, A12e, 3euros, Vers, I^es"_s);
    CHECK(withOrdinals(u"le 1er mars et le 2e"_s).text() == u"le 1er mars et le 2e"_s);
    CHECK(withOrdinals(QString()).isEmpty());
}

TEST_CASE("A document reads as text in the order of its blocks", "[documents]")
{
    Document document{.title = u"Compte rendu"_s};
    document.furniture.bands = {u"PROJET"_s};
    document.furniture.reference = u"CR-2026-04"_s;
    document.blocks = {
        Title{u"Compte rendu"_s, {}},
        Heading{2, u"Ordre du jour"_s, {}},
        List{true,
             {ListItem{u"Propreté"_s, {List{false, {ListItem{u"rue du 11 Novembre"_s, {}}}}}},
              ListItem{u"Questions diverses"_s, {}}}},
        Table{.columns = {Column{}, Column{.align = Align::Right}},
              .header = {Row{{Cell{u"Action"_s}, Cell{u"Coût"_s}}}},
              .rows = {Row{{Cell{u"Jardin partagé"_s}, Cell{u"1 200 €"_s}}},
                       Row{{Cell{u"Total"_s}, Cell{u"1 200 €"_s}}, RowKind::Total}}},
        Signature{{u"Pour le maire,"_s}, u"Paule Exemple"_s},
    };
    CHECK(plainText(document) == uR"([band] PROJET
[footer] CR-2026-04 | 

# Compte rendu

## Ordre du jour

1. Propreté
  - rue du 11 Novembre
2. Questions diverses

! Action | Coût
| Jardin partagé | 1 200 €
== Total | 1 200 €

[signature] Pour le maire, / Paule Exemple
)"_s);
}

TEST_CASE("A contents list names the chapters of the whole document", "[documents]")
{
    const Blocks blocks{Title{u"Rapport"_s},
                        Contents{},
                        Heading{1, u"Un"_s},
                        Heading{2, u"Détail"_s},
                        KeepTogether{{Heading{1, u"Deux"_s}}},
                        Section{.bookmark = u"A"_s, .blocks = {Heading{1, u"Trois"_s}, Contents{}}},
                        CardSheet{.cards = {{Heading{1, u"Carte"_s}}}}};
    QStringList chapters;
    for (const Heading *chapter : chaptersOf(blocks))
        chapters.append(chapter->text.text());
    CHECK(chapters == QStringList{u"Un"_s, u"Deux"_s, u"Trois"_s});
    CHECK(plainText(blocks).startsWith(u"# Rapport\n\n- Un\n- Deux\n- Trois\n\n# Un\n"_s));
    CHECK(plainText(blocks).contains(u"# Trois\n\n- Un\n- Deux\n- Trois\n"_s));
    CHECK(plainText(Blocks{Contents{}, Paragraph{u"Fin"_s}}) == u"Fin\n"_s);
}

TEST_CASE("A picture or a chart without words is refused", "[documents]")
{
    Document document{.title = u"Fiche"_s};
    document.blocks = {Section{.blocks = {Figure{Image{.bytes = "png"}, {}}}}};
    CHECK_FALSE(validate(document));
    document.blocks = {Figure{Image{.bytes = "png", .alternative = u"Plan"_s}, {}}};
    CHECK(validate(document));

    Chart chart{.title = u"Le chômage recule"_s,
                .categories = {u"2024"_s, u"2025"_s},
                .series = {Series{u"QPV"_s, {12.5, 11.0}, {u"12,5 %"_s, u"11 %"_s}}}};
    document.blocks = {Figure{chart, {}}};
    CHECK_FALSE(validate(document));
    chart.alternative = u"De 12,5 % à 11 %"_s;
    document.blocks = {Figure{chart, {}}};
    CHECK(validate(document));
    chart.series[0].labels.removeLast();
    document.blocks = {Figure{chart, {}}};
    CHECK_FALSE(validate(document));
}

TEST_CASE("Rows that do not fit their columns are refused", "[documents]")
{
    Document document{.title = u"Tableau"_s};
    Table table{.columns = {Column{}, Column{}}};
    table.rows = {Row{{Cell{.text = u"a"_s, .rowSpan = 2}, Cell{u"b"_s}}}, Row{{Cell{u"c"_s}}}};
    document.blocks = {table};
    CHECK(validate(document));
    table.rows[1].cells.append(Cell{u"d"_s});
    document.blocks = {table};
    CHECK_FALSE(validate(document));
    CHECK_FALSE(validate(Document{}));
}
