#include "ui/shell/history.h"

namespace faubourg::ui {

namespace {

constexpr qsizetype kLongest = 100;

} // namespace

void History::visit(const Location &location, const QString &title)
{
    if (m_current >= 0 && m_visits.at(m_current).location == location) {
        m_visits[m_current].title = title;
        return;
    }
    m_visits.resize(m_current + 1);
    m_visits.append({location, title});
    if (m_visits.size() > kLongest)
        m_visits.removeFirst();
    m_current = m_visits.size() - 1;
    emit changed();
}

Location History::back()
{
    return jump(m_current - 1);
}

Location History::forward()
{
    return jump(m_current + 1);
}

Location History::jump(qsizetype index)
{
    if (index < 0 || index >= m_visits.size())
        return {};
    m_current = index;
    emit changed();
    return m_visits.at(index).location;
}

QList<History::Visit> History::recent(qsizetype count) const
{
    QList<Visit> visits;
    const auto seen = [&](const Location &location) {
        return std::ranges::any_of(visits,
                                   [&](const Visit &visit) { return visit.location == location; });
    };
    for (qsizetype i = m_visits.size() - 1; i >= 0 && visits.size() < count; --i) {
        if (i != m_current && m_visits.at(i).location != m_visits.at(m_current).location
            && !seen(m_visits.at(i).location))
            visits.append(m_visits.at(i));
    }
    return visits;
}

} // namespace faubourg::ui
