#include "core/people/personrepository.h"

#include "core/base/text/fold.h"
#include "core/people/contact.h"
#include "core/people/mentiontoken.h"
#include "core/people/personmerge.h"
#include "core/storage/act.h"
#include "core/storage/database.h"
#include "core/storage/journal.h"
#include "core/storage/references.h"
#include "core/storage/rows.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::people {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::people::PersonRepository)
};

constexpr QStringView kFind = uR"(
    SELECT civility, last_name, use_name, first_name, sex, birth_date, email, phone,
           preferred_channel, notes, is_fictitious, anonymised_on, revision
    FROM person
    WHERE id = :id)";

constexpr QStringView kAddresses = uR"(
    SELECT id, kind, care_of, building, street, locality_line, postcode, locality,
           valid_from, valid_to
    FROM person_address
    WHERE person_id = :id
    ORDER BY position)";

// In the order in which currentAddress() prefers them.
constexpr QStringView kAddressesOn = uR"(
    SELECT person_id, id, kind, care_of, building, street, locality_line, postcode, locality,
           valid_from, valid_to
    FROM person_address
    WHERE (valid_from IS NULL OR valid_from <= :day) AND (valid_to IS NULL OR valid_to >= :day)
    ORDER BY person_id, CASE kind WHEN 'home' THEN 0 WHEN 'seat' THEN 1 ELSE 2 END, position)";

constexpr QStringView kRoles = uR"(
    SELECT id, kind, organisation_id, title, starts_on, ends_on
    FROM person_role
    WHERE person_id = :id
    ORDER BY position)";

// The address a list shows is the one a letter would go to: see currentAddress().
constexpr QStringView kList = uR"(
    SELECT person.id, civility, last_name, use_name, first_name, sex, birth_date, email, phone,
           is_fictitious, search_text, revision, address.street, address.locality
    FROM person
    LEFT JOIN person_address AS address ON address.id = (
        SELECT candidate.id
        FROM person_address AS candidate
        WHERE candidate.person_id = person.id
          AND (candidate.valid_from IS NULL OR candidate.valid_from <= :today)
          AND (candidate.valid_to IS NULL OR candidate.valid_to >= :today)
        ORDER BY CASE candidate.kind WHEN 'home' THEN 0 WHEN 'seat' THEN 1 ELSE 2 END,
                 candidate.position
        LIMIT 1)
    ORDER BY person.id)";

constexpr QStringView kRolesOn = uR"(
    SELECT role.id, role.person_id, role.kind, role.organisation_id, role.title, role.starts_on,
           role.ends_on, civility, last_name, use_name, first_name,
           organisation.name AS organisation_name
    FROM person_role AS role
    JOIN person ON person.id = role.person_id
    LEFT JOIN organisation ON organisation.id = role.organisation_id
    WHERE (role.starts_on IS NULL OR role.starts_on <= :day)
      AND (role.ends_on IS NULL OR role.ends_on >= :day)
    ORDER BY role.person_id, role.position)";

constexpr QStringView kDistinct = u"SELECT first_id, second_id FROM distinct_person";

constexpr QStringView kDistinctOf = uR"(
    SELECT id
    FROM distinct_person
    WHERE (first_id = :one OR second_id = :one)
      AND (:other IS NULL OR first_id = :other OR second_id = :other)
    ORDER BY id)";

PersonAddress readAddress(const storage::Query &row)
{
    return {.id = row.id<RowId>(u"id"),
            .kind = kAddressKindKeys.value(row.text(u"kind")).value_or(AddressKind::Home),
            .postal = {.careOf = row.text(u"care_of"),
                       .building = row.text(u"building"),
                       .street = row.text(u"street"),
                       .localityLine = row.text(u"locality_line"),
                       .postcode = row.text(u"postcode"),
                       .locality = row.text(u"locality")},
            .period = {row.date(u"valid_from"), row.date(u"valid_to")}};
}

PersonRole readRole(const storage::Query &row)
{
    return {.id = row.id<RowId>(u"id"),
            .kind = kRoleKindKeys.value(row.text(u"kind")).value_or(RoleKind::Other),
            .organisation = row.id<OrganisationId>(u"organisation_id"),
            .title = row.text(u"title"),
            .period = {row.date(u"starts_on"), row.date(u"ends_on")}};
}

