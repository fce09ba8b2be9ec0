#include "core/sortition/solver/master.h"

#include <algorithm>

namespace faubourg::sortition {

namespace {

/// A settled chance is asked back a hair below what it was: with 1e-9 instead, the duals of
/// later levels have been seen to reach 1e14.
constexpr double kSlack = 1e-7;

/// Row 0 adds the weights up, rows from 1 are the types; column 0 is z.
int rowOf(int type)
{
    return type + 1;
}

} // namespace

Master::Master(std::vector<double> units)
    : m_units(std::move(units))
    , m_program(LinearProgram::make())
    , m_settled(m_units.size())
{
    m_program->addRow(1, 1);
    for (std::size_t type = 0; type < m_units.size(); ++type)
        m_program->addRow(0, kUnbounded);
    m_program->addColumn(0, kUnbounded, 1, openEntries());
}

bool Master::add(const Composition &panel)
{
    const auto [known, isNew] = m_known.insert(panel);
    if (!isNew)
        return false;
    m_panels.push_back(&*known);
    std::vector<LinearProgram::Entry> entries{{0, 1.0}};
    for (const Places &places : panel)
        entries.push_back(
            {rowOf(places.type), places.persons / m_units[static_cast<std::size_t>(places.type)]});
    m_program->addColumn(0, kUnbounded, 0, entries);
    return true;
}

void Master::settle(int type, double level)
{
    m_settled[static_cast<std::size_t>(type)] = true;
    m_program->setRowBounds(rowOf(type), level * (1 - kSlack), kUnbounded);
    m_program->setColumn(0, openEntries());
}

int Master::settledCount() const
{
    return static_cast<int>(std::ranges::count(m_settled, true));
}

LinearProgram::Outcome Master::solve(const LinearProgram::ShouldStop &shouldStop)
{
    return m_program->solve(shouldStop);
}

std::vector<double> Master::weights() const
{
    std::vector<double> weights;
    weights.reserve(m_settled.size());
    for (int type = 0; type < static_cast<int>(m_settled.size()); ++type)
        weights.push_back(std::max(0.0, -m_program->dual(rowOf(type)))
                          / m_units[static_cast<std::size_t>(type)]);
    return weights;
}

std::vector<double> Master::panelWeights() const
{
    std::vector<double> weights;
    for (std::size_t index = 0; index < m_panels.size(); ++index)
        weights.push_back(std::max(0.0, m_program->value(static_cast<int>(index) + 1)));
    return weights;
}

std::vector<LinearProgram::Entry> Master::openEntries() const
{
    std::vector<LinearProgram::Entry> entries;
    for (int type = 0; type < static_cast<int>(m_settled.size()); ++type) {
        if (!isSettled(type))
            entries.push_back({rowOf(type), -1.0});
    }
    return entries;
}

} // namespace faubourg::sortition
