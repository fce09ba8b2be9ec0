#include "core/people/mentiontoken.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::people {

QString mentionToken(PersonId person)
{
    return u"[[person:%1]]"_s.arg(person.value());
}

} // namespace faubourg::people