Person readPerson(PersonId id, const storage::Query &row)
{
    return {.id = id,
            .name = personNameFrom(row),
            .sex = kSexKeys.value(row.text(u"sex")).value_or(Sex::Unknown),
            .birthDate = row.date(u"birth_date"),
            .email = row.text(u"email"),
            .phone = row.text(u"phone"),
            .preferredChannel =
                kChannelKeys.value(row.text(u"preferred_channel")).value_or(Channel::Post),
            .notes = row.text(u"notes"),
            .isFictitious = row.flag(u"is_fictitious"),
            .anonymisedOn = row.date(u"anonymised_on"),
            .addresses = {},
            .roles = {},
            .revision = row.integer(u"revision")};
}

PersonRow readListRow(const storage::Query &row)
{
    return {.id = row.id<PersonId>(u"id"),
            .name = personNameFrom(row),
            .sex = kSexKeys.value(row.text(u"sex")).value_or(Sex::Unknown),
            .birthDate = row.date(u"birth_date"),
            .email = row.text(u"email"),
            .phone = row.text(u"phone"),
            .street = row.text(u"street"),
            .locality = row.text(u"locality"),
            .isFictitious = row.flag(u"is_fictitious"),
            .revision = row.integer(u"revision")};
}

QString searchText(const Person &person)
{
    QStringList texts{person.name.lastName, person.name.useName, person.name.firstName,
                      person.email, person.phone};
    for (const PersonAddress &address : person.addresses)
        texts << address.postal.street << address.postal.postcode << address.postal.locality;
    for (const PersonRole &role : person.roles)
        texts << role.title;
    return foldForSearch(texts.join(u' '));
}

storage::Row personColumns(const Person &person)
{
    return storage::Row()
        .set("civility"_L1, kCivilityKeys.key(person.name.civility))
        .set("last_name"_L1, person.name.lastName)
        .set("use_name"_L1, person.name.useName)
        .set("first_name"_L1, person.name.firstName)
        .set("sex"_L1, kSexKeys.key(person.sex))
        .set("birth_date"_L1, person.birthDate)
        .set("email"_L1, person.email)
        .set("phone"_L1, person.phone)
        .set("preferred_channel"_L1, kChannelKeys.key(person.preferredChannel))
        .set("notes"_L1, person.notes)
        .set("is_fictitious"_L1, person.isFictitious)
        .set("anonymised_on"_L1, person.anonymisedOn)
        .set("search_text"_L1, searchText(person));
}

storage::Row addressRow(const PersonAddress &address)
{
    return storage::Row()
        .set("kind"_L1, kAddressKindKeys.key(address.kind))
        .set("care_of"_L1, address.postal.careOf)
        .set("building"_L1, address.postal.building)
        .set("street"_L1, address.postal.street)
        .set("locality_line"_L1, address.postal.localityLine)
        .set("postcode"_L1, address.postal.postcode)
        .set("locality"_L1, address.postal.locality)
        .set("valid_from"_L1, address.period.from)
        .set("valid_to"_L1, address.period.to);
}

storage::Row roleRow(const PersonRole &role)
{
    return storage::Row()
        .set("kind"_L1, kRoleKindKeys.key(role.kind))
        .set("organisation_id"_L1, role.organisation)
        .set("title"_L1, role.title)
        .set("starts_on"_L1, role.period.from)
        .set("ends_on"_L1, role.period.to);
}

Result<void> syncParts(storage::Act &act, qint64 id, const Person &person)
{
    FB_TRY(act.syncRows("person_address"_L1, "person_id"_L1, id,
                        storage::childRows(person.addresses, addressRow)));
    FB_TRY(act.syncRows("person_role"_L1, "person_id"_L1, id,
                        storage::childRows(person.roles, roleRow)));
    return {};
}

/// What is remembered of the person and of `other`, or of anybody, as two people goes.
Result<void> removeDistinct(storage::Act &act, const storage::Database &database, PersonId one,
                            std::optional<PersonId> other = std::nullopt)
{
    storage::Query query(database, kDistinctOf);
    FB_TRY_LET(rows,
               storage::readAll(query.bind(u":one", one).bind(u":other", other),
                                [](const storage::Query &row) { return row.number(u"id"); }));
    for (const qint64 row : std::as_const(rows))
        FB_TRY(act.removeRow("distinct_person"_L1, row));
    return {};
}

