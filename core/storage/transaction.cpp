#include "core/storage/transaction.h"

#include "core/storage/database.h"
#include "core/storage/query.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::storage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::storage::Transaction)
};

constexpr QStringView kFence = u"SELECT value FROM file_property WHERE key = 'fence'";

QString savepoint(int level)
{
    return u"act_%1"_s.arg(level);
}

Result<void> checkFence(const Database &database)
{
    if (database.fence().isEmpty())
        return {};
    Query query(database, kFence);
    FB_TRY(query.exec());
    if (query.next() && query.text(u"value") == database.fence())
        return {};
    return Error{ErrorCode::ReadOnly,
                 Tr::tr("Another computer has taken this file over. What you typed is still on "
                        "screen: save a copy of it, then open the file again."),
                 {}};
}

} // namespace

Result<Transaction> Transaction::begin(const Database &database)
{
    if (database.isReadOnly())
        return Error{ErrorCode::ReadOnly,
                     Tr::tr("This file is open for reading only: nothing can be changed."),
                     {}};
    const int level = database.m_depth;
    const QString begin = level == 0 ? u"BEGIN IMMEDIATE"_s : u"SAVEPOINT "_s + savepoint(level);
    FB_TRY(Query(database, begin).exec());
    ++database.m_depth;
    Transaction transaction(database, level);
    if (level == 0)
        FB_TRY(checkFence(database));
    return transaction;
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_level(other.m_level)
{
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    --m_database->m_depth;
    const QStringList statements = m_level == 0
        ? QStringList{u"ROLLBACK"_s}
        : QStringList{u"ROLLBACK TO "_s + savepoint(m_level), u"RELEASE "_s + savepoint(m_level)};
    for (const QString &statement : statements) {
        if (const auto done = Query(*m_database, statement).exec(); !done)
            qWarning("%s: %s", qUtf8Printable(statement), qUtf8Printable(done.error().detail));
    }
}

Result<void> Transaction::commit()
{
    const QString end = m_level == 0 ? u"COMMIT"_s : u"RELEASE "_s + savepoint(m_level);
    FB_TRY(Query(*m_database, end).exec());
    --m_database->m_depth;
    m_database = nullptr;
    return {};
}

} // namespace faubourg::storage
