#include "core/storage/integrity.h"

#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "core/storage/query.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::storage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::storage::Integrity)
};

constexpr QStringView kSchema = uR"(
    SELECT type, name, tbl_name, sql
    FROM sqlite_schema
    WHERE name NOT LIKE 'sqlite\_%' ESCAPE '\'
    ORDER BY type, name)";
constexpr QLatin1StringView kDigestFile("/schema.sha256");
constexpr QStringView kAttachments = u"SELECT sha256, content FROM attachment ORDER BY sha256";

Result<void> addStructure(const Database &database, QStringList &problems)
{
    Query query(database, u"PRAGMA integrity_check");
    FB_TRY(query.exec());
    while (query.next()) {
        if (const QString line = query.raw().value(0).toString(); line != "ok"_L1)
            problems += Tr::tr("The file is damaged: %1").arg(line);
    }
    return {};
}

Result<void> addReferences(const Database &database, QStringList &problems)
{
    Query query(database, u"PRAGMA foreign_key_check");
    FB_TRY(query.exec());
    while (query.next())
        problems += Tr::tr("Record %1 of “%2” points to a record of “%3” that is missing.")
                        .arg(query.text(u"rowid"), query.text(u"table"), query.text(u"parent"));
    return {};
}

Result<void> addAttachments(const Database &database, QStringList &problems)
{
    Query query(database, kAttachments);
    FB_TRY(query.exec());
    while (query.next()) {
        const QByteArray digest =
            QCryptographicHash::hash(query.bytes(u"content"), QCryptographicHash::Sha256);
        if (QString::fromLatin1(digest.toHex()) != query.text(u"sha256"))
            problems += Tr::tr("The attachment %1 is not what was stored.")
                            .arg(query.text(u"sha256").first(8));
    }
    return {};
}

} // namespace

Result<QByteArray> schemaDigest(const Database &database)
{
    Query query(database, kSchema);
    FB_TRY(query.exec());
    QCryptographicHash digest(QCryptographicHash::Sha256);
    while (query.next()) {
        for (const QStringView column : {u"type", u"name", u"tbl_name", u"sql"})
            digest.addData((query.text(column).simplified() + '\n'_L1).toUtf8());
    }
    return digest.result();
}

namespace {

/// The digest written down beside the migrations for their newest version; empty if it is of
/// another one. Making it anew takes longer than all the rest of opening a file.
QByteArray writtenDigest(const QString &directory, int version)
{
    QFile file(directory + kDigestFile);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> words = file.readAll().simplified().split(' ');
    return words.value(0).toInt() == version ? QByteArray::fromHex(words.value(1)) : QByteArray();
}

/// Made once for each version: the migrations do not change while the program runs.
Result<QByteArray> expectedDigest(const QString &directory, int version)
{
    thread_local QHash<std::pair<QString, int>, QByteArray> known;
    const auto key = std::pair(directory, version);
    if (!known.contains(key)) {
        FB_TRY_LET(model, Database::openInMemory());
        FB_TRY(migrate(*model, directory, version));
        FB_TRY_LET(digest, schemaDigest(*model));
        known.insert(key, digest);
    }
    return known.value(key);
}

} // namespace

Result<QStringList> checkIntegrity(const Database &database)
{
    QStringList problems;
    FB_TRY(addStructure(database, problems));
    FB_TRY(addReferences(database, problems));
    FB_TRY(addAttachments(database, problems));
    return problems;
}

Result<void> checkSchema(const Database &database, const QString &directory)
{
    FB_TRY_LET(version, storedVersion(database));
    FB_TRY_LET(found, schemaDigest(database));
    if (found == writtenDigest(directory, version))
        return {};
    FB_TRY_LET(expected, expectedDigest(directory, version));
    if (found != expected)
        return Error{ErrorCode::Storage,
                     Tr::tr("The inside of this file is not what Faubourg makes: another program "
                            "changed it. It has not been opened. Restore the newest backup."),
                     u"schema digest "_s + QString::fromLatin1(found.toHex())};
    return {};
}

} // namespace faubourg::storage
