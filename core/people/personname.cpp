#include "core/people/personname.h"

#include "core/base/text/fold.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::people {

namespace {

// Civilities are part of a French name and stay French in every interface language.
// "Mademoiselle" is gone since the circular of 21 February 2012.
QString shortCivility(Civility civility)
{
    switch (civility) {
    case Civility::Madam:
        return u"Mme"_s;
    case Civility::Sir:
        return u"M."_s;
    case Civility::None:
        break;
    }
    return {};
}

} // namespace

QString shownLastName(const PersonName &name)
{
    return name.useName.trimmed().isEmpty() ? name.lastName : name.useName;
}

QString listName(const PersonName &name)
{
    return QStringList{shortCivility(name.civility), shownLastName(name).toUpper(), name.firstName}
        .join(u' ')
        .simplified();
}

QString civilityWord(const PersonName &name)
{
    switch (name.civility) {
    case Civility::Madam:
        return u"Madame"_s;
    case Civility::Sir:
        return u"Monsieur"_s;
    case Civility::None:
        break;
    }
    return {};
}

QString letterName(const PersonName &name)
{
    return QStringList{civilityWord(name), name.firstName, shownLastName(name)}
        .join(u' ')
        .simplified();
}

QString salutation(const PersonName &name)
{
    return name.civility == Civility::None ? u"Madame, Monsieur,"_s : civilityWord(name) + u',';
}

bool lessByName(const PersonName &a, const PersonName &b)
{
    const QString lastA = shownLastName(a);
    const QString lastB = shownLastName(b);
    if (foldForSearch(lastA) != foldForSearch(lastB))
        return lessForReaders(lastA, lastB);
    return lessForReaders(a.firstName, b.firstName);
}

} // namespace faubourg::people
