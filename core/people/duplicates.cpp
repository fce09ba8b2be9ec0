#include "core/people/duplicates.h"

#include "core/base/text/fold.h"
#include "core/people/contact.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::people {

namespace {

// A name alone reaches the threshold of asking; known birth dates then settle it.
constexpr int kSameName = 50;
constexpr int kSwapped = 45;
constexpr int kSimilar = 30;
constexpr int kBirthDate = 35;
constexpr int kStreet = 20;
constexpr int kContact = 20;
constexpr int kOtherBirthDate = -40;

/// Spaces count no more than hyphens do: "De la Cour" is "Delacour".
QString compact(const QString &text)
{
    return foldForSearch(text).remove(u' ');
}

/// What is compared, folded once for many comparisons.
struct Folded
{
    PersonId id;
    QStringList lastNames; ///< with the name used
    QString firstName;
    QDate birthDate;
    QString street;
    QString email;
    QString phone;
};

Folded folded(const IdentityFacts &facts)
{
    QStringList lastNames{compact(facts.name.lastName), compact(facts.name.useName)};
    lastNames.removeAll(QString());
    return {.id = facts.id,
            .lastNames = lastNames,
            .firstName = compact(facts.name.firstName),
            .birthDate = facts.birthDate,
            .street = compact(facts.street),
            .email = compact(facts.email),
            .phone = compact(facts.phone)};
}

/// At most one letter inserted, removed or replaced.
bool oneLetterApart(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    qsizetype start = 0;
    while (start < a.size() && a.at(start) == b.at(start))
        ++start;
    const qsizetype skipped = a.size() == b.size() ? 1 : 0;
    return start == a.size() || a.mid(start + skipped) == b.mid(start + 1);
}

bool alike(const QString &a, const QString &b)
{
    constexpr qsizetype kLongEnough = 4; // "Luc" and "Lou" are two people
    return a == b || (std::min(a.size(), b.size()) >= kLongEnough && oneLetterApart(a, b));
}

void weigh(DuplicateGuess &guess, bool holds, int weight, Likeness reason)
{
    if (!holds)
        return;
    guess.likelihood += weight;
    guess.reasons += reason;
}

bool haveCommon(const QStringList &a, const QStringList &b)
{
    return std::ranges::any_of(a, [&b](const QString &name) { return b.contains(name); });
}

void compareNames(DuplicateGuess &guess, const Folded &a, const Folded &b)
{
    const bool same = a.firstName == b.firstName && haveCommon(a.lastNames, b.lastNames);
    const bool swapped =
        !same && b.lastNames.contains(a.firstName) && a.lastNames.contains(b.firstName);
    const bool similar = !same && !swapped && alike(a.firstName, b.firstName)
        && std::ranges::any_of(a.lastNames, [&](const QString &name) {
               return std::ranges::any_of(b.lastNames,
                                          [&](const QString &other) { return alike(name, other); });
           });
    weigh(guess, same, kSameName, Likeness::SameName);
    weigh(guess, swapped, kSwapped, Likeness::SwappedNames);
    weigh(guess, similar, kSimilar, Likeness::SimilarName);
}

bool sameText(const QString &a, const QString &b)
{
    return !a.isEmpty() && a == b;
}

DuplicateGuess compare(const Folded &a, const Folded &b)
{
    DuplicateGuess guess{.id = b.id, .likelihood = 0, .reasons = {}};
    compareNames(guess, a, b);
    if (guess.reasons.isEmpty())
        return guess; // a household shares street, telephone and e-mail
    const bool bothBorn = a.birthDate.isValid() && b.birthDate.isValid();
    weigh(guess, bothBorn && a.birthDate == b.birthDate, kBirthDate, Likeness::SameBirthDate);
    weigh(guess, sameText(a.street, b.street), kStreet, Likeness::SameStreet);
    weigh(guess, sameText(a.email, b.email), kContact, Likeness::SameEmail);
    weigh(guess, sameText(a.phone, b.phone), kContact, Likeness::SamePhone);
    weigh(guess, bothBorn && a.birthDate != b.birthDate, kOtherBirthDate, Likeness::OtherBirthDate);
    guess.likelihood = std::clamp(guess.likelihood, 0, 100);
    return guess;
}

/// Under which letters a record is looked for: those that any of its names starts with.
QSet<QString> initials(const Folded &facts)
{
    constexpr qsizetype kLetters = 3;
    QSet<QString> letters{facts.firstName.left(kLetters)};
    for (const QString &name : facts.lastNames)
        letters.insert(name.left(kLetters));
    letters.remove(QString());
    return letters;
}

} // namespace

IdentityFacts identityFacts(const Person &person, QDate day)
{
    const PersonAddress *address = currentAddress(person, day);
    return {.id = person.id,
            .name = person.name,
            .birthDate = person.birthDate,
            .street = address ? address->postal.street : QString(),
            .email = person.email,
            .phone = normalisedPhone(person.phone).value_or(QString())};
}

DuplicateGuess compare(const IdentityFacts &a, const IdentityFacts &b)
{
    return compare(folded(a), folded(b));
}

struct DuplicateFinder::Index
{
    QList<Folded> all;
    QHash<QString, QList<qsizetype>> met; ///< places in `all` by initials
};

DuplicateFinder::DuplicateFinder(const QList<IdentityFacts> &known)
    : m_index(std::make_unique<Index>())
{
    for (const IdentityFacts &facts : known)
        add(facts);
}

DuplicateFinder::~DuplicateFinder() = default;
DuplicateFinder::DuplicateFinder(DuplicateFinder &&) noexcept = default;
DuplicateFinder &DuplicateFinder::operator=(DuplicateFinder &&) noexcept = default;

void DuplicateFinder::add(const IdentityFacts &facts)
{
    const Folded one = folded(facts);
    for (const QString &letters : initials(one))
        m_index->met[letters] += m_index->all.size();
    m_index->all += one;
}

QList<DuplicateGuess> DuplicateFinder::find(const IdentityFacts &person) const
{
    const Folded own = folded(person);
    QSet<qsizetype> places;
    for (const QString &letters : initials(own)) {
        for (const qsizetype place : m_index->met.value(letters))
            places.insert(place);
    }
    QList<DuplicateGuess> guesses;
    for (const qsizetype place : std::as_const(places)) {
        const Folded &other = m_index->all.at(place);
        if (other.id == person.id && person.id.isValid())
            continue;
        if (const DuplicateGuess guess = compare(own, other); guess.likelihood >= kWorthAsking)
            guesses += guess;
    }
    std::ranges::sort(guesses, [](const DuplicateGuess &a, const DuplicateGuess &b) {
        return std::pair(-a.likelihood, a.id) < std::pair(-b.likelihood, b.id);
    });
    return guesses;
}

QList<DuplicateGuess> findDuplicates(const IdentityFacts &person,
                                     const QList<IdentityFacts> &others)
{
    return DuplicateFinder(others).find(person);
}

QList<LikelyPair> findLikelyPairs(const QList<IdentityFacts> &facts)
{
    DuplicateFinder finder;
    QList<LikelyPair> pairs;
    for (const IdentityFacts &one : facts) {
        for (const DuplicateGuess &guess : finder.find(one))
            pairs.append({guess.id, one.id, guess.likelihood, guess.reasons});
        finder.add(one);
    }
    std::ranges::sort(pairs, [](const LikelyPair &a, const LikelyPair &b) {
        return std::tuple(-a.likelihood, a.first, a.second)
            < std::tuple(-b.likelihood, b.first, b.second);
    });
    return pairs;
}

} // namespace faubourg::people
