#pragma once

#include "core/storage/datafile.h"
#include "core/storage/query.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <memory>

namespace faubourg::test {

using namespace Qt::Literals::StringLiterals;

/// A folder of its own, gone with the test, for tests of real files.
struct DataFileFixture
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"contrat.faubourg"_s);
    storage::Owner owner{u"Claire Petit"_s, u"actor-1"_s};
    storage::Owner colleague{u"Karim Benali"_s, u"actor-2"_s};

    static std::unique_ptr<storage::DataFile>
    opened(Result<std::unique_ptr<storage::DataFile>> result)
    {
        INFO((result ? std::string()
                     : (result.error().message + u" | "_s + result.error().detail).toStdString()));
        REQUIRE(result);
        return std::move(result).value();
    }
    std::unique_ptr<storage::DataFile> create() const
    {
        return opened(storage::DataFile::create(path, owner));
    }
    std::unique_ptr<storage::DataFile> open() const
    {
        return opened(storage::DataFile::open(path, owner));
    }

    static QByteArray bytes(const QString &file)
    {
        QFile opened(file);
        REQUIRE(opened.open(QIODevice::ReadOnly));
        return opened.readAll();
    }
    /// Puts other bytes in place; the tests' way of damaging a file.
    static void overwrite(const QString &file, const QByteArray &content)
    {
        QFile opened(file);
        REQUIRE(opened.open(QIODevice::WriteOnly));
        REQUIRE(opened.write(content) == content.size());
    }
    /// Every name in the folder, hidden ones too: nothing may be left behind.
    QStringList names() const
    {
        return QDir(folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    static qint64 number(const storage::Database &database, const QString &sql)
    {
        storage::Query query(database, sql);
        REQUIRE(query.exec());
        REQUIRE(query.next());
        return query.raw().value(0).toLongLong();
    }
    static QString text(const storage::Database &database, const QString &sql)
    {
        storage::Query query(database, sql);
        REQUIRE(query.exec());
        REQUIRE(query.next());
        return query.raw().value(0).toString();
    }
};

} // namespace faubourg::test