/// By last name in use, then first name, as lessByName(); each is folded once rather than at
/// every comparison.
template <typename NamedRow>
void sortByName(QList<NamedRow> &rows)
{
    QList<std::pair<QString, qsizetype>> order;
    for (const NamedRow &row : std::as_const(rows))
        order.append({QStringList{foldForSearch(shownLastName(row.name)),
                                  foldForSearch(row.name.firstName), row.name.firstName}
                          .join(QChar(u'\0')),
                      order.size()});
    std::ranges::sort(order);
    QList<NamedRow> sorted;
    sorted.reserve(rows.size());
    for (const auto &[text, place] : std::as_const(order))
        sorted += rows.at(place);
    rows = std::move(sorted);
}

} // namespace

PersonName personNameFrom(const storage::Query &row)
{
    return {.civility = kCivilityKeys.value(row.text(u"civility")).value_or(Civility::None),
            .lastName = row.text(u"last_name"),
            .useName = row.text(u"use_name"),
            .firstName = row.text(u"first_name")};
}

Result<Person> PersonRepository::find(PersonId id) const
{
    storage::Query query(*m_database, kFind);
    FB_TRY(query.bind(u":id", id).exec());
    if (!query.next())
        return Error{ErrorCode::NotFound, Tr::tr("This person is no longer in the file."), {}};
    Person person = readPerson(id, query);

    storage::Query addresses(*m_database, kAddresses);
    FB_TRY_LET(lived, storage::readAll(addresses.bind(u":id", id), readAddress));
    storage::Query roles(*m_database, kRoles);
    FB_TRY_LET(held, storage::readAll(roles.bind(u":id", id), readRole));
    person.addresses = lived;
    person.roles = held;
    return person;
}

Result<QList<PersonRow>> PersonRepository::list(const PersonFilter &filter) const
{
    const QDate today = m_database->clock().today();
    QSet<PersonId> holders;
    if (filter.role) {
        FB_TRY_LET(roles, rolesOn(today));
        for (const RoleRow &row : roles) {
            if (row.role.kind == *filter.role)
                holders.insert(row.person);
        }
    }
    storage::Query query(*m_database, kList);
    FB_TRY_LET(rows,
               storage::readMatching(query.bind(u":today", today), filter.words, readListRow));
    if (filter.role)
        rows.removeIf([&holders](const PersonRow &row) { return !holders.contains(row.id); });
    sortByName(rows);
    return rows;
}

Result<QList<RoleRow>> PersonRepository::rolesOn(QDate day) const
{
    storage::Query query(*m_database, kRolesOn);
    FB_TRY_LET(rows, storage::readAll(query.bind(u":day", day), [](const storage::Query &row) {
                   return RoleRow{.person = row.id<PersonId>(u"person_id"),
                                  .name = personNameFrom(row),
                                  .role = readRole(row),
                                  .organisationName = row.text(u"organisation_name")};
               }));
    sortByName(rows);
    return rows;
}

Result<QList<IdentityFacts>> PersonRepository::allFacts() const
{
    FB_TRY_LET(rows, list());
    QList<IdentityFacts> facts;
    facts.reserve(rows.size());
    for (const PersonRow &row : rows)
        facts.append({row.id, row.name, row.birthDate, row.street, row.email, row.phone});
    return facts;
}

Result<QHash<PersonId, PostalAddress>> PersonRepository::addressesOn(QDate day) const
{
    QHash<PersonId, PostalAddress> addresses;
    storage::Query query(*m_database, kAddressesOn);
    FB_TRY(storage::forEachRow(query.bind(u":day", day), [&](const storage::Query &row) {
        const auto person = row.id<PersonId>(u"person_id");
        if (!addresses.contains(person))
            addresses.insert(person, readAddress(row).postal);
    }));
    return addresses;
}

Result<QList<DuplicateGuess>> PersonRepository::duplicatesOf(const Person &person) const
{
    FB_TRY_LET(facts, allFacts());
    return findDuplicates(identityFacts(person, m_database->clock().today()), facts);
}

