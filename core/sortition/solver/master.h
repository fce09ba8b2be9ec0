#pragma once

#include "core/sortition/panelmodel.h"
#include "core/sortition/solver/linearprogram.h"

#include <set>

namespace faubourg::sortition {

/// The best lottery over the panels known so far:
///     maximise z, each type that is not settled has at least z times its unit, each settled
///     type keeps what it has, and the weights of the panels add up to 1.
/// The unit of a type is its expected places when all chances are equal, so that one tolerance
/// serves a pool of twenty and of twenty thousand.
class Master
{
public:
    /// `units` by type, positive.
    explicit Master(std::vector<double> units);

    /// False when the panel was known.
    bool add(const Composition &panel);
    bool knows(const Composition &panel) const { return m_known.contains(panel); }
    std::size_t size() const { return m_panels.size(); }
    const Composition &panel(std::size_t index) const { return *m_panels[index]; }

    /// From now on the type keeps at least `level` units and does not count for z.
    void settle(int type, double level);
    bool isSettled(int type) const { return m_settled[static_cast<std::size_t>(type)]; }
    int settledCount() const;

    LinearProgram::Outcome solve(const LinearProgram::ShouldStop &shouldStop);
    double worst() const { return m_program->value(0); } ///< z
    /// A panel heavier than `threshold` under these weights would raise z; the difference
    /// bounds by how much.
    std::vector<double> weights() const;
    double threshold() const { return m_program->dual(0); }
    std::vector<double> panelWeights() const;

private:
    std::vector<LinearProgram::Entry> openEntries() const;

    std::vector<double> m_units;
    std::unique_ptr<LinearProgram> m_program;
    std::set<Composition> m_known;
    std::vector<const Composition *> m_panels;
    std::vector<bool> m_settled;
};

} // namespace faubourg::sortition
