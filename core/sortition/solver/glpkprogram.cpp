#include "core/sortition/solver/linearprogram.h"

#include <algorithm>
#include <cmath>
#include <glpk.h>

namespace faubourg::sortition {

namespace {

/// Long solves are cut in slices, between which a stop is asked for.
constexpr int kSliceMilliseconds = 200;
/// The primal simplex has been seen to cycle; the dual from a fresh basis then ends.
constexpr int kIterationsPerRow = 50;
constexpr int kIterationsAtLeast = 2'000;

int boundKind(double lowest, double highest)
{
    if (lowest == highest)
        return GLP_FX;
    const bool hasLowest = std::isfinite(lowest);
    if (!std::isfinite(highest))
        return hasLowest ? GLP_LO : GLP_FR;
    return hasLowest ? GLP_DB : GLP_UP;
}

/// A bound that its kind ignores must still be a number.
double finite(double bound)
{
    return std::isfinite(bound) ? bound : 0.0;
}

void askWhetherToStop(glp_tree *tree, void *shouldStop)
{
    if ((*static_cast<const LinearProgram::ShouldStop *>(shouldStop))())
        glp_ios_terminate(tree);
}

/// GLPK 5.0. Indices there start at 1.
class GlpkProgram final : public LinearProgram
{
public:
    GlpkProgram() : m_problem(glp_create_prob())
    {
        glp_term_out(GLP_OFF); // some routines print whatever their message level
        glp_set_obj_dir(m_problem, GLP_MAX);
    }
    ~GlpkProgram() override { glp_delete_prob(m_problem); }

    int addRow(double lowest, double highest) override
    {
        const int row = glp_add_rows(m_problem, 1) - 1;
        setRowBounds(row, lowest, highest);
        return row;
    }

    int addColumn(double lowest, double highest, double objective,
                  const std::vector<Entry> &entries) override
    {
        const int column = glp_add_cols(m_problem, 1) - 1;
        glp_set_col_kind(m_problem, column + 1, GLP_IV);
        setColumnBounds(column, lowest, highest);
        setObjective(column, objective);
        setColumn(column, entries);
        return column;
    }

    void setRowBounds(int row, double lowest, double highest) override
    {
        glp_set_row_bnds(m_problem, row + 1, boundKind(lowest, highest), finite(lowest),
                         finite(highest));
    }

    void setColumnBounds(int column, double lowest, double highest) override
    {
        glp_set_col_bnds(m_problem, column + 1, boundKind(lowest, highest), finite(lowest),
                         finite(highest));
    }

    void setObjective(int column, double factor) override
    {
        glp_set_obj_coef(m_problem, column + 1, factor);
    }

    void setColumn(int column, const std::vector<Entry> &entries) override
    {
        m_rows.assign(1, 0);
        m_factors.assign(1, 0.0);
        for (const Entry &entry : entries) {
            m_rows.push_back(entry.row + 1);
            m_factors.push_back(entry.factor);
        }
        glp_set_mat_col(m_problem, column + 1, static_cast<int>(entries.size()), m_rows.data(),
                        m_factors.data());
    }

    Outcome solve(const ShouldStop &shouldStop) override
    {
        const Outcome first = simplex(GLP_PRIMAL, shouldStop);
        if (first != Outcome::Failed)
            return first;
        glp_adv_basis(m_problem, 0);
        const Outcome second = simplex(GLP_DUALP, shouldStop);
        return second != Outcome::Failed ? second : exact();
    }

    Outcome solveInteger(double relativeGap, const ShouldStop &shouldStop) override
    {
        glp_iocp options;
        glp_init_iocp(&options);
        options.msg_lev = GLP_MSG_OFF;
        options.bt_tech = GLP_BT_DFS;
        options.br_tech = GLP_BR_MFV;
        options.mip_gap = relativeGap;
        if (shouldStop) {
            options.cb_func = askWhetherToStop;
            options.cb_info = const_cast<ShouldStop *>(&shouldStop);
        }
        const int code = glp_intopt(m_problem, &options);
        if (code == GLP_ESTOP)
            return Outcome::Stopped;
        const int status = glp_mip_status(m_problem);
        if (code == GLP_EMIPGAP || (code == 0 && status == GLP_OPT))
            return Outcome::Optimal;
        return code == 0 && status == GLP_NOFEAS ? Outcome::Infeasible : Outcome::Failed;
    }

    double objective() const override { return glp_get_obj_val(m_problem); }
    double value(int column) const override { return glp_get_col_prim(m_problem, column + 1); }
    double dual(int row) const override { return glp_get_row_dual(m_problem, row + 1); }
    double integerValue(int column) const override
    {
        return glp_mip_col_val(m_problem, column + 1);
    }

private:
    Outcome simplex(int method, const ShouldStop &shouldStop)
    {
        glp_smcp options;
        glp_init_smcp(&options);
        options.msg_lev = GLP_MSG_OFF;
        options.meth = method;
        if (shouldStop)
            options.tm_lim = kSliceMilliseconds;
        const int last = glp_get_it_cnt(m_problem)
            + std::max(kIterationsAtLeast, kIterationsPerRow * glp_get_num_rows(m_problem));
        int code = GLP_ETMLIM;
        while (code == GLP_ETMLIM) {
            if (shouldStop && shouldStop())
                return Outcome::Stopped;
            options.it_lim = std::max(1, last - glp_get_it_cnt(m_problem));
            code = glp_simplex(m_problem, &options);
        }
        return code == 0 ? outcome() : Outcome::Failed;
    }

    /// Rational arithmetic: slow and sure, for what both simplexes gave up.
    Outcome exact()
    {
        glp_smcp options;
        glp_init_smcp(&options);
        options.msg_lev = GLP_MSG_OFF;
        glp_adv_basis(m_problem, 0);
        return glp_exact(m_problem, &options) == 0 ? outcome() : Outcome::Failed;
    }

    Outcome outcome() const
    {
        switch (glp_get_status(m_problem)) {
        case GLP_OPT:
            return Outcome::Optimal;
        case GLP_NOFEAS:
            return Outcome::Infeasible;
        default:
            return Outcome::Failed;
        }
    }

    glp_prob *m_problem;
    std::vector<int> m_rows; ///< reused from call to call
    std::vector<double> m_factors;
};

} // namespace

std::unique_ptr<LinearProgram> LinearProgram::make()
{
    return std::make_unique<GlpkProgram>();
}

} // namespace faubourg::sortition
