#include "core/sortition/feasibility.h"

#include "core/sortition/solver/linearprogram.h"

#include <algorithm>
#include <cmath>

namespace faubourg::sortition {

namespace {

using Outcome = LinearProgram::Outcome;

/// Asks whether a panel exists when some bounds are let go.
class FeasibilityTest
{
public:
    explicit FeasibilityTest(const PanelModel &model) : m_model(model) { build(); }

    void setBound(std::size_t row, QuotaSide side, bool isKept)
    {
        (side == QuotaSide::Minimum ? m_keepsMinimum : m_keepsMaximum)[row] = isKept;
        applyRow(row);
    }

    void setHouseholds(bool areKept)
    {
        for (std::size_t i = 0; i < m_model.homes.size(); ++i)
            m_program->setRowBounds(m_firstHome + static_cast<int>(i), 0,
                                    areKept ? m_model.homes[i].homes : m_model.seats);
        for (std::size_t type = 0; type < m_model.types.size(); ++type) {
            const PersonType &persons = m_model.types[type];
            m_highest[type] = areKept ? persons.capacity : std::min(m_model.seats, persons.persons);
            applyColumn(type);
        }
    }

    void mustHold(int type)
    {
        m_lowest[static_cast<std::size_t>(type)] = 1;
        applyColumn(static_cast<std::size_t>(type));
    }

    bool isFeasible()
    {
        for (std::size_t row = 0; row < m_model.quotas.size(); ++row) {
            const QuotaRow &quota = m_model.quotas[row];
            if (m_keepsMinimum[row] && m_keepsMaximum[row] && quota.minimum > quota.maximum)
                return false;
            if (m_keepsMaximum[row] && quota.maximum < 0)
                return false;
        }
        if (m_program->solve() != Outcome::Optimal)
            return false;
        return m_program->solveInteger(0) == Outcome::Optimal;
    }

private:
    void build()
    {
        std::vector<std::vector<LinearProgram::Entry>> entries(m_model.types.size());
        const auto fill = [&](int row, const std::vector<int> &types) {
            for (const int type : types)
                entries[static_cast<std::size_t>(type)].push_back({row, 1.0});
        };
        const int total = m_program->addRow(m_model.seats, m_model.seats);
        for (const QuotaRow &row : m_model.quotas)
            fill(m_program->addRow(0, m_model.seats), row.types);
        m_firstHome = 1 + static_cast<int>(m_model.quotas.size());
        for (const HomeRow &row : m_model.homes)
            fill(m_program->addRow(0, row.homes), row.types);
        for (std::size_t type = 0; type < entries.size(); ++type) {
            entries[type].push_back({total, 1.0});
            m_lowest.push_back(0);
            m_highest.push_back(m_model.types[type].capacity);
            m_program->addColumn(0, m_highest[type], 0, entries[type]);
        }
        m_keepsMinimum.assign(m_model.quotas.size(), true);
        m_keepsMaximum.assign(m_model.quotas.size(), true);
        for (std::size_t row = 0; row < m_model.quotas.size(); ++row)
            applyRow(row);
    }

    void applyRow(std::size_t row)
    {
        const QuotaRow &quota = m_model.quotas[row];
        const int lowest = m_keepsMinimum[row] ? quota.minimum : 0;
        const int highest = m_keepsMaximum[row] ? quota.maximum : m_model.seats;
        m_program->setRowBounds(1 + static_cast<int>(row), lowest, std::max(lowest, highest));
    }

    void applyColumn(std::size_t type)
    {
        m_program->setColumnBounds(static_cast<int>(type), m_lowest[type],
                                   std::max(m_lowest[type], m_highest[type]));
    }

    const PanelModel &m_model;
    std::unique_ptr<LinearProgram> m_program = LinearProgram::make();
    std::vector<bool> m_keepsMinimum;
    std::vector<bool> m_keepsMaximum;
    std::vector<int> m_lowest;
    std::vector<int> m_highest;
    int m_firstHome = 0;
};

/// The whole programme of the cheapest changes: panel, minimums lowered, maximums raised.
class CheapestChanges
{
public:
    CheapestChanges(const Pool &pool, const PanelModel &model) : m_pool(pool), m_model(model)
    {
        std::vector<std::vector<LinearProgram::Entry>> entries(model.types.size());
        const int total = m_program->addRow(model.seats, model.seats);
        for (const QuotaRow &row : model.quotas)
            addQuota(row, entries);
        for (const HomeRow &row : model.homes) {
            const int index = m_program->addRow(0, row.homes);
            for (const int type : row.types)
                entries[static_cast<std::size_t>(type)].push_back({index, 1.0});
        }
        for (std::size_t type = 0; type < entries.size(); ++type) {
            entries[type].push_back({total, 1.0});
            m_program->addColumn(0, model.types[type].capacity, 0, entries[type]);
        }
    }

    std::optional<WayOut> solve()
    {
        if (m_program->solve() != Outcome::Optimal
            || m_program->solveInteger(0) != Outcome::Optimal)
            return std::nullopt;
        WayOut found;
        for (std::size_t i = 0; i < m_moves.size(); ++i) {
            const auto steps =
                static_cast<int>(std::lround(m_program->integerValue(static_cast<int>(i))));
            if (steps == 0)
                continue;
            const Move &move = m_moves[i];
            const bool lowers = move.bound.side == QuotaSide::Minimum;
            found.changes.push_back(
                {move.bound, move.published, lowers ? move.start - steps : move.start + steps});
            found.cost += steps * move.cost;
        }
        return found;
    }

