#pragma once

#include "core/sortition/pool.h"

#include <QByteArray>
#include <QStringList>

namespace faubourg::exchange {

/// How the columns of a pool are to be read.
struct PoolOptions
{
    int seats = 0;
    QString numberColumn;         ///< empty: a usual name (numero, id, nationbuilder_id…), else
                                  ///< the order of the lines numbers them
    QStringList householdColumns; ///< the address; empty: no household rule
};

/// A pool and its quotas as other tools of the field write them. Quotas: `category,feature,
/// min,max` (Panelot, citizensassemblies-replication), `feature,value,min,max[,min_flex,
/// max_flex]` (Sortition Foundation), `category,name,min,max…` (its older files), or the French
/// `critère;valeur;min;max`. Candidates: one a line, a column for each category, values in
/// any case; an empty cell is undeclared. `seated`: those who keep their seat, same columns.
/// InvalidInput names the line.
Result<sortition::Pool> readPool(const QByteArray &candidates, const QByteArray &quotas,
                                 const QByteArray &seated, const PoolOptions &options);

} // namespace faubourg::exchange
