#include "core/sortition/explanation.h"

#include "core/sortition/solver/paneloracle.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::sortition {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::sortition::Explanation)
};

constexpr int kMostGroups = 6;
constexpr double kSecondsForAGroup = 1;

std::set<short> valuesIn(const PanelModel &model, const std::vector<int> &types,
                         std::size_t category)
{
    std::set<short> values;
    for (const int type : types)
        values.insert(model.types[static_cast<std::size_t>(type)].values[category]);
    return values;
}

std::vector<Criterion> criteriaOf(const PanelModel &model, const std::vector<int> &group)
{
    std::vector<int> all;
    for (std::size_t type = 0; type < model.types.size(); ++type)
        all.push_back(static_cast<int>(type));
    std::vector<Criterion> criteria;
    for (std::size_t category = 0; category < model.types.front().values.size(); ++category) {
        const auto held = valuesIn(model, group, category);
        if (held.size() < valuesIn(model, all, category).size())
            criteria.push_back({static_cast<int>(category), {held.begin(), held.end()}});
    }
    return criteria;
}

bool meets(const PersonType &type, const std::vector<Criterion> &criteria)
{
    return std::ranges::all_of(criteria, [&](const Criterion &criterion) {
        const short value = type.values[static_cast<std::size_t>(criterion.category)];
        return std::ranges::find(criterion.values, value) != criterion.values.end();
    });
}

std::optional<LimitingGroup> measured(const PanelModel &model, const std::vector<int> &types)
{
    const auto start = std::chrono::steady_clock::now();
    PanelOracle oracle(model);
    oracle.setShouldStop([start] {
        const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - start;
        return spent.count() > kSecondsForAGroup;
    });
    std::vector<double> weights(model.types.size(), 0.0);
    LimitingGroup group;
    for (const int type : types) {
        weights[static_cast<std::size_t>(type)] = 1;
        group.persons += model.types[static_cast<std::size_t>(type)].persons;
    }
    const auto most = oracle.heaviest(weights, 0);
    if (!most)
        return std::nullopt;
    group.seats = static_cast<int>(std::lround(most->weight));
    group.criteria = criteriaOf(model, types);
    const auto alike = std::ranges::count_if(
        model.types, [&](const PersonType &type) { return meets(type, group.criteria); });
    group.isExact = alike == static_cast<std::ptrdiff_t>(types.size());
    return group;
}

QString valueName(const Pool &pool, int category, short value)
{
    if (value == kUndeclared)
        return Tr::tr("undeclared");
    return pool.categories[static_cast<std::size_t>(category)]
        .quotas[static_cast<std::size_t>(value)]
        .value;
}

QString criterionText(const Criterion &criterion, const Pool &pool)
{
    QStringList names;
    for (const short value : criterion.values)
        names += valueName(pool, criterion.category, value);
    return pool.categories[static_cast<std::size_t>(criterion.category)].name + u' '
        + names.join(u'/');
}

const Quota &quotaOf(const QuotaBound &bound, const Pool &pool)
{
    return pool.categories[static_cast<std::size_t>(bound.category)]
        .quotas[static_cast<std::size_t>(bound.quota)];
}

} // namespace

std::optional<LimitingGroup> limitingGroup(const PanelModel &model, const Distribution &found)
{
    std::set<double, std::greater<>> thresholds;
    for (const double weight : found.typeWeights) {
        const bool isNew = std::ranges::none_of(
            thresholds, [&](double known) { return std::abs(known - weight) < 1e-6 * known; });
        if (weight > 1e-9 && isNew)
            thresholds.insert(weight);
    }
    std::optional<LimitingGroup> best;
    int tried = 0;
    for (auto at = thresholds.rbegin(); at != thresholds.rend() && tried < kMostGroups;
         ++at, ++tried) {
        std::vector<int> types;
        for (std::size_t type = 0; type < found.typeWeights.size(); ++type) {
            if (found.typeWeights[type] >= *at * (1 - 1e-6))
                types.push_back(static_cast<int>(type));
        }
        const auto group = measured(model, types);
        if (group && (!best || group->seats * best->persons < best->seats * group->persons))
            best = group;
    }
    return best;
}

QString sentence(const LimitingGroup &group, const Pool &pool)
{
    QStringList shared;
    for (const Criterion &criterion : group.criteria)
        shared += criterionText(criterion, pool);
    const QString seats = Tr::tr("at most %n seat(s)", nullptr, group.seats);
    const QString text = Tr::tr("%n candidate(s) for %1", nullptr, group.persons).arg(seats);
    return shared.isEmpty() ? text : Tr::tr("%1: %2").arg(text, shared.join(u"; "_s));
}

QString sentence(const QuotaBound &bound, const Pool &pool)
{
    const Quota &quota = quotaOf(bound, pool);
    const QString name =
        pool.categories[static_cast<std::size_t>(bound.category)].name + u' ' + quota.value;
    return bound.side == QuotaSide::Minimum ? Tr::tr("%1 at least %2").arg(name).arg(quota.minimum)
                                            : Tr::tr("%1 at most %2").arg(name).arg(quota.maximum);
}

QString sentence(const Conflict &conflict, const Pool &pool)
{
    if (conflict.hasTooFewCandidates)
        return Tr::tr("There are not enough candidates for %n seat(s)", nullptr, pool.seats);
    QStringList parts;
    for (const QuotaBound &bound : conflict.bounds)
        parts += sentence(bound, pool);
    if (conflict.needsHouseholdRule)
        parts += Tr::tr("one person a household");
    return parts.join(u", "_s);
}

QString sentence(const WayOut &wayOut, const Pool &pool)
{
    QStringList parts;
    for (const QuotaChange &change : wayOut.changes) {
        const QString name = pool.categories[static_cast<std::size_t>(change.bound.category)].name
            + u' ' + quotaOf(change.bound, pool).value;
        parts += change.bound.side == QuotaSide::Minimum
            ? Tr::tr("%1 at least %2 instead of %3").arg(name).arg(change.to).arg(change.from)
            : Tr::tr("%1 at most %2 instead of %3").arg(name).arg(change.to).arg(change.from);
    }
    if (wayOut.dropsHouseholdRule)
        parts += Tr::tr("several persons of a household");
    if (wayOut.seats > 0)
        parts += Tr::tr("%n seat(s)", nullptr, wayOut.seats);
    return parts.join(u", "_s);
}

std::vector<NeverDrawn> explainNeverDrawn(const PanelModel &model, const Distribution &found)
{
    std::vector<NeverDrawn> explained;
    for (const int type : found.neverDrawn) {
        if (const auto why = findConflict(model, type))
            explained.push_back({type, *why});
    }
    return explained;
}

} // namespace faubourg::sortition
