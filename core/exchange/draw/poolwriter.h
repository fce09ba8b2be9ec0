#pragma once

#include "core/base/enumkeys.h"
#include "core/sortition/pool.h"

#include <QByteArray>
#include <QStringList>

namespace faubourg::exchange {

/// Whose headings the quotas bear; the candidates are alike for all of them.
enum class PoolConvention {
    SortitionFoundation,    ///< feature,value,min,max,min_flex,max_flex
    SortitionFoundationOld, ///< category,name,min,max,min_flex,max_flex
    Panelot,                ///< category,feature,min,max
};
inline constexpr EnumKeys kPoolConventionKeys{
    std::array{std::pair{PoolConvention::SortitionFoundation, "sortition-foundation"},
               std::pair{PoolConvention::SortitionFoundationOld, "sortition-foundation-old"},
               std::pair{PoolConvention::Panelot, "panelot"}}};

/// A file of an exported pool: "targets.csv", "respondents.csv"…
struct PoolFile
{
    QString name;
    QByteArray content; ///< UTF-8, commas, as those tools read it
};

/// The quotas and the candidates of `pool` as other tools of the field read them. Homes become
/// a column "household"; those already seated go to "already_selected.csv". With `selected`, the
/// numbers drawn, also "selected.csv" and "remaining.csv".
QList<PoolFile> poolFiles(const sortition::Pool &pool, PoolConvention convention,
                          const QStringList &selected = {});

} // namespace faubourg::exchange
