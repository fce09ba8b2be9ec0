#include "ui/people/peoplepage.h"

#include "core/base/text/dates.h"
#include "core/people/contact.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/rowsfield.h"
#include "ui/people/peopletexts.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using people::Person;
using people::PersonAddress;
using people::PersonRole;
using people::PersonRow;

PeoplePage::PeoplePage(Workspace &workspace, QWidget *parent)
    : RecordPage(workspace, u"person"_s, parent)
    , m_organisations(workspace.database())
{
    setColumns({
        {.title = tr("Name"),
         .text = [](const PersonRow &row) { return listName(row.name); },
         .sortKey =
             [](const PersonRow &row) {
                 return QString(shownLastName(row.name) + u' ' + row.name.firstName);
             },
         .names = true},
        {.title = tr("Town"), .text = [](const PersonRow &row) { return row.locality; }},
        {.title = tr("Telephone"),
         .text = [](const PersonRow &row) { return people::displayedPhone(row.phone); },
         .copy = [](const PersonRow &row) { return row.phone; }},
    });
    addRowFacet(tr("Reach"), {tr("by e-mail"), tr("by telephone"), tr("by post only")},
                [](const PersonRow &row, int choice) {
                    if (choice == 1)
                        return !row.email.isEmpty();
                    if (choice == 2)
                        return !row.phone.isEmpty();
                    return row.email.isEmpty() && row.phone.isEmpty();
                });
    addIdentityForm();
    addAddressForm();
    addRoleForm();
    start();
}

void PeoplePage::addIdentityForm()
{
    Form<Person> *form = addForm(tr("Identity"));
    const auto lastName = [](auto &person) -> auto &
    {
        return person.name.lastName;
    };
    const auto useName = [](auto &person) -> auto &
    {
        return person.name.useName;
    };
    const auto firstName = [](auto &person) -> auto &
    {
        return person.name.firstName;
    };
    const auto civility = [](auto &person) -> auto &
    {
        return person.name.civility;
    };
    form->line(tr("&Last name"), lastName, Need::Compulsory);
    form->line(tr("&First name"), firstName);
    form->line(tr("&Name used"), useName);
    form->choice(tr("&Civility"), civility, civilityChoices());
    form->choice(tr("Se&x"), &Person::sex, sexChoices());
    form->date(tr("&Born on"), &Person::birthDate, DateHint::LastOccurrence)
        ->setToday(workspace().today());
    form->addSection(tr("Contact"));
    form->formatted(tr("&Telephone"), &Person::phone, people::displayedPhone,
                    people::normalisedPhone)
        ->setWidthInCharacters(20);
    form->line(tr("E-&mail"), &Person::email);
    form->choice(tr("Letters b&y"), &Person::preferredChannel, channelChoices());
    form->addSection(tr("Notes"));
    form->text(tr("N&otes"), &Person::notes);
    form->addStretch();
}

void PeoplePage::addAddressForm()
{
    Form<Person> *form = addForm(tr("Addresses"));
    auto *addresses = new RowsField<PersonAddress>(
        tr("Add an address"),
        {{.title = tr("Kind"),
          .text =
              [](const PersonAddress &address) {
                  return wordOf(addressKindChoices(), address.kind);
              }},
         {.title = tr("Address"),
          .text =
              [](const PersonAddress &address) {
                  return QStringList{address.postal.street, address.postal.postcode,
                                     address.postal.locality}
                      .join(u' ')
                      .simplified();
              },
          .names = true}});
    Form<PersonAddress> &address = addresses->form();
    const auto postal = [](auto member) {
        return [member](auto &row) -> auto &
        {
            return row.postal.*member;
        };
    };
    address.choice(tr("&Kind"), &PersonAddress::kind, addressKindChoices());
    address.line(tr("&Flat, care of"), postal(&people::PostalAddress::careOf));
    address.line(tr("&Building"), postal(&people::PostalAddress::building));
    address.line(tr("&Street"), postal(&people::PostalAddress::street));
    address.line(tr("&Hamlet, box"), postal(&people::PostalAddress::localityLine));
    address.line(tr("&Postcode"), postal(&people::PostalAddress::postcode))
        ->setWidthInCharacters(6);
    address.line(tr("&Town"), postal(&people::PostalAddress::locality));
    form->bind(addresses, tr("Addresses"), &Person::addresses);
    form->addStretch();
}

