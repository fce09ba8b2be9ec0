#pragma once

#include "core/exchange/preset.h"
#include "core/storage/datafile.h"
#include "tests/ui/uifixture.h"

#include <QFile>

namespace faubourg::test {

/// The example as a file, written once a process.
inline QString exampleFile()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const auto database = UiFixture::prepared(storage::Database::openInMemory());
        const QString written = folder.filePath(u"example.faubourg"_s);
        if (const auto done = exchange::loadPreset(*database, u"bethune-demo"); !done)
            qFatal("%s", qUtf8Printable(done.error().message));
        if (const auto done = storage::writeCopy(*database, written); !done)
            qFatal("%s", qUtf8Printable(done.error().message));
        return written;
    }();
    return path;
}

/// The example, a copy for each test: a working day with sessions, questions and reports due.
struct ExampleFixture : UiFixture
{
    ExampleFixture() : UiFixture(exampleFile()) { }
};

} // namespace faubourg::test
