#include "core/people/personmerge.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::people {

namespace {

/// How one field is told empty, compared and taken over.
struct FieldAccess
{
    MergeField field;
    bool (*isKnown)(const Person &);
    bool (*isSame)(const Person &, const Person &);
    void (*take)(Person &, const Person &);
};

bool sameAddresses(const Person &a, const Person &b)
{
    return std::ranges::equal(a.addresses, b.addresses, [](const auto &one, const auto &other) {
        return one.kind == other.kind && one.postal == other.postal && one.period == other.period;
    });
}

const QList<FieldAccess> &fields()
{
    static const QList<FieldAccess> all{
        {MergeField::Civility, [](const Person &p) { return p.name.civility != Civility::None; },
         [](const Person &a, const Person &b) { return a.name.civility == b.name.civility; },
         [](Person &p, const Person &o) { p.name.civility = o.name.civility; }},
        {MergeField::LastName, [](const Person &p) { return !p.name.lastName.isEmpty(); },
         [](const Person &a, const Person &b) { return a.name.lastName == b.name.lastName; },
         [](Person &p, const Person &o) { p.name.lastName = o.name.lastName; }},
        {MergeField::UseName, [](const Person &p) { return !p.name.useName.isEmpty(); },
         [](const Person &a, const Person &b) { return a.name.useName == b.name.useName; },
         [](Person &p, const Person &o) { p.name.useName = o.name.useName; }},
        {MergeField::FirstName, [](const Person &p) { return !p.name.firstName.isEmpty(); },
         [](const Person &a, const Person &b) { return a.name.firstName == b.name.firstName; },
         [](Person &p, const Person &o) { p.name.firstName = o.name.firstName; }},
        {MergeField::Sex, [](const Person &p) { return p.sex != Sex::Unknown; },
         [](const Person &a, const Person &b) { return a.sex == b.sex; },
         [](Person &p, const Person &o) { p.sex = o.sex; }},
        {MergeField::BirthDate, [](const Person &p) { return p.birthDate.isValid(); },
         [](const Person &a, const Person &b) { return a.birthDate == b.birthDate; },
         [](Person &p, const Person &o) { p.birthDate = o.birthDate; }},
        {MergeField::Email, [](const Person &p) { return !p.email.isEmpty(); },
         [](const Person &a, const Person &b) { return a.email == b.email; },
         [](Person &p, const Person &o) { p.email = o.email; }},
        {MergeField::Phone, [](const Person &p) { return !p.phone.isEmpty(); },
         [](const Person &a, const Person &b) { return a.phone == b.phone; },
         [](Person &p, const Person &o) { p.phone = o.phone; }},
        {MergeField::Channel, [](const Person &) { return true; },
         [](const Person &a, const Person &b) { return a.preferredChannel == b.preferredChannel; },
         [](Person &p, const Person &o) { p.preferredChannel = o.preferredChannel; }},
        {MergeField::Addresses, [](const Person &p) { return !p.addresses.isEmpty(); },
         sameAddresses, [](Person &p, const Person &o) { p.addresses = o.addresses; }},
    };
    return all;
}

bool sameRole(const PersonRole &a, const PersonRole &b)
{
    return a.kind == b.kind && a.organisation == b.organisation && a.title == b.title
        && a.period == b.period;
}

} // namespace

QList<MergeField> differences(const Person &kept, const Person &other)
{
    QList<MergeField> found;
    for (const FieldAccess &field : fields()) {
        if (field.isKnown(kept) && field.isKnown(other) && !field.isSame(kept, other))
            found += field.field;
    }
    return found;
}

Person merged(const Person &kept, const Person &other, const QList<MergeField> &fromOther)
{
    Person whole = kept;
    for (const FieldAccess &field : fields()) {
        const bool isWanted = fromOther.contains(field.field) || !field.isKnown(kept);
        if (isWanted && field.isKnown(other))
            field.take(whole, other);
    }
    for (const PersonRole &role : other.roles) {
        const bool isKnown = std::ranges::any_of(
            whole.roles, [&](const PersonRole &own) { return sameRole(own, role); });
        if (!isKnown)
            whole.roles += role;
    }
    if (!other.notes.isEmpty() && other.notes != kept.notes)
        whole.notes = kept.notes.isEmpty() ? other.notes : kept.notes + u'\n' + other.notes;
    whole.isFictitious = kept.isFictitious && other.isFictitious;
    // Rows of the other record go with it: these are new ones.
    for (PersonAddress &address : whole.addresses)
        address.id = kept.addresses.contains(address) ? address.id : RowId();
    for (PersonRole &role : whole.roles)
        role.id = kept.roles.contains(role) ? role.id : RowId();
    return whole;
}

Person anonymised(const Person &person, const QString &label, QDate today)
{
    Person nobody;
    nobody.id = person.id;
    nobody.name.lastName = label;
    nobody.sex = person.sex;
    nobody.preferredChannel = Channel::Post;
    nobody.isFictitious = person.isFictitious;
    nobody.anonymisedOn = today;
    nobody.revision = person.revision;
    return nobody;
}

} // namespace faubourg::people
