#include "core/sortition/solver/columngenerator.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace faubourg::sortition {

namespace {

using Outcome = LinearProgram::Outcome;

constexpr double kTolerance = 1e-7;   ///< relative, in fair shares, of a proven level
constexpr double kSearchGap = 0.02;   ///< while searching; proofs ask for 0
constexpr double kMinimumDual = 1e-6; ///< a type with more is held at its level by the proof
constexpr double kNoWeight = 1e-12;
constexpr int kNeighbours = 10;
constexpr int kEnoughPanels = 10; ///< known ones that stand in for a first search

/// Expected places of each type when all chances are equal.
std::vector<double> fairUnits(const PanelModel &model)
{
    std::vector<double> units;
    for (const PersonType &type : model.types)
        units.push_back(type.persons * fairShare(model));
    return units;
}

} // namespace

ColumnGenerator::ColumnGenerator(const PanelModel &model, bool onlyLeastFavoured,
                                 const std::vector<WeightedPanel> &known,
                                 LinearProgram::ShouldStop mustStop)
    : m_model(model)
    , m_onlyLeastFavoured(onlyLeastFavoured)
    , m_mustStop(std::move(mustStop))
    , m_master(fairUnits(model))
    , m_oracle(model)
{
    m_oracle.setShouldStop(m_mustStop);
    for (const WeightedPanel &weighted : known) {
        if (m_master.add(weighted.panel))
            m_panelWeights.push_back(weighted.weight);
    }
}

ColumnGenerator::State ColumnGenerator::run()
{
    for (const auto step : {&ColumnGenerator::findFirstPanels, &ColumnGenerator::coverEveryType,
                            &ColumnGenerator::proveLevels}) {
        if (const State state = (this->*step)(); state != State::Done)
            return state;
    }
    return State::Done;
}

/// Multiplicative weights: who sits in a panel found weighs less in the search for the next.
ColumnGenerator::State ColumnGenerator::findFirstPanels()
{
    constexpr double kDecay = 0.8;
    constexpr double kLeastPart = 0.15;
    std::vector<double> weights(m_model.types.size(), 1.0);
    const bool knowsEnough = m_master.size() >= kEnoughPanels;
    const int rounds = knowsEnough ? 0 : std::max(2, static_cast<int>(weights.size()));
    for (int round = 0; round < rounds; ++round) {
        const auto found = m_oracle.heaviest(weights, kSearchGap);
        if (!found)
            return stateOf(m_oracle.outcome());
        if (m_master.add(found->panel)) {
            for (const Places &places : found->panel) {
                const auto type = static_cast<std::size_t>(places.type);
                const double part = double(places.persons) / m_model.types[type].persons;
                weights[type] *= std::pow(kDecay, std::max(kLeastPart, part));
            }
        } else {
            for (double &weight : weights)
                weight = 0.9 * weight + 0.1;
        }
        const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
        for (double &weight : weights)
            weight *= double(weights.size()) / sum;
    }
    return State::Done;
}

ColumnGenerator::State ColumnGenerator::coverEveryType()
{
    std::vector<bool> isCovered(m_model.types.size());
    const auto cover = [&](const Composition &panel) {
        for (const Places &places : panel)
            isCovered[static_cast<std::size_t>(places.type)] = true;
    };
    for (std::size_t index = 0; index < m_master.size(); ++index)
        cover(m_master.panel(index));
    for (std::size_t type = 0; type < isCovered.size(); ++type) {
        if (isCovered[type])
            continue;
        std::vector<double> weights(isCovered.size(), 0.0);
        weights[type] = 1;
        const auto found = m_oracle.heaviest(weights, 0);
        if (!found)
            return stateOf(m_oracle.outcome());
        if (found->weight < 0.5) {
            m_result.neverDrawn.push_back(static_cast<int>(type));
            m_master.settle(static_cast<int>(type), 0);
        } else {
            m_master.add(found->panel);
            cover(found->panel);
        }
    }
    return State::Done;
}

ColumnGenerator::State ColumnGenerator::proveLevels()
{
    while (m_master.settledCount() < static_cast<int>(m_model.types.size())) {
        if (const State state = proveLevel(); state != State::Done)
            return state;
        settleLevel();
        if (m_onlyLeastFavoured)
            break;
    }
    m_result.isComplete = true;
    return State::Done;
}

ColumnGenerator::State ColumnGenerator::proveLevel()
{
    m_bound = kUnbounded;
    bool isProven = false;
    while (!isProven) {
        if (m_mustStop())
            return State::Stopped;
        const Outcome outcome = m_master.solve(m_mustStop);
        if (outcome != Outcome::Optimal)
            return stateOf(outcome);
        m_panelWeights = m_master.panelWeights();
        if (const State state = improve(isProven); state != State::Done)
            return state;
    }
    return State::Done;
}

