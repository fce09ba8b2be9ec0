#include "core/sortition/solver/columngenerator.h"
#include "core/sortition/solver/fairsolver.h"
#include "tests/support/catchqt.h"
#include "tests/support/drawpools.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace faubourg;
using namespace faubourg::sortition;

namespace {

struct Known
{
    QString name;
    int seats;
    double minimum;
};

double worstGap(const Distribution &found)
{
    double gap = 0;
    for (const Level &level : found.levels)
        gap = std::max(gap, level.bound > 0 ? (level.bound - level.chance) / level.bound : 0);
    return gap;
}

void checkPanels(const PanelModel &model, const Distribution &found)
{
    double sum = 0;
    for (const WeightedPanel &weighted : found.panels) {
        CHECK(isValidPanel(model, weighted.panel));
        CHECK(weighted.weight > 0);
        sum += weighted.weight;
    }
    CHECK(sum == Approx(1).margin(1e-9));
}

Result<Distribution> byColumnGeneration(const PanelModel &model)
{
    ColumnGenerator generator(model, false, {}, [] { return false; });
    if (generator.run() != ColumnGenerator::State::Done)
        return Error{};
    return generator.distribution();
}

} // namespace

TEST_CASE("The smallest chance is the known optimum, proven level by level", "[sortition]")
{
    const Known known =
        GENERATE(Known{u"cq_60_12"_s, 12, 1.0 / 17}, Known{u"cq_400_12"_s, 12, 0.0237154},
                 Known{u"cq_20000_12"_s, 12, 0.0004133}, Known{u"syn_hd_30"_s, 30, 0.12});
    const PanelModel model = makeModel(test::storedPool(known.name, known.seats));
    const auto found = solveFairly(model);
    REQUIRE(found);
    INFO(known.name.toStdString());
    const double minimum =
        chanceFigures(model, chancesByType(model, found->panels), found->neverDrawn).minimum;
    CHECK(minimum == Approx(known.minimum).margin(5e-8));
    CHECK(found->bound == Approx(minimum).epsilon(1e-6));
    CHECK(found->isComplete);
    CHECK(worstGap(*found) < 1e-6);
    checkPanels(model, *found);
}

TEST_CASE("Each level of the proof is the chance its candidates have", "[sortition]")
{
    const PanelModel model = makeModel(test::storedPool(u"cq_60_12"_s, 12));
    const auto found = solveFairly(model);
    REQUIRE(found);
    const auto chances = chancesByType(model, found->panels);
    std::size_t settled = 0;
    for (const Level &level : found->levels) {
        settled += level.types.size();
        for (const int type : level.types)
            CHECK(chances[static_cast<std::size_t>(type)] == Approx(level.chance).epsilon(1e-6));
    }
    CHECK(settled == model.types.size());
}

TEST_CASE("MAXIMIN reaches the same smallest chance as LEXIMIN", "[sortition]")
{
    const PanelModel model = makeModel(test::storedPool(u"cq_60_12"_s, 12));
    const auto found = solveFairly(model, {.onlyLeastFavoured = true, .onProgress = {}});
    REQUIRE(found);
    CHECK(chanceFigures(model, chancesByType(model, found->panels), found->neverDrawn).minimum
          == Approx(1.0 / 17).epsilon(1e-6));
}

TEST_CASE("Small pools have the chances that trying every panel gives", "[sortition]")
{
    std::mt19937 random(20261122);
    int met = 0;
    for (int round = 0; round < 300; ++round) {
        const PanelModel model = makeModel(test::randomPool(random, round % 2 == 0));
        const auto panels = test::allPanels(model);
        const auto found = solveFairly(model);
        INFO("round " << round);
        REQUIRE(found.has_value() == !panels.empty());
        if (panels.empty())
            continue;
        ++met;
        checkPanels(model, *found);
        const auto expected = test::leximinOver(model, panels);
        const auto chances = chancesByType(model, found->panels);
        for (std::size_t type = 0; type < expected.size(); ++type)
            CHECK(chances[type] == Approx(expected[type]).margin(2e-6));
    }
    CHECK(met > 50);
}

TEST_CASE("Column generation alone gives the same chances", "[sortition]")
{
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        const PanelModel model = makeModel(test::randomPool(random, true));
        const auto fast = solveFairly(model);
        const auto general = byColumnGeneration(model);
        INFO("round " << round);
        REQUIRE(fast.has_value() == general.has_value());
        if (!fast)
            continue;
        const auto a = chancesByType(model, fast->panels);
        const auto b = chancesByType(model, general->panels);
        for (std::size_t type = 0; type < a.size(); ++type)
            CHECK(a[type] == Approx(b[type]).margin(2e-6));
    }
}

TEST_CASE("A solve that is stopped keeps its best lottery and a proven bound", "[sortition]")
{
    const PanelModel model = makeModel(test::storedPool(u"syn_hd_30"_s, 30));
    int calls = 0;
    const auto found =
        solveFairly(model, {.onProgress = [&](const Progress &) { return ++calls < 40; }});
    if (!found) {
        CHECK(found.error().code == ErrorCode::Cancelled);
        return;
    }
    checkPanels(model, *found);
    const double minimum =
        chanceFigures(model, chancesByType(model, found->panels), found->neverDrawn).minimum;
    CHECK(found->bound >= minimum * (1 - 1e-9));
}
