#pragma once

#include "core/people/person.h"

namespace faubourg::people {

/// What two records of one person may say differently, and one has to win.
enum class MergeField {
    Civility,
    LastName,
    UseName,
    FirstName,
    Sex,
    BirthDate,
    Email,
    Phone,
    Channel,
    Addresses
};

/// Those in which both records say something, and not the same.
QList<MergeField> differences(const Person &kept, const Person &other);

/// One person of two: `kept` with the fields of `fromOther` as the other record has them. What
/// only one of the two knows is kept, the roles of both as well, and both their notes.
Person merged(const Person &kept, const Person &other, const QList<MergeField> &fromOther);

/// What happens to a record that nobody has a reason to keep: the sex and what was done remain,
/// `label` stands in the place of the name ("Candidat n° 12").
Person anonymised(const Person &person, const QString &label, QDate today);

} // namespace faubourg::people
