#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QString>

#include <optional>

namespace faubourg::office {

/// The service that owns the file: what its letters say about it. One per file.
struct Office
{
    RowId id{1};     ///< a file has one
    QString commune; ///< "Ville de Béthune"
    QString service;
    QString street;
    QString complement;
    QString postcode;
    QString locality; ///< with CEDEX if any
    QString phone;
    QString email;
    QString contact;         ///< who answers: "Affaire suivie par"
    QString signatoryName;   ///< of the signature block
    QString signatoryRole;   ///< quality and delegation, one line each
    QString dpoContact;      ///< the data protection officer, named in every notice
    QString logoSha256;      ///< an attachment; empty: no logo
    QString accent;          ///< "#1f4e79": of titles and rules; empty: the house's own
    QString footer;          ///< at the foot of first pages, a few lines at most
    QString signatureSha256; ///< an attachment: how the signatory signs
    int envelopeRight = 0;   ///< tenths of a millimetre that addresses are moved by
    int envelopeDown = 0;
    int revision = 0;

    friend bool operator==(const Office &, const Office &) = default;
};

/// The most that addresses are moved by, either way, in tenths of a millimetre.
inline constexpr int kMostEnvelopeOffset = 100;

/// Check what is filled in; an office may be empty while it is being set up.
Result<void> validate(const Office &office);

/// The digest of a picture as its column takes it: NULL for none.
std::optional<QString> attachmentOrNone(const QString &sha256);

} // namespace faubourg::office
