#pragma once

#include "core/quartiers/quartier.h"

#include <QHash>

namespace faubourg::storage {
class Database;
class Act;
} // namespace faubourg::storage

namespace faubourg::quartiers {

/// One line of a list of quartiers: what a table or the command line shows.
struct QuartierRow
{
    QuartierId id;
    QString name;
    QuartierKind kind = QuartierKind::CouncilArea;
    QString code; ///< in force on the day of the filter
    QStringList communes;
    QStringList aliases;
    int indicatorCount = 0;
    int irritantCount = 0;
    int opportunityCount = 0;
    int revision = 0;
};

struct QuartierFilter
{
    std::optional<QuartierKind> kind;
    QString words; ///< every word starts a word of the name, an alias or a code
    QDate day;     ///< on which codes are in force; invalid means today
};

/// The stored quartiers, council areas included.
class QuartierRepository final
{
public:
    explicit QuartierRepository(const storage::Database &database) : m_database(database) { }

    Result<Quartier> find(QuartierId id) const;
    /// By kind (QPV, QIC, council areas), then by name.
    Result<QList<QuartierRow>> list(const QuartierFilter &filter) const;
    /// Those whose name or alias is `name`, whatever the case, accents, hyphens and a
    /// leading "Quartier du": a place may be a quartier of the contract and a council area.
    Result<QList<QuartierRow>> findByName(const QString &name) const;
    /// The council areas that touch a quartier of the contract.
    Result<QList<QuartierRow>> councilAreasOf(QuartierId contractQuartier) const;
    Result<Quartier> save(const Quartier &quartier) const;
    /// Refused while an objective, an action or a council points to it.
    Result<void> remove(QuartierId id, int revision) const;

private:
    Result<void> checkStored(const Quartier &quartier) const;
    Result<void> checkUnused(QuartierId id) const;

    const storage::Database &m_database;
};

} // namespace faubourg::quartiers
