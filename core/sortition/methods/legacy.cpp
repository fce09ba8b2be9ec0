#include "core/sortition/methods/legacy.h"

#include <limits>

namespace faubourg::sortition {

namespace {

class LegacyDraw
{
public:
    LegacyDraw(const PanelModel &model, std::mt19937_64 &random)
        : m_model(model)
        , m_random(random)
        , m_counts(model.types.size())
        , m_seated(model.quotas.size())
    {
        for (const PersonType &type : model.types)
            m_left.push_back(type.persons);
        m_homeOf.assign(model.types.size(), -1);
        for (std::size_t row = 0; row < model.homes.size(); ++row) {
            for (const int type : model.homes[row].types)
                m_homeOf[static_cast<std::size_t>(type)] = static_cast<int>(row);
        }
    }

    std::optional<Composition> run()
    {
        for (int seat = 0; seat < m_model.seats; ++seat) {
            removeFull();
            const auto row = mostUrgent();
            if (!row || !seatFrom(*row))
                return std::nullopt;
        }
        const Composition panel = makeComposition(m_counts);
        return isValidPanel(m_model, panel) ? std::optional(panel) : std::nullopt;
    }

private:
    int leftIn(const std::vector<int> &types) const
    {
        int left = 0;
        for (const int type : types)
            left += m_left[static_cast<std::size_t>(type)];
        return left;
    }

    void removeFull()
    {
        for (std::size_t row = 0; row < m_seated.size(); ++row) {
            if (m_seated[row] < m_model.quotas[row].maximum)
                continue;
            for (const int type : m_model.quotas[row].types)
                m_left[static_cast<std::size_t>(type)] = 0;
        }
    }

    /// None when a minimum is out of reach. Without quotas: everybody (all types).
    std::optional<std::vector<int>> mostUrgent() const
    {
        double best = -std::numeric_limits<double>::infinity();
        std::vector<int> chosen;
        for (std::size_t row = 0; row < m_seated.size(); ++row) {
            const QuotaRow &quota = m_model.quotas[row];
            const int left = leftIn(quota.types);
            const int needed = quota.minimum - m_seated[row];
            if (needed > left)
                return std::nullopt;
            if (left > 0 && double(needed) / left > best) {
                best = double(needed) / left;
                chosen = quota.types;
            }
        }
        if (m_model.quotas.empty() || chosen.empty()) {
            for (std::size_t type = 0; type < m_left.size(); ++type)
                chosen.push_back(static_cast<int>(type));
        }
        return chosen;
    }

    bool seatFrom(const std::vector<int> &types)
    {
        const int left = leftIn(types);
        if (left == 0)
            return false;
        auto ticket = static_cast<int>(uniformBelow(m_random, static_cast<std::uint64_t>(left)));
        for (const int type : types) {
            ticket -= m_left[static_cast<std::size_t>(type)];
            if (ticket < 0) {
                seat(type);
                return true;
            }
        }
        return false;
    }

    void seat(int type)
    {
        const auto index = static_cast<std::size_t>(type);
        ++m_counts[index];
        for (std::size_t row = 0; row < m_seated.size(); ++row) {
            const QuotaRow &quota = m_model.quotas[row];
            const short value =
                m_model.types[index].values[static_cast<std::size_t>(quota.category)];
            m_seated[row] += value == quota.quota ? 1 : 0;
        }
        removeHome(index);
    }

    /// Those who live with the person seated leave the pool.
    void removeHome(std::size_t type)
    {
        const auto drop = [&](std::size_t other) {
            m_left[other] = std::max(0, m_left[other] - m_model.types[other].perHome);
        };
        if (m_homeOf[type] < 0) {
            drop(type);
            return;
        }
        for (const int other : m_model.homes[static_cast<std::size_t>(m_homeOf[type])].types)
            drop(static_cast<std::size_t>(other));
    }

    const PanelModel &m_model;
    std::mt19937_64 &m_random;
    std::vector<int> m_counts;
    std::vector<int> m_left;
    std::vector<int> m_seated; ///< by quota row
    std::vector<int> m_homeOf; ///< by type: its row of homes, or -1
};

} // namespace

std::optional<Composition> drawLegacy(const PanelModel &model, std::mt19937_64 &random)
{
    return LegacyDraw(model, random).run();
}

std::uint64_t uniformBelow(std::mt19937_64 &random, std::uint64_t bound)
{
    const std::uint64_t limit = std::mt19937_64::max() / bound * bound;
    std::uint64_t number = random();
    while (number >= limit)
        number = random();
    return number % bound;
}

} // namespace faubourg::sortition
