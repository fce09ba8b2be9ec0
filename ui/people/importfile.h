#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace faubourg::ui {

/// The kinds of file that lists of people come in, for askFileToOpen().
QString spreadsheetFilter();

/// The whole file; the error says why it cannot be read.
Result<QByteArray> contentOf(const QString &path);

} // namespace faubourg::ui
