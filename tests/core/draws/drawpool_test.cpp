#include "core/draws/drawpool.h"
#include "tests/support/catchqt.h"
#include "tests/support/drawsbuilders.h"

using namespace faubourg;
using namespace faubourg::draws;
using namespace faubourg::test;

namespace {

DrawQuota quotaOf(const Draw &draw, Criterion criterion, const QString &label)
{
    for (const DrawQuota &quota : draw.quotas) {
        if (quota.criterion == criterion && quota.label == label)
            return quota;
    }
    return {};
}

QStringList numbersOf(const DrawPool &made, Standing standing)
{
    QStringList numbers;
    for (const DrawPerson &person : made.persons) {
        if (person.standing == standing)
            numbers += person.number;
    }
    return numbers;
}

} // namespace

TEST_CASE_METHOD(DrawFixture, "Quotas are proposed from the colleges and the parity of the rules",
                 "[draws]")
{
    const Draw draw = proposedDraw(sources(), QDate(2026, 11, 23), 15, 10);
    CHECK(draw.seats == 12);
    CHECK(draw.heldOn == QDate(2026, 12, 8));
    CHECK(draw.answerBy == QDate(2026, 12, 18));
    const DrawQuota residents = quotaOf(draw, Criterion::College, u"Habitants"_s);
    CHECK(residents.minimum == 8);
    CHECK(residents.maximum == 8);
    CHECK(quotaOf(draw, Criterion::College, u"Acteurs"_s).maximum == 4);
    CHECK(quotaOf(draw, Criterion::Sex, u"Femmes"_s).minimum == 6);
    CHECK(quotaOf(draw, Criterion::Age, u"60 ans et plus"_s).minimum == 0);
    CHECK(validate(draw));
}

TEST_CASE_METHOD(DrawFixture, "A draw is proposed as the rules of its council ask", "[draws]")
{
    council.overrides = {{{}, u"substitute_count"_s, u"14"_s, u"RI"_s},
                         {{}, u"draw_sources"_s, u"listes des bailleurs"_s, u"RI"_s},
                         {{}, u"draw_witness"_s, u"Un huissier de justice"_s, u"RI"_s}};
    council = stored(councilRepository.save(council));
    const Draw draw = proposedDraw(sources(), QDate(2026, 11, 23), 15, 15);
    CHECK_FALSE(draw.onePerHousehold); // no rule asks for it
    CHECK(draw.waitingList == 14);
    CHECK(draw.listSource == u"listes des bailleurs"_s);
    CHECK(draw.witnesses == u"Un huissier de justice"_s);
    council.overrides = {{{}, u"one_per_household"_s, u"true"_s, u"RI"_s}};
    council = stored(councilRepository.save(council));
    CHECK(proposedDraw(sources(), QDate(2026, 11, 23), 15, 15).onePerHousehold);
}

TEST_CASE_METHOD(DrawFixture,
                 "A partial renewal draws the vacant seats, and quotas count those "
                 "already seated",
                 "[draws]")
{
    for (qsizetype seat = 0; seat < 7; ++seat)
        REQUIRE(mandates.save(aMandate(seat, u"Membre%1"_s.arg(seat))));
    const DrawSources now = sources();
    const Draw draw = proposedDraw(now, QDate(2026, 11, 23), 15, 15);
    CHECK(draw.seats == 5);
    CHECK(quotaOf(draw, Criterion::College, u"Habitants"_s).minimum == 8);
    CHECK(quotaOf(draw, Criterion::Sex, u"Femmes"_s).maximum == 7); // seven women sit already
    CHECK(quotaOf(draw, Criterion::Sex, u"Hommes"_s).minimum == 5);
    const auto made = makePool(draw, now);
    REQUIRE(made);
    CHECK(made->pool.seated.size() == 7);
    CHECK(numbersOf(*made, Standing::Seated).first() == u"s01"_s);
    CHECK_FALSE(sortition::findConflict(sortition::makeModel(made->pool)));
}

