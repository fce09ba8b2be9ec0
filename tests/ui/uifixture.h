#pragma once

#include "core/office/parameterrepository.h"
#include "core/people/personrepository.h"
#include "core/storage/migrator.h"
#include "tests/support/peoplebuilders.h"
#include "ui/base/notifier.h"
#include "ui/base/preferences.h"
#include "ui/shell/workspace.h"

#include <QFile>
#include <QTemporaryDir>

namespace faubourg::test {

/// Keeps what the interface said.
class RecordingNotifier final : public ui::Notifier
{
public:
    void done(const QString &text, const QList<ui::NoticeAction> &) override { texts += text; }
    void report(const Error &error) override { errors += error; }

    QStringList texts;
    QList<Error> errors;
};

/// A migrated file in memory on a day that stands still, a workspace over it, and
/// preferences of its own.
struct UiFixture
{
    explicit UiFixture(storage::Access access = storage::Access::ReadWrite)
        : database(open(folder.filePath(u"file.faubourg"_s), access))
    {
    }

    /// A file like the one at `original`.
    explicit UiFixture(const QString &original)
        : database(openCopy(original, folder.filePath(u"file.faubourg"_s)))
    {
    }

    QTemporaryDir folder;
    std::unique_ptr<storage::Database> database;
    RecordingNotifier notifier;
    ui::Workspace workspace{*database, notifier};
    ui::Preferences preferences{folder.filePath(u"settings.ini"_s)};

    /// A file on disk when it must be read only, in memory otherwise.
    static std::unique_ptr<storage::Database> open(const QString &path, storage::Access access)
    {
        if (access == storage::Access::ReadWrite)
            return prepared(storage::Database::openInMemory());
        prepared(storage::Database::open(path, storage::Access::ReadWrite)).reset();
        return checked(storage::Database::open(path, access));
    }

    static std::unique_ptr<storage::Database> openCopy(const QString &original, const QString &path)
    {
        if (!QFile::copy(original, path))
            qFatal("cannot copy %s", qUtf8Printable(original));
        return checked(storage::Database::open(path, storage::Access::ReadWrite));
    }

    static std::unique_ptr<storage::Database>
    prepared(Result<std::unique_ptr<storage::Database>> opened)
    {
        auto database = checked(std::move(opened));
        if (const auto done = storage::migrate(*database, u":/migrations"_s); !done)
            qFatal("%s", qUtf8Printable(done.error().detail));
        if (const auto done = office::seedParameters(*database); !done)
            qFatal("%s", qUtf8Printable(done.error().detail));
        return database;
    }

    static std::unique_ptr<storage::Database>
    checked(Result<std::unique_ptr<storage::Database>> opened)
    {
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().detail));
        auto database = std::move(opened).value();
        database->setClock(std::make_shared<FixedClock>(QDate(2026, 11, 23)));
        database->setActor(u"test-actor"_s);
        return database;
    }

    people::Person addPerson(const QString &lastName, const QString &firstName = u"Nadia"_s) const
    {
        const auto saved = people::PersonRepository(*database).save(aPerson(lastName, firstName));
        if (!saved)
            qFatal("%s", qUtf8Printable(saved.error().message));
        return *saved;
    }
};

} // namespace faubourg::test
