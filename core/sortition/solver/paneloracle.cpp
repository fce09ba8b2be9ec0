#include "core/sortition/solver/paneloracle.h"

#include <algorithm>
#include <cmath>

namespace faubourg::sortition {

namespace {

constexpr double kWhole = 1e-6; ///< nearer than this to a whole number is one

using Outcome = LinearProgram::Outcome;

} // namespace

PanelOracle::PanelOracle(const PanelModel &model)
    : m_model(model)
    , m_program(LinearProgram::make())
    , m_counts(model.types.size())
{
    std::vector<std::vector<LinearProgram::Entry>> entries(model.types.size());
    const auto fill = [&](int row, const std::vector<int> &types) {
        for (const int type : types)
            entries[static_cast<std::size_t>(type)].push_back({row, 1.0});
    };
    const int total = m_program->addRow(model.seats, model.seats);
    for (auto &column : entries)
        column.push_back({total, 1.0});
    for (const QuotaRow &row : model.quotas) {
        m_isContradictory = m_isContradictory || row.minimum > row.maximum;
        fill(m_program->addRow(row.minimum, std::max(row.minimum, row.maximum)), row.types);
    }
    for (const HomeRow &row : model.homes)
        fill(m_program->addRow(0, row.homes), row.types);
    for (std::size_t type = 0; type < entries.size(); ++type)
        m_program->addColumn(0, model.types[type].capacity, 0, entries[type]);
}

void PanelOracle::setShouldStop(LinearProgram::ShouldStop shouldStop)
{
    m_shouldStop = std::move(shouldStop);
}

std::optional<PanelOracle::Answer> PanelOracle::heaviest(const std::vector<double> &weights,
                                                         double relativeGap)
{
    for (std::size_t type = 0; type < weights.size(); ++type)
        m_program->setObjective(static_cast<int>(type), weights[type]);
    m_outcome = m_isContradictory ? Outcome::Infeasible : m_program->solve(m_shouldStop);
    if (m_outcome != Outcome::Optimal)
        return std::nullopt;
    if (!readCounts([this](int type) { return m_program->value(type); })) {
        m_outcome = m_program->solveInteger(relativeGap, m_shouldStop);
        if (m_outcome != Outcome::Optimal)
            return std::nullopt;
        readCounts([this](int type) { return m_program->integerValue(type); });
    }
    Answer found{makeComposition(m_counts), 0};
    for (const Places &places : found.panel)
        found.weight += weights[static_cast<std::size_t>(places.type)] * places.persons;
    return found;
}

void PanelOracle::setTypeBounds(int type, int lowest, int highest)
{
    m_program->setColumnBounds(type, lowest, highest);
}

bool PanelOracle::isFeasible()
{
    return heaviest(std::vector<double>(m_model.types.size(), 0.0), 0.0).has_value();
}

/// Whether all values are whole.
bool PanelOracle::readCounts(const std::function<double(int)> &value)
{
    bool isWhole = true;
    for (std::size_t type = 0; type < m_counts.size(); ++type) {
        const double held = value(static_cast<int>(type));
        m_counts[type] = static_cast<int>(std::lround(held));
        isWhole = isWhole && std::fabs(held - m_counts[type]) <= kWhole;
    }
    return isWhole;
}

} // namespace faubourg::sortition
