#include "core/storage/fileproperty.h"

#include "core/storage/database.h"
#include "core/storage/journal.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::storage {

namespace {

constexpr QStringView kRead = u"SELECT value FROM file_property WHERE key = :key";
constexpr QStringView kStore = uR"(
    INSERT INTO file_property (key, value) VALUES (:key, :value)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value)";

Result<void> store(const Database &database, const QString &key, const QString &value)
{
    return Query(database, kStore).bind(u":key", key).bind(u":value", value).exec();
}

} // namespace

Result<QString> fileProperty(const Database &database, const QString &key)
{
    Query query(database, kRead);
    FB_TRY(query.bind(u":key", key).exec());
    return query.next() ? query.text(u"value") : QString();
}

Result<void> setFileProperty(const Database &database, const QString &key, const QString &value)
{
    FB_TRY_LET(transaction, Transaction::begin(database));
    FB_TRY_LET(before, fileProperty(database, key));
    if (before == value && !before.isNull())
        return transaction.commit();
    FB_TRY(store(database, key, value));
    QJsonObject change{{u"table"_s, u"file_property"_s},
                       {u"key"_s, key},
                       {u"after"_s, QJsonObject{{u"value"_s, value}}}};
    if (!before.isNull())
        change.insert(u"before"_s, QJsonObject{{u"value"_s, before}});
    FB_TRY(appendToJournal(database, {"file.set_property"_L1, "file_property"_L1}, {change}));
    return transaction.commit();
}

Result<void> storeFence(const Database &database, const QString &token)
{
    return store(database, u"fence"_s, token);
}

} // namespace faubourg::storage