TEST_CASE_METHOD(DrawFixture, "Parity of one college leaves the others out of the count", "[draws]")
{
    council.overrides = {{{}, u"parity_college"_s, u"resident"_s, u"RI"_s}};
    council = stored(councilRepository.save(council));
    const DrawSources now = sources();
    const Draw draw = proposedDraw(now, QDate(2026, 11, 23), 15, 15);
    CHECK(quotaOf(draw, Criterion::Sex, u"Femmes"_s).minimum == 4);
    const auto made = makePool(draw, now);
    REQUIRE(made);
    CHECK(made->pool.candidates.at(0).values.at(1) == 0);                       // a resident
    CHECK(made->pool.candidates.at(25).values.at(1) == sortition::kUndeclared); // an actor
}

TEST_CASE_METHOD(DrawFixture, "The list holds the eligible, and excludes others with a reason",
                 "[draws]")
{
    aCandidate(31, councils::CandidacyState::Ineligible);
    aCandidate(32, councils::CandidacyState::Received);
    aCandidate(33, councils::CandidacyState::Withdrawn);
    auto young = aPerson(u"Jeune"_s);
    young.birthDate = QDate(2010, 12, 8); // sixteen on the day of the draw: not more than sixteen
    councils::Candidacy minor = aCandidate(34);
    minor.person = stored(persons.save(young)).id;
    REQUIRE(candidacies.save(minor));

    const Draw draw = proposedDraw(sources(), QDate(2026, 11, 23), 15, 15);
    const auto made = makePool(draw, sources());
    REQUIRE(made);
    CHECK(made->pool.candidates.size() == 30);
    CHECK(made->pool.candidates.at(6).number == u"007"_s);
    CHECK(numbersOf(*made, Standing::Excluded) == QStringList{u"031"_s, u"032"_s, u"034"_s});
    CHECK(made->persons.at(30).reason == u"Habite une autre commune."_s);
    CHECK(made->persons.at(31).reason == u"The candidacy was not decided upon."_s);
    CHECK(made->persons.at(32).reason.contains(u"16"_s));
}

TEST_CASE_METHOD(DrawFixture, "A criterion that asks nothing is not published", "[draws]")
{
    Draw draw = proposedDraw(sources(), QDate(2026, 11, 23), 15, 15);
    const auto names = [&] {
        QStringList categories;
        const auto made = stored(makePool(draw, sources()));
        for (const auto &category : made.pool.categories)
            categories += category.name;
        return categories;
    };
    CHECK(names() == QStringList{u"collège"_s, u"sexe"_s});
    for (DrawQuota &quota : draw.quotas) {
        if (quota.label == u"60 ans et plus"_s)
            quota.minimum = 2;
    }
    CHECK(names() == QStringList{u"collège"_s, u"sexe"_s, u"âge"_s});
}

