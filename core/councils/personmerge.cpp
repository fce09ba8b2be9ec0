#include "core/councils/personmerge.h"

#include "core/councils/candidacyrepository.h"
#include "core/councils/mandaterepository.h"
#include "core/people/personrepository.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>

namespace faubourg::councils {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::councils::PersonMerge)
};

Result<void> checkMandates(const storage::Database &database, PersonId one, PersonId other)
{
    const MandateRepository mandates(database);
    FB_TRY_LET(ofOne, mandates.list({.person = one}));
    FB_TRY_LET(ofOther, mandates.list({.person = other}));
    for (const MemberRow &a : std::as_const(ofOne)) {
        for (const MemberRow &b : std::as_const(ofOther)) {
            if (a.mandate.council == b.mandate.council
                && overlap(periodOf(a.mandate), periodOf(b.mandate)))
                return Error{ErrorCode::RuleViolation,
                             Tr::tr("Both records sit in %1 at the same time. If they are one "
                                    "person, first remove or end one of the two mandates.")
                                 .arg(a.councilName),
                             {}};
        }
    }
    return {};
}

/// The younger of two candidacies goes; one that a draw has settled stays in any case.
Result<void> withdrawDoubles(const storage::Database &database, PersonId one, PersonId other)
{
    const CandidacyRepository candidacies(database);
    FB_TRY_LET(rows, candidacies.list());
    QHash<CouncilId, Candidacy> first;
    for (const CandidacyRow &row : std::as_const(rows)) { // by council, then number
        const Candidacy &candidacy = row.candidacy;
        const bool isTheirs = candidacy.person == one || candidacy.person == other;
        if (!isTheirs || candidacy.state == CandidacyState::Withdrawn)
            continue;
        if (!first.contains(candidacy.council)) {
            first.insert(candidacy.council, candidacy);
            continue;
        }
        const Candidacy &older = first[candidacy.council];
        const bool takeOlder = isOpen(older.state) && !isOpen(candidacy.state);
        const Candidacy &gone = takeOlder ? older : candidacy;
        const Candidacy &staying = takeOlder ? candidacy : older;
        const QDate today = database.clock().today();
        FB_TRY_LET(taken,
                   withdrawn(gone, std::max(today, gone.submittedOn),
                             Tr::tr("The same person as no. %1.").arg(staying.number)));
        FB_TRY(candidacies.save(taken));
        first.insert(candidacy.council, Candidacy(staying));
    }
    return {};
}

} // namespace

Result<people::Person> mergePersons(const storage::Database &database, const people::Person &whole,
                                    const people::Person &other)
{
    if (whole.id == other.id)
        return Error{ErrorCode::InvalidInput, Tr::tr("Choose two different records."), {}};
    FB_TRY_LET(transaction, storage::Transaction::begin(database));
    FB_TRY(checkMandates(database, whole.id, other.id));
    FB_TRY(withdrawDoubles(database, whole.id, other.id));
    FB_TRY_LET(person, people::PersonRepository(database).merge(whole, other));
    FB_TRY(transaction.commit());
    return person;
}

} // namespace faubourg::councils
