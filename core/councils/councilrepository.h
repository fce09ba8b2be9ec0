#pragma once

#include "core/councils/composition.h"

namespace faubourg::storage {
class Database;
}

namespace faubourg::councils {

/// How full a college is.
struct CollegeFill
{
    CollegeId college;
    QString name;
    int seats = 0;
    int filled = 0; ///< full members today, seated or not

    friend bool operator==(const CollegeFill &, const CollegeFill &) = default;
};

/// One line of a list of councils.
struct CouncilRow
{
    CouncilId id;
    QString name;
    CouncilTypeId type;
    QString typeName;
    QDate createdOn;
    QDate closedOn;
    int seats = 0;
    int filled = 0;  ///< seats held today
    int members = 0; ///< full members today, and those enrolled in an open council
    QList<CollegeFill> colleges;
    int revision = 0;
};

struct CouncilFilter
{
    QString words;
    std::optional<CouncilTypeId> type = std::nullopt;
    bool withClosed = false;
};

/// The stored councils, with all that belongs to them but mandates and candidacies.
class CouncilRepository
{
public:
    explicit CouncilRepository(const storage::Database &database) : m_database(&database) { }

    Result<Council> find(CouncilId id) const;
    /// Every council, closed ones too, by name; in a fixed number of queries.
    Result<QList<Council>> all() const;
    /// Sorted by name; filled as of today.
    Result<QList<CouncilRow>> list(const CouncilFilter &filter = {}) const;
    /// The rules of the council: its type's, then its own.
    Result<CouncilRules> rules(const Council &council) const;
    Result<QHash<CouncilId, CouncilRules>> rules(const QList<Council> &councils) const;
    Result<Council> save(const Council &council) const;
    /// RuleViolation while a mandate, a candidacy or a session belongs to it.
    Result<void> remove(CouncilId id, int revision) const;

private:
    const storage::Database *m_database;
};

/// The delays of the office's parameters that the lights are computed with.
Result<AlertDelays> alertDelays(const storage::Database &database);

} // namespace faubourg::councils
