#include "core/sortition/methods/legacy.h"
#include "core/sortition/methods/simulation.h"
#include "core/sortition/methods/tickets.h"
#include "core/sortition/preparation.h"
#include "tests/support/catchqt.h"
#include "tests/support/drawpools.h"

using namespace Qt::Literals::StringLiterals;
using namespace faubourg;
using namespace faubourg::sortition;

namespace {

void checkValid(const PanelModel &model, const Distribution &found)
{
    double sum = 0;
    for (const WeightedPanel &weighted : found.panels) {
        CHECK(isValidPanel(model, weighted.panel));
        sum += weighted.weight;
    }
    CHECK(sum == Approx(1));
}

} // namespace

TEST_CASE("Without quotas everybody has the same chance, without a solver", "[sortition]")
{
    Pool pool{3, {}, {}, {}};
    for (int i = 0; i < 7; ++i)
        pool.candidates.push_back({QString::number(i), {}, {}});
    const auto found = stratifiedLottery(makeModel(pool));
    REQUIRE(found);
    CHECK(found->levels.front().chance == Approx(3.0 / 7));
}

TEST_CASE("Tickets by stratum give the chances of the solver where they apply", "[sortition]")
{
    std::mt19937 random(3);
    int applied = 0;
    for (int round = 0; round < 600; ++round) {
        const PanelModel model = makeModel(test::randomPool(random, false));
        const auto tickets = stratifiedLottery(model);
        if (!tickets)
            continue;
        ++applied;
        INFO("round " << round);
        checkValid(model, *tickets);
        const auto solved = solveFairly(model);
        REQUIRE(solved);
        const auto a = chancesByType(model, tickets->panels);
        const auto b = chancesByType(model, solved->panels);
        for (std::size_t type = 0; type < a.size(); ++type)
            CHECK(a[type] == Approx(b[type]).margin(1e-6));
    }
    CHECK(applied > 50);
}

TEST_CASE("The urn never gets stuck and every panel keeps every quota", "[sortition]")
{
    const Pool pool = publishable(test::storedPool(u"cq_60_12"_s, 12));
    const PanelModel model = makeModel(pool);
    const auto found = simulateUrn(pool, model, 300);
    REQUIRE(found);
    CHECK(found->isEstimated);
    checkValid(model, *found);
}

TEST_CASE("The urn finds a panel exactly when there is one", "[sortition]")
{
    std::mt19937 random(5);
    for (int round = 0; round < 300; ++round) {
        const Pool pool = test::randomPool(random, true);
        const PanelModel model = makeModel(pool);
        INFO("round " << round);
        CHECK(simulateUrn(pool, model, 3).has_value() == !test::allPanels(model).empty());
    }
}

TEST_CASE("LEGACY keeps every quota and leaves some with far less chance", "[sortition]")
{
    const Pool pool = publishable(test::storedPool(u"cq_60_12"_s, 12));
    const PanelModel model = makeModel(pool);
    const auto found = simulateLegacy(model, 3000);
    REQUIRE(found);
    checkValid(model, *found);
    CHECK(chanceFigures(model, chancesByType(model, found->panels), {}).minimum < 0.02);
}

TEST_CASE("The greedy method never seats two of one home", "[sortition]")
{
    std::mt19937 random(6);
    std::mt19937_64 numbers(6);
    for (int round = 0; round < 300; ++round) {
        const PanelModel model = makeModel(test::randomPool(random, true));
        if (const auto panel = drawLegacy(model, numbers))
            CHECK(isValidPanel(model, *panel));
    }
}

TEST_CASE("The default method is tickets where they are enough, else LEXIMIN", "[sortition]")
{
    Pool pool = test::storedPool(u"cq_60_12"_s, 12);
    CHECK(prepareDraw(pool, {}, {}, u"F"_s)->dossier.method == Method::Leximin);
    for (std::size_t category = 1; category < pool.categories.size(); ++category) {
        for (Quota &quota : pool.categories[category].quotas) {
            quota.minimum = 0;
            quota.maximum = 12;
        }
    }
    const auto prepared = prepareDraw(pool, {}, {}, u"F"_s);
    REQUIRE(prepared);
    CHECK(prepared->dossier.method == Method::Tickets);
    CHECK(prepared->model.types.size() == 2);
}
