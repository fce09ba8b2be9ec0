#pragma once

#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "core/storage/query.h"

#include <QList>

#include <catch2/catch.hpp>

namespace faubourg::test {

using namespace Qt::Literals::StringLiterals;

/// A migrated file in memory, on a day that stands still.
struct StorageFixture
{
    std::unique_ptr<storage::Database> database = open();

    static std::unique_ptr<storage::Database> open()
    {
        auto opened = storage::Database::openInMemory();
        REQUIRE(opened);
        auto database = std::move(opened).value();
        database->setClock(std::make_shared<FixedClock>(QDate(2026, 11, 23)));
        database->setActor(u"test-actor"_s);
        const auto version = storage::migrate(*database, u":/migrations"_s);
        REQUIRE(version);
        return database;
    }

    /// One number asked of the file: counts and existence in assertions.
    qint64 number(const QString &sql) const
    {
        storage::Query query(*database, sql);
        const auto done = query.exec();
        INFO((done ? std::string() : done.error().detail.toStdString()));
        REQUIRE(done);
        REQUIRE(query.next());
        return query.raw().value(0).toLongLong();
    }
};

} // namespace faubourg::test
