#include "core/quartiers/commune.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::quartiers {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::quartiers::Commune)
};

} // namespace

Result<void> validate(const Commune &commune)
{
    static const QRegularExpression insee(u"\\A([0-9]{2}|2[AB])[0-9]{3}\\z"_s);
    static const QRegularExpression postcode(u"\\A[0-9]{5}\\z"_s);
    if (commune.name.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, Tr::tr("Enter the name of the commune."), {}};
    if (!insee.match(commune.insee).hasMatch())
        return Error{ErrorCode::InvalidInput,
                     Tr::tr("“%1” is not an INSEE code. Enter its five characters, for example "
                            "62119.")
                         .arg(commune.insee),
                     {}};
    if (!commune.postcode.isEmpty() && !postcode.match(commune.postcode).hasMatch())
        return Error{ErrorCode::InvalidInput,
                     Tr::tr("“%1” is not a postcode. Enter its five digits, for example 62400.")
                         .arg(commune.postcode),
                     {}};
    return {};
}

} // namespace faubourg::quartiers
