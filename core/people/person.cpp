#include "core/people/person.h"

#include "core/people/contact.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::people {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::people::Person)
};

// Nobody on record has reached it; a birth date further back is a typing slip.
constexpr int kOldestAge = 125;

Error invalid(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}};
}

Result<void> validateBirth(QDate birthDate, QDate today)
{
    if (birthDate.isNull())
        return {};
    if (!birthDate.isValid())
        return invalid(Tr::tr("The date of birth does not exist. Correct it, or leave it empty."));
    if (birthDate > today)
        return invalid(Tr::tr("The date of birth lies in the future. Correct it."));
    if (ageOn(birthDate, today).value_or(0) > kOldestAge)
        return invalid(Tr::tr("The date of birth is too far back. Check the year."));
    return {};
}

Result<void> validateContact(const Person &person)
{
    if (!person.email.isEmpty() && !looksLikeEmail(person.email))
        return invalid(Tr::tr("The e-mail address is incomplete. It reads like name@example.fr."));
    if (!normalisedPhone(person.phone))
        return invalid(Tr::tr("The telephone number is not complete. A French number has ten "
                              "digits; a foreign one starts with +."));
    const bool needsEmail =
        person.preferredChannel == Channel::Email || person.preferredChannel == Channel::Both;
    if (needsEmail && person.email.isEmpty())
        return invalid(Tr::tr("This person is to be written to by e-mail, but no e-mail address is "
                              "known. Enter it, or choose the post."));
    return {};
}

Result<void> validateAddress(const PersonAddress &address)
{
    if (isEmpty(address.postal))
        return invalid(Tr::tr("An address is empty. Fill it in, or remove it."));
    if (!address.postal.postcode.isEmpty() && !isPostcode(address.postal.postcode))
        return invalid(Tr::tr("The postcode “%1” does not have five digits. Correct the address.")
                           .arg(address.postal.postcode));
    if (!address.period.isOrdered())
        return invalid(Tr::tr("An address ends before it starts. Correct its dates."));
    return {};
}

void tidy(PostalAddress &address)
{
    for (QString *line : {&address.careOf, &address.building, &address.street,
                          &address.localityLine, &address.locality})
        *line = line->simplified();
    address.postcode.remove(u' ');
}

int preference(AddressKind kind)
{
    switch (kind) {
    case AddressKind::Home:
        return 0;
    case AddressKind::Seat:
        return 1;
    case AddressKind::Work:
        break;
    }
    return 2;
}

} // namespace

Result<void> validate(const Person &person, QDate today)
{
    if (person.name.lastName.trimmed().isEmpty())
        return invalid(Tr::tr("Enter the last name."));
    FB_TRY(validateBirth(person.birthDate, today));
    FB_TRY(validateContact(person));
    for (const PersonAddress &address : person.addresses)
        FB_TRY(validateAddress(address));
    for (const PersonRole &role : person.roles) {
        if (!role.period.isOrdered())
            return invalid(
                Tr::tr("The role “%1” ends before it starts. Correct its dates.").arg(role.title));
    }
    return {};
}

Civility civilityOf(Sex sex)
{
    if (sex == Sex::Female)
        return Civility::Madam;
    return sex == Sex::Male ? Civility::Sir : Civility::None;
}

Person tidied(Person person)
{
    for (QString *text : {&person.name.lastName, &person.name.useName, &person.name.firstName})
        *text = text->simplified();
    person.email = person.email.trimmed();
    person.phone = normalisedPhone(person.phone).value_or(person.phone.simplified());
    for (PersonAddress &address : person.addresses)
        tidy(address.postal);
    for (PersonRole &role : person.roles)
        role.title = role.title.simplified();
    return person;
}

std::optional<int> ageOn(QDate birthDate, QDate day)
{
    if (!birthDate.isValid() || !day.isValid() || day < birthDate)
        return std::nullopt;
    const int years = day.year() - birthDate.year();
    const bool reached =
        std::pair(day.month(), day.day()) >= std::pair(birthDate.month(), birthDate.day());
    return reached ? years : years - 1;
}

QDate birthday(QDate birthDate, int years)
{
    const QDate sameDay(birthDate.year() + years, birthDate.month(), birthDate.day());
    return sameDay.isValid() ? sameDay : QDate(birthDate.year() + years, 3, 1);
}

bool isMinorOn(QDate birthDate, QDate day)
{
    const auto age = ageOn(birthDate, day);
    return age && *age < kMajority;
}

const PersonAddress *currentAddress(const Person &person, QDate day)
{
    const PersonAddress *best = nullptr;
    for (const PersonAddress &address : person.addresses) {
        if (!address.period.contains(day))
            continue;
        if (!best || preference(address.kind) < preference(best->kind))
            best = &address;
    }
    return best;
}

QList<PersonRole> rolesOn(const Person &person, QDate day)
{
    QList<PersonRole> roles;
    std::ranges::copy_if(person.roles, std::back_inserter(roles),
                         [day](const PersonRole &role) { return role.period.contains(day); });
    return roles;
}

PostalLines postalLines(const Person &person, const PostalAddress &address)
{
    return postalLines(QStringList{letterName(person.name)}, address);
}

} // namespace faubourg::people
