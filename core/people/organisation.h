#pragma once

#include "core/base/enumkeys.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/people/postaladdress.h"

namespace faubourg::people {

enum class OrganisationKind {
    Commune,
    Intercommunality,
    Association,
    SocialLandlord,
    State,
    Department,
    Region,
    SocialFund, ///< CAF, CPAM…
    School,
    Company,
    Shop,
    Institution,
    Other,
};

inline constexpr EnumKeys kOrganisationKindKeys{std::array{
    std::pair{OrganisationKind::Commune, "commune"},
    std::pair{OrganisationKind::Intercommunality, "intercommunality"},
    std::pair{OrganisationKind::Association, "association"},
    std::pair{OrganisationKind::SocialLandlord, "social_landlord"},
    std::pair{OrganisationKind::State, "state"},
    std::pair{OrganisationKind::Department, "department"},
    std::pair{OrganisationKind::Region, "region"},
    std::pair{OrganisationKind::SocialFund, "social_fund"},
    std::pair{OrganisationKind::School, "school"}, std::pair{OrganisationKind::Company, "company"},
    std::pair{OrganisationKind::Shop, "shop"},
    std::pair{OrganisationKind::Institution, "institution"},
    std::pair{OrganisationKind::Other, "other"}}};

/// A legal person the service deals with: operator, funder, landlord, shop…
struct Organisation
{
    OrganisationId id;
    QString name;
    OrganisationKind kind = OrganisationKind::Association;
    QString siret; ///< 14 digits, or empty
    QString rna;   ///< "W" and 9 digits, or empty
    QString email;
    QString phone;         ///< as normalisedPhone() gives it
    PostalAddress address; ///< building holds the complement; careOf and localityLine unused
    int revision = 0;

    friend bool operator==(const Organisation &, const Organisation &) = default;
};

Result<void> validate(const Organisation &organisation);
/// As it should be stored: texts tidied, identifiers and telephone normalised.
Organisation tidied(Organisation organisation);

/// The 14 digits of a SIRET typed with or without spaces; nullopt when its control
/// digit is wrong (Luhn's rule; La Poste's own establishments follow the rule that
/// the sum of the digits is a multiple of 5). Empty stays empty.
std::optional<QString> normalisedSiret(const QString &typed);
/// "W" and nine digits, the number of the national register of associations.
std::optional<QString> normalisedRna(const QString &typed);
/// In groups joined by no-break spaces: SIREN in threes, then the five digits of the establishment.
QString displayedSiret(const QString &stored);

PostalLines postalLines(const Organisation &organisation);

} // namespace faubourg::people
