#include "core/sortition/solver/fairsolver.h"

#include "core/sortition/solver/columngenerator.h"
#include "core/sortition/solver/decomposition.h"
#include "core/sortition/solver/relaxation.h"

#include <QCoreApplication>

#include <chrono>

namespace faubourg::sortition {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::sortition::FairSolver)
};

Error reason(ColumnGenerator::State state)
{
    switch (state) {
    case ColumnGenerator::State::NoPanel:
        return {ErrorCode::RuleViolation, Tr::tr("No panel meets all the quotas."), {}};
    case ColumnGenerator::State::Stopped:
        return {ErrorCode::Cancelled,
                Tr::tr("The search was stopped before it found any panel; give it more time."),
                {}};
    default:
        return {ErrorCode::RuleViolation,
                Tr::tr("The solver met numerical trouble on this pool; try the method urn."),
                {}};
    }
}

constexpr double kAllTakenOff = 1e-9; ///< a rest this small is rounding

/// What one call of solveFairly() works on.
class FairSolve
{
public:
    FairSolve(const PanelModel &model, const SolverOptions &options)
        : m_model(model)
        , m_options(options)
        , m_start(std::chrono::steady_clock::now())
    {
        m_progress.types = static_cast<int>(model.types.size());
    }

    Result<Distribution> run()
    {
        const auto relaxed = solveRelaxed(m_model, [this] { return mustStop(m_progress); });
        if (!relaxed)
            return general({}, 1);
        m_progress.bound = relaxed->levels.front().bound;
        m_progress.settled = m_progress.types;
        auto decomposed =
            decompose(m_model, relaxed->places, [this] { return mustStop(m_progress); });
        if (decomposed.rest > kAllTakenOff)
            return general(decomposed.panels, m_progress.bound);
        return fromRelaxation(*relaxed, std::move(decomposed.panels));
    }

private:
    Distribution fromRelaxation(const RelaxedPanel &relaxed,
                                std::vector<WeightedPanel> panels) const
    {
        Distribution found;
        found.panels = std::move(panels);
        found.levels = relaxed.levels;
        found.typeWeights = relaxed.typeWeights;
        found.bound = relaxed.levels.front().bound;
        found.isComplete = relaxed.isComplete;
        for (const Level &level : relaxed.levels) {
            if (level.chance <= 0)
                found.neverDrawn = level.types;
        }
        return withSumOne(std::move(found));
    }

    static Distribution withSumOne(Distribution found)
    {
        double sum = 0;
        for (const WeightedPanel &weighted : found.panels)
            sum += weighted.weight;
        for (WeightedPanel &weighted : found.panels)
            weighted.weight /= sum;
        return found;
    }

    /// Column generation; `bound` holds already.
    Result<Distribution> general(const std::vector<WeightedPanel> &known, double bound)
    {
        ColumnGenerator *running = nullptr;
        ColumnGenerator generator(m_model, m_options.onlyLeastFavoured, known, [&] {
            return mustStop(running ? running->progress() : m_progress);
        });
        running = &generator;
        const auto state = generator.run();
        if (!generator.hasPanels() || state == ColumnGenerator::State::NoPanel)
            return reason(state);
        Distribution found = generator.distribution();
        found.bound = std::min(found.bound, bound);
        return found;
    }

    bool mustStop(const Progress &progress)
    {
        const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - m_start;
        m_isStopped = m_isStopped || spent.count() > m_options.secondsLimit
            || (m_options.onProgress && !m_options.onProgress(progress));
        return m_isStopped;
    }

    const PanelModel &m_model;
    const SolverOptions &m_options;
    std::chrono::steady_clock::time_point m_start;
    Progress m_progress;
    bool m_isStopped = false;
};

} // namespace

Result<Distribution> solveFairly(const PanelModel &model, const SolverOptions &options)
{
    return FairSolve(model, options).run();
}

} // namespace faubourg::sortition
