#pragma once

#include <functional>
#include <limits>
#include <memory>
#include <vector>

namespace faubourg::sortition {

inline constexpr double kUnbounded = std::numeric_limits<double>::infinity();

/// A maximisation over columns with bounds, rows of linear sums with bounds, and, when asked,
/// whole numbers. All that the draw knows of a solver; GLPK stands behind it. One object is
/// made, used and destroyed in one thread (GLPK keeps its memory by thread).
class LinearProgram
{
public:
    struct Entry
    {
        int row = 0;
        double factor = 0;
    };
    enum class Outcome {
        Optimal,    ///< proven, within the gap that was asked for
        Infeasible, ///< proven
        Stopped,    ///< by `shouldStop`
        Failed,     ///< numerical trouble
    };
    using ShouldStop = std::function<bool()>;

    static std::unique_ptr<LinearProgram> make();

    LinearProgram() = default;
    LinearProgram(const LinearProgram &) = delete;
    LinearProgram &operator=(const LinearProgram &) = delete;
    virtual ~LinearProgram() = default;

    /// Both return the index of what they added, from 0. Columns are whole numbers when
    /// solveInteger() is called.
    virtual int addRow(double lowest, double highest) = 0;
    virtual int addColumn(double lowest, double highest, double objective,
                          const std::vector<Entry> &entries) = 0;
    virtual void setRowBounds(int row, double lowest, double highest) = 0;
    virtual void setColumnBounds(int column, double lowest, double highest) = 0;
    virtual void setObjective(int column, double factor) = 0;
    /// Takes the place of all entries of the column.
    virtual void setColumn(int column, const std::vector<Entry> &entries) = 0;

    /// Continuous columns; starts from the last solution.
    virtual Outcome solve(const ShouldStop &shouldStop = {}) = 0;
    /// Whole columns, proven within `relativeGap` of the best; to be called after solve().
    virtual Outcome solveInteger(double relativeGap, const ShouldStop &shouldStop = {}) = 0;

    virtual double objective() const = 0; ///< of the last solve()
    virtual double value(int column) const = 0;
    virtual double dual(int row) const = 0;
    virtual double integerValue(int column) const = 0; ///< of the last solveInteger()
};

} // namespace faubourg::sortition