    void forbid(const QuotaBound &bound, bool isForbidden)
    {
        const auto move = std::ranges::find(m_moves, bound, &Move::bound);
        m_program->setColumnBounds(static_cast<int>(move - m_moves.begin()), 0,
                                   isForbidden ? 0 : move->room);
    }

private:
    struct Move
    {
        QuotaBound bound;
        int published = 0; ///< the bound as the pool has it
        int start = 0;     ///< the same, where it begins to matter
        int room = 0;
        double cost = 0;
    };

    void addMove(const Move &move, int row)
    {
        const double effect = move.bound.side == QuotaSide::Minimum ? 1.0 : -1.0;
        m_moves.push_back(move);
        m_program->addColumn(0, move.room, -move.cost, {{row, effect}});
    }

    void addQuota(const QuotaRow &row, std::vector<std::vector<LinearProgram::Entry>> &entries)
    {
        const Quota &quota = m_pool.categories[static_cast<std::size_t>(row.category)]
                                 .quotas[static_cast<std::size_t>(row.quota)];
        const int seated =
            static_cast<int>(std::ranges::count_if(m_pool.seated, [&](const auto &p) {
                return p.values[static_cast<std::size_t>(row.category)] == row.quota;
            }));
        const int lower = m_program->addRow(row.minimum, kUnbounded);
        const int upper = m_program->addRow(-kUnbounded, row.maximum);
        for (const int type : row.types) {
            entries[static_cast<std::size_t>(type)].push_back({lower, 1.0});
            entries[static_cast<std::size_t>(type)].push_back({upper, 1.0});
        }
        addMove({{row.category, row.quota, QuotaSide::Minimum},
                 quota.minimum,
                 row.minimum + seated,
                 std::clamp(row.minimum + seated - quota.lowestMinimum, 0, row.minimum),
                 1 + 2.0 / std::max(1, quota.minimum)},
                lower);
        addMove({{row.category, row.quota, QuotaSide::Maximum},
                 quota.maximum,
                 row.maximum + seated,
                 std::max(0, std::min(m_model.seats, quota.highestMaximum - seated) - row.maximum),
                 1},
                upper);
    }

    const Pool &m_pool;
    const PanelModel &m_model;
    std::unique_ptr<LinearProgram> m_program = LinearProgram::make();
    std::vector<Move> m_moves; ///< the first columns
};

constexpr std::size_t kWaysOut = 3;

/// The cheapest, then the cheapest without each of its changes in turn.
std::vector<WayOut> quotaWaysOut(const Pool &pool, const PanelModel &model)
{
    CheapestChanges program(pool, model);
    const auto first = program.solve();
    if (!first)
        return {};
    std::vector<WayOut> found{*first};
    for (const QuotaChange &change : first->changes) {
        program.forbid(change.bound, true);
        const auto other = program.solve();
        const auto isSame = [&](const WayOut &known) { return known.changes == other->changes; };
        if (other && std::ranges::none_of(found, isSame))
            found.push_back(*other);
        program.forbid(change.bound, false);
    }
    std::ranges::stable_sort(found, {}, &WayOut::cost);
    found.resize(std::min(found.size(), kWaysOut));
    return found;
}

bool isPossible(const Pool &pool)
{
    return !findConflict(makeModel(pool));
}

std::optional<WayOut> otherSeats(const Pool &pool)
{
    constexpr int kFarthest = 5;
    for (int distance = 1; distance <= kFarthest; ++distance) {
        for (const int seats : {pool.seats - distance, pool.seats + distance}) {
            const WayOut wayOut{{}, false, seats, 0};
            if (seats >= 1 && seats <= kMaxSeats && isPossible(relaxed(pool, wayOut)))
                return wayOut;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Conflict> findConflict(const PanelModel &model, std::optional<int> mustHold)
{
    FeasibilityTest test(model);
    if (mustHold)
        test.mustHold(*mustHold);
    if (test.isFeasible())
        return std::nullopt;
    Conflict conflict;
    test.setHouseholds(false);
    conflict.needsHouseholdRule = test.isFeasible();
    if (conflict.needsHouseholdRule)
        test.setHouseholds(true);
    for (std::size_t row = 0; row < model.quotas.size(); ++row) {
        for (const QuotaSide side : {QuotaSide::Minimum, QuotaSide::Maximum}) {
            test.setBound(row, side, false);
            if (!test.isFeasible())
                continue;
            test.setBound(row, side, true);
            conflict.bounds.push_back({model.quotas[row].category, model.quotas[row].quota, side});
        }
    }
    conflict.hasTooFewCandidates = conflict.bounds.empty() && !conflict.needsHouseholdRule;
    return conflict;
}

std::vector<WayOut> findWaysOut(const Pool &pool)
{
    std::vector<WayOut> found = quotaWaysOut(pool, makeModel(pool));
    const WayOut withoutHouseholds{{}, true, 0, 0};
    if (found.size() < kWaysOut && isPossible(relaxed(pool, withoutHouseholds)))
        found.push_back(withoutHouseholds);
    if (found.size() < kWaysOut) {
        if (const auto seats = otherSeats(pool))
            found.push_back(*seats);
    }
    return found;
}

Pool relaxed(Pool pool, const WayOut &wayOut)
{
    for (const QuotaChange &change : wayOut.changes) {
        Quota &quota = pool.categories[static_cast<std::size_t>(change.bound.category)]
                           .quotas[static_cast<std::size_t>(change.bound.quota)];
        (change.bound.side == QuotaSide::Minimum ? quota.minimum : quota.maximum) = change.to;
    }
    if (wayOut.dropsHouseholdRule) {
        for (auto *persons : {&pool.candidates, &pool.seated}) {
            for (Candidate &person : *persons)
                person.household.clear();
        }
    }
    if (wayOut.seats > 0)
        pool.seats = wayOut.seats;
    return pool;
}

} // namespace faubourg::sortition
