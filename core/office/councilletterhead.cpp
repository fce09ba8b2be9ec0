#include "core/office/councilletterhead.h"

namespace faubourg::office {

bool isEmpty(const CouncilLetterhead &letterhead)
{
    return letterhead.logoSha256.isEmpty() && letterhead.serviceLines.trimmed().isEmpty()
        && letterhead.signatoryName.trimmed().isEmpty()
        && letterhead.signatoryRole.trimmed().isEmpty() && letterhead.signatureSha256.isEmpty();
}

Office withLetterhead(Office office, const CouncilLetterhead &letterhead)
{
    if (!letterhead.logoSha256.isEmpty())
        office.logoSha256 = letterhead.logoSha256;
    if (!letterhead.signatoryName.isEmpty() && letterhead.signatoryName != office.signatoryName) {
        office.signatoryName = letterhead.signatoryName;
        office.signatureSha256.clear();
    }
    if (!letterhead.signatoryRole.isEmpty())
        office.signatoryRole = letterhead.signatoryRole;
    if (!letterhead.signatureSha256.isEmpty())
        office.signatureSha256 = letterhead.signatureSha256;
    return office;
}

} // namespace faubourg::office
