#include "core/exchange/draw/poolwriter.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::exchange {

namespace {

using sortition::Candidate;
using sortition::Pool;

/// One line; quotes as RFC 4180 has them.
QByteArray csvLine(const QStringList &cells)
{
    QStringList written;
    for (QString cell : cells) {
        const bool needsQuotes = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n');
        written += needsQuotes ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
    }
    return written.join(u',').toUtf8() + '\n';
}

QStringList headings(PoolConvention convention)
{
    switch (convention) {
    case PoolConvention::SortitionFoundation:
        return {u"feature"_s, u"value"_s, u"min"_s, u"max"_s, u"min_flex"_s, u"max_flex"_s};
    case PoolConvention::SortitionFoundationOld:
        return {u"category"_s, u"name"_s, u"min"_s, u"max"_s, u"min_flex"_s, u"max_flex"_s};
    case PoolConvention::Panelot:
        break;
    }
    return {u"category"_s, u"feature"_s, u"min"_s, u"max"_s};
}

QByteArray quotasText(const Pool &pool, PoolConvention convention)
{
    QByteArray text = csvLine(headings(convention));
    const auto body = static_cast<int>(pool.seated.size()) + pool.seats;
    for (const sortition::Category &category : pool.categories) {
        for (const sortition::Quota &quota : category.quotas) {
            QStringList cells{category.name, quota.value, QString::number(quota.minimum),
                              QString::number(std::min(quota.maximum, body))};
            if (convention != PoolConvention::Panelot)
                cells += {QString::number(quota.lowestMinimum),
                          QString::number(std::min(quota.highestMaximum, body))};
            text += csvLine(cells);
        }
    }
    return text;
}

QByteArray personsText(const Pool &pool, const std::vector<Candidate> &persons, auto isWanted)
{
    QStringList heading{u"id"_s};
    for (const sortition::Category &category : pool.categories)
        heading += category.name;
    QByteArray text = csvLine(heading + QStringList{u"household"_s});
    for (const Candidate &person : persons) {
        if (!isWanted(person))
            continue;
        QStringList cells{person.number};
        for (std::size_t i = 0; i < person.values.size(); ++i) {
            const short value = person.values[i];
            cells += value == sortition::kUndeclared
                ? QString()
                : pool.categories[i].quotas[static_cast<std::size_t>(value)].value;
        }
        text += csvLine(cells + QStringList{person.household});
    }
    return text;
}

} // namespace

QList<PoolFile> poolFiles(const Pool &pool, PoolConvention convention, const QStringList &selected)
{
    const auto everybody = [](const Candidate &) { return true; };
    const QString quotas =
        convention == PoolConvention::Panelot ? u"categories.csv"_s : u"targets.csv"_s;
    QList<PoolFile> files{{quotas, quotasText(pool, convention)},
                          {u"respondents.csv"_s, personsText(pool, pool.candidates, everybody)}};
    if (!pool.seated.empty())
        files.append({u"already_selected.csv"_s, personsText(pool, pool.seated, everybody)});
    if (selected.isEmpty())
        return files;
    const QSet<QString> drawn(selected.begin(), selected.end());
    const auto isDrawn = [&](const Candidate &person) { return drawn.contains(person.number); };
    files.append({u"selected.csv"_s, personsText(pool, pool.candidates, isDrawn)});
    files.append({u"remaining.csv"_s,
                  personsText(pool, pool.candidates,
                              [&](const Candidate &person) { return !isDrawn(person); })});
    return files;
}

} // namespace faubourg::exchange
