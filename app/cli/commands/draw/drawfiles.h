#pragma once

#include "core/sortition/proof/verification.h"

#include <QByteArray>
#include <QString>

namespace faubourg::cli {

/// Beside the dossier D stand D.sha256 (published when frozen) and D.tirage (the record).
QString hashPath(const QString &dossier);
QString recordPath(const QString &dossier);

/// NotFound when the file cannot be read.
Result<QByteArray> readBytes(const QString &path);
/// Empty when the file is not there.
QByteArray readIfThere(const QString &path);
/// The hash that was published for this dossier; empty: not frozen.
QByteArray publishedHash(const QString &dossier);

/// A dossier as it was frozen, with its bytes.
struct FrozenDossier
{
    QByteArray bytes;
    sortition::Dossier dossier;
};
/// RuleViolation when it was never frozen, or changed since.
Result<FrozenDossier> readFrozen(const QString &path);

/// Writes what may never change once it is there; the same content again is fine.
Result<void> writeOnce(const QString &path, const QByteArray &content);

} // namespace faubourg::cli
