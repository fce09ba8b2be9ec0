#include "core/documents/documentkinds.h"
#include "core/documents/drawdocuments.h"
#include "tests/support/documentchecks.h"
#include "tests/support/drawsbuilders.h"
#include "tests/support/golden.h"
#include "tests/support/meetingfixture.h"

using namespace faubourg;
using namespace faubourg::documents;
using namespace faubourg::test;
using draws::Answer;

namespace {

const QDate kDay(2026, 12, 8);

/// A draw by tickets within each college: no solver, so that it is the same anywhere.
struct PrintedDraw : DrawFixture
{
    draws::Draw frozen = freezeSimply();

    draws::Draw freezeSimply()
    {
        aCandidate(31, councils::CandidacyState::Ineligible);
        draws::Draw draw = draws::proposedDraw(sources(), QDate(2026, 11, 23), 15, 15);
        draw.quotas.resize(2);
        draw.onePerHousehold = false;
        draw.method = sortition::Method::Tickets;
        draw.waitingList = 3;
        draw.heldAt = QTime(18, 30);
        draw.place = u"Salle Rosa-Luxemburg"_s;
        draw.seedRule = u"Les numéros de l’EuroMillions du vendredi 4 décembre 2026."_s;
        draw.listSource = u"Candidatures reçues du 1er octobre au 15 novembre 2026"_s;
        draw.witnesses = u"Mme Exemple, présidente du Club\nM. Exemple, habitant"_s;
        draw.listValidUntil = QDate(2029, 12, 7);
        draw = stored(draws.save(draw));
        return stored(draws.freeze(draw, dossierOf(draw), QDate(2026, 11, 23)));
    }
    draws::Draw run() const
    {
        return stored(draws.run(frozen, u"5.12.23.34.49./2.11./"_s, QDate(2026, 12, 8)));
    }
    Selection about() const { return {.draw = frozen.id}; }
};

} // namespace

TEST_CASE_METHOD(PrintedDraw, "The notice of a draw publishes the digest and the rule of the seed",
                 "[documents][draws]")
{
    const Document made = madeOf(drawNotice(*database, about(), kDay));
    checkGolden(made, u"draw-notice"_s);
    CHECK(plainText(made).remove(u' ').contains(frozen.dossierSha256));
    CHECK_FALSE(drawRecord(*database, about(), kDay)); // nothing was drawn
}

TEST_CASE_METHOD(PrintedDraw, "The record of a draw tells all that anybody needs to check it",
                 "[documents][draws]")
{
    const draws::Draw draw = run();
    const Document made = madeOf(drawRecord(*database, about(), kDay));
    checkGolden(made, u"draw-record"_s);
    const QString text = plainText(made);
    CHECK(text.contains(draw.seed));
    CHECK(text.contains(u"Habite une autre commune."_s));
    CHECK(text.contains(u"sha256sum"_s));
    // The council’s newest draw is found without its number.
    CHECK(plainText(madeOf(drawRecord(*database, {.council = council.id}, kDay))) == text);
}

TEST_CASE_METHOD(PrintedDraw, "Letters go to those drawn, to those who wait and to the others",
                 "[documents][draws]")
{
    draws::Draw draw = run();
    const auto drawn = drawLetters(*database, about(), kDay);
    CHECK(madeOf(drawn).blocks.size() == 12);
    CHECK(madeOf(drawSubstituteLetters(*database, about(), kDay)).blocks.size() == 3);
    CHECK(madeOf(drawThanks(*database, about(), kDay)).blocks.size() == 15);

    const auto people = stored(draws.persons(draw.id));
    const auto only = [&](draws::Outcome outcome) {
        const auto row = std::ranges::find(
            people, outcome, [](const draws::DrawPersonRow &one) { return one.entry.outcome; });
        return Selection{.person = row->person, .draw = draw.id};
    };
    checkGolden(madeOf(drawLetters(*database, only(draws::Outcome::Seat), kDay)),
                u"draw-letters"_s);
    checkGolden(madeOf(drawSubstituteLetters(*database, only(draws::Outcome::Substitute), kDay)),
                u"draw-substitutes"_s);
    checkGolden(madeOf(drawThanks(*database, only(draws::Outcome::NotDrawn), kDay)),
                u"draw-thanks"_s);

    SECTION("whoever answered gets no other letter, and the one called does")
    {
        const QString first = calledPersons(draw).first().number;
        draw = stored(draws.answer(draw, first, Answer::Refused, kDay, {}));
        const Document again = madeOf(drawLetters(*database, about(), kDay));
        CHECK(again.blocks.size() == 12);
        CHECK(plainText(again).contains(u"Un siège s’est libéré"_s));
    }
}

TEST_CASE_METHOD(PrintedDraw, "The record of a voided draw says so, and is still printed",
                 "[documents][draws]")
{
    REQUIRE(draws.annul(run(), u"La graine publiée était erronée."_s, QDate(2026, 12, 9)));
    const Document made = madeOf(drawRecord(*database, about(), kDay));
    CHECK(plainText(made).contains(u"La graine publiée était erronée."_s));
    CHECK_FALSE(drawRecord(*database, {.council = council.id}, kDay)); // none counts
}

TEST_CASE_METHOD(PrintedDraw, "Every field offered to the papers of a draw is given a value",
                 "[documents][draws]")
{
    run();
    for (const DocumentKind &kind : drawKinds())
        checkEveryFieldHasAValue(*database, kind.key, about(), kDay);
}
