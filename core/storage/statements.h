#pragma once

#include <QStringList>

namespace faubourg::storage {

/// The statements of an SQL script, without comments and closing semicolons. Quoted text and
/// names ('…' "…" `…` […]) are left as they are, and a trigger's body stays in one piece.
/// What is never closed runs to the end of the script.
QStringList splitStatements(const QString &script);

} // namespace faubourg::storage
