#pragma once

#include "core/people/person.h"

#include <memory>

namespace faubourg::people {

/// What two records are compared by; little enough to be read for a whole file.
struct IdentityFacts
{
    PersonId id;
    PersonName name;
    QDate birthDate;
    QString street;
    QString email;
    QString phone;

    friend bool operator==(const IdentityFacts &, const IdentityFacts &) = default;
};

enum class Likeness {
    SameName,
    SwappedNames,
    SimilarName,
    SameBirthDate,
    SameStreet,
    SameEmail,
    SamePhone,
    OtherBirthDate
};

/// Somebody who may be the same person, with the reasons to say so.
struct DuplicateGuess
{
    PersonId id;
    int likelihood = 0; ///< 0 to 100
    QList<Likeness> reasons;

    friend bool operator==(const DuplicateGuess &, const DuplicateGuess &) = default;
};

/// From this likelihood on, the user is asked before a second record is made.
inline constexpr int kWorthAsking = 50;

IdentityFacts identityFacts(const Person &person, QDate day);

/// Compares names folded (case, accents, hyphens), as they are, swapped, by last or use
/// name, or one letter apart; then birth date, street, e-mail and telephone. Two known
/// and different birth dates weigh against (homonyms, parent and child).
DuplicateGuess compare(const IdentityFacts &a, const IdentityFacts &b);

/// Looks for the doubles of many people among many: names are folded once, and only records
/// with a name that starts alike are compared.
class DuplicateFinder
{
public:
    explicit DuplicateFinder(const QList<IdentityFacts> &known = {});
    ~DuplicateFinder();
    DuplicateFinder(DuplicateFinder &&other) noexcept;
    DuplicateFinder &operator=(DuplicateFinder &&other) noexcept;

    void add(const IdentityFacts &facts);
    /// Those worth asking about, likeliest first; `person` itself left out.
    QList<DuplicateGuess> find(const IdentityFacts &person) const;

private:
    struct Index;
    std::unique_ptr<Index> m_index;
};

/// The same for one person.
QList<DuplicateGuess> findDuplicates(const IdentityFacts &person,
                                     const QList<IdentityFacts> &others);

/// Two records that may be one person.
struct LikelyPair
{
    PersonId first;
    PersonId second;
    int likelihood = 0;
    QList<Likeness> reasons;

    friend bool operator==(const LikelyPair &, const LikelyPair &) = default;
};

/// Every pair worth asking about, likeliest first.
QList<LikelyPair> findLikelyPairs(const QList<IdentityFacts> &facts);

} // namespace faubourg::people
