#include "core/storage/migrator.h"

#include "core/storage/database.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::storage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::storage::Migrator)
};

Result<int> storedVersion(const Database &database)
{
    Query query(database, u"PRAGMA user_version");
    FB_TRY(query.exec());
    return query.next() ? query.integer(u"user_version") : 0;
}

Result<void> apply(const Database &database, int version, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Storage, Tr::tr("A migration is missing from the program."), path};
    FB_TRY_LET(transaction, Transaction::begin(database));
    for (const QString &statement : splitStatements(QString::fromUtf8(file.readAll())))
        FB_TRY(Query(database, statement).exec());
    FB_TRY(Query(database, u"PRAGMA user_version = %1"_s.arg(version)).exec());
    return transaction.commit();
}

} // namespace

Result<int> migrate(const Database &database, const QString &directory)
{
    FB_TRY_LET(version, storedVersion(database));
    const auto files = QDir(directory).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    const int newest = files.isEmpty() ? 0 : QStringView(files.last()).first(4).toInt();
    if (version > newest)
        return Error{ErrorCode::Storage, Tr::tr("This file was made by a newer Faubourg."), {}};
    for (const QString &file : files) {
        const int number = QStringView(file).first(4).toInt();
        if (number <= version)
            continue;
        FB_TRY(apply(database, number, QDir(directory).filePath(file)));
        version = number;
    }
    return version;
}

QStringList splitStatements(const QString &script)
{
    enum Group { Comment = 1, Quoted, Open, Close, Semicolon };
    static const QRegularExpression token(
        uR"((--[^\n]*|/\*.*?\*/)|('[^']*'|"[^"]*")|\b(BEGIN|CASE)\b|\b(END)\b|(;)|.)"_s,
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);

    QStringList statements(1);
    int depth = 0;
    for (auto tokens = token.globalMatch(script); tokens.hasNext();) {
        const auto match = tokens.next();
        if (match.hasCaptured(Comment))
            continue;
        if (match.hasCaptured(Open))
            ++depth;
        else if (match.hasCaptured(Close))
            --depth;
        if (match.hasCaptured(Semicolon) && depth == 0)
            statements += QString();
        else
            statements.last() += match.capturedView();
    }
    for (QString &statement : statements)
        statement = statement.trimmed();
    statements.removeAll(QString());
    return statements;
}

} // namespace faubourg::storage
