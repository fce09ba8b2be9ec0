#include "core/documents/councilnames.h"

#include "core/base/text/fold.h"
#include "core/councils/councilrepository.h"
#include "core/councils/counciltyperepository.h"
#include "core/people/personrepository.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

Result<QString> councilTitle(const storage::Database &database, CouncilId id)
{
    FB_TRY_LET(council, councils::CouncilRepository(database).find(id));
    FB_TRY_LET(type, councils::CouncilTypeRepository(database).find(council.type));
    if (foldForSearch(council.name).startsWith(foldForSearch(type.name)))
        return council.name;
    return type.name + u' ' + council.name;
}

Result<QStringList> officialNames(const storage::Database &database,
                                  const QList<councils::Official> &officials, QDate day)
{
    const people::PersonRepository repository(database);
    QList<people::Person> persons;
    for (const councils::Official &official : officials) {
        FB_TRY_LET(person, repository.find(official.person));
        persons += person;
    }
    std::ranges::sort(persons, people::lessByName, &people::Person::name);
    QStringList names;
    for (const people::Person &person : std::as_const(persons)) {
        QString name = people::letterName(person.name);
        for (const people::PersonRole &role : people::rolesOn(person, day)) {
            if (role.kind == people::RoleKind::ElectedOfficial && !role.title.isEmpty()) {
                name += u", "_s + role.title.left(1).toLower() + role.title.mid(1);
                break;
            }
        }
        names += name;
    }
    return names;
}

} // namespace faubourg::documents