/// Adds panels that raise the master, or proves that none does.
ColumnGenerator::State ColumnGenerator::improve(bool &isProven)
{
    const std::vector<double> weights = m_master.weights();
    const double threshold = m_master.threshold();
    auto found = m_oracle.heaviest(weights, kSearchGap);
    if (!found)
        return stateOf(m_oracle.outcome());
    const bool helps =
        found->weight > threshold * (1 + 1e-6) + 1e-9 && !m_master.knows(found->panel);
    if (!helps) {
        found = m_oracle.heaviest(weights, 0);
        if (!found)
            return stateOf(m_oracle.outcome());
        const double bound = m_master.worst() + std::max(0.0, found->weight - threshold);
        m_bound = std::min(m_bound, bound);
        isProven = m_bound - m_master.worst() <= kTolerance * std::max(1.0, m_master.worst())
            || m_master.knows(found->panel);
        if (isProven)
            return State::Done;
    }
    m_master.add(found->panel);
    addNeighbours(*found, weights, threshold);
    return State::Done;
}

/// A few more panels for one solve of the master: those found weigh less each time.
void ColumnGenerator::addNeighbours(const PanelOracle::Answer &found, std::vector<double> weights,
                                    double threshold)
{
    PanelOracle::Answer last = found;
    for (int round = 0; round < kNeighbours; ++round) {
        for (const Places &places : last.panel)
            weights[static_cast<std::size_t>(places.type)] *= threshold / last.weight;
        double sum = 0;
        for (std::size_t type = 0; type < weights.size(); ++type) {
            if (!m_master.isSettled(static_cast<int>(type)))
                sum += weights[type] * m_model.types[type].persons * fairShare(m_model);
        }
        if (sum < 1e-9)
            return;
        for (double &weight : weights)
            weight /= sum;
        threshold /= sum;
        const auto next = m_oracle.heaviest(weights, kSearchGap);
        if (!next || next->weight <= threshold + 1e-9 || !m_master.add(next->panel))
            return;
        last = *next;
    }
}

/// By complementary slackness a type with a positive weight has exactly this chance in every
/// lottery that is best so far: it is final.
void ColumnGenerator::settleLevel()
{
    const double share = fairShare(m_model);
    const std::vector<double> weights = m_master.weights();
    const double chance = m_master.worst();
    Level level{chance * share, m_bound * share, {}};
    for (std::size_t type = 0; type < weights.size(); ++type) {
        const bool isOpen = !m_master.isSettled(static_cast<int>(type));
        if (isOpen && weights[type] * m_model.types[type].persons * share > kMinimumDual)
            level.types.push_back(static_cast<int>(type));
    }
    if (m_result.levels.empty()) {
        m_result.typeWeights = weights;
        m_result.bound = level.bound;
    }
    for (const int type : level.types)
        m_master.settle(type, chance);
    m_result.levels.push_back(std::move(level));
}

/// Once every level is known, the slack that kept the levels apart is taken back: the lottery
/// that comes nearest to all of them at once.
void ColumnGenerator::polish()
{
    std::vector<double> units(m_model.types.size(), 1.0);
    for (const Level &level : m_result.levels) {
        for (const int type : level.types) {
            const auto index = static_cast<std::size_t>(type);
            units[index] = level.chance * m_model.types[index].persons;
        }
    }
    Master exact(std::move(units));
    for (const int type : m_result.neverDrawn)
        exact.settle(type, 0);
    for (std::size_t index = 0; index < m_master.size(); ++index)
        exact.add(m_master.panel(index));
    if (exact.solve(m_mustStop) == Outcome::Optimal)
        m_panelWeights = exact.panelWeights();
}

Distribution ColumnGenerator::distribution()
{
    if (m_result.isComplete && !m_onlyLeastFavoured)
        polish();
    m_result.panels.clear();
    double sum = 0;
    for (std::size_t index = 0; index < m_panelWeights.size(); ++index) {
        if (m_panelWeights[index] <= kNoWeight)
            continue;
        m_result.panels.push_back({m_master.panel(index), m_panelWeights[index]});
        sum += m_panelWeights[index];
    }
    if (m_result.panels.empty()) { // stopped before the first lottery was weighed
        for (std::size_t index = 0; index < m_master.size(); ++index)
            m_result.panels.push_back({m_master.panel(index), 1.0});
        sum = double(m_master.size());
    }
    for (WeightedPanel &weighted : m_result.panels)
        weighted.weight /= sum;
    if (m_result.levels.empty())
        m_result.bound = std::min(1.0, m_bound > 0 ? m_bound * fairShare(m_model) : 1.0);
    return m_result;
}

Progress ColumnGenerator::progress() const
{
    const double chance = m_result.levels.empty() ? 0 : m_result.levels.front().chance;
    return {chance, m_result.bound, m_master.settledCount(), static_cast<int>(m_model.types.size()),
            static_cast<int>(m_master.size())};
}

ColumnGenerator::State ColumnGenerator::stateOf(Outcome outcome) const
{
    if (outcome == Outcome::Stopped)
        return State::Stopped;
    return outcome == Outcome::Infeasible && !hasPanels() ? State::NoPanel : State::Failed;
}

} // namespace faubourg::sortition