void PeoplePage::addRoleForm()
{
    Form<Person> *form = addForm(tr("Roles"));
    const auto organisationName = [this](qint64 id) {
        const auto found = m_organisations.find(OrganisationId(id));
        return found ? found->name : QString();
    };
    const auto findOrganisations = [this](const QString &words) {
        QList<RecordChoice> choices;
        const auto rows = m_organisations.list({.words = words});
        for (const auto &row : rows.valueOr({}))
            choices.append({row.id.value(), row.name});
        return choices;
    };
    auto *roles = new RowsField<PersonRole>(
        tr("Add a role"),
        {{.title = tr("Role"),
          .text =
              [](const PersonRole &role) {
                  return role.title.isEmpty() ? wordOf(roleKindChoices(), role.kind) : role.title;
              },
          .names = true},
         {.title = tr("Organisation"),
          .text =
              [organisationName](const PersonRole &role) {
                  return organisationName(role.organisation.value());
              }},
         {.title = tr("Time"), .text = [](const PersonRole &role) {
              return periodText(role.period, interfaceLanguage());
          }}});
    Form<PersonRole> &role = roles->form();
    role.choice(tr("&Kind"), &PersonRole::kind, roleKindChoices());
    role.line(tr("&Title"), &PersonRole::title);
    role.record(tr("Or&ganisation"), &PersonRole::organisation, findOrganisations,
                organisationName);
    role.date(
        tr("&From"), [](auto &row) -> auto & { return row.period.from; }, DateHint::LastOccurrence);
    role.date(
        tr("&Until"), [](auto &row) -> auto & { return row.period.to; }, DateHint::NextOccurrence);
    form->bind(roles, tr("Roles"), &Person::roles);
    form->addStretch();
}

Result<QList<PersonRow>> PeoplePage::listRows() const
{
    return repository().list();
}

Result<void> PeoplePage::check(const Person &person) const
{
    return validate(person, workspace().today());
}

QString PeoplePage::nameOf(const Person &person) const
{
    return listName(person.name);
}

Headline PeoplePage::headlineOf(const Person &person) const
{
    const auto roles = rolesOn(person, workspace().today());
    Headline headline{.title = listName(person.name),
                      .context = roles.isEmpty() ? QString() : roles.first().title};
    if (person.isFictitious) {
        headline.sign = Sign::Information;
        headline.state = tr("Example");
    }
    return headline;
}

RecordTexts PeoplePage::recordTexts() const
{
    return {.list = {.list = tr("People"),
                     .newRecord = tr("New person"),
                     .empty = tr("Nobody is recorded yet. The people the service writes to belong "
                                 "here: residents, elected officials, partners."),
                     .count = [](int count) { return tr("%n people", nullptr, count); }},
            .newTitle = tr("New person"),
            .undoCreate = tr("Add %1"),
            .undoEdit = tr("Change %1"),
            .undoRemove = tr("Remove %1"),
            .saved = tr("%1 is saved."),
            .removed = tr("%1 was removed.")};
}

/// Says under the heading what would keep a letter from leaving.
void PeoplePage::recordShown(const Person &person)
{
    const auto *address = currentAddress(person, workspace().today());
    if (address == nullptr || !person.id.isValid())
        return;
    const auto lines = postalLines(person, address->postal);
    if (!lines.problems.isEmpty())
        detail()->band()->showNotice(Sign::Soon, lines.problems.first());
}

} // namespace faubourg::ui
