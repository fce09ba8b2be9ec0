#include "core/programme/funder.h"

#include <QCoreApplication>

namespace faubourg::programme {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::programme::Funder)
};

} // namespace

Result<void> validate(const Funder &funder)
{
    if (funder.name.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput,
                     Tr::tr("The funder has no name. Enter the name it signs with."),
                     {}};
    if (funder.shortName.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput,
                     Tr::tr("%1 has no short name. Enter the word that heads its column in the "
                            "tables.")
                         .arg(funder.name.trimmed()),
                     {}};
    return {};
}

} // namespace faubourg::programme
