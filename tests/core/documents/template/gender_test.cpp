#include "core/documents/template/gender.h"
#include "core/documents/template/template.h"
#include "tests/support/catchqt.h"

using namespace faubourg;
using namespace faubourg::documents;
using namespace Qt::Literals::StringLiterals;

namespace {

QString fill(QStringView source, GenderWriting writing, const Fields &fields = {})
{
    const auto rendered = fillTemplate(source, fields, writing);
    return rendered ? plainText(rendered->blocks).trimmed() : rendered.error().message;
}

QString firstProblem(QStringView source, const QList<FieldInfo> &fields = {})
{
    const auto parsed = parseTemplate(source);
    const auto problems = parsed.problems + checkFields(parsed.tree, fields);
    return problems.isEmpty() ? QString() : problemText(problems.first());
}

} // namespace

TEST_CASE("A gendered word is written in both forms, by midpoint, or in the masculine",
          "[documents][template]")
{
    struct Sample
    {
        GenderedWord word;
        QString both;
        QString midpoint;
    };
    const QList<Sample> samples{
        {{u"conseiller"_s, u"conseillère"_s, {}},
         u"conseiller ou conseillère"_s,
         u"conseiller·ère"_s},
        {{u"les conseillers"_s, u"les conseillères"_s, {}},
         u"les conseillères et les conseillers"_s,
         u"les conseiller·ères"_s},
        {{u"habitants"_s, u"habitantes"_s, {}}, u"habitantes et habitants"_s, u"habitant·es"_s},
        {{u"acteur"_s, u"actrice"_s, {}}, u"acteur ou actrice"_s, u"acteur·rice"_s},
        {{u"professionnel"_s, u"professionnelle"_s, {}},
         u"professionnel ou professionnelle"_s,
         u"professionnel·le"_s},
        {{u"tous"_s, u"toutes"_s, {}}, u"toutes et tous"_s, u"tou·tes"_s},
        {{u"le candidat"_s, u"la candidate"_s, {}},
         u"le candidat ou la candidate"_s,
         u"le·la candidat·e"_s},
        {{u"Élus"_s, u"Élues"_s, {}}, u"Élues et élus"_s, u"Élu·es"_s},
        {{u"heureux"_s, u"heureuse"_s, {}}, u"heureux ou heureuse"_s, u"heureux·se"_s},
        {{u"membre"_s, u"membre"_s, {}}, u"membre"_s, u"membre"_s},
    };
    for (const auto &[word, both, midpoint] : samples) {
        CHECK(written(word, GenderWriting::Double) == both);
        CHECK(written(word, GenderWriting::Midpoint) == midpoint);
        CHECK(written(word, GenderWriting::Neutral) == word.masculine);
    }
}

TEST_CASE("Words without gender are used where the template offers some", "[documents][template]")
{
    const auto source = u"Chers {{genre : voisins / voisines / gens du quartier}}."_s;
    CHECK(fill(source, GenderWriting::Neutral) == u"Chers gens du quartier."_s);
    CHECK(fill(source, GenderWriting::Midpoint) == u"Chers voisin·es."_s);
}

TEST_CASE("A word agrees with the person a letter is written to", "[documents][template]")
{
    const auto source = u"Vous êtes {{accord:invité/invitée}}."_s;
    const auto filled = [&](const QString &civility) {
        return fill(source, GenderWriting::Midpoint, {{u"civilite"_s, civility}});
    };
    CHECK(filled(u"Madame"_s) == u"Vous êtes invitée."_s);
    CHECK(filled(u"Monsieur"_s) == u"Vous êtes invité."_s);
    CHECK(filled({}) == u"Vous êtes invité·e."_s);
}

TEST_CASE("Gendered words stand in tables as elsewhere", "[documents][template]")
{
    CHECK(fill(u"| {{genre:Élus/Élues}} | b |\n|---|---|\n| 1 | 2 |", GenderWriting::Double)
          == u"! Élues et élus | b\n| 1 | 2"_s);
}

TEST_CASE("A gendered word that lacks a form, or a person, is shown at its line",
          "[documents][template]")
{
    CHECK(firstProblem(u"\n{{genre:voisin}}").startsWith(u"Line 2: “{{genre:voisin}}” needs"));
    CHECK(firstProblem(u"{{genre:a/b/c/d}}").startsWith(u"Line 1:"));
    CHECK(firstProblem(u"{{accord:a/}}").startsWith(u"Line 1:"));
    CHECK(firstProblem(u"{{accord:a/b}}").contains(u"agrees with the person"));
    CHECK(firstProblem(u"{{accord:a/b}}", {{u"civilite"_s, u"Civilité"_s}}).isEmpty());
    CHECK(firstProblem(u"{{genre:a/b}}").isEmpty());
}

TEST_CASE("A card stands on a sheet of cards, which says how it is cut", "[documents][template]")
{
    const auto rendered = fillTemplate(
        u":::cards grid=3x8 size=63,5x33.9 start=7x12 used=2 fold=1\n{{#each p}}\n:::card\n{{.}}\n"
        ":::\n{{/each}}\n:::",
        {{u"p"_s, Value::texts({u"a"_s, u"b"_s})}});
    REQUIRE(rendered);
    const auto &sheet = std::get<CardSheet>(rendered->blocks.front().content);
    CHECK(sheet.cards.size() == 2);
    CHECK(sheet.size == QSizeF(63.5, 33.9));
    CHECK(sheet.used == 2);
    CHECK(sheet.isFolded);
    CHECK_FALSE(sheet.isFramed);
    CHECK(fill(u":::card\na\n:::", GenderWriting::Neutral).startsWith(u"Line 1: A card stands"));
}
