#pragma once

#include "core/people/duplicates.h"
#include "core/people/person.h"

#include <QHash>
#include <QSet>

namespace faubourg::storage {
class Database;
class Query;
} // namespace faubourg::storage

namespace faubourg::people {

/// One line of a list of people.
struct PersonRow
{
    PersonId id;
    PersonName name;
    Sex sex = Sex::Unknown;
    QDate birthDate;
    QString email;
    QString phone;
    QString street;   ///< of the address current today
    QString locality; ///< of the address current today
    bool isFictitious = false;
    int revision = 0;
};

struct PersonFilter
{
    QString words; ///< each starts a word of the name, contact or address, in any order
    std::optional<RoleKind> role = std::nullopt; ///< holds it today
};

/// A role with the names a list shows.
struct RoleRow
{
    PersonId person;
    PersonName name;
    PersonRole role;
    QString organisationName;
};

/// The stored persons: the only statements about the person tables.
class PersonRepository
{
public:
    explicit PersonRepository(const storage::Database &database) : m_database(&database) { }

    Result<Person> find(PersonId id) const;
    /// Sorted by name.
    Result<QList<PersonRow>> list(const PersonFilter &filter = {}) const;
    /// Roles of anybody that hold on `day`, sorted by name.
    Result<QList<RoleRow>> rolesOn(QDate day) const;
    /// Everybody's address of that day, as currentAddress() chooses it.
    Result<QHash<PersonId, PostalAddress>> addressesOn(QDate day) const;
    /// Those already stored who may be `person`, likeliest first.
    Result<QList<DuplicateGuess>> duplicatesOf(const Person &person) const;
    /// Pairs of records that may be one person, likeliest first; without those that somebody
    /// knows to be two.
    Result<QList<LikelyPair>> likelyPairs() const;
    /// How many records of other kinds name the person: mandates, candidacies, questions…
    Result<int> useCount(PersonId id) const;
    /// Remembers that the two are two people, or forgets it again.
    Result<void> setDistinct(PersonId a, PersonId b, bool distinct) const;

    /// Validates, tidies and stores; returns the person as stored.
    Result<Person> save(const Person &person) const;
    /// Stores `whole`, which is merged() of two records, and removes `other`: whatever named it
    /// names `whole` now, in texts too. One act; what the records do in councils is checked by
    /// councils::mergePersons().
    Result<Person> merge(const Person &whole, const Person &other) const;
    /// Nothing tells any longer who it was, the journal neither: this cannot be undone.
    Result<Person> anonymise(PersonId id, int revision, const QString &label) const;
    /// RuleViolation while a mandate, a candidacy or a session still names the person.
    Result<void> remove(PersonId id, int revision) const;

private:
    Result<QList<IdentityFacts>> allFacts() const;
    Result<QSet<std::pair<PersonId, PersonId>>> distinctPairs() const;

    const storage::Database *m_database;
};

/// The name in a row that selects civility, last_name, use_name and first_name of person:
/// for the read models of other rooms.
PersonName personNameFrom(const storage::Query &row);

} // namespace faubourg::people
