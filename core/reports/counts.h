#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace faubourg::storage {
class Database;
}

namespace faubourg::reports {

struct KindCount
{
    QString kind; ///< the key that `list` takes: "councils", "questions"…
    int count = 0;

    friend bool operator==(const KindCount &, const KindCount &) = default;
};

/// How much of everything the file holds, always in the same order.
Result<QList<KindCount>> countsByKind(const storage::Database &database);

} // namespace faubourg::reports
