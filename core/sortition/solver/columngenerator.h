#pragma once

#include "core/sortition/solver/fairsolver.h"
#include "core/sortition/solver/master.h"
#include "core/sortition/solver/paneloracle.h"

namespace faubourg::sortition {

/// The general way of solveFairly(), for pools whose relaxation is out of reach of whole
/// panels. One object a solve.
///
/// A master program finds the best lottery over the panels known so far; its dual weights go
/// to the oracle, whose heaviest panel either improves the master or proves the level: no
/// valid panel weighs more, so no lottery does better.
class ColumnGenerator
{
public:
    enum class State { Done, Stopped, NoPanel, Failed };

    /// Starts from `known` panels; `mustStop` ends the work early.
    ColumnGenerator(const PanelModel &model, bool onlyLeastFavoured,
                    const std::vector<WeightedPanel> &known, LinearProgram::ShouldStop mustStop);
    State run();
    Progress progress() const;
    bool hasPanels() const { return m_master.size() > 0; }
    Distribution distribution();

private:
    State findFirstPanels();
    State coverEveryType();
    State proveLevels();
    State proveLevel();
    State improve(bool &isProven);
    void addNeighbours(const PanelOracle::Answer &found, std::vector<double> weights,
                       double threshold);
    void settleLevel();
    void polish();
    State stateOf(LinearProgram::Outcome outcome) const;

    const PanelModel &m_model;
    bool m_onlyLeastFavoured;
    LinearProgram::ShouldStop m_mustStop;
    Master m_master;
    PanelOracle m_oracle;
    Distribution m_result;
    double m_bound = 0;                 ///< of the level at work, in fair shares
    std::vector<double> m_panelWeights; ///< of the last master solved
};

} // namespace faubourg::sortition
