#pragma once

#include "core/documents/blocks.h"
#include "tests/support/catchqt.h"

#include <QFile>
#include <QTextStream>

#include "testpaths.h"

namespace faubourg::test {

using namespace Qt::Literals::StringLiterals;

/// The document as text is what tests/golden/`name`.txt holds. With FAUBOURG_UPDATE_GOLDEN
/// set, the file is rewritten instead: read the difference before you keep it.
inline void checkGolden(const documents::Document &document, const QString &name)
{
    const QString path = QString::fromUtf8(kSourceDir) + u"/tests/golden/"_s + name + u".txt"_s;
    const QString text = documents::plainText(document);
    QFile file(path);
    if (qEnvironmentVariableIsSet("FAUBOURG_UPDATE_GOLDEN")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return;
    }
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(text == QString::fromUtf8(file.readAll()));
}

} // namespace faubourg::test
