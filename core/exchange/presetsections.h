#pragma once

#include "core/base/ids.h"
#include "core/exchange/presetreader.h"

#include <QHash>

namespace faubourg::storage {
class Database;
}

namespace faubourg::exchange {

/// What the sections of a preset hand on to those after them: the ids of what they
/// stored, under the names by which the preset refers to it.
struct PresetContext
{
    const storage::Database &database;
    QHash<QString, CommuneId> communes;     ///< by INSEE code
    QHash<QString, IndicatorId> indicators; ///< by key
    QHash<QString, QuartierId> quartiers;   ///< by key within the preset
    QHash<QString, CouncilId> councils;     ///< by name
    QHash<QString, FunderId> funders;       ///< by short name
};

/// "…: “name” is nowhere in the preset."
Error danglingReference(const QString &place, const QString &name);

/// The id under `name`, or an error that tells the place of the dangling reference.
template <typename IdType>
Result<IdType> resolve(const QHash<QString, IdType> &known, const QString &name,
                       const QString &place)
{
    const auto found = known.constFind(name);
    if (found == known.constEnd())
        return danglingReference(place, name);
    return *found;
}

template <typename IdType>
Result<QList<IdType>> resolveAll(const QHash<QString, IdType> &known, const QStringList &names,
                                 const QString &place)
{
    QList<IdType> ids;
    for (const QString &name : names) {
        FB_TRY_LET(id, resolve(known, name, place));
        ids += id;
    }
    return ids;
}

// Each reads its own keys of the preset and stores them through the repositories. One
// section a file; their order is that of kSections in preset.cpp.
Result<void> loadOffice(PresetContext &context, PresetObject &preset);
Result<void> loadCommunes(PresetContext &context, PresetObject &preset);
Result<void> loadIndicators(PresetContext &context, PresetObject &preset);
Result<void> loadQuartiers(PresetContext &context, PresetObject &preset);
Result<void> loadCouncils(PresetContext &context, PresetObject &preset);
Result<void> loadFunders(PresetContext &context, PresetObject &preset);
Result<void> loadContract(PresetContext &context, PresetObject &preset);

} // namespace faubourg::exchange
