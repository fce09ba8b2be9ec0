#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QString>

namespace faubourg::quartiers {

/// A commune of the Code officiel géographique.
struct Commune
{
    CommuneId id;
    QString insee; ///< five characters: "62119", "2A004"
    QString name;
    QString postcode; ///< five digits, or empty when not known

    friend bool operator==(const Commune &, const Commune &) = default;
};

Result<void> validate(const Commune &commune);

} // namespace faubourg::quartiers
