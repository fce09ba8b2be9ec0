#pragma once

#include "core/sortition/proof/draw.h"

namespace faubourg::sortition {

/// What was published beside the dossier; empty where nothing was.
struct Published
{
    QByteArray hash;   ///< SHA-256 announced before the seed
    QByteArray record; ///< recordText() of the draw
};

/// Computes everything again from the `bytes` of the dossier and the seed, the proof with the
/// solver, and says what differs from what was published: sentences fit to show, none when all
/// agrees.
Result<QStringList> verify(const QByteArray &bytes, const QString &seed,
                           const Published &published);

/// The proof of the dossier, found anew: none when it holds, or when there is none.
QStringList verifyProof(const Dossier &dossier);

} // namespace faubourg::sortition
