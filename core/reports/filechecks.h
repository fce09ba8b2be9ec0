#pragma once

#include "core/base/result.h"
#include "core/reports/entity.h"

#include <QDate>
#include <QList>
#include <QString>

namespace faubourg::storage {
class Database;
}

namespace faubourg::reports {

enum class Severity {
    Wrong, ///< the file contradicts itself or a rule
    Advice ///< lawful, but somebody should look
};

/// One inconsistency across the domains, as a sentence.
struct FileCheck
{
    QString rule; ///< stable key: "session.convened_without_agenda"
    Severity severity = Severity::Wrong;
    EntityRef entity;
    QString text; ///< translated

    friend bool operator==(const FileCheck &, const FileCheck &) = default;
};

struct FileChecks
{
    QList<FileCheck> found; ///< what is wrong first
    bool isSound() const;   ///< nothing is wrong; advice may remain
};

/// Every rule that no single save can hold, over the whole file.
Result<FileChecks> checkRules(const storage::Database &database, QDate today);

} // namespace faubourg::reports
