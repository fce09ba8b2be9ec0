#include "core/sortition/panelmodel.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <numeric>

namespace faubourg::sortition {

namespace {

using Values = std::vector<short>;
using Home = std::vector<int>;   ///< candidates, ascending
using Mix = std::vector<Values>; ///< the values of those who live together, sorted

/// The candidates by home; one without a key is alone. Homes of seated persons are left out.
std::vector<Home> homesOf(const Pool &pool)
{
    std::vector<Home> homes;
    homes.reserve(pool.candidates.size());
    QHash<QString, int> known;
    for (const Candidate &person : pool.seated) {
        if (!person.household.isEmpty())
            known.insert(person.household, -1);
    }
    for (std::size_t i = 0; i < pool.candidates.size(); ++i) {
        const QString &key = pool.candidates[i].household;
        const int fresh = static_cast<int>(homes.size());
        const int home = key.isEmpty() ? fresh : known.value(key, fresh);
        if (home == fresh)
            homes.emplace_back();
        if (home == fresh && !key.isEmpty())
            known.insert(key, fresh);
        if (home >= 0)
            homes[static_cast<std::size_t>(home)].push_back(static_cast<int>(i));
    }
    return homes;
}

/// Whether a quota of each category could be missed. Values of the others tell nobody apart.
std::vector<bool> bindingCategories(const Pool &pool)
{
    std::vector<bool> binds;
    for (const Category &category : pool.categories) {
        const int seats = pool.seats + static_cast<int>(pool.seated.size());
        binds.push_back(std::ranges::any_of(category.quotas, [seats](const Quota &quota) {
            return quota.minimum > 0 || quota.maximum < seats;
        }));
    }
    return binds;
}

/// The values that matter, the others as undeclared.
Values bindingValues(const Candidate &person, const std::vector<bool> &binds)
{
    Values values = person.values;
    for (std::size_t category = 0; category < values.size(); ++category) {
        if (!binds[category])
            values[category] = kUndeclared;
    }
    return values;
}

Mix mixOf(const Home &home, const Pool &pool, const std::vector<bool> &binds)
{
    Mix mix;
    for (const int person : home)
        mix.push_back(bindingValues(pool.candidates[static_cast<std::size_t>(person)], binds));
    std::ranges::sort(mix);
    return mix;
}

/// Homes of one mix become one type for each different set of values in it.
void addTypes(PanelModel &model, const Mix &mix, const std::vector<Home> &homes, const Pool &pool,
              const std::vector<bool> &binds)
{
    HomeRow row{{}, static_cast<int>(homes.size())};
    for (auto at = mix.begin(); at != mix.end(); at = std::upper_bound(at, mix.end(), *at)) {
        PersonType type{*at, 0, 1, std::min(model.seats, row.homes), {}};
        for (const Home &home : homes) {
            for (const int person : home) {
                if (bindingValues(pool.candidates[static_cast<std::size_t>(person)], binds) == *at)
                    type.members.push_back(person);
            }
        }
        std::ranges::sort(type.members);
        type.persons = static_cast<int>(type.members.size());
        type.perHome = type.persons / row.homes;
        row.types.push_back(static_cast<int>(model.types.size()));
        model.types.push_back(std::move(type));
    }
    if (row.types.size() > 1)
        model.homes.push_back(std::move(row));
}

int seatedWith(const Pool &pool, std::size_t category, int quota)
{
    return static_cast<int>(std::ranges::count_if(
        pool.seated, [&](const Candidate &person) { return person.values[category] == quota; }));
}

void addQuotas(PanelModel &model, const Pool &pool)
{
    for (std::size_t category = 0; category < pool.categories.size(); ++category) {
        const auto &quotas = pool.categories[category].quotas;
        for (int quota = 0; quota < static_cast<int>(quotas.size()); ++quota) {
            const auto &bounds = quotas[static_cast<std::size_t>(quota)];
            const int seated = seatedWith(pool, category, quota);
            QuotaRow row{static_cast<int>(category),
                         quota,
                         std::max(0, bounds.minimum - seated),
                         std::min(pool.seats, bounds.maximum - seated),
                         {}};
            for (std::size_t type = 0; type < model.types.size(); ++type) {
                if (model.types[type].values[category] == quota)
                    row.types.push_back(static_cast<int>(type));
            }
            model.quotas.push_back(std::move(row));
        }
    }
}

} // namespace

PanelModel makeModel(const Pool &pool)
{
    const std::vector<bool> binds = bindingCategories(pool);
    std::map<Mix, std::vector<Home>> mixes;
    for (Home &home : homesOf(pool))
        mixes[mixOf(home, pool, binds)].push_back(std::move(home));
    PanelModel model;
    model.seats = pool.seats;
    for (const auto &[mix, homes] : mixes)
        addTypes(model, mix, homes, pool, binds);
    for (const PersonType &type : model.types)
        model.persons += type.persons;
    addQuotas(model, pool);
    return model;
}

double fairShare(const PanelModel &model)
{
    return double(model.seats) / std::max(1, model.persons);
}

int quotaDeviation(const PanelModel &model, const Composition &composition)
{
    const std::vector<int> counts = countsOf(composition, model.types.size());
    int deviation = 0;
    for (const QuotaRow &row : model.quotas) {
        int held = 0;
        for (const int type : row.types)
            held += counts[static_cast<std::size_t>(type)];
        deviation += std::max(0, row.minimum - held) + std::max(0, held - row.maximum);
    }
    return deviation;
}

bool isValidPanel(const PanelModel &model, const Composition &composition)
{
    const std::vector<int> counts = countsOf(composition, model.types.size());
    if (std::accumulate(counts.begin(), counts.end(), 0) != model.seats)
        return false;
    for (std::size_t type = 0; type < counts.size(); ++type) {
        if (counts[type] < 0 || counts[type] > model.types[type].capacity)
            return false;
    }
    const bool oneAHome = std::ranges::all_of(model.homes, [&](const HomeRow &row) {
        int held = 0;
        for (const int type : row.types)
            held += counts[static_cast<std::size_t>(type)];
        return held <= row.homes;
    });
    return oneAHome && quotaDeviation(model, composition) == 0;
}

Composition makeComposition(const std::vector<int> &counts)
{
    Composition composition;
    for (std::size_t type = 0; type < counts.size(); ++type) {
        if (counts[type] != 0)
            composition.push_back({static_cast<int>(type), counts[type]});
    }
    return composition;
}

std::vector<int> countsOf(const Composition &composition, std::size_t types)
{
    std::vector<int> counts(types, 0);
    for (const Places &places : composition)
        counts[static_cast<std::size_t>(places.type)] += places.persons;
    return counts;
}

} // namespace faubourg::sortition
