#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QHash>
#include <QStringList>

namespace faubourg::storage {
class Database;
}

namespace faubourg::exchange {

using ImportProfileId = Id<struct ImportProfileTag>;

/// Which heading of a file holds which field, kept for the next file alike.
struct ImportProfile
{
    ImportProfileId id;
    QString kind; ///< "candidates", "members"
    QString name;
    QHash<QString, QString> columns = {}; ///< heading -> field key, or kLeftAside
    int revision = 0;

    friend bool operator==(const ImportProfile &, const ImportProfile &) = default;
};

/// The profile whose headings all stand among `headings`, the one with most of them.
std::optional<ImportProfile> fitting(const QList<ImportProfile> &profiles,
                                     const QStringList &headings);

class ImportProfileRepository
{
public:
    explicit ImportProfileRepository(const storage::Database &database) : m_database(&database) { }

    /// Those of a kind, by name.
    Result<QList<ImportProfile>> list(const QString &kind) const;
    /// A name that the kind has already replaces what it meant.
    Result<ImportProfile> save(ImportProfile profile) const;

private:
    const storage::Database *m_database;
};

} // namespace faubourg::exchange
