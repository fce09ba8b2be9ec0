#pragma once

#include "core/base/enumkeys.h"

#include <QString>

namespace faubourg::people {

/// How a person wishes to be addressed. None is an answer, not a gap.
enum class Civility { None, Madam, Sir };

inline constexpr EnumKeys kCivilityKeys{std::array{std::pair{Civility::None, "none"},
                                                   std::pair{Civility::Madam, "madam"},
                                                   std::pair{Civility::Sir, "sir"}}};

/// What is needed to name a person, in lists and in letters.
struct PersonName
{
    Civility civility = Civility::None;
    QString lastName; ///< "nom de famille"
    QString useName;  ///< "nom d'usage"; empty: the last name
    QString firstName;

    friend bool operator==(const PersonName &, const PersonName &) = default;
};

/// The name that person goes by: the use name, or the last name.
QString shownLastName(const PersonName &name);
/// "Mme LEMAIRE Nadia": lists, tables, attendance sheets.
QString listName(const PersonName &name);
/// "Madame Nadia Lemaire": addresses and text of letters.
QString letterName(const PersonName &name);
/// "Madame", "Monsieur", or nothing.
QString civilityWord(const PersonName &name);
/// "Madame," or, without civility, "Madame, Monsieur,".
QString salutation(const PersonName &name);
/// Orders names as readers look them up: by shown last name, then first name.
bool lessByName(const PersonName &a, const PersonName &b);

} // namespace faubourg::people
