#include "core/office/office.h"

#include "core/office/accent.h"
#include "core/people/contact.h"
#include "core/people/postaladdress.h"

#include <QCoreApplication>

namespace faubourg::office {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::office::Office)
};

} // namespace

Result<void> validate(const Office &office)
{
    if (!office.postcode.isEmpty() && !people::isPostcode(office.postcode))
        return Error{ErrorCode::InvalidInput,
                     Tr::tr("The postcode “%1” does not have five digits. Correct the address.")
                         .arg(office.postcode),
                     {}};
    if (!people::normalisedPhone(office.phone))
        return Error{ErrorCode::InvalidInput,
                     Tr::tr("The telephone number is not complete. A French number has ten digits; "
                            "a foreign one starts with +."),
                     {}};
    if (!office.email.isEmpty() && !people::looksLikeEmail(office.email))
        return Error{ErrorCode::InvalidInput,
                     Tr::tr("The e-mail address is incomplete. It reads like name@example.fr."),
                     {}};
    if (qAbs(office.envelopeRight) > kMostEnvelopeOffset
        || qAbs(office.envelopeDown) > kMostEnvelopeOffset)
        return Error{ErrorCode::InvalidInput,
                     Tr::tr("Addresses can be moved by 10 mm at most. Beyond that, choose another "
                            "envelope or fold the sheet otherwise."),
                     {}};
    return validateAccent(office.accent);
}

std::optional<QString> attachmentOrNone(const QString &sha256)
{
    return sha256.isEmpty() ? std::nullopt : std::optional(sha256);
}

} // namespace faubourg::office
