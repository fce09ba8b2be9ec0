#pragma once

#include "core/people/person.h"
#include "ui/base/form.h"
#include "ui/people/peopletexts.h"

#include <QCoreApplication>

namespace faubourg::ui {

/// The fields of a person taken down from a paper form, of use to whoever looks for them
/// among those already in the file.
struct PersonFields
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::PersonFields)

public:
    LineField *lastName = nullptr;
    LineField *firstName = nullptr;
    DateField *born = nullptr;
};

/// Who signs the form: identity, one address, how to write. `Draft` has a `person` with at
/// least one address.
template <typename Draft>
PersonFields addPersonFields(Form<Draft> *form, QDate today)
{
    const auto name = [](auto field) {
        return [field](auto &draft) -> auto &
        {
            return draft.person.name.*field;
        };
    };
    const auto person = [](auto field) {
        return [field](auto &draft) -> auto &
        {
            return draft.person.*field;
        };
    };
    const auto postal = [](auto field) {
        return [field](auto &draft) -> auto &
        {
            return draft.person.addresses.front().postal.*field;
        };
    };
    using people::Person;
    using people::PersonName;
    using people::PostalAddress;
    PersonFields fields;
    fields.lastName =
        form->line(PersonFields::tr("&Last name"), name(&PersonName::lastName), Need::Compulsory);
    fields.firstName =
        form->line(PersonFields::tr("&First name"), name(&PersonName::firstName), Need::Compulsory);
    form->choice(PersonFields::tr("Se&x"), person(&Person::sex), sexChoices());
    fields.born = form->date(PersonFields::tr("&Born on"), person(&Person::birthDate),
                             DateHint::LastOccurrence);
    fields.born->setToday(today);
    form->line(PersonFields::tr("&Street"), postal(&PostalAddress::street));
    form->line(PersonFields::tr("&Postcode"), postal(&PostalAddress::postcode))
        ->setWidthInCharacters(6);
    form->line(PersonFields::tr("&Town"), postal(&PostalAddress::locality));
    form->line(PersonFields::tr("Telep&hone"), person(&Person::phone))->setWidthInCharacters(20);
    form->line(PersonFields::tr("&E-mail"), person(&Person::email));
    form->choice(PersonFields::tr("Letters b&y"), person(&Person::preferredChannel),
                 channelChoices());
    return fields;
}

} // namespace faubourg::ui
