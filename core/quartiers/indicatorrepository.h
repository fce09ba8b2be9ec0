#pragma once

#include "core/quartiers/indicator.h"

#include <QList>

#include <optional>

namespace faubourg::storage {
class Database;
}

namespace faubourg::quartiers {

/// One line of a portrait: what a table, an export or a chart shows.
struct IndicatorRow
{
    QuartierId quartierId;
    QString quartier;
    QString key; ///< of the indicator
    QString indicator;
    QString unit;
    IndicatorValue value;
};

struct IndicatorFilter
{
    std::optional<QuartierId> quartier;
    std::optional<IndicatorId> indicator;
    std::optional<int> year;
};

/// The catalogue of indicators (without revision), and the values of all quartiers read
/// together. Values are written with their quartier.
class IndicatorRepository final
{
public:
    explicit IndicatorRepository(const storage::Database &database) : m_database(database) { }

    /// In the order of the portrait.
    Result<QList<Indicator>> list() const;
    Result<std::optional<Indicator>> findByKey(const QString &key) const;
    Result<Indicator> save(const Indicator &indicator) const;
    /// Refused while a quartier has a value of it.
    Result<void> remove(IndicatorId id) const;

    Result<QList<IndicatorRow>> values(const IndicatorFilter &filter) const;

private:
    const storage::Database &m_database;
};

} // namespace faubourg::quartiers
