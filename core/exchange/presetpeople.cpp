#include "core/exchange/presetsections.h"
#include "core/people/organisationrepository.h"
#include "core/people/personrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::exchange {

using namespace people;

namespace {

PostalAddress readAddress(PresetObject &fields)
{
    PostalAddress address;
    address.building = fields.optionalText("building"_L1);
    address.street = fields.text("street"_L1);
    address.postcode = fields.text("postcode"_L1);
    address.locality = fields.text("locality"_L1);
    return address;
}

Result<QList<PersonRole>> readRoles(const PresetContext &context, PresetObject &person)
{
    QList<PersonRole> roles;
    auto list = person.objects("roles"_L1);
    for (PresetObject &fields : list) {
        PersonRole role;
        role.kind = fields.keyed("kind"_L1, kRoleKindKeys);
        role.title = fields.optionalText("title"_L1);
        role.period = {fields.optionalDate("from"_L1), fields.optionalDate("to"_L1)};
        const QString organisation = fields.optionalText("organisation"_L1);
        FB_TRY(fields.finish());
        if (!organisation.isEmpty()) {
            FB_TRY_LET(
                id, resolve(context.organisations, organisation, fields.place("organisation"_L1)));
            role.organisation = id;
        }
        roles += role;
    }
    return roles;
}

Result<Person> readPerson(const PresetContext &context, PresetObject &fields)
{
    Person person;
    person.name.civility = fields.keyed("civility"_L1, kCivilityKeys, Civility::None);
    person.name.lastName = fields.text("last_name"_L1);
    person.name.useName = fields.optionalText("use_name"_L1);
    person.name.firstName = fields.text("first_name"_L1);
    person.sex = fields.keyed("sex"_L1, kSexKeys, Sex::Unknown);
    person.birthDate = fields.optionalDate("birth_date"_L1);
    person.email = fields.optionalText("email"_L1);
    person.phone = fields.optionalText("phone"_L1);
    person.preferredChannel = fields.keyed("channel"_L1, kChannelKeys, Channel::Post);
    person.isFictitious = true; // no preset holds anybody who exists
    if (auto address = fields.object("address"_L1)) {
        PersonAddress home;
        home.kind = address->keyed("kind"_L1, kAddressKindKeys, AddressKind::Home);
        home.postal = readAddress(*address);
        FB_TRY(address->finish());
        person.addresses = {home};
    }
    FB_TRY_LET(roles, readRoles(context, fields));
    person.roles = roles;
    FB_TRY(fields.finish());
    return person;
}

} // namespace

Result<void> loadOrganisations(PresetContext &context, PresetObject &preset)
{
    const OrganisationRepository organisations(context.database);
    auto list = preset.objects("organisations"_L1);
    for (PresetObject &fields : list) {
        Organisation organisation;
        const QString key = fields.text("key"_L1);
        organisation.name = fields.text("name"_L1);
        organisation.kind = fields.keyed("kind"_L1, kOrganisationKindKeys);
        organisation.siret = fields.optionalText("siret"_L1);
        organisation.rna = fields.optionalText("rna"_L1);
        organisation.email = fields.optionalText("email"_L1);
        organisation.phone = fields.optionalText("phone"_L1);
        if (auto address = fields.object("address"_L1)) {
            organisation.address = readAddress(*address);
            FB_TRY(address->finish());
        }
        FB_TRY(fields.finish());
        FB_TRY_LET(stored, organisations.save(organisation));
        context.organisations.insert(key, stored.id);
    }
    return {};
}

Result<void> loadPeople(PresetContext &context, PresetObject &preset)
{
    const PersonRepository people(context.database);
    auto list = preset.objects("people"_L1);
    for (PresetObject &fields : list) {
        const QString key = fields.text("key"_L1);
        FB_TRY_LET(person, readPerson(context, fields));
        FB_TRY_LET(stored, people.save(person));
        context.people.insert(key, stored.id);
    }
    return {};
}

} // namespace faubourg::exchange