TEST_CASE_METHOD(DrawFixture, "Quotas may bear on what the council’s own rule names", "[draws]")
{
    council.overrides = {{{}, u"draw_criteria"_s, u"Secteur: Nord, Sud"_s, u"RI"_s}};
    council = stored(councilRepository.save(council));
    for (const auto &row : stored(candidacies.list({.council = council.id}))) {
        councils::Candidacy placed = row.candidacy;
        if (placed.number % 3 != 0) // the others say nothing, and are kept out by no quota
            placed.traits = {{u"Secteur"_s, placed.number % 3 == 1 ? u"Nord"_s : u"Sud"_s}};
        REQUIRE(candidacies.save(placed));
    }
    Draw draw = proposedDraw(sources(), QDate(2026, 11, 23), 15, 15);
    CHECK(quotaOf(draw, Criterion::Trait, u"Nord"_s).minimum == 0);
    for (DrawQuota &quota : draw.quotas) {
        if (quota.criterion == Criterion::Trait)
            quota.minimum = 4;
    }
    draw = stored(draws.save(draw)); // the key reads back
    const auto made = stored(makePool(draw, sources()));
    CHECK(made.pool.categories.back().name == u"secteur"_s);
    CHECK(made.pool.candidates.at(0).values.back() == 0);
    CHECK(made.pool.candidates.at(1).values.back() == 1);
    CHECK(made.pool.candidates.at(2).values.back() == sortition::kUndeclared);
    CHECK(candidatesFor(quotaOf(draw, Criterion::Trait, u"Sud"_s), made, sources(),
                        draw.referenceDate)
          == 10);
    const Draw frozen = stored(draws.freeze(draw, dossierOf(draw), QDate(2026, 11, 23)));
    const Draw done = stored(draws.run(frozen, u"5.12"_s, QDate(2026, 12, 8)));
    int north = 0;
    for (const DrawPerson &person : done.persons)
        north += person.outcome == Outcome::Seat && person.number.toInt() % 3 == 1 ? 1 : 0;
    CHECK(north >= 4);
}

TEST_CASE_METHOD(DrawFixture, "One person a household compares addresses when it is asked",
                 "[draws]")
{
    Draw draw = proposedDraw(sources(), QDate(2026, 11, 23), 15, 15);
    const auto homes = [&] {
        const auto made = stored(makePool(draw, sources()));
        return sortition::makeModel(made.pool).homes.size();
    };
    CHECK(homes() == 1); // 29 and 30
    draw.onePerHousehold = false;
    CHECK(homes() == 0);
}

TEST_CASE_METHOD(DrawFixture, "A draw without seats, or with quotas out of order, is refused",
                 "[draws]")
{
    Draw draw = proposedDraw(sources(), QDate(2026, 11, 23), 15, 15);
    draw.seats = 0;
    CHECK(validate(draw).error().code == ErrorCode::InvalidInput);
    draw.seats = 12;
    draw.quotas.first().minimum = 9;
    CHECK(validate(draw).error().message.contains(u"Habitants"_s));
    draw.quotas.first().minimum = 8;
    draw.answerBy = draw.heldOn.addDays(-1);
    CHECK_FALSE(validate(draw));
}

TEST_CASE_METHOD(DrawFixture, "A way out of a conflict makes the draw possible", "[draws]")
{
    Draw draw = proposedDraw(sources(), QDate(2026, 11, 23), 15, 15);
    for (DrawQuota &quota : draw.quotas) {
        if (quota.criterion == Criterion::Sex)
            quota.minimum = quota.maximum = quota.label == u"Femmes"_s ? 8 : 5; // thirteen
    }
    const auto made = stored(makePool(draw, sources()));
    REQUIRE(sortition::findConflict(sortition::makeModel(made.pool)));
    const auto ways = sortition::findWaysOut(made.pool);
    REQUIRE_FALSE(ways.empty());
    for (const sortition::WayOut &way : ways) {
        const auto after = stored(makePool(relaxed(draw, made.pool, way), sources()));
        CHECK_FALSE(sortition::findConflict(sortition::makeModel(after.pool)));
    }
    CHECK(candidatesFor(draw.quotas.first(), made, sources(), draw.referenceDate) == 20);
}

TEST_CASE("The ceremony shows names as chosen, and minors never in full", "[draws]")
{
    const people::PersonName name{people::Civility::Madam, u"Lemaire"_s, {}, u"Nadia"_s};
    CHECK(shownName(name, u"007"_s, NamesShown::Full, false).contains(u"LEMAIRE"_s));
    CHECK(shownName(name, u"007"_s, NamesShown::Full, true) == u"Nadia L."_s);
    CHECK(shownName(name, u"007"_s, NamesShown::Initial, false) == u"Nadia L."_s);
    CHECK(shownName(name, u"007"_s, NamesShown::Number, true).contains(u"007"_s));
}
