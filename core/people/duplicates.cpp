#include "core/people/duplicates.h"

#include "core/base/text/fold.h"
#include "core/people/contact.h"

#include <QSet>

#include <algorithm>

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

QSet<QString> lastNames(const PersonName &name)
{
    QSet<QString> names{compact(name.lastName), compact(name.useName)};
    names.remove(QString());
    return names;
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

void compareNames(DuplicateGuess &guess, const PersonName &a, const PersonName &b)
{
    const QSet<QString> lastA = lastNames(a);
    const QSet<QString> lastB = lastNames(b);
    const QString firstA = compact(a.firstName);
    const QString firstB = compact(b.firstName);
    const bool same = firstA == firstB && lastA.intersects(lastB);
    const bool swapped = !same && lastB.contains(firstA) && lastA.contains(firstB);
    const bool similar = !same && !swapped && alike(firstA, firstB)
        && std::ranges::any_of(lastA, [&](const QString &name) {
               return std::ranges::any_of(lastB,
                                          [&](const QString &other) { return alike(name, other); });
           });
    weigh(guess, same, kSameName, Likeness::SameName);
    weigh(guess, swapped, kSwapped, Likeness::SwappedNames);
    weigh(guess, similar, kSimilar, Likeness::SimilarName);
}

bool sameText(const QString &a, const QString &b)
{
    return !a.isEmpty() && compact(a) == compact(b);
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
    DuplicateGuess guess{.id = b.id, .likelihood = 0, .reasons = {}};
    compareNames(guess, a.name, b.name);
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

QList<DuplicateGuess> findDuplicates(const IdentityFacts &person,
                                     const QList<IdentityFacts> &others)
{
    QList<DuplicateGuess> guesses;
    for (const IdentityFacts &other : others) {
        if (other.id == person.id && person.id.isValid())
            continue;
        if (const DuplicateGuess guess = compare(person, other); guess.likelihood >= kWorthAsking)
            guesses += guess;
    }
    std::ranges::stable_sort(guesses, std::ranges::greater{}, &DuplicateGuess::likelihood);
    return guesses;
}

} // namespace faubourg::people
