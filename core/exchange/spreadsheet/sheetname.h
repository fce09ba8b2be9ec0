#pragma once

#include <QString>
#include <QStringList>

namespace faubourg::exchange {

/// A name that Excel accepts for a sheet: at most 31 characters, none of []:*?/\,
/// not empty, not one of `taken` (case folded).
QString sheetName(const QString &title, const QStringList &taken);

} // namespace faubourg::exchange
