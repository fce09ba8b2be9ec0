#include "core/sortition/solver/relaxation.h"

#include <algorithm>

namespace faubourg::sortition {

namespace {

constexpr double kMinimumDual = 1e-6;
constexpr int kWorst = 0; ///< the column of the smallest open chance, in fair shares

/// maximise z; x within the quotas; x_t ≥ z × fair share of t for each open type t.
class Relaxation
{
public:
    explicit Relaxation(const PanelModel &model)
        : m_model(model)
        , m_program(LinearProgram::make())
        , m_isOpen(model.types.size(), true)
    {
        const auto types = model.types.size();
        std::vector<std::vector<LinearProgram::Entry>> entries(types);
        const auto fill = [&](int row, const std::vector<int> &members) {
            for (const int type : members)
                entries[static_cast<std::size_t>(type)].push_back({row, 1.0});
        };
        const int total = m_program->addRow(model.seats, model.seats);
        for (const QuotaRow &row : model.quotas)
            fill(m_program->addRow(row.minimum, std::max(row.minimum, row.maximum)), row.types);
        for (const HomeRow &row : model.homes)
            fill(m_program->addRow(0, row.homes), row.types);
        for (std::size_t type = 0; type < types; ++type) {
            m_links.push_back(m_program->addRow(0, kUnbounded));
            entries[type].push_back({total, 1.0});
            entries[type].push_back({m_links.back(), 1.0});
        }
        m_program->addColumn(0, kUnbounded, 1, worstEntries());
        for (std::size_t type = 0; type < types; ++type)
            m_program->addColumn(0, model.types[type].capacity, 0, entries[type]);
    }

    LinearProgram::Outcome solve(const LinearProgram::ShouldStop &shouldStop)
    {
        return m_program->solve(shouldStop);
    }

    /// Those whose chance the proof of this level holds down; settles them.
    Level settle()
    {
        const double share = fairShare(m_model);
        const double worst = m_program->value(kWorst);
        Level level{worst * share, worst * share, {}};
        const std::vector<double> held = weights();
        for (std::size_t type = 0; type < held.size(); ++type) {
            if (m_isOpen[type] && held[type] * scale(type) > kMinimumDual)
                level.types.push_back(static_cast<int>(type));
        }
        for (const int type : level.types)
            settle(static_cast<std::size_t>(type), worst);
        m_program->setColumn(kWorst, worstEntries());
        return level;
    }

    std::vector<double> weights() const
    {
        std::vector<double> weights;
        for (const int link : m_links)
            weights.push_back(std::max(0.0, -m_program->dual(link)));
        return weights;
    }

    std::vector<double> places() const
    {
        std::vector<double> places;
        for (std::size_t type = 0; type < m_links.size(); ++type)
            places.push_back(std::max(0.0, m_program->value(static_cast<int>(type) + 1)));
        return places;
    }

    bool isDone() const { return std::ranges::count(m_isOpen, true) == 0; }

private:
    double scale(std::size_t type) const
    {
        return m_model.types[type].persons * fairShare(m_model);
    }

    void settle(std::size_t type, double worst)
    {
        m_isOpen[type] = false;
        const double capacity = m_model.types[type].capacity;
        m_program->setRowBounds(m_links[type], -kUnbounded, kUnbounded);
        m_program->setColumnBounds(static_cast<int>(type) + 1,
                                   std::min(capacity, worst * scale(type)), capacity);
    }

    std::vector<LinearProgram::Entry> worstEntries() const
    {
        std::vector<LinearProgram::Entry> entries;
        for (std::size_t type = 0; type < m_links.size(); ++type) {
            if (m_isOpen[type])
                entries.push_back({m_links[type], -scale(type)});
        }
        return entries;
    }

    const PanelModel &m_model;
    std::unique_ptr<LinearProgram> m_program;
    std::vector<int> m_links; ///< the row of each type
    std::vector<bool> m_isOpen;
};

} // namespace

std::optional<RelaxedPanel> solveRelaxed(const PanelModel &model,
                                         const LinearProgram::ShouldStop &shouldStop)
{
    Relaxation relaxation(model);
    RelaxedPanel solved;
    while (!relaxation.isDone()) {
        const auto outcome = relaxation.solve(shouldStop);
        if (outcome == LinearProgram::Outcome::Stopped && !solved.levels.empty())
            return solved;
        if (outcome != LinearProgram::Outcome::Optimal)
            return std::nullopt;
        solved.places = relaxation.places();
        if (solved.levels.empty())
            solved.typeWeights = relaxation.weights();
        solved.levels.push_back(relaxation.settle());
        if (solved.levels.back().types.empty())
            return std::nullopt;
    }
    solved.isComplete = true;
    return solved;
}

} // namespace faubourg::sortition
