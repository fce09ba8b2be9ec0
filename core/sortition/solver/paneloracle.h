#pragma once

#include "core/sortition/panelmodel.h"
#include "core/sortition/solver/linearprogram.h"

#include <optional>

namespace faubourg::sortition {

/// Answers: which valid panel weighs most, when each person of type t weighs `weights[t]`?
/// This is the question that both the solver and its proofs are made of.
class PanelOracle
{
public:
    explicit PanelOracle(const PanelModel &model);

    void setShouldStop(LinearProgram::ShouldStop shouldStop);

    struct Answer
    {
        Composition panel;
        double weight = 0;
    };
    /// The heaviest panel within `relativeGap` of the best; none when no panel is valid, when
    /// stopped, or when the solver failed (see outcome()).
    std::optional<Answer> heaviest(const std::vector<double> &weights, double relativeGap);
    LinearProgram::Outcome outcome() const { return m_outcome; }

    /// Every panel must hold at least, at most so many of a type.
    void setTypeBounds(int type, int lowest, int highest);
    bool isFeasible();

private:
    bool readCounts(const std::function<double(int)> &value);

    const PanelModel &m_model;
    std::unique_ptr<LinearProgram> m_program;
    LinearProgram::ShouldStop m_shouldStop;
    LinearProgram::Outcome m_outcome = LinearProgram::Outcome::Optimal;
    bool m_isContradictory = false; ///< a quota whose bounds cross
    std::vector<int> m_counts;
};

} // namespace faubourg::sortition
