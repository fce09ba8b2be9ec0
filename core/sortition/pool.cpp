#include "core/sortition/pool.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace faubourg::sortition {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::sortition::Pool)
};

Error refusal(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}};
}

/// Fits a dossier: one line, no separator, nothing invisible.
bool isPublishable(const QString &name)
{
    return !name.isEmpty() && name.size() <= kMaxNameLength && name == name.trimmed()
        && std::ranges::all_of(name, [](QChar c) {
               return c != u';' && (c.isPrint() || c.isSpace()) && c != u'\n' && c != u'\r';
           });
}

Result<void> checkName(const QString &name)
{
    if (isPublishable(name))
        return {};
    return refusal(Tr::tr("“%1” cannot be published: write 1 to %2 characters on one line, "
                          "without semicolon.")
                       .arg(name.left(kMaxNameLength))
                       .arg(kMaxNameLength));
}

Result<void> checkQuota(const Category &category, const Quota &quota)
{
    FB_TRY(checkName(quota.value));
    if (quota.minimum < 0 || quota.minimum > quota.maximum)
        return refusal(Tr::tr("%1, %2: the minimum %3 and the maximum %4 are not in order.")
                           .arg(category.name, quota.value)
                           .arg(quota.minimum)
                           .arg(quota.maximum));
    if (quota.lowestMinimum < 0 || quota.lowestMinimum > quota.minimum
        || quota.highestMaximum < quota.maximum)
        return refusal(Tr::tr("%1, %2: the flexible bounds %3 and %4 must enclose the quota.")
                           .arg(category.name, quota.value)
                           .arg(quota.lowestMinimum)
                           .arg(quota.highestMaximum));
    return {};
}

Result<void> checkCategory(const Category &category)
{
    FB_TRY(checkName(category.name));
    if (category.quotas.empty() || category.quotas.size() > kMaxValues)
        return refusal(
            Tr::tr("Category %1: give it 1 to %2 values.").arg(category.name).arg(kMaxValues));
    QSet<QString> values;
    for (const Quota &quota : category.quotas) {
        FB_TRY(checkQuota(category, quota));
        const QString folded = quota.value.toCaseFolded();
        if (values.contains(folded))
            return refusal(Tr::tr("%1, %2: this value stands twice in the quotas.")
                               .arg(category.name, quota.value));
        values.insert(folded);
    }
    return {};
}

Result<void> checkCategories(const Pool &pool)
{
    if (pool.categories.size() > kMaxCategories)
        return refusal(Tr::tr("There are %1 categories; a draw takes at most %2.")
                           .arg(pool.categories.size())
                           .arg(kMaxCategories));
    QSet<QString> names;
    for (const Category &category : pool.categories) {
        FB_TRY(checkCategory(category));
        const QString folded = category.name.toCaseFolded();
        if (names.contains(folded))
            return refusal(Tr::tr("The category %1 stands twice.").arg(category.name));
        names.insert(folded);
    }
    return {};
}

bool valuesExist(const Candidate &person, const Pool &pool)
{
    if (person.values.size() != pool.categories.size())
        return false;
    for (std::size_t i = 0; i < person.values.size(); ++i) {
        if (person.values[i] < kUndeclared
            || person.values[i] >= static_cast<int>(pool.categories[i].quotas.size()))
            return false;
    }
    return true;
}

Result<void> checkPersons(const std::vector<Candidate> &persons, const Pool &pool,
                          QSet<QString> &numbers)
{
    for (const Candidate &person : persons) {
        FB_TRY(checkName(person.number));
        if (numbers.contains(person.number))
            return refusal(
                Tr::tr("Number %1 stands twice among the candidates.").arg(person.number));
        numbers.insert(person.number);
        if (!valuesExist(person, pool))
            return refusal(
                Tr::tr("Candidate %1 has a value that no quota knows.").arg(person.number));
    }
    return {};
}

} // namespace

void sortByNumber(std::vector<Candidate> &candidates)
{
    std::ranges::sort(candidates, {}, &Candidate::number);
}

Result<void> validate(const Pool &pool)
{
    if (pool.seats < 1 || pool.seats > kMaxSeats)
        return refusal(
            Tr::tr("%1 seats cannot be drawn; choose 1 to %2.").arg(pool.seats).arg(kMaxSeats));
    if (pool.candidates.empty())
        return refusal(Tr::tr("There is no candidate to draw from."));
    if (pool.candidates.size() > kMaxCandidates)
        return refusal(Tr::tr("There are more than %1 candidates.").arg(kMaxCandidates));
    FB_TRY(checkCategories(pool));
    QSet<QString> numbers;
    numbers.reserve(static_cast<qsizetype>(pool.candidates.size()));
    FB_TRY(checkPersons(pool.candidates, pool, numbers));
    return checkPersons(pool.seated, pool, numbers);
}

} // namespace faubourg::sortition
