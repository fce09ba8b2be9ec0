#pragma once

#include "core/draws/draw.h"
#include "core/storage/row.h"

namespace faubourg::storage {
class Query;
}

namespace faubourg::draws {

// The columns of a draw and of its parts; of use to DrawRepository alone.

Draw drawFrom(const storage::Query &row);
DrawQuota quotaFrom(const storage::Query &row);
DrawPerson personFrom(const storage::Query &row);
storage::Row drawColumns(const Draw &draw);
storage::Row quotaColumns(const DrawQuota &quota);
storage::Row personColumns(const DrawPerson &person);

} // namespace faubourg::draws
