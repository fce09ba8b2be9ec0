#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/councils/council.h"

#include <QStringList>

namespace faubourg::storage {
class Database;
}

namespace faubourg::documents {

/// "Conseil de quartier Catorive": the type goes before a name that does not say it.
Result<QString> councilTitle(const storage::Database &database, CouncilId id);

/// "Mme LEMAIRE Nadia, adjointe au maire" of each official, by name.
Result<QStringList> officialNames(const storage::Database &database,
                                  const QList<councils::Official> &officials, QDate day);

} // namespace faubourg::documents
