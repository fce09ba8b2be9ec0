#include "core/sortition/methods/simulation.h"

#include "core/sortition/methods/legacy.h"
#include "core/sortition/methods/urn.h"

#include <QCoreApplication>

#include <map>
#include <numeric>

namespace faubourg::sortition {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::sortition::Simulation)
};

constexpr std::uint64_t kFixedSeed = 20'240'101;

Error nobody()
{
    return {ErrorCode::RuleViolation, Tr::tr("No panel meets all the quotas."), {}};
}

Distribution frequencies(const std::map<Composition, int> &counts)
{
    Distribution found;
    found.isEstimated = true;
    int draws = 0;
    for (const auto &[panel, count] : counts)
        draws += count;
    for (const auto &[panel, count] : counts)
        found.panels.push_back({panel, double(count) / draws});
    return found;
}

/// A random order of the candidates, made as far as it is asked for.
class Shuffled
{
public:
    Shuffled(std::size_t candidates, std::mt19937_64 &random)
        : m_order(candidates)
        , m_random(random)
    {
        std::iota(m_order.begin(), m_order.end(), 0);
    }

    void restart() { m_at = 0; }
    int next()
    {
        if (m_at == m_order.size())
            return -1;
        const auto other = m_at + uniformBelow(m_random, m_order.size() - m_at);
        std::swap(m_order[m_at], m_order[other]);
        return m_order[m_at++];
    }

private:
    std::vector<int> m_order;
    std::mt19937_64 &m_random;
    std::size_t m_at = 0;
};

} // namespace

Result<Distribution> simulateUrn(const Pool &pool, const PanelModel &model, int draws)
{
    std::mt19937_64 random(kFixedSeed);
    Urn urn(pool, model);
    Shuffled order(pool.candidates.size(), random);
    const auto types = typesOfCandidates(model, pool.candidates.size());
    std::map<Composition, int> counts;
    for (int draw = 0; draw < draws; ++draw) {
        order.restart();
        const auto seated = urn.draw([&] { return order.next(); });
        if (!seated)
            return nobody();
        std::vector<int> held(model.types.size());
        for (const int candidate : *seated)
            ++held[static_cast<std::size_t>(types[static_cast<std::size_t>(candidate)])];
        ++counts[makeComposition(held)];
    }
    return frequencies(counts);
}

Result<Distribution> simulateLegacy(const PanelModel &model, int draws)
{
    constexpr int kTriesPerDraw = 100;
    std::mt19937_64 random(kFixedSeed);
    std::map<Composition, int> counts;
    for (int draw = 0; draw < draws; ++draw) {
        std::optional<Composition> panel;
        for (int attempt = 0; attempt < kTriesPerDraw && !panel; ++attempt)
            panel = drawLegacy(model, random);
        if (panel)
            ++counts[*panel];
    }
    if (counts.empty())
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("The greedy method found no panel; choose another method."),
                     {}};
    return frequencies(counts);
}

} // namespace faubourg::sortition
