#include "core/sortition/solver/decomposition.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace faubourg::sortition {

namespace {

constexpr double kDone = 1e-10; ///< weight not worth a panel
constexpr double kTight = 1e-8; ///< relative to the weight left
constexpr double kExact = 1e-9; ///< what the expected places are known to
constexpr double kWhole = 1e-6;
constexpr double kAnyPanel = 0.1; ///< gap: any good panel of the face will do

/// A sum of types that every panel keeps within bounds.
struct Bounded
{
    std::vector<int> types;
    double lowest = 0;
    double highest = 0;
};

class Decomposer
{
public:
    Decomposer(const PanelModel &model, const std::vector<double> &places)
        : m_rest(places)
        , m_program(LinearProgram::make())
    {
        for (const QuotaRow &row : model.quotas)
            m_rows.push_back({row.types, double(row.minimum), double(row.maximum)});
        for (const HomeRow &row : model.homes)
            m_rows.push_back({row.types, 0, double(row.homes)});
        for (const PersonType &type : model.types)
            m_capacities.push_back(type.capacity);
        std::vector<std::vector<LinearProgram::Entry>> entries(places.size());
        for (const Bounded &row : m_rows) {
            const int index = m_program->addRow(row.lowest, row.highest);
            for (const int type : row.types)
                entries[static_cast<std::size_t>(type)].push_back({index, 1.0});
        }
        const int total = m_program->addRow(model.seats, model.seats);
        for (std::size_t type = 0; type < places.size(); ++type) {
            entries[type].push_back({total, 1.0});
            m_program->addColumn(0, m_capacities[type], 0, entries[type]);
        }
    }

    Decomposition run(const LinearProgram::ShouldStop &shouldStop)
    {
        Decomposition found;
        while (m_weight > kDone && !(shouldStop && shouldStop())) {
            auto panel = onFace(true, shouldStop);
            if (!panel)
                panel = onFace(false, shouldStop);
            const double weight = panel ? largestWeight(*panel) : 0;
            if (weight <= kDone * 1e-3)
                break;
            found.panels.push_back({makeComposition(*panel), weight});
            takeOff(*panel, weight);
        }
        found.rest = std::max(0.0, m_weight);
        return found;
    }

private:
    /// The bounds of a sum for panels on the face of the rest: tight ones stay tight;
    /// rounding panels keep to the whole numbers on both sides.
    std::pair<double, double> face(double held, double lowest, double highest, bool rounds) const
    {
        const double average = held / m_weight;
        const double tight = std::min(0.1, kTight + kExact / m_weight);
        if (average <= lowest + tight)
            return {lowest, lowest};
        if (average >= highest - tight)
            return {highest, highest};
        if (!rounds)
            return {lowest, highest};
        return {std::max(lowest, std::floor(average + tight)),
                std::min(highest, std::ceil(average - tight))};
    }

    double held(const Bounded &row) const
    {
        double sum = 0;
        for (const int type : row.types)
            sum += m_rest[static_cast<std::size_t>(type)];
        return sum;
    }

    /// A whole panel on the face of the rest that prefers those of whom most is left.
    std::optional<std::vector<int>> onFace(bool rounds, const LinearProgram::ShouldStop &shouldStop)
    {
        for (std::size_t index = 0; index < m_rows.size(); ++index) {
            const Bounded &row = m_rows[index];
            const auto [lowest, highest] = face(held(row), row.lowest, row.highest, rounds);
            m_program->setRowBounds(static_cast<int>(index), lowest, highest);
        }
        for (std::size_t type = 0; type < m_rest.size(); ++type) {
            const auto [lowest, highest] = face(m_rest[type], 0, m_capacities[type], rounds);
            m_program->setColumnBounds(static_cast<int>(type), lowest, highest);
            m_program->setObjective(static_cast<int>(type),
                                    m_rest[type] / (m_weight * m_capacities[type]));
        }
        if (m_program->solve(shouldStop) != LinearProgram::Outcome::Optimal)
            return std::nullopt;
        if (auto panel = whole([this](int type) { return m_program->value(type); }))
            return panel;
        if (m_program->solveInteger(kAnyPanel, shouldStop) != LinearProgram::Outcome::Optimal)
            return std::nullopt;
        return whole([this](int type) { return m_program->integerValue(type); });
    }

    template <typename Value>
    std::optional<std::vector<int>> whole(const Value &value) const
    {
        std::vector<int> counts;
        for (int type = 0; type < static_cast<int>(m_rest.size()); ++type) {
            counts.push_back(static_cast<int>(std::lround(value(type))));
            if (std::fabs(value(type) - counts.back()) > kWhole)
                return std::nullopt;
        }
        return counts;
    }

    /// How much of `panel` can be taken off while the rest stays between bounds.
    double largestWeight(const std::vector<int> &panel) const
    {
        double weight = m_weight;
        const auto limit = [&](double sum, double taken, double lowest, double highest) {
            if (taken > lowest)
                weight = std::min(weight, (sum - lowest * m_weight) / (taken - lowest));
            if (taken < highest)
                weight = std::min(weight, (highest * m_weight - sum) / (highest - taken));
        };
        for (std::size_t type = 0; type < panel.size(); ++type)
            limit(m_rest[type], panel[type], 0, m_capacities[type]);
        for (const Bounded &row : m_rows) {
            double taken = 0;
            for (const int type : row.types)
                taken += panel[static_cast<std::size_t>(type)];
            limit(held(row), taken, row.lowest, row.highest);
        }
        return weight;
    }

    void takeOff(const std::vector<int> &panel, double weight)
    {
        for (std::size_t type = 0; type < panel.size(); ++type)
            m_rest[type] = std::max(0.0, m_rest[type] - weight * panel[type]);
        m_weight -= weight;
    }

    std::vector<double> m_rest; ///< expected places not yet taken off
    std::unique_ptr<LinearProgram> m_program;
    std::vector<Bounded> m_rows;
    std::vector<int> m_capacities;
    double m_weight = 1;
};

} // namespace

Decomposition decompose(const PanelModel &model, const std::vector<double> &places,
                        const LinearProgram::ShouldStop &shouldStop)
{
    return Decomposer(model, places).run(shouldStop);
}

} // namespace faubourg::sortition
