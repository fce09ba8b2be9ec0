#pragma once

#include "core/office/parameter.h"

namespace faubourg::storage {
class Database;
}

namespace faubourg::office {

/// The stored delays and thresholds.
class ParameterRepository
{
public:
    explicit ParameterRepository(const storage::Database &database) : m_database(&database) { }

    Result<Parameter> find(const QString &key) const;
    /// The value that applies, as a whole number; InvalidInput when it is none.
    Result<int> integer(const QString &key) const;
    Result<QString> text(const QString &key) const;
    /// Sorted by key.
    Result<QList<Parameter>> list() const;

    /// Stores the value; key, label, origin and source are those of the preset.
    Result<Parameter> save(const Parameter &parameter) const;
    /// Back to the value shipped.
    Result<Parameter> revert(const QString &key, int revision) const;
    /// Adds what is missing and brings label, origin and source up to date. A value the
    /// office has not changed follows its origin; a changed one is left alone.
    Result<void> seed(const QList<Parameter> &shipped) const;

private:
    const storage::Database *m_database;
};

/// Seeds the parameters shipped with the application.
Result<void> seedParameters(const storage::Database &database);

} // namespace faubourg::office
