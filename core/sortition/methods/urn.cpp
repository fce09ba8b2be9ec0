#include "core/sortition/methods/urn.h"

#include <QSet>

#include <algorithm>

namespace faubourg::sortition {

std::vector<int> typesOfCandidates(const PanelModel &model, std::size_t candidates)
{
    std::vector<int> types(candidates, -1);
    for (std::size_t type = 0; type < model.types.size(); ++type) {
        for (const int member : model.types[type].members)
            types[static_cast<std::size_t>(member)] = static_cast<int>(type);
    }
    return types;
}

Urn::Urn(const Pool &pool, const PanelModel &model)
    : m_pool(pool)
    , m_model(model)
    , m_oracle(model)
    , m_typeOf(typesOfCandidates(model, pool.candidates.size()))
{
}

std::optional<std::vector<int>> Urn::draw(const std::function<int()> &next)
{
    m_taken.assign(m_model.types.size(), 0);
    for (std::size_t type = 0; type < m_taken.size(); ++type)
        m_oracle.setTypeBounds(static_cast<int>(type), 0, m_model.types[type].capacity);
    m_witness.clear();
    std::vector<bool> isRefused(m_model.types.size());
    QSet<QString> homes;
    std::vector<int> seated;
    for (int candidate = next(); candidate >= 0; candidate = next()) {
        const auto index = static_cast<std::size_t>(candidate);
        if (m_typeOf[index] < 0)
            continue;
        const auto type = static_cast<std::size_t>(m_typeOf[index]);
        const QString &home = m_pool.candidates[index].household;
        if (isRefused[type] || (!home.isEmpty() && homes.contains(home)))
            continue;
        isRefused[type] = !canSeat(type);
        if (isRefused[type])
            continue;
        homes.insert(home);
        seated.push_back(candidate);
        if (static_cast<int>(seated.size()) == m_model.seats)
            return seated;
    }
    return std::nullopt;
}

/// Whether a valid panel holds one more of this type; then counts it.
bool Urn::canSeat(std::size_t type)
{
    const int wanted = m_taken[type] + 1;
    const int capacity = m_model.types[type].capacity;
    if (wanted > capacity)
        return false;
    m_oracle.setTypeBounds(static_cast<int>(type), wanted, capacity);
    if (m_witness.empty() || m_witness[type] < wanted) {
        const auto found = m_oracle.heaviest(std::vector<double>(m_taken.size(), 0.0), 0);
        if (!found) {
            m_oracle.setTypeBounds(static_cast<int>(type), m_taken[type], capacity);
            return false;
        }
        m_witness = countsOf(found->panel, m_taken.size());
    }
    m_taken[type] = wanted;
    return true;
}

} // namespace faubourg::sortition
