#include "core/draws/rollinvitation.h"

#include "core/councils/candidacyrepository.h"
#include "core/people/personrepository.h"
#include "core/people/rollrepository.h"
#include "core/sortition/ft1.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace faubourg::draws {

using people::Elector;
using people::Person;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::draws::RollInvitation)
};

Error refused(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}};
}

/// A name and a birth date alike: the same person. Less may be a homonym.
constexpr int kSurelyTheSame = 80;

/// Makes the candidacies of one invitation, within a transaction of its own.
class Inviting
{
public:
    Inviting(const storage::Database &database, const RollInvitation &invitation)
        : m_invitation(invitation)
        , m_day(database.clock().today())
        , m_persons(database)
        , m_candidacies(database)
    {
    }

    /// False: they have a candidacy for the council already.
    Result<bool> add(const Elector &elector)
    {
        const Person drawn = personOf(elector);
        PersonId known = sameAs(drawn);
        if (known.isValid() && m_candidates.contains(known))
            return false;
        if (!known.isValid()) {
            FB_TRY_LET(stored, m_persons.save(drawn));
            known = stored.id;
            m_known.add(identityFacts(stored, m_day)); // a roll may say somebody twice
        }
        councils::Candidacy candidacy;
        candidacy.council = m_invitation.council;
        candidacy.college = m_invitation.college;
        candidacy.person = known;
        candidacy.submittedOn = m_day;
        candidacy.territorialLink = councils::TerritorialLink::Lives;
        candidacy.origin = councils::CandidacyOrigin::Roll;
        FB_TRY(m_candidacies.save(candidacy));
        m_candidates.insert(known);
        return true;
    }

    /// Whom the file knows, once for all those drawn, and who applied already.
    Result<void> readKnown()
    {
        FB_TRY_LET(persons, m_persons.list());
        for (const people::PersonRow &row : std::as_const(persons))
            m_known.add({row.id, row.name, row.birthDate, row.street, row.email, row.phone});
        FB_TRY_LET(rows, m_candidacies.list({.council = m_invitation.council}));
        for (const councils::CandidacyRow &row : std::as_const(rows)) {
            if (row.candidacy.state != councils::CandidacyState::Withdrawn)
                m_candidates.insert(row.candidacy.person);
        }
        return {};
    }

private:
    PersonId sameAs(const Person &drawn) const
    {
        const auto guesses = m_known.find(identityFacts(drawn, m_day));
        return !guesses.isEmpty() && guesses.first().likelihood >= kSurelyTheSame
            ? guesses.first().id
            : PersonId();
    }

    const RollInvitation &m_invitation;
    QDate m_day;
    people::PersonRepository m_persons;
    councils::CandidacyRepository m_candidacies;
    people::DuplicateFinder m_known;
    QSet<PersonId> m_candidates; ///< of the council
};

} // namespace

QList<qsizetype> drawnElectors(const QList<Elector> &electors, const people::ElectorFilter &filter,
                               const QByteArray &rollSha256, const QString &seed)
{
    const QByteArray key = sortition::drawKey(rollSha256, sortition::canonicalSeed(seed));
    QList<std::pair<QByteArray, qsizetype>> tickets;
    for (qsizetype place = 0; place < electors.size(); ++place) {
        if (matches(electors.at(place), filter))
            tickets.append({sortition::ticket(key, QString::number(place + 1)), place});
    }
    std::ranges::sort(tickets);
    QList<qsizetype> places;
    places.reserve(tickets.size());
    for (const auto &[ticket, place] : std::as_const(tickets))
        places += place;
    return places;
}

Result<int> invite(const storage::Database &database, const RollInvitation &invitation)
{
    if (invitation.count < 1)
        return refused(Tr::tr("Enter how many people to invite."));
    if (sortition::canonicalSeed(invitation.seed).isEmpty())
        return refused(Tr::tr("Enter the seed: without it nobody could check the draw."));
    const people::RollRepository rolls(database);
    FB_TRY_LET(extract, rolls.find(invitation.extract));
    FB_TRY_LET(electors, rolls.electors(invitation.extract));
    const QList<qsizetype> drawn =
        drawnElectors(electors, invitation.filter, extract.sha256.toLatin1(), invitation.seed);
    if (drawn.isEmpty())
        return refused(Tr::tr("Nobody on the roll is of these ages, streets and polling "
                              "stations. Widen the choice."));
    FB_TRY_LET(transaction, storage::Transaction::begin(database));
    Inviting inviting(database, invitation);
    FB_TRY(inviting.readKnown());
    int invited = 0;
    for (const qsizetype place : drawn) {
        if (invited == invitation.count)
            break;
        FB_TRY_LET(added, inviting.add(electors.at(place)));
        invited += added ? 1 : 0;
    }
    FB_TRY(transaction.commit());
    return invited;
}

} // namespace faubourg::draws
