#include "core/councils/candidateretention.h"

#include "core/councils/candidacyrepository.h"
#include "core/people/personrepository.h"
#include "core/storage/database.h"
#include "core/storage/references.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::councils {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::councils::CandidateRetention)
};

/// Nothing but candidacies names the person, and the person does nothing for anybody.
Result<bool> isOnlyCandidate(const storage::Database &database, const people::Person &person)
{
    if (person.anonymisedOn.isValid() || !person.roles.isEmpty())
        return false;
    FB_TRY_LET(uses, storage::usesOf(database, u"person"_s, person.id.value()));
    return std::ranges::all_of(
        uses, [](const std::pair<QString, int> &use) { return use.first == "candidacy"_L1; });
}

} // namespace

QDate forgetFrom(const Candidacy &candidacy, int years)
{
    switch (candidacy.state) {
    case CandidacyState::NotDrawn:
    case CandidacyState::Ineligible:
        return candidacy.submittedOn.addYears(years);
    case CandidacyState::Withdrawn:
        return std::max(candidacy.submittedOn, candidacy.withdrawnOn).addYears(years);
    default:
        return {};
    }
}

Result<QList<ForgettableCandidate>> forgettableCandidates(const storage::Database &database,
                                                          int years, QDate by)
{
    FB_TRY_LET(rows, CandidacyRepository(database).list());
    std::map<PersonId, QList<CandidacyRow>> applied;
    for (const CandidacyRow &row : std::as_const(rows))
        applied[row.candidacy.person] += row;
    const people::PersonRepository persons(database);
    QList<ForgettableCandidate> found;
    for (const auto &[id, candidacies] : applied) {
        const auto dueOn = [years](const CandidacyRow &row) {
            const QDate day = forgetFrom(row.candidacy, years);
            return day.isValid() ? day : QDate(9999, 12, 31);
        };
        const auto last = std::ranges::max_element(candidacies, {}, dueOn);
        if (dueOn(*last) > by)
            continue;
        FB_TRY_LET(person, persons.find(id));
        FB_TRY_LET(isOnly, isOnlyCandidate(database, person));
        if (isOnly)
            found.append({id, person.revision, person.name, last->councilName,
                          last->candidacy.number, dueOn(*last)});
    }
    std::ranges::stable_sort(found, {}, &ForgettableCandidate::dueOn);
    return found;
}

Result<void> forgetCandidates(const storage::Database &database,
                              const QList<ForgettableCandidate> &candidates)
{
    FB_TRY_LET(transaction, storage::Transaction::begin(database));
    const people::PersonRepository persons(database);
    for (const ForgettableCandidate &candidate : candidates)
        FB_TRY(persons.anonymise(
            candidate.id, candidate.revision,
            Tr::tr("Candidate no. %1 (%2)").arg(candidate.number).arg(candidate.councilName)));
    return transaction.commit();
}

} // namespace faubourg::councils
