#pragma once

#include "core/people/organisation.h"
#include "core/people/person.h"

namespace faubourg::test {

using namespace Qt::Literals::StringLiterals;

/// A valid invented person; a test changes only the field it is about.
inline people::Person aPerson(const QString &lastName = u"Lemaire"_s,
                              const QString &firstName = u"Nadia"_s)
{
    people::Person person;
    person.name = {.civility = people::Civility::Madam,
                   .lastName = lastName,
                   .useName = {},
                   .firstName = firstName};
    person.sex = people::Sex::Female;
    person.birthDate = QDate(1980, 5, 14);
    person.email = u"exemple@exemple.fr"_s;
    person.phone = u"0321000000"_s;
    person.isFictitious = true;
    person.addresses = {{.id = {},
                         .kind = people::AddressKind::Home,
                         .postal = {.careOf = {},
                                    .building = {},
                                    .street = u"3 rue des Lilas"_s,
                                    .localityLine = {},
                                    .postcode = u"62400"_s,
                                    .locality = u"Béthune"_s},
                         .period = {}}};
    return person;
}

inline people::Organisation anOrganisation(const QString &name = u"Association Exemple"_s)
{
    people::Organisation organisation;
    organisation.name = name;
    organisation.kind = people::OrganisationKind::Association;
    organisation.address = {.careOf = {},
                            .building = {},
                            .street = u"1 place de l’Exemple"_s,
                            .localityLine = {},
                            .postcode = u"62400"_s,
                            .locality = u"Béthune"_s};
    return organisation;
}

} // namespace faubourg::test