Result<QList<LikelyPair>> PersonRepository::likelyPairs() const
{
    FB_TRY_LET(facts, allFacts());
    FB_TRY_LET(distinct, distinctPairs());
    QList<LikelyPair> pairs = findLikelyPairs(facts);
    pairs.removeIf([&distinct](const LikelyPair &pair) {
        return distinct.contains(std::minmax(pair.first, pair.second));
    });
    return pairs;
}

Result<int> PersonRepository::useCount(PersonId id) const
{
    FB_TRY_LET(uses, storage::usesOf(*m_database, u"person"_s, id.value()));
    int count = 0;
    for (const auto &[table, rows] : std::as_const(uses))
        count += rows;
    return count;
}

Result<QSet<std::pair<PersonId, PersonId>>> PersonRepository::distinctPairs() const
{
    storage::Query query(*m_database, kDistinct);
    QSet<std::pair<PersonId, PersonId>> pairs;
    FB_TRY(storage::forEachRow(query, [&pairs](const storage::Query &row) {
        pairs.insert({row.id<PersonId>(u"first_id"), row.id<PersonId>(u"second_id")});
    }));
    return pairs;
}

Result<void> PersonRepository::setDistinct(PersonId a, PersonId b, bool distinct) const
{
    const auto [first, second] = std::minmax(a, b);
    FB_TRY_LET(act, storage::Act::begin(*m_database, "person.distinguish"_L1, "person"_L1));
    FB_TRY(removeDistinct(act, *m_database, first, second));
    if (distinct)
        FB_TRY(act.insertRow("distinct_person"_L1, 0,
                             storage::Row().set("first_id"_L1, first).set("second_id"_L1, second)));
    return act.commit();
}

Result<Person> PersonRepository::save(const Person &person) const
{
    const Person tidy = tidied(person);
    FB_TRY(validate(tidy, m_database->clock().today()));
    FB_TRY_LET(act, storage::Act::begin(*m_database, "person.save"_L1, "person"_L1));
    FB_TRY_LET(stored, act.saveRoot(tidy.id.value(), tidy.revision, personColumns(tidy)));
    FB_TRY(syncParts(act, stored.id, tidy));
    FB_TRY(act.commit());
    return find(PersonId(stored.id));
}

Result<Person> PersonRepository::merge(const Person &whole, const Person &other) const
{
    const Person tidy = tidied(whole);
    FB_TRY(validate(tidy, m_database->clock().today()));
    FB_TRY_LET(act, storage::Act::begin(*m_database, "person.merge"_L1, "person"_L1));
    FB_TRY(act.redirect("person"_L1, other.id.value(), tidy.id.value()));
    FB_TRY(act.replaceText(mentionToken(other.id), mentionToken(tidy.id)));
    FB_TRY(removeDistinct(act, *m_database, other.id));
    FB_TRY(syncParts(act, other.id.value(), {}));
    FB_TRY(act.removeRoot(other.id.value(), other.revision));
    FB_TRY_LET(stored, act.saveRoot(tidy.id.value(), tidy.revision, personColumns(tidy)));
    FB_TRY(syncParts(act, stored.id, tidy));
    FB_TRY(act.commit());
    return find(tidy.id);
}

Result<Person> PersonRepository::anonymise(PersonId id, int revision, const QString &label) const
{
    FB_TRY_LET(transaction, storage::Transaction::begin(*m_database));
    FB_TRY_LET(person, find(id));
    Person nobody = anonymised(person, label, m_database->clock().today());
    nobody.revision = revision;
    FB_TRY_LET(act, storage::Act::begin(*m_database, "person.anonymise"_L1, "person"_L1));
    FB_TRY(act.saveRoot(id.value(), revision, personColumns(nobody)));
    FB_TRY(syncParts(act, id.value(), nobody));
    FB_TRY(act.commit());
    FB_TRY(storage::forgetInJournal(*m_database, u"person"_s, id.value()));
    FB_TRY(transaction.commit());
    return find(id);
}

Result<void> PersonRepository::remove(PersonId id, int revision) const
{
    FB_TRY_LET(act, storage::Act::begin(*m_database, "person.remove"_L1, "person"_L1));
    FB_TRY(removeDistinct(act, *m_database, id));
    FB_TRY(syncParts(act, id.value(), {}));
    FB_TRY(act.removeRoot(id.value(), revision));
    return act.commit();
}

} // namespace faubourg::people
