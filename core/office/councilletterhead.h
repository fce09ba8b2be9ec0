#pragma once

#include "core/base/ids.h"
#include "core/office/office.h"

namespace faubourg::office {

/// What the documents of one council bear instead of the office's own. What is empty stays the
/// office's.
struct CouncilLetterhead
{
    RowId id = {};
    CouncilId council = {};
    QString logoSha256 = {};
    QString serviceLines = {}; ///< at the right of the letterhead, one a line
    QString signatoryName = {};
    QString signatoryRole = {};
    QString signatureSha256 = {}; ///< of this signatory
    int revision = 0;

    friend bool operator==(const CouncilLetterhead &, const CouncilLetterhead &) = default;
};

/// Says nothing of its own: there is no need to keep it.
bool isEmpty(const CouncilLetterhead &letterhead);

/// `office` with the logo and the signatory that `letterhead` puts in their place. Another
/// signatory never signs with the office's signature.
Office withLetterhead(Office office, const CouncilLetterhead &letterhead);

} // namespace faubourg::office
