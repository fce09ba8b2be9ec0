#include "core/sortition/preparation.h"

#include "core/sortition/methods/simulation.h"
#include "core/sortition/methods/tickets.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::sortition {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::sortition::Preparation)
};

constexpr int kUrnDraws = 2'000;
constexpr int kLegacyDraws = 10'000;

Result<Distribution> lotteryOf(const Pool &pool, const PanelModel &model, Method method,
                               SolverOptions options)
{
    switch (method) {
    case Method::Urn:
        return simulateUrn(pool, model, kUrnDraws);
    case Method::Legacy:
        return simulateLegacy(model, kLegacyDraws);
    case Method::Tickets:
        if (const auto found = stratifiedLottery(model))
            return *found;
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("Tickets alone serve quotas on one category; choose leximin or urn."),
                     {}};
    case Method::Maximin:
        options.onlyLeastFavoured = true;
        break;
    case Method::Leximin:
        break;
    }
    return solveFairly(model, options);
}

/// What stands in the way, or nothing when a panel exists.
std::optional<Error> impossibility(const Pool &pool)
{
    const auto conflict = findConflict(makeModel(pool));
    if (!conflict)
        return std::nullopt;
    if (conflict->hasTooFewCandidates)
        return Error{ErrorCode::RuleViolation, sentence(*conflict, pool) + u'.', {}};
    QStringList offers;
    for (const WayOut &wayOut : findWaysOut(pool))
        offers += sentence(wayOut, pool);
    const QString text =
        Tr::tr("No panel of %1 meets together: %2.").arg(pool.seats).arg(sentence(*conflict, pool));
    return Error{ErrorCode::RuleViolation,
                 offers.isEmpty()
                     ? text
                     : Tr::tr("%1 Possible with: %2.").arg(text, offers.join(Tr::tr("; or with "))),
                 {}};
}

void explain(Preparation &prepared)
{
    const bool isUrn = prepared.dossier.method == Method::Urn;
    const auto chances = isUrn ? chancesByType(prepared.model, prepared.found.panels)
                               : publishedChances(prepared.model, prepared.dossier.lottery);
    prepared.figures = chanceFigures(prepared.model, chances, prepared.found.neverDrawn);
    if (prepared.found.isEstimated)
        return;
    const double bound = prepared.found.bound;
    prepared.gap = bound > 0 ? std::max(0.0, (bound - prepared.figures.minimum) / bound) : 0;
    prepared.limitingGroup = limitingGroup(prepared.model, prepared.found);
    prepared.neverDrawn = explainNeverDrawn(prepared.model, prepared.found);
}

} // namespace

Result<Preparation> prepareDraw(Pool pool, std::optional<Method> method,
                                const SolverOptions &options, const QString &software)
{
    // What is published has no flexible bounds; a way out of a conflict keeps within them.
    std::vector<Category> asked = pool.categories;
    Pool published = publishable(std::move(pool));
    PanelModel model = makeModel(published);
    const bool needsNoSolver = !method && stratifiedLottery(model).has_value();
    const Method chosen = method.value_or(needsNoSolver ? Method::Tickets : Method::Leximin);
    const auto found = lotteryOf(published, model, chosen, options);
    if (!found) {
        published.categories = std::move(asked);
        const auto conflict = impossibility(published);
        return conflict ? *conflict : found.error();
    }
    Dossier dossier = makeDossier(std::move(published), model, chosen, *found, software);
    Preparation prepared{std::move(dossier), std::move(model), *found, {}, {}, {}, {}};
    explain(prepared);
    return prepared;
}

} // namespace faubourg::sortition
