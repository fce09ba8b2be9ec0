#pragma once

#include "core/base/result.h"

namespace faubourg::storage {

class Database;

/// Rolls back unless commit() succeeded. The outermost one is BEGIN IMMEDIATE and
/// checks the fence; one begun inside another is a savepoint of it.
class Transaction
{
public:
    /// ReadOnly error on a read-only file, or when another program took the file over.
    static Result<Transaction> begin(const Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    Result<void> commit();

private:
    Transaction(const Database &database, int level) : m_database(&database), m_level(level) { }

    const Database *m_database;
    int m_level;
};

} // namespace faubourg::storage
