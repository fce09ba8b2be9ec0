#include "core/sortition/preparation.h"
#include "tests/support/catchqt.h"
#include "tests/support/drawpools.h"

using namespace Qt::Literals::StringLiterals;
using namespace faubourg;
using namespace faubourg::sortition;

namespace {

/// The pool with these bounds let go, as somebody would rewrite the quotas by hand.
Pool without(Pool pool, const std::vector<QuotaBound> &bounds, bool dropsHouseholds)
{
    for (const QuotaBound &bound : bounds) {
        Quota &quota = pool.categories[static_cast<std::size_t>(bound.category)]
                           .quotas[static_cast<std::size_t>(bound.quota)];
        if (bound.side == QuotaSide::Minimum)
            quota.minimum = 0;
        else
            quota.maximum = kMaxSeats;
    }
    for (Candidate &person : pool.candidates)
        person.household = dropsHouseholds ? QString() : person.household;
    return pool;
}

/// Only these bounds kept.
Pool only(const Pool &pool, const Conflict &conflict)
{
    std::vector<QuotaBound> others;
    for (int category = 0; category < static_cast<int>(pool.categories.size()); ++category) {
        const auto &quotas = pool.categories[static_cast<std::size_t>(category)].quotas;
        for (int quota = 0; quota < static_cast<int>(quotas.size()); ++quota) {
            for (const QuotaSide side : {QuotaSide::Minimum, QuotaSide::Maximum}) {
                const QuotaBound bound{category, quota, side};
                if (std::ranges::find(conflict.bounds, bound) == conflict.bounds.end())
                    others.push_back(bound);
            }
        }
    }
    return without(pool, others, !conflict.needsHouseholdRule);
}

bool isPossible(const Pool &pool)
{
    return !test::allPanels(makeModel(pool)).empty();
}

void checkMinimal(const Pool &pool, const Conflict &conflict)
{
    const Pool core = only(pool, conflict);
    CHECK_FALSE(isPossible(core));
    for (const QuotaBound &bound : conflict.bounds)
        CHECK(isPossible(without(core, {bound}, false)));
    if (conflict.needsHouseholdRule)
        CHECK(isPossible(without(core, {}, true)));
}

} // namespace

TEST_CASE("A conflict is minimal, and every way out makes a panel possible", "[sortition]")
{
    std::mt19937 random(44);
    int impossible = 0;
    for (int round = 0; round < 1000; ++round) {
        const Pool pool = test::randomPool(random, round % 2 == 0);
        const auto conflict = findConflict(makeModel(pool));
        INFO("round " << round);
        REQUIRE(conflict.has_value() != isPossible(pool));
        if (!conflict)
            continue;
        ++impossible;
        checkMinimal(pool, *conflict);
        const auto waysOut = findWaysOut(pool);
        CHECK(waysOut.size() <= 3);
        CHECK(!waysOut.empty());
        for (const WayOut &wayOut : waysOut)
            CHECK(isPossible(relaxed(pool, wayOut)));
        for (std::size_t i = 1; i < waysOut.size(); ++i)
            CHECK((waysOut[i].changes.empty() || waysOut[i].cost >= waysOut[i - 1].cost));
    }
    CHECK(impossible > 200);
}

TEST_CASE("Flexible bounds say how far a way out may go", "[sortition]")
{
    Pool pool{3, {{u"age"_s, {{u"16-29"_s, 2, 3, 2, 3}, {u"30+"_s, 0, 1, 0, 1}}}}, {}, {}};
    pool.candidates = {{u"1"_s, {0}, {}}, {u"2"_s, {1}, {}}, {u"3"_s, {1}, {}}, {u"4"_s, {1}, {}}};
    for (const WayOut &wayOut : findWaysOut(pool))
        CHECK(wayOut.changes.empty()); // neither bound may move: other seats are all that is left
}

TEST_CASE("The group that limits the least favoured is said in numbers", "[sortition]")
{
    const Pool pool = test::storedPool(u"cq_60_12"_s, 12);
    const auto prepared = prepareDraw(pool, {}, {}, u"Faubourg"_s);
    REQUIRE(prepared);
    REQUIRE(prepared->limitingGroup);
    CHECK(prepared->limitingGroup->persons == 34);
    CHECK(prepared->limitingGroup->seats == 2);
    CHECK(sentence(*prepared->limitingGroup, pool).contains(u"34"));
    CHECK(prepared->neverDrawn.empty());
}

TEST_CASE("Who can never be drawn learns which quotas keep them out", "[sortition]")
{
    Pool pool{2,
              {{u"sex"_s,
                {{u"F"_s, 1, 1, 0, kMaxSeats},
                 {u"M"_s, 1, 1, 0, kMaxSeats},
                 {u"X"_s, 0, 0, 0, kMaxSeats}}}},
              {},
              {}};
    pool.candidates = {{u"1"_s, {0}, {}}, {u"2"_s, {1}, {}}, {u"3"_s, {2}, {}}};
    const auto prepared = prepareDraw(pool, Method::Leximin, {}, u"Faubourg"_s);
    REQUIRE(prepared);
    REQUIRE(prepared->neverDrawn.size() == 1);
    CHECK(prepared->neverDrawn[0].why.bounds == std::vector{QuotaBound{0, 2, QuotaSide::Maximum}});
    CHECK(prepared->figures.minimum == Approx(1));
    CHECK(prepared->figures.neverDrawn == 1);
}

TEST_CASE("Impossible quotas are refused with the conflict and the ways out", "[sortition]")
{
    Pool pool = test::storedPool(u"cq_60_12"_s, 12);
    pool.categories[2].quotas[2].minimum = 7;
    pool.categories[2].quotas[2].maximum = 9;
    const auto prepared = prepareDraw(pool, {}, {}, u"Faubourg"_s);
    REQUIRE_FALSE(prepared);
    CHECK(prepared.error().code == ErrorCode::RuleViolation);
    CHECK(prepared.error().message.contains(u"45-59"));
    CHECK(prepared.error().message.contains(u"instead of"));
}
