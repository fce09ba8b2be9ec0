#pragma once

#include "core/base/result.h"

#include <QString>

namespace faubourg::office {

/// The service that owns the file: what its letters say about it. One per file.
struct Office
{
    QString commune; ///< "Ville de Béthune"
    QString service;
    QString street;
    QString complement;
    QString postcode;
    QString locality; ///< with CEDEX if any
    QString phone;
    QString email;
    QString contact;       ///< who answers: "Affaire suivie par"
    QString signatoryName; ///< of the signature block
    QString signatoryRole; ///< quality and delegation, one line each
    QString dpoContact;    ///< the data protection officer, named in every notice
    QString logoSha256;    ///< an attachment; empty: no logo
    int revision = 0;

    friend bool operator==(const Office &, const Office &) = default;
};

/// Check what is filled in; an office may be empty while it is being set up.
Result<void> validate(const Office &office);

} // namespace faubourg::office
